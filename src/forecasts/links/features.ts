/** Families in which the terms of a score are summed and explained. */
export const families = [
  'triple',
  'inverse',
  'pair',
  'excitation',
  'answer',
  'activity',
  'names',
  'compatriots',
  'two-hop',
  'place',
] as const;

export type Family = (typeof families)[number];

interface Feature {
  readonly name: string;
  readonly family: Family;
}

const spans = ['2', '8', '30', '120', 'all'];

const family = (of: Family, names: readonly string[]): Feature[] =>
  names.map((name) => ({ name, family: of }));

/** What is measured of a candidate, in the order in which it stands in a row. "ln" is ln(1 + x), spans are half-lives in days. */
export const features: readonly Feature[] = [
  ...family('triple', [
    'seen under this relation',
    ...spans.map((span) => `ln count, ${span}`),
    ...spans.map((span) => `share of what the subject did under this relation, ${span}`),
    '1 / days since',
    'ln days since',
  ]),
  ...family('inverse', ['the reverse seen', 'ln count of the reverse, 8', 'ln count of the reverse, 120']),
  ...family('pair', [
    'met before',
    ...spans.map((span) => `ln count of the pair, ${span}`),
    '1 / days since they met',
    'ln days since they met',
    'ln of what the subject did, 30',
    'ln of what was done to it, 30',
    'distinct relations',
    'share of the dealings of the subject, 30',
    'never met',
  ]),
  ...family('excitation', [
    'ln expected from what went before, 8',
    'ln expected from what went before, 30',
    'ln expected from what went before, all',
    'strongest single precursor',
    'log of what is expected, 30',
  ]),
  ...family('answer', [
    'log share among answers to the relation, 2',
    'log share among answers to the relation, 8',
    'log share among answers to the relation, 30',
    'log share among answers to the relation, all',
    '1 / days since it answered the relation',
    'never answered the relation',
    'met before and answered the relation',
  ]),
  ...family('activity', ['ln count, 2', 'ln count, 30', 'ln count, all', '1 / days since it was seen']),
  ...family('names', [
    'same country',
    'country of either unknown',
    'log share of its sector for this relation and sector',
    'log share of its country in the dealings of the subject, 30',
    'log share of its country in the dealings of the subject, all',
    'log share of its country for this relation and country, 30',
  ]),
  ...family('two-hop', ['log weight of ways over a third party', 'ln weight of ways over a third party']),
  ...family('place', ['the subject itself']),
  ...family('compatriots', [
    'ln count of the country of the subject with it, 8',
    'ln count of the country of the subject with it, 30',
    'ln count of the country of the subject with it, all',
    '1 / days since the country of the subject met it',
    'ln count of the country of the subject with it under this relation, 30',
    'ln count of the country of the subject with it under this relation, all',
  ]),
];

/** Length of a row. */
export const width = features.length;

/** First place of each family. */
export const TRIPLE = 0;
export const INVERSE = 13;
export const PAIR = 16;
export const EXCITATION = 29;
export const ANSWER = 34;
export const ACTIVITY = 41;
export const NAMES = 45;
export const HOP = 51;
export const SELF = 53;
export const COMPATRIOTS = 54;

/** Within `PAIR`: the flag of a candidate that the subject never met. */
export const NEVER_MET = PAIR + 12;
