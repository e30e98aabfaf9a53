import type { Matrix, Rating } from '../../model/hypothesis.js';
import { CODES, VALUES } from '../marks.js';

export interface Shift {
  readonly rater: string;
  readonly evidence: string;
  readonly hypothesis: string;
  readonly reading?: string;
  /** Absent: the cell was blank. */
  readonly before?: Rating;
  readonly after?: Rating;
  /** Steps on the scale CC 2 .. II -2, above 0 toward consistent; absent where a blank or NA is involved. */
  readonly steps?: number;
}

/** Cells that raters changed between two rounds, for instance blind and revealed; in the order of the second, then what it lacks. */
export function shiftsBetween(first: Matrix, second: Matrix): readonly Shift[] {
  const earlier = new Map(first.cells.map((cell) => [keyOf(cell), cell]));
  const now = new Set(second.cells.map(keyOf));
  const changed = second.cells.flatMap((cell) =>
    shiftOf(cell, earlier.get(keyOf(cell))?.rating, cell.rating),
  );
  const gone = first.cells.flatMap((cell) =>
    now.has(keyOf(cell)) ? [] : shiftOf(cell, cell.rating, undefined),
  );
  return [...changed, ...gone];
}

type Cell = Matrix['cells'][number];

const keyOf = ({ evidence, hypothesis, rater = '', reading = '' }: Cell) =>
  [evidence, hypothesis, rater, reading].join('\u0000');

function shiftOf(
  { evidence, hypothesis, rater = '', reading }: Cell,
  before?: Rating,
  after?: Rating,
): readonly Shift[] {
  if (before === after) return [];
  const value = (mark: Rating | undefined) => (mark === undefined ? undefined : VALUES[CODES[mark]]);
  const [from, to] = [value(before), value(after)];
  return [
    {
      rater,
      evidence,
      hypothesis,
      ...(reading === undefined ? {} : { reading }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(from === undefined || to === undefined ? {} : { steps: to - from }),
    },
  ];
}
