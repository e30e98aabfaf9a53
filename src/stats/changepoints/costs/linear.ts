import type { Cost } from '../cost.js';
import { meanAndDeviation, requireFinite } from '../series.js';
import { between, prefixSums } from '../sums.js';

/**
 * Normal observations of variance 1 about a straight line per segment: residual sum of squares of the least-squares line. Give
 * z-scores. `at` are increasing places on the time axis where they are not 0, 1, 2 ... (gaps, missing observations).
 * @throws RangeError when `at` does not fit.
 */
export function linearCost(
  values: readonly number[],
  options: { readonly at?: readonly number[] } = {},
): Cost {
  requireFinite(values);
  const places = placesOf(values.length, options.at);
  const { mean } = meanAndDeviation(values);
  const centred = values.map((y) => y - mean);
  const xs = prefixSums(places, (x) => x);
  const ys = prefixSums(centred, (y) => y);
  const xxs = prefixSums(places, (x) => x * x);
  const xys = prefixSums(places, (x, i) => x * (centred[i] as number));
  const yys = prefixSums(centred, (y) => y * y);
  return {
    name: 'linear',
    length: values.length,
    parameters: 2,
    minLength: 3,
    segment: (from, to) => {
      const length = to - from;
      const x = between(xs, from, to);
      const y = between(ys, from, to);
      const xx = between(xxs, from, to) - (x * x) / length;
      const xy = between(xys, from, to) - (x * y) / length;
      const yy = between(yys, from, to) - (y * y) / length;
      return Math.max(0, yy - (xx > 0 ? (xy * xy) / xx : 0));
    },
  };
}

/** Places about their middle and in steps of one on average: sums of squares then keep their digits. */
function placesOf(length: number, at: readonly number[] | undefined): readonly number[] {
  const middle = (length - 1) / 2;
  if (at === undefined) return Array.from({ length }, (_, i) => i - middle);
  requireFinite(at);
  if (at.length !== length || at.some((x, i) => i > 0 && x <= (at[i - 1] as number)))
    throw new RangeError('places on the time axis must increase, one for each value');
  const first = at[0] ?? 0;
  const step = length > 1 ? ((at[length - 1] as number) - first) / (length - 1) : 1;
  return at.map((x) => (x - first) / step - middle);
}
