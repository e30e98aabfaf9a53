import { mulberry32 } from './mulberry32.js';

export interface AlphaInterval {
  readonly low: number;
  readonly high: number;
}

export interface AlphaIntervalOptions {
  /** The same seed gives the same interval. */
  readonly seed: number;
  /** Resamples; 1000 when not given. */
  readonly samples?: number;
  /** Share of the resamples between the ends; 0.95 when not given. */
  readonly level?: number;
}

/** Fewer units are too few to draw from. */
const fewestUnits = 10;

/** Units with the same values count alike, so each kind of unit is held once. */
interface Kind {
  readonly size: number;
  readonly counts: readonly (readonly [value: number, count: number])[];
  readonly observed: number;
}

/**
 * Percentile interval of Krippendorff's alpha (nominal): units are drawn with replacement, as many as there are, and alpha is found
 * anew. Resamples without variation have no alpha and are left out. Undefined when alpha itself is, when most resamples are left out, and
 * for fewer than ten units, of which draws say little.
 * It tells how much alpha hangs on which units were looked at, not on which coders. Source of the method: A. Hayes and K. Krippendorff,
 * Answering the call for a standard reliability measure (2007), who draw from the observed disagreements; drawing units is the plain bootstrap.
 */
export function alphaInterval(
  units: readonly (readonly (string | undefined)[])[],
  { seed, samples = 1000, level = 0.95 }: AlphaIntervalOptions,
): AlphaInterval | undefined {
  const { kinds, ofUnit, values } = kindsOf(units);
  if (ofUnit.length < fewestUnits) return undefined;
  const random = mulberry32(seed);
  const found: number[] = [];
  for (let sample = 0; sample < samples && values > 1; sample++) {
    const drawn = new Array<number>(kinds.length).fill(0);
    for (let unit = 0; unit < ofUnit.length; unit++) {
      const kind = ofUnit[Math.floor(random() * ofUnit.length)] as number;
      drawn[kind] = (drawn[kind] as number) + 1;
    }
    const alpha = alphaOf(kinds, drawn, values);
    if (alpha !== undefined) found.push(alpha);
  }
  if (found.length === 0 || found.length < samples / 2) return undefined;
  found.sort((a, b) => a - b);
  const at = (share: number) => found[Math.round(share * (found.length - 1))] as number;
  return { low: at((1 - level) / 2), high: at((1 + level) / 2) };
}

function kindsOf(units: readonly (readonly (string | undefined)[])[]) {
  const numbers = new Map<string, number>();
  const numberOf = (value: string) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
  const kinds: Kind[] = [];
  const known = new Map<string, number>();
  const ofUnit: number[] = [];
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined).sort();
    if (values.length < 2) continue;
    const key = JSON.stringify(values);
    const index = known.get(key) ?? kinds.push(kindOf(values, numberOf)) - 1;
    known.set(key, index);
    ofUnit.push(index);
  }
  return { kinds, ofUnit, values: numbers.size };
}

function kindOf(values: readonly string[], numberOf: (value: string) => number): Kind {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(numberOf(value), (counts.get(numberOf(value)) ?? 0) + 1);
  const same = [...counts.values()].reduce((sum, count) => sum + count ** 2, 0);
  return {
    size: values.length,
    counts: [...counts],
    observed: (values.length ** 2 - same) / (values.length - 1),
  };
}

/** As `krippendorffAlpha`, over kinds of units with the number of each. */
function alphaOf(kinds: readonly Kind[], drawn: readonly number[], values: number): number | undefined {
  const totals = new Array<number>(values).fill(0);
  let [n, observed] = [0, 0];
  for (const [index, kind] of kinds.entries()) {
    const times = drawn[index] as number;
    n += times * kind.size;
    observed += times * kind.observed;
    for (const [value, count] of kind.counts) totals[value] = (totals[value] as number) + times * count;
  }
  const expected = n ** 2 - totals.reduce((sum, total) => sum + total ** 2, 0);
  return expected === 0 ? undefined : 1 - ((n - 1) * observed) / expected;
}
