import type { Attribution, Hedge } from '../model/event.js';
import type { Token } from '../model/parse.js';
import type { Span } from '../model/span.js';
import { remembered } from '../util/remembered.js';
import { surfaceSubjects } from './clauses.js';
import { isSpeech, negationOf } from './cues.js';
import { participantsOf, UNKNOWN } from './participants.js';
import { coveringSpan, type Reading, tokenSpan } from './reading.js';
import { ancestors, at, dependants, preposition, relation, subtree } from './tree.js';
import { wordSet } from './words.js';

/** Who says what the predicate reports; undefined when the report itself does. The nearest source wins. */
export const attributionOf = remembered(
  (reading: Reading, predicate: number): Attribution | undefined =>
    fromSpeech(reading, predicate) ??
    fromAccordingTo(reading, predicate) ??
    fromPassive(reading, predicate) ??
    fromQuotation(reading, predicate) ??
    fromAdverb(reading, predicate),
);

/** "officials said that ...", "..., officials said", "a report that ...". */
function fromSpeech(reading: Reading, predicate: number): Attribution | undefined {
  const { tree } = reading;
  let below = at(tree, predicate);
  for (const above of ancestors(tree, predicate)) {
    const carries = ['ccomp', 'parataxis', 'acl'].includes(relation(below)) && below.deprel !== 'acl:relcl';
    if (carries && isSpeech(above)) return speech(reading, above, below);
    below = above;
  }
  // The say-clause inside or after the content ("..., it said, ...") hangs on the content as parataxis.
  for (const token of [at(tree, predicate), ...ancestors(tree, predicate)]) {
    for (const aside of dependants(tree, token.index, 'parataxis')) {
      if (isSpeech(aside) && surfaceSubjects(tree, aside.index).length > 0)
        return speech(reading, aside, token);
    }
  }
  return undefined;
}

function speech(reading: Reading, verb: Token, content: Token): Attribution {
  const { tree } = reading;
  const inside = subtree(tree, content.index, (token) => token.index === verb.index);
  const sources = surfaceSubjects(tree, verb.index);
  const holder =
    verb.upos === 'NOUN'
      ? dependants(tree, verb.index, 'nmod:poss', 'nmod').map((token) => token.index)
      : sources;
  return attributed(reading, { cue: [verb.index], content: inside, source: holder[0] });
}

function attributed(
  reading: Reading,
  parts: { cue: readonly number[]; content: readonly number[]; source: number | undefined },
): Attribution {
  const { source } = parts;
  const cue = coveringSpan(reading, parts.cue);
  const content = coveringSpan(reading, parts.content);
  if (source === undefined) return { cue, content };
  const words = subtree(
    reading.tree,
    source,
    (token) =>
      ['acl', 'appos', 'case', 'punct', 'parataxis'].includes(relation(token)) && token.text !== "'s",
  );
  const actor = participantsOf(reading, source)
    .map((participant) => participant.actor)
    .find((candidate) => candidate.code !== UNKNOWN);
  return { source: coveringSpan(reading, words), ...(actor ? { actor } : {}), cue, content };
}

/** "according to some officials", "citing two officials". */
function fromAccordingTo(reading: Reading, predicate: number): Attribution | undefined {
  const { tree } = reading;
  for (const token of [at(tree, predicate), ...ancestors(tree, predicate)]) {
    for (const part of dependants(tree, token.index, 'obl', 'nmod', 'advcl')) {
      const words = preposition(tree, part.index);
      if (words !== 'according to' && words !== 'in the words of') continue;
      const cue = dependants(tree, part.index, 'case').map((mark) => mark.index);
      const content = subtree(tree, token.index, (inner) => inner.index === part.index);
      return attributed(reading, { cue, content, source: part.index });
    }
  }
  return undefined;
}

/** "is said to have", "was reported to": a source, unnamed. */
function fromPassive(reading: Reading, predicate: number): Attribution | undefined {
  const { tree } = reading;
  const token = at(tree, predicate);
  const above = ancestors(tree, predicate)[0];
  if (!above || relation(token) !== 'xcomp' || above.xpos !== 'VBN' || !wordSet('unsourced').has(above.lemma))
    return undefined;
  if (dependants(tree, above.index, 'aux:pass').length === 0) return undefined;
  return attributed(reading, { cue: [above.index], content: subtree(tree, predicate), source: undefined });
}

function fromAdverb(reading: Reading, predicate: number): Attribution | undefined {
  const adverb = adverbOver(reading, predicate, 'reportedAdverb');
  return adverb === undefined
    ? undefined
    : attributed(reading, { cue: [adverb], content: subtree(reading.tree, predicate), source: undefined });
}

const quotationMark = /^["“”«»„]$|^''$|^``$/;

const quotationMarks = remembered((reading: Reading, _whole: number): readonly number[] =>
  reading.tree.tokens
    .filter(({ text }) => text.length < 3 && quotationMark.test(text))
    .map(({ index }) => index),
);

/** Words inside quotation marks belong to the speaker of the sentence, if it has one, whatever the tree says. */
function fromQuotation(reading: Reading, predicate: number): Attribution | undefined {
  const { tree } = reading;
  const marks = quotationMarks(reading, 0);
  for (let pair = 0; pair + 1 < marks.length; pair += 2) {
    const [open, close] = [marks[pair] as number, marks[pair + 1] as number];
    if (predicate < open || predicate > close) continue;
    const verb = tree.tokens.find(
      (token) =>
        (token.index < open || token.index > close) &&
        token.upos === 'VERB' &&
        wordSet('say').has(token.lemma),
    );
    if (!verb) return undefined;
    const source = surfaceSubjects(tree, verb.index)[0];
    return attributed(reading, { cue: [verb.index], content: range(open + 1, close - 1), source });
  }
  return undefined;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, offset) => first + offset);
}

/** What withdraws full assertion: "it seems", "apparently", "some officials". */
export const hedgeOf = remembered((reading: Reading, predicate: number): Hedge | undefined => {
  const { tree } = reading;
  const scope = () => coveringSpan(reading, subtree(tree, predicate));
  const chain = [at(tree, predicate), ...ancestors(tree, predicate)];
  for (const token of chain) {
    if (token.index !== predicate && wordSet('seem').has(token.lemma))
      return { cue: hedgeCue(reading, token.index), scope: scope() };
    const seeming = dependants(tree, token.index, 'ccomp', 'parataxis', 'advcl').find(
      (part) => wordSet('seem').has(part.lemma) && part.index < predicate,
    );
    if (seeming) return { cue: hedgeCue(reading, seeming.index), scope: scope() };
  }
  const unvouched = unvouchedOver(reading, chain);
  if (unvouched) return { cue: unvouched, scope: scope() };
  const adverb =
    adverbOver(reading, predicate, 'hedgeAdverb') ?? adverbOver(reading, predicate, 'reportedAdverb');
  if (adverb !== undefined) return { cue: tokenSpan(reading, adverb), scope: scope() };
  return vagueSource(reading, predicate, scope);
});

/** "Reports that A shelled B have not been confirmed": what nobody has vouched for is not put forward as such. */
function unvouchedOver(reading: Reading, chain: readonly Token[]): Span | undefined {
  const { tree } = reading;
  for (const noun of chain) {
    const verb =
      relation(noun) === 'nsubj' && noun.head >= 0 && isSpeech(noun) ? at(tree, noun.head) : undefined;
    if (!verb || !wordSet('vouch').has(verb.lemma) || !negationOf(tree, verb.index)) continue;
    const parts = dependants(tree, verb.index, 'aux', 'advmod').map(({ index }) => index);
    return coveringSpan(reading, [...parts.filter((index) => index < verb.index), verb.index]);
  }
  return undefined;
}

/** "It seems" with its dummy subject, when that stands right before. */
function hedgeCue(reading: Reading, index: number) {
  const before = index > 0 ? at(reading.tree, index - 1) : undefined;
  return before?.text.toLowerCase() === 'it'
    ? tokenSpan(reading, index - 1, index)
    : tokenSpan(reading, index);
}

function vagueSource(reading: Reading, predicate: number, scope: () => Hedge['scope']): Hedge | undefined {
  const source = attributionOf(reading, predicate)?.source;
  const first = source?.exact.split(/\s+/)[0]?.toLowerCase() ?? '';
  return source && (wordSet('vague').has(first) || first === 'others')
    ? { cue: source, scope: scope() }
    : undefined;
}

function adverbOver(reading: Reading, predicate: number, list: string): number | undefined {
  const { tree } = reading;
  const clause = [at(tree, predicate)];
  for (const above of ancestors(tree, predicate)) {
    if (!['xcomp', 'ccomp', 'obj', 'nsubj', 'nmod', 'obl'].includes(relation(clause.at(-1) as Token))) break;
    clause.push(above);
  }
  for (const token of clause) {
    const found = dependants(tree, token.index, 'advmod').find(
      (part) => wordSet(list).has(part.lemma.toLowerCase()) || wordSet(list).has(part.text.toLowerCase()),
    );
    if (found) return found.index;
  }
  return undefined;
}
