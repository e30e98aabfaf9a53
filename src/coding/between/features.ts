import { isPassive } from '../../language/clauses.js';
import type { Reading } from '../../language/reading.js';
import { ancestors, at, dependants, isVerb, preposition, relation } from '../../language/tree.js';
import type { WordVectors } from '../../language/vectors.js';
import { listLemma, wordSet } from '../../language/words.js';
import type { Token } from '../../model/parse.js';
import { clauseAt } from '../acts.js';
import type { Lexicon } from '../lexicon.js';
import type { Candidate } from './loose.js';
import { actorCode, recipientCode } from './parties.js';

/** Values by the name of the feature; what is absent is 0. */
export type Features = ReadonlyMap<string, number>;

interface Sheet {
  readonly values: Map<string, number>;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly vectors: WordVectors;
}

/**
 * What a sentence shows about the act between its two marked parties. No name, no word of a party, of a state or of a
 * people is a feature: exchanging two states changes nothing.
 */
export function featuresOf(
  readings: readonly Reading[],
  parts: { candidates: readonly Candidate[]; lexicon: Lexicon; vectors: WordVectors },
): Features {
  const values = new Map<string, number>([['always', 1]]);
  for (const { event, link, evidence } of parts.candidates) {
    put(values, `${evidence} ${link} ${event.type}`, 1);
    put(values, `${evidence} ${event.type}`, 1);
    if (event.modality !== 'asserted') put(values, `${evidence} ${event.modality}`, 1);
  }
  if (!parts.candidates.some(({ evidence }) => evidence === 'event')) put(values, 'no event', 1);
  for (const reading of readings) {
    const sheet: Sheet = { values, reading, ...parts };
    const spine = spineOf(reading);
    for (const token of reading.tree.tokens) if (tells(reading, token)) word(sheet, token, spine);
    syntax(sheet);
  }
  scaleVectors(values);
  return values;
}

const put = (values: Map<string, number>, name: string, value: number): void => {
  values.set(name, Math.min(3, (values.get(name) ?? 0) + value));
};

/** Content words outside names. */
const tells = ({ mentionAt }: Reading, token: Token): boolean =>
  !mentionAt.has(token.index) && /^(?:VERB|NOUN|ADJ|ADV)$/.test(token.upos) && /^[a-z-]+$/.test(token.lemma);

/** Tokens that head a marked party. */
function headsOf(reading: Reading, code: string): number[] {
  return reading.mentions
    .filter((mention) => mention.code === code)
    .flatMap(({ first, last }) =>
      reading.tree.tokens
        .filter(({ index, head }) => index >= first && index <= last && (head < first || head > last))
        .map(({ index }) => index)
        .slice(0, 1),
    );
}

/** Words on the way up from either party to where the two meet, with what completes the verbs among them: weight by token. */
function spineOf(reading: Reading): ReadonlyMap<number, number> {
  const { tree } = reading;
  const ways = [actorCode, recipientCode].map((code) =>
    headsOf(reading, code).flatMap((head) => ancestors(tree, head).map(({ index }) => index)),
  );
  const spine = new Map<number, number>();
  const [fromActor = [], fromRecipient = []] = ways;
  const meet = fromActor.find((index) => fromRecipient.includes(index));
  for (const way of ways) {
    const end = meet === undefined ? way.length : way.indexOf(meet) + 1;
    for (const index of way.slice(0, Math.max(1, end))) spine.set(index, 1);
  }
  for (const index of [...spine.keys()])
    if (isVerb(at(tree, index)))
      for (const part of dependants(tree, index, 'obj', 'xcomp', 'ccomp', 'advcl', 'compound', 'obl'))
        if (!spine.has(part.index)) spine.set(part.index, 0.6);
  return spine;
}

function word(
  { values, reading, lexicon, vectors }: Sheet,
  token: Token,
  spine: ReadonlyMap<number, number>,
) {
  const near = spine.get(token.index) ?? 0;
  addWord(
    values,
    { lemma: listLemma(token), isVerb: isVerb(token), near },
    vectors(token.lemma.toLowerCase()) ?? vectors(token.text.toLowerCase()),
  );
  const { isNoun, lemma: whole } = clauseAt(reading, token.index);
  const rows = (isNoun ? lexicon.nouns : lexicon.verbs).get(whole) ?? [];
  for (const type of new Set(rows.flatMap((row) => row.type ?? row.operator ?? []))) {
    put(values, `frame ${type}`, 0.4);
    if (near > 0) put(values, `near frame ${type}`, 0.7 * near);
  }
}

/** A content word: `near` is 0 away from the way between the parties, 1 on it. */
interface Word {
  readonly lemma: string;
  readonly isVerb: boolean;
  readonly near: number;
}

function addWord(
  values: Map<string, number>,
  { lemma, isVerb, near }: Word,
  vector: Float32Array | undefined,
): void {
  const kind = isVerb ? 'verb' : 'word';
  put(values, `${kind} ${lemma}`, 0.35);
  if (near > 0) put(values, `near ${kind} ${lemma}`, 0.7 * near);
  for (const [place, value] of (vector ?? []).entries()) {
    const [all, path] = [`v${place}`, `${isVerb ? 'p' : 'n'}${place}`];
    values.set(all, (values.get(all) ?? 0) + value);
    if (near > 0) values.set(path, (values.get(path) ?? 0) + near * value);
  }
}

/** The features that words alone have, without a sentence: what a dictionary of triggers teaches. */
export function featuresOfWords(words: readonly Word[], vectors: WordVectors): Features {
  const values = new Map<string, number>([['always', 1]]);
  for (const one of words) addWord(values, one, vectors(one.lemma));
  scaleVectors(values);
  return values;
}

/** Sums of word vectors as directions: long sentences do not weigh more. */
function scaleVectors(values: Map<string, number>): void {
  for (const group of ['v', 'p', 'n']) {
    const names = [...values.keys()].filter((name) => new RegExp(`^${group}\\d+$`).test(name));
    const length = Math.hypot(...names.map((name) => values.get(name) as number));
    if (length > 0) for (const name of names) values.set(name, (values.get(name) as number) / length);
  }
}

const modals = new Set(['will', 'would', 'may', 'might', 'could', 'can', 'must', 'should', 'shall']);

function syntax({ values, reading }: Sheet): void {
  const { tree } = reading;
  for (const [role, code] of [
    ['actor', actorCode],
    ['recipient', recipientCode],
  ] as const)
    for (const head of headsOf(reading, code)) {
      const token = at(tree, head);
      put(values, `${role} is ${relation(token)}`, 0.5);
      const how = preposition(tree, head);
      if (how !== '') put(values, `${role} after ${how}`, 0.5);
      const verb = ancestors(tree, head).find(isVerb);
      if (!verb) continue;
      if (isPassive(tree, verb.index)) put(values, `${role} passive`, 0.5);
      for (const part of dependants(tree, verb.index, 'aux', 'advmod', 'mark')) {
        const lemma = part.text.toLowerCase().replace(/^n['’]t$/, 'not');
        if (modals.has(lemma) || lemma === 'not' || lemma === 'to') put(values, `${role} verb ${lemma}`, 0.5);
      }
      if (wordSet('say').has(verb.lemma)) put(values, `${role} says`, 0.5);
    }
}
