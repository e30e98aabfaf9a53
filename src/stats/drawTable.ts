import { nextBits } from './mulberry32.js';

/** Bits of chance that one draw takes. */
const DRAW_BITS = 10;
export const SLOTS = 1 << DRAW_BITS;

/**
 * `SLOTS` values of which one, picked evenly, follows a distribution: drawing is one look-up. Chances are rounded to 1/1024, largest
 * remainders first, so that they still sum to one. `into` gets the slots from `at` on; chances sum to one.
 */
export function fillDrawTable(
  distribution: readonly (readonly [value: number, chance: number])[],
  into: Float64Array,
  at: number,
): void {
  const exact = distribution.map(([, chance]) => chance * SLOTS);
  const counts = exact.map(Math.floor);
  const order = exact.map((_, i) => i).sort((a, b) => remainder(exact, b) - remainder(exact, a) || a - b);
  let left = SLOTS - counts.reduce((sum, count) => sum + count, 0);
  for (const i of order) {
    if (left <= 0) break;
    counts[i] = (counts[i] as number) + 1;
    left -= 1;
  }
  let slot = at;
  distribution.forEach(([value], i) => {
    into.fill(value, slot, slot + (counts[i] as number));
    slot += counts[i] as number;
  });
}

const MASK = SLOTS - 1;

/**
 * For each place of `into` draw a value from the table that begins at `table` and add `factor` times `weight` at that place times it. Three
 * values come from the bits of one random number.
 */
export function addDraws(
  from: {
    readonly values: Float64Array;
    readonly table: number;
    readonly factor: number;
    readonly weight: Float64Array;
  },
  into: Float64Array,
  generator: { state: number },
): void {
  const { values, table, factor, weight } = from;
  const whole = into.length - (into.length % 3);
  for (let i = 0; i < whole; i += 3) {
    const bits = nextBits(generator);
    const a = bits & MASK;
    const b = (bits >>> DRAW_BITS) & MASK;
    const c = (bits >>> (2 * DRAW_BITS)) & MASK;
    (into[i] as number) += factor * (weight[i] as number) * (values[table + a] as number);
    (into[i + 1] as number) += factor * (weight[i + 1] as number) * (values[table + b] as number);
    (into[i + 2] as number) += factor * (weight[i + 2] as number) * (values[table + c] as number);
  }
  for (let i = whole; i < into.length; i += 1)
    (into[i] as number) +=
      factor * (weight[i] as number) * (values[table + (nextBits(generator) & MASK)] as number);
}

const remainder = (exact: readonly number[], i: number) =>
  (exact[i] as number) - Math.floor(exact[i] as number);
