import type { Cost, CostOptions } from '../cost.js';
import { requireFinite } from '../series.js';
import { between, prefixSums } from '../sums.js';

/**
 * Positive waiting times with an exponential or, with `shape`, a gamma distribution of known shape, and a scale per segment.
 * @throws RangeError for values or a shape that are not positive.
 */
export function gammaCost(
  values: readonly number[],
  options: CostOptions & { readonly shape?: number } = {},
): Cost {
  requireFinite(values);
  const { shape = 1, compat } = options;
  if (!(shape > 0 && Number.isFinite(shape))) throw new RangeError(`a gamma shape is positive, not ${shape}`);
  const at = values.findIndex((value) => value <= 0);
  if (at >= 0) throw new RangeError(`value ${at} is ${values[at]}: waiting times are positive`);
  const sums = prefixSums(values, (y) => y);
  return {
    name: shape === 1 ? 'exponential' : 'gamma',
    length: values.length,
    parameters: 1,
    minLength: compat === 'r' ? 2 : 1,
    segment: (from, to) => {
      const weight = (to - from) * shape;
      return 2 * weight * (Math.log(between(sums, from, to)) - Math.log(weight));
    },
  };
}
