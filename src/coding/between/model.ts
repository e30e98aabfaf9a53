import type { Features } from './features.js';

/** A log-linear choice among types: weights by feature, in the order of `types`. */
export interface TypeModel {
  readonly types: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Probability of each type, in the order of the model. */
export function chancesOf(features: Features, { types, weights }: TypeModel): number[] {
  const scores = types.map(() => 0);
  for (const [name, value] of features) {
    const row = weights[name];
    if (row)
      for (let type = 0; type < scores.length; type++)
        scores[type] = (scores[type] as number) + value * (row[type] ?? 0);
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The likeliest type with its probability. */
export function likeliest(features: Features, model: TypeModel): { type: string; chance: number } {
  const chances = chancesOf(features, model);
  const chance = Math.max(...chances);
  return { type: model.types[chances.indexOf(chance)] as string, chance };
}

/** Features that speak for a type rather than the others, the strongest first; word vectors, which say nothing to a reader, are left out. */
export function pullsOf(
  features: Features,
  { types, weights }: TypeModel,
  type: string,
): { readonly name: string; readonly pull: number }[] {
  const place = types.indexOf(type);
  return [...features]
    .flatMap(([name, value]) => {
      const row = weights[name];
      if (!row || /^(?:[vpn]\d+|always|no event)$/.test(name)) return [];
      const mean = row.reduce((sum, weight) => sum + weight, 0) / row.length;
      const pull = value * ((row[place] ?? 0) - mean);
      return pull > 0 ? [{ name, pull }] : [];
    })
    .sort((a, b) => b.pull - a.pull || (a.name < b.name ? -1 : 1));
}
