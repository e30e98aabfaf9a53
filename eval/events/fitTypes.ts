import type { Features } from '../../src/coding/between/features.js';
import type { TypeModel } from '../../src/coding/between/model.js';

export interface TypeExample {
  readonly features: Features;
  readonly type: string;
  /** Weight of the example, 1 by default. */
  readonly weight?: number;
}

export interface FitOptions {
  /** Strength of the pull to nought (L2), per example. */
  readonly pull: number;
  readonly passes: number;
  /** Weights smaller than this in every type are dropped. */
  readonly least?: number;
}

/** A log-linear model of the types of the examples: whole passes of Adam, always in the same order, so always the same weights. */
export function fitTypes(
  examples: readonly TypeExample[],
  { pull, passes, least = 0 }: FitOptions,
): TypeModel {
  const types = [...new Set(examples.map(({ type }) => type))].sort();
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
  const number = new Map(names.map((name, index) => [name, index]));
  const width = types.length;
  const coded = examples.map(({ features, type, weight = 1 }) => ({
    places: Int32Array.from(features.keys(), (name) => (number.get(name) as number) * width),
    values: Float64Array.from(features.values()),
    gold: types.indexOf(type),
    weight,
  }));
  const weights = new Float64Array(names.length * width);
  const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let pass = 1; pass <= passes; pass++) {
    const slope = weights.map((value) => pull * value);
    for (const example of coded)
      addSlope(slope, weights, { ...example, width, share: example.weight / coded.length });
    step({ weights, slope, mean, square }, pass, 0.05 * (1 - (pass - 1) / passes) + 0.002);
  }
  const kept = names.flatMap((name, index): [string, number[]][] => {
    const row = [...weights.slice(index * width, (index + 1) * width)];
    return row.some((value) => Math.abs(value) >= least) ? [[name, row]] : [];
  });
  return { types, weights: Object.fromEntries(kept) };
}

interface Coded {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly gold: number;
  readonly width: number;
  readonly share: number;
}

function addSlope(
  slope: Float64Array,
  weights: Float64Array,
  { places, values, gold, width, share }: Coded,
): void {
  const scores = new Float64Array(width);
  for (let at = 0; at < places.length; at++)
    for (let type = 0; type < width; type++)
      scores[type] =
        (scores[type] as number) +
        (values[at] as number) * (weights[(places[at] as number) + type] as number);
  const most = scores.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let type = 0; type < width; type++) sum += scores[type] = Math.exp((scores[type] as number) - most);
  for (let type = 0; type < width; type++)
    scores[type] = share * ((scores[type] as number) / sum - Number(type === gold));
  for (let at = 0; at < places.length; at++)
    for (let type = 0; type < width; type++) {
      const place = (places[at] as number) + type;
      slope[place] = (slope[place] as number) + (values[at] as number) * (scores[type] as number);
    }
}

function step(
  { weights, slope, mean, square }: Record<'weights' | 'slope' | 'mean' | 'square', Float64Array>,
  pass: number,
  rate: number,
): void {
  for (let at = 0; at < weights.length; at++) {
    const g = slope[at] as number;
    mean[at] = 0.9 * (mean[at] as number) + 0.1 * g;
    square[at] = 0.99 * (square[at] as number) + 0.01 * g * g;
    const m = (mean[at] as number) / (1 - 0.9 ** pass);
    const s = (square[at] as number) / (1 - 0.99 ** pass);
    weights[at] = (weights[at] as number) - (rate * m) / (Math.sqrt(s) + 1e-8);
  }
}
