import type { Matrix, RatedCell, Rating } from '../../src/model/hypothesis.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';

/** A full matrix of random marks and grades, the same for the same seed. */
export function randomMatrix(size: { rows: number; columns: number; raters: number; seed: number }): Matrix {
  const next = mulberry32(size.seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const hypotheses = Array.from({ length: size.columns }, (_, h) => ({
    id: `H${h + 1}`,
    text: `explanation ${h + 1}`,
  }));
  const evidence = Array.from({ length: size.rows }, (_, row) => ({
    id: `E${row + 1}`,
    text: `row ${row + 1}`,
    origin: `o${Math.floor(next() * size.rows * 0.8)}`,
    reliability: pick(['A', 'B', 'C', 'D', 'E', 'F'] as const),
    credibility: pick([1, 2, 3, 4, 5, 6] as const),
  }));
  const marks: readonly Rating[] = ['CC', 'C', 'C', 'N', 'N', 'I', 'II', 'NA'];
  const cells: RatedCell[] = evidence.flatMap((row) =>
    hypotheses.flatMap(({ id }) =>
      Array.from({ length: size.raters }, (_, rater) => ({
        evidence: row.id,
        hypothesis: id,
        rater: `r${rater + 1}`,
        rating: pick(marks),
      })),
    ),
  );
  return { hypotheses, evidence, cells };
}
