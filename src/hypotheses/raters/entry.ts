import type { Matrix, RatedCell } from '../../model/hypothesis.js';
import { mulberry32 } from '../../stats/mulberry32.js';
import { shuffle } from '../../stats/shuffle.js';

/** The order in which a rater gets rows, and hypotheses within a row. */
export interface EntryOrder {
  readonly rater: string;
  readonly seed: number;
  readonly evidence: readonly string[];
  readonly hypotheses: readonly string[];
}

/** Shuffled rows and hypotheses for one rater, the same for the same seed and name, and not dependent on the order of the matrix. */
export function entryOrder(matrix: Matrix, rater: string, seed: number): EntryOrder {
  const next = mulberry32(seedOf(rater, seed));
  const sorted = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
  return {
    rater,
    seed,
    evidence: shuffle(sorted(matrix.evidence), next),
    hypotheses: shuffle(sorted(matrix.hypotheses), next),
  };
}

/** FNV-1a over the name, mixed with the seed. */
function seedOf(rater: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < rater.length; i += 1) hash = Math.imul(hash ^ rater.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** The matrix as a rater may see it in the blind round: his own cells and probabilities only, until `revealed`. */
export function blindView(matrix: Matrix, rater: string, revealed = false): Matrix {
  if (revealed) return matrix;
  const own = (cell: RatedCell) => (cell.rater ?? '') === rater;
  const { stated, ...rest } = matrix;
  const kept = stated?.filter((one) => one.rater === rater);
  return { ...rest, cells: matrix.cells.filter(own), ...(kept === undefined ? {} : { stated: kept }) };
}
