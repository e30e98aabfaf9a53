/** Which scores belong to true answers, and which to candidates that stand for others. */
export interface Shape {
  /** True answers come first. */
  readonly positives: number;
  readonly size: number;
  /** Candidates from this place on stand for e^`drawnLog` of their kind each. */
  readonly drawnFrom: number;
  readonly drawnLog: number;
}

/**
 * Listwise loss of one question: for every true answer i, -ln(e^si / (e^si + sum of e^sj over the candidates that are none)).
 * True answers never compete with each other: the same filter as in scoring. Writes d loss / d score; returns the loss.
 */
export function listwise(scores: Float64Array, shape: Shape, slopes: Float64Array): number {
  const { positives, size, drawnFrom, drawnLog } = shape;
  let largest = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < size; j++) largest = Math.max(largest, scores[j] as number);
  let others = 0;
  for (let j = positives; j < size; j++) {
    const weight = Math.exp((scores[j] as number) - largest + (j < drawnFrom ? 0 : drawnLog));
    slopes[j] = weight;
    others += weight;
  }
  let [loss, shared] = [0, 0];
  for (let i = 0; i < positives; i++) {
    const own = Math.exp((scores[i] as number) - largest);
    const total = own + others;
    slopes[i] = own / total - 1;
    shared += 1 / total;
    loss -= Math.log(Math.max(own / total, 1e-300));
  }
  for (let j = positives; j < size; j++) slopes[j] = (slopes[j] as number) * shared;
  return loss;
}
