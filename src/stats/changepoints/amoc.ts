import { bestCut } from './binseg.js';
import type { Cost } from './cost.js';
import { prepare, type SearchOptions, type Segmentation, segmented } from './segmentation.js';

export interface SingleChange extends Segmentation {
  /** The best single change point, whether or not it pays; undefined where the series is too short to be cut. */
  readonly candidate: number | undefined;
  /** The cost it saves; a change point when at least the penalty. */
  readonly gain: number;
}

/**
 * At most one change.
 * @param options `compat: 'r'` weighs lengths under MBIC as R's changepoint 2.3 does: none for the whole series, and one observation too many for the second part.
 * @throws RangeError for wrong options.
 */
export function atMostOneChange(
  cost: Cost,
  options: SearchOptions & { readonly compat?: 'r' } = {},
): SingleChange {
  const search = prepare(cost, options);
  const { length, penalty } = search;
  const asR = options.compat === 'r' && penalty.lengths;
  const price = (from: number, to: number) => {
    if (!asR) return search.price(from, to);
    const terms = from === 0 && to === length ? 0 : Math.log(from === 0 ? to : length - from + 1);
    return cost.segment(from, to) + terms;
  };
  const { at, gain } = bestCut({ ...search, price }, { from: 0, to: length });
  const found = at > 0 && gain >= penalty.value;
  return {
    ...segmented(search, found ? [at] : [], asR ? 'AMOC (R)' : 'AMOC'),
    candidate: at > 0 ? at : undefined,
    gain,
  };
}
