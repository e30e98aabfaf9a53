import { compensatedSum } from './sums.js';

/** What a segment looks like: one level, or a straight line. */
export type Shape = 'level' | 'line';

/** Values of the fitted level or least-squares line of each segment. `at` are places on the time axis, 0, 1, 2 ... when not given. */
export function fitSegments(
  values: readonly number[],
  changePoints: readonly number[],
  options: { readonly shape: Shape; readonly at?: readonly number[] },
): number[] {
  const bounds = [0, ...changePoints, values.length];
  return bounds.slice(1).flatMap((to, i) => {
    const from = bounds[i] as number;
    const stretch = values.slice(from, to);
    if (options.shape === 'level') return stretch.map(() => compensatedSum(stretch) / stretch.length);
    return line(options.at?.slice(from, to) ?? stretch.map((_, place) => place), stretch);
  });
}

function line(places: readonly number[], values: readonly number[]): number[] {
  const n = values.length;
  const middle = compensatedSum(places) / n;
  const level = compensatedSum(values) / n;
  const across = compensatedSum(places.map((x, i) => (x - middle) * ((values[i] as number) - level)));
  const spread = compensatedSum(places.map((x) => (x - middle) * (x - middle)));
  const slope = spread > 0 ? across / spread : 0;
  return places.map((x) => level + slope * (x - middle));
}
