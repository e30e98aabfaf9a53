import type { Rating } from '../model/hypothesis.js';

/** Marks from very inconsistent to very consistent, then "does not arise". A mark's place + 1 is its code in a table; 0 is blank. */
export const MARKS: readonly Rating[] = ['II', 'I', 'N', 'C', 'CC', 'NA'];

export const CODES = { II: 1, I: 2, N: 3, C: 4, CC: 5, NA: 6 } as const;

export const codeOf = (mark: Rating): number => CODES[mark];

/** Points of inconsistency by code (PARC): I 1, II 2, everything else 0. */
export const POINTS = [0, 2, 1, 0, 0, 0, 0] as const;

/** Points of consistency by code: C 1, CC 2. Only the bridge looks at them, and only when told to. */
export const SUPPORT = [0, 0, 0, 0, 1, 2, 0] as const;

/** Places on the scale CC 2, C 1, N 0, I -1, II -2 by code; blank and NA have none. */
export const VALUES: readonly (number | undefined)[] = [undefined, -2, -1, 0, 1, 2, undefined];

const SPELLINGS: Readonly<Record<string, Rating>> = {
  CC: 'CC',
  '++': 'CC',
  C: 'C',
  '+': 'C',
  N: 'N',
  I: 'I',
  '-': 'I',
  II: 'II',
  '--': 'II',
  NA: 'NA',
  'N/A': 'NA',
};

const WORDS: readonly (readonly [RegExp, Rating])[] = [
  [/^(?:VERY|STRONGLY|HIGHLY)CONSISTENT$/, 'CC'],
  [/^CONSISTENT$/, 'C'],
  [/^NEUTRAL$/, 'N'],
  [/^INCONSISTENT$/, 'I'],
  [/^(?:VERY|STRONGLY|HIGHLY)INCONSISTENT$/, 'II'],
  [/^NOTAPPLICABLE$/, 'NA'],
];

/** A mark from the spellings in use: any case, blanks inside (`I I`), `++ + - --`, `N/A`, words (`very_inconsistent`). Undefined when it is none. */
export function parseMark(text: string): Rating | undefined {
  const bare = text.replace(/\s+/g, '').replaceAll('\u2212', '-').toUpperCase();
  if (Object.hasOwn(SPELLINGS, bare)) return SPELLINGS[bare];
  const word = bare.replace(/[_-]/g, '');
  return WORDS.find(([pattern]) => pattern.test(word))?.[1];
}
