import type { Reading } from '../language/reading.js';
import { at, dependants, isVerb, relation, subtree } from '../language/tree.js';
import { wordSet } from '../language/words.js';
import type { Attribution } from '../model/event.js';
import type { Token } from '../model/parse.js';

const lead = new Set(['cc', 'mark', 'punct', 'discourse']);

/** The words of a clause, without what only joins it to others: "but", "that", ", officials said". */
export function propositionOf(
  reading: Reading,
  predicate: number,
  cut: (token: Token) => boolean = () => false,
): number[] {
  const { tree } = reading;
  const words = subtree(tree, predicate, (token) => {
    if (token.index === predicate) return false;
    if (cut(token)) return true;
    const own = token.head === predicate;
    if (own && relation(token) === 'parataxis') return true;
    return own && token.index < predicate && (lead.has(relation(token)) || isAttributive(reading, token));
  });
  return dropEdges(reading, words);
}

/** "According to officials" stands before the proposition, no part of it. */
function isAttributive(reading: Reading, token: Token): boolean {
  return dependants(reading.tree, token.index, 'case').some(
    (part) => part.text.toLowerCase() === 'according',
  );
}

const joints = /^(?:[,;:.–—-]|…|however|moreover|meanwhile|so|yet|still|thus|therefore|finally|that)$/i;

/** Without joints at the edges: "that", "however", "about how", final punctuation. */
export function dropEdges(reading: Reading, words: readonly number[]): number[] {
  const kept = [...words];
  const text = (index: number | undefined) => (index === undefined ? '' : at(reading.tree, index).text);
  const how = kept.slice(0, 2).map((index) => text(index).toLowerCase());
  if (/^(?:about|on|of|to)$/.test(how[0] ?? '') && /^(?:how|why)$/.test(how[1] ?? '')) kept.splice(0, 2);
  while (kept.length > 1 && joints.test(text(kept[0])) && !isSubject(reading, kept[0] as number))
    kept.shift();
  while (kept.length > 1 && /^[,;:.!…–—]$/.test(text(kept.at(-1)))) kept.pop();
  return kept;
}

const isSubject = (reading: Reading, index: number): boolean => relation(at(reading.tree, index)) === 'nsubj';

const heads = new Set(['root', 'ccomp', 'parataxis', 'conj', 'advcl', 'acl', 'csubj']);

/** Heads of clauses in text order: verbs and nominal predicates with a subject or copula. */
export function predicatesOf(reading: Reading): Token[] {
  const { tree } = reading;
  return tree.tokens.filter((token) => {
    if (!heads.has(relation(token))) return false;
    if (isVerb(token)) return token.upos !== 'AUX';
    return relation(token) === 'root' || dependants(tree, token.index, 'cop', 'nsubj').length > 0;
  });
}

/** The root of the sentence; the first word of a sentence without one. */
export function rootOf(reading: Reading): Token | undefined {
  return reading.tree.tokens.find((token) => token.head < 0) ?? reading.tree.tokens[0];
}

/** Asked, not said. */
export function isQuestion(reading: Reading): boolean {
  const { text } = reading.sentence;
  return text.includes('?') && /\?["”’'»)\]]*$/.test(text.trimEnd());
}

/** Simple present: the tense of habits. */
export function isSimplePresent(reading: Reading, predicate: number): boolean {
  const token = at(reading.tree, predicate);
  const copula = dependants(reading.tree, predicate, 'cop')[0];
  const verb = copula ?? token;
  const presentForm = verb.xpos === 'VBZ' || verb.xpos === 'VBP';
  return presentForm && dependants(reading.tree, predicate, 'aux').length === 0;
}

/** Whether a clause is only supposed: "if", "unless", "whether". */
export function isConditional(reading: Reading, predicate: number): boolean {
  const marks = (index: number) =>
    dependants(reading.tree, index, 'mark', 'advmod').some((part) =>
      ['if', 'unless', 'whether', 'lest'].includes(part.text.toLowerCase()),
    );
  if (marks(predicate)) return true;
  return dependants(reading.tree, predicate, 'advcl').some((clause) => marks(clause.index));
}

/** "not", "never" or "no longer" on the predicate itself. */
export function isNegated(reading: Reading, predicate: number): boolean {
  return dependants(reading.tree, predicate, 'advmod').some((part) =>
    ['not', "n't", 'n’t', 'never', 'hardly'].includes(part.text.toLowerCase()),
  );
}

/** Whether a word of a sentence is one of a habit: "typically", "whenever". */
export function habitWord(reading: Reading): Token | undefined {
  const { tokens } = reading.tree;
  return tokens.find(({ text, index }) => {
    if (!wordSet('habit').has(text.toLowerCase())) return false;
    return !/^(?:more|less|as|too|so)$/i.test(tokens[index - 1]?.text ?? '');
  });
}

/** How many words may follow a source at the end of its sentence: "..., they said on Friday". */
const afterSource = 4;

/** Without a source that trails behind the words it puts forward. */
export function withoutTrailingSource(
  reading: Reading,
  tokens: readonly number[],
  { source, cue }: Attribution,
): number[] {
  const all = [...tokens].sort((a, b) => a - b);
  const start = Math.min(source?.start ?? cue.start, cue.start);
  const end = Math.max(source?.end ?? cue.end, cue.end);
  const kept = all.filter((index) => at(reading.tree, index).start < start);
  const rest = all.filter(
    (index) => at(reading.tree, index).start >= end && !/^\p{P}$/u.test(at(reading.tree, index).text),
  );
  const inside =
    kept.length > 0 &&
    kept.length < all.length &&
    /^[,“"]$/.test(at(reading.tree, kept.at(-1) as number).text);
  return inside && rest.length <= afterSource ? dropEdges(reading, kept) : all;
}
