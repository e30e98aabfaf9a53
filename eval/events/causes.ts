import { clauseAt } from '../../src/coding/acts.js';
import type { Lexicon } from '../../src/coding/lexicon.js';
import type { Reading } from '../../src/language/reading.js';
import { ancestors, at, isVerb } from '../../src/language/tree.js';
import type { CodedText, GivenParty } from './coder.js';

interface Predicate {
  readonly reading: Reading;
  readonly index: number;
  readonly lemma: string;
  readonly known: boolean;
}

/** Why no event was coded between two marked parties: which word was unknown, or which condition failed. */
export function causeBetween(coded: CodedText, lexicon: Lexicon, given: readonly GivenParty[]): string {
  const predicates = given.flatMap((party) => governing(coded, lexicon, party));
  return causeOf(coded, predicates);
}

/** Why a sentence gave no event: unknown words that govern a party, else conditions that failed. */
export function causeInText(coded: CodedText, lexicon: Lexicon): string {
  const predicates = coded.readings.flatMap((reading) =>
    reading.mentions.flatMap((mention) => governingToken(reading, lexicon, mention.first, mention.last)),
  );
  return predicates.length === 0 ? 'no known party in the sentence' : causeOf(coded, predicates);
}

function causeOf(coded: CodedText, predicates: readonly Predicate[]): string {
  const distinct = predicates.filter(
    (one, place) =>
      predicates.findIndex((other) => other.index === one.index && other.reading === one.reading) === place,
  );
  const unknown = distinct.filter(({ known }) => !known);
  // Light words are unknown on purpose; the word that carries the act is the other one.
  if (unknown.length > 0) return `no frame for "${unknown.map(({ lemma }) => lemma).join('", "')}"`;
  const said = distinct.flatMap(({ reading, index }) => {
    const start = at(reading.tree, index).start;
    return coded.coding.notices.filter((notice) => notice.span?.start === start);
  });
  const why = said.map(({ code, message }) => `${code.replace('coding/', '')} ${message}`).join(' | ');
  return `${why === '' ? 'frame known, no act' : why} [${distinct.map(({ lemma }) => lemma).join(', ')}]`;
}

function governing(coded: CodedText, lexicon: Lexicon, party: GivenParty): Predicate[] {
  return coded.readings.flatMap((reading) => {
    const inside = reading.sentence.tokens.filter(({ start, end }) => start < party.end && end > party.start);
    const [first, last] = [inside[0]?.index, inside.at(-1)?.index];
    return first === undefined || last === undefined ? [] : governingToken(reading, lexicon, first, last);
  });
}

/** The nearest verb above a stretch of words, and the nouns between the two. */
function governingToken(reading: Reading, lexicon: Lexicon, first: number, last: number): Predicate[] {
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
