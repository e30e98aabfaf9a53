import { matrixOf, type PlainOptions } from '../../src/hypotheses/plain/matrix.js';
import type { Matrix } from '../../src/model/hypothesis.js';

/** A matrix from rows of marks, `E1: 'C C I'` (`.` is a blank), hypotheses H1, H2 ... */
export function matrixFrom(
  rows: Readonly<Record<string, string>>,
  more: object = {},
  options?: PlainOptions,
): Matrix {
  const split = Object.entries(rows).map(([id, marks]) => [id, marks.trim().split(/\s+/)] as const);
  const hypotheses = (split[0]?.[1] ?? []).map((_, index) => `H${index + 1}`);
  const ratings = Object.fromEntries(
    split.map(([id, marks]) => [
      id,
      Object.fromEntries(marks.flatMap((mark, h) => (mark === '.' ? [] : [[hypotheses[h], mark]]))),
    ]),
  );
  return matrixOf({ hypotheses, evidence: split.map(([id]) => id), ratings, ...more }, options).matrix;
}

/** The three-by-six matrix that textbooks draw about a retaliation; entered from memory elsewhere, so a test of arithmetic only. */
export const retaliation = matrixFrom({
  E1: 'C C C',
  E2: 'C C I',
  E3: 'C C I',
  E4: 'I C C',
  E5: 'I C C',
  E6: 'I C C',
});

/** A delay with five explanations; an illustration, no finding. H5 is "no signal". E3 and E4 share an origin. */
export const delay = matrixFrom(
  {
    E1: 'C C C C C',
    E2: 'II C N CC I',
    E3: 'N CC N N N',
    E4: 'N CC N N N',
    E5: 'N N C N N',
    E6: 'N C I C C',
  },
  { origin: { E1: 'o1', E2: 'o2', E3: 'o3', E4: 'o3', E5: 'o4', E6: 'o5' } },
);

export const adoption = matrixFrom(
  { E1: 'C C C I', E2: 'C N I I', E3: 'I CC N N', E4: 'C I C C', E5: 'C N II I' },
  {
    credibility: { E1: 1, E2: 0.9, E3: 1, E4: 0.6, E5: 0.8 },
    relevance: { E1: 1, E2: 0.9, E3: 0.8, E4: 0.7, E5: 0.9 },
  },
);
