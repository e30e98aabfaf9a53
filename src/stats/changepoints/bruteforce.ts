import type { Cost } from './cost.js';
import { prepare, type SearchOptions, type Segmentation, segmented } from './segmentation.js';

/**
 * The best of all segmentations, each looked at: what fast searches are tested against. Time doubles with every observation.
 * @throws RangeError for more than 24 observations and for wrong options.
 */
export function bruteForce(cost: Cost, options: SearchOptions = {}): Segmentation {
  const search = prepare(cost, options);
  const { length, minLength } = search;
  if (length > 24) throw new RangeError(`${length} observations have too many segmentations to look at each`);
  let best = segmented(search, [], 'brute force');
  const extend = (changePoints: readonly number[]) => {
    const start = changePoints.at(-1) ?? 0;
    for (let next = start + minLength; next <= length - minLength; next++) {
      const longer = [...changePoints, next];
      const found = segmented(search, longer, 'brute force');
      if (found.cost < best.cost) best = found;
      extend(longer);
    }
  };
  extend([]);
  return best;
}
