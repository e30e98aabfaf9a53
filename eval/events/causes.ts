import { clauseAt } from '../../src/coding/acts.js';
import type { MarkedParty } from '../../src/coding/between/parties.js';
import type { Lexicon } from '../../src/coding/lexicon.js';
import type { Reading } from '../../src/language/reading.js';
import { ancestors, at, isVerb } from '../../src/language/tree.js';
import { wordSet } from '../../src/language/words.js';
import type { CodedText } from './coder.js';

interface Predicate {
  readonly reading: Reading;
  readonly index: number;
  readonly lemma: string;
  readonly known: boolean;
}

/** Why no event was coded. */
export interface Cause {
  /** The word that has no frame, when that is why. */
  readonly word?: string;
  readonly says: string;
}

/** Why no event was coded between two marked parties: which word was unknown, or which condition failed. */
export function causeBetween(coded: CodedText, lexicon: Lexicon, given: readonly MarkedParty[]): Cause {
  // What governs the party acted on is nearest to the act.
  const predicates = [...given].reverse().flatMap((party) => governing(coded, lexicon, party));
  return causeOf(coded, predicates);
}

/** Why a sentence gave no event: unknown words that govern a party, else conditions that failed. */
export function causeInText(coded: CodedText, lexicon: Lexicon): Cause {
  const predicates = coded.readings.flatMap((reading) =>
    [...reading.mentions]
      .reverse()
      .flatMap((mention) => governingToken(reading, lexicon, [mention.first, mention.last])),
  );
  return predicates.length === 0 ? { says: 'no known party in the sentence' } : causeOf(coded, predicates);
}

function causeOf(coded: CodedText, predicates: readonly Predicate[]): Cause {
  // "said" is no act: the word that carries it is another one.
  const other = predicates.filter(({ lemma }) => !wordSet('say').has(lemma));
  const telling = other.length > 0 ? other : predicates;
  const unknown = telling.find(({ known }) => !known);
  if (unknown) return { word: unknown.lemma, says: `no frame for "${unknown.lemma}"` };
  const distinct = telling.filter(
    (one, place) => telling.findIndex((other) => other.index === one.index) === place,
  );
  const said = distinct.flatMap(({ reading, index }) => {
    const start = at(reading.tree, index).start;
    return coded.coding.notices.filter((notice) => notice.span?.start === start);
  });
  const lemmas = [...new Set(distinct.map(({ lemma }) => lemma))].join(', ');
  if (said.length === 0) return { says: `frame known, no act [${lemmas}]` };
  // An act that was read and then given up tells more than a frame that did not fit.
  const frames = (code: string) => Number(code === 'coding/frame-condition');
  const [first] = said
    .sort((a, b) => frames(a.code) - frames(b.code))
    .map(({ code, message }) => `${code.replace('coding/', '')} ${message}`);
  return { says: `${first?.slice(0, 110)} [${lemmas}]` };
}

function governing(coded: CodedText, lexicon: Lexicon, party: MarkedParty): Predicate[] {
  return coded.readings.flatMap((reading) => {
    const inside = reading.sentence.tokens.filter(({ start, end }) => start < party.end && end > party.start);
    const [first, last] = [inside[0]?.index, inside.at(-1)?.index];
    return first === undefined || last === undefined ? [] : governingToken(reading, lexicon, [first, last]);
  });
}

/** The nearest verb above a stretch of words, and the nouns between the two. */
function governingToken(
  reading: Reading,
  lexicon: Lexicon,
  [first, last]: readonly [number, number],
): Predicate[] {
  const { tree } = reading;
  const head = tree.tokens.find(
    (token) => token.index >= first && token.index <= last && (token.head < first || token.head > last),
  );
  if (!head) return [];
  const above = ancestors(tree, head.index)
    .map(({ index }) => index)
    .filter((index) => index < first || index > last);
  const verb = above.findIndex((index) => isVerb(at(tree, index)));
  const between = (verb < 0 ? above : above.slice(0, verb))
    .map((index) => predicate(reading, lexicon, index))
    .filter(({ known }) => known);
  const governor = above[verb];
  return governor === undefined ? between : [...between, predicate(reading, lexicon, governor)];
}

function predicate(reading: Reading, lexicon: Lexicon, index: number): Predicate {
  const { lemma, isNoun } = clauseAt(reading, index);
  const table = isNoun ? lexicon.nouns : lexicon.verbs;
  return { reading, index, lemma, known: table.has(lemma) || table.has(lemma.split(' ')[0] as string) };
}
