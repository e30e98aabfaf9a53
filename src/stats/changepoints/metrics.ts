/** How a set of change points stands to those that several people marked. */
export interface Agreement {
  /** Mean over the people of the covering of their segmentation, 0..1. */
  readonly covering: number;
  /** Harmonic mean of precision (against anyone's marks) and mean recall, 0..1. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Covering and F1 as in the Turing Change Point Dataset (van den Burg and Williams 2020): each person's marks are one
 * segmentation; index 0 counts as a change point that everybody finds.
 * @param annotations one list of first indices of new segments for each person; an empty list says there is no change.
 * @param options `length` of the series; `margin` within which a change point is found, 5 when not given.
 * @throws RangeError without an annotation, or when the length is no whole number from 1.
 */
export function agreement(
  changePoints: readonly number[],
  annotations: readonly (readonly number[])[],
  options: { readonly length: number; readonly margin?: number },
): Agreement {
  const { length, margin = 5 } = options;
  if (annotations.length === 0) throw new RangeError('agreement needs at least one annotation');
  if (!(Number.isInteger(length) && length >= 1))
    throw new RangeError(`a series has a length from 1, not ${length}`);
  const found = ascending([0, ...changePoints]);
  const marked = annotations.map((marks) => ascending([0, ...marks]));
  const covered = marked.map((marks) => covering(segments(marks, length), segments(found, length), length));
  const precision = matches(ascending(marked.flat()), found, margin) / found.length;
  const recall = mean(marked.map((marks) => matches(marks, found, margin) / marks.length));
  return { covering: mean(covered), f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

type Stretch = readonly [from: number, to: number];

const ascending = (indices: readonly number[]): number[] => [...new Set(indices)].sort((a, b) => a - b);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

function segments(starts: readonly number[], length: number): Stretch[] {
  return starts.map((from, i) => [from, starts[i + 1] ?? length]);
}

/** Lengths of the marked segments, each times its best overlap (Jaccard) with a found one, over the whole length. */
function covering(marked: readonly Stretch[], found: readonly Stretch[], length: number): number {
  const best = marked.map(
    ([from, to]) => (to - from) * Math.max(...found.map((one) => overlap([from, to], one))),
  );
  return best.reduce((a, b) => a + b, 0) / length;
}

function overlap(a: Stretch, b: Stretch): number {
  const both = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return both / (a[1] - a[0] + b[1] - b[0] - both);
}

/** How many marks are found: each takes the nearest change point within the margin that no earlier mark took. */
function matches(marks: readonly number[], found: readonly number[], margin: number): number {
  const free = new Set(found);
  let count = 0;
  for (const mark of marks) {
    const near = [...free].filter((one) => Math.abs(one - mark) <= margin);
    const nearest = near.sort((a, b) => Math.abs(a - mark) - Math.abs(b - mark) || a - b)[0];
    if (nearest === undefined) continue;
    free.delete(nearest);
    count++;
  }
  return count;
}
