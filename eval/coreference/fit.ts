import { writeFileSync } from 'node:fs';
import { columnOf, type Weights } from '../../src/language/coreference/rank.js';
import { corefer } from '../../src/language/coreference.js';
import { keyOf, placeKey } from './score.js';
import { type CoreferenceText, textsOf } from './texts.js';

/** One pronoun: the features of each choice, the last one being to leave it alone, and the choices that are right. */
interface Instance {
  readonly column: number;
  readonly choices: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

const rounds = 2;
const passes = 150;
/** Strength of the pull to nought: of a weight shared by all pronouns, and of what a class adds to it. */
const pull = { shared: 4, own: 24 };

/** Weights from labelled texts: a log-linear choice among candidates and abstaining; whole passes, always in the same order. */
export function fitWeights(texts: readonly CoreferenceText[]): Weights {
  let weights: Weights = {};
  // Features of entities depend on the links made before: each round reads the texts with the weights of the last.
  for (let round = 0; round < rounds; round++) weights = optimise(instancesOf(texts, weights));
  return weights;
}

function instancesOf(texts: readonly CoreferenceText[], weights: Weights): Instance[] {
  const found: Instance[] = [];
  for (const { sentences, names, gold } of texts) {
    const key = keyOf(gold);
    corefer(sentences, {
      names,
      weights,
      onRanking: ({ phrase, name }, { scored, abstain }) => {
        const wanted = key.wanted.get(placeKey(phrase.sentence.index, phrase.head.index));
        const right = scored.map(({ candidate }) => {
          const { sentence, head, members } = candidate.phrase;
          const heads = members.length > 0 ? members : [head.index];
          return heads.some((at) =>
            [...key.chainsAt(sentence.index, at)].some((chain) => wanted?.chains.has(chain)),
          );
        });
        const choices = [...scored.map(({ features }) => features), abstain.features];
        found.push({ column: columnOf(name), choices, right: [...right, !right.includes(true)] });
      },
    });
  }
  return found;
}

function optimise(instances: readonly Instance[]): Weights {
  const ids = new Map<string, number>();
  const coded = instances.map((instance) => ({
    ...instance,
    choices: instance.choices.map((names) => codesOf(names, ids)),
  }));
  const size = ids.size * 4;
  const weights = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let pass = 1; pass <= passes; pass++) {
    const slope = weights.map((weight, at) => weight * (at % 4 === 0 ? pull.shared : pull.own));
    for (const instance of coded) addSlope(instance, weights, slope);
    const rate = 0.1 * Math.min(1, 2 * (1 - pass / (passes + 1)));
    for (let at = 0; at < size; at++) {
      // Adam: steps of about one size for common and rare features.
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * (slope[at] as number);
      square[at] = 0.98 * (square[at] as number) + 0.02 * (slope[at] as number) ** 2;
      const even = Math.sqrt((square[at] as number) / (1 - 0.98 ** pass)) + 1e-8;
      weights[at] = (weights[at] as number) - (rate * (mean[at] as number)) / (1 - 0.9 ** pass) / even;
    }
  }
  const row = (id: number) =>
    [0, 1, 2, 3].map((k) => Math.round(100 * (weights[id * 4 + k] as number)) / 100 + 0);
  return Object.fromEntries(
    [...ids].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, id]) => [name, row(id)]),
  );
}

function codesOf(names: readonly string[], ids: Map<string, number>): number[] {
  return names.map((name) => {
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id * 4;
  });
}

interface Coded {
  readonly column: number;
  readonly choices: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Adds the slope of minus the logarithm of the right choices' share. */
function addSlope({ column, choices, right }: Coded, weights: Float64Array, slope: Float64Array): void {
  const sums = choices.map((codes) =>
    codes.reduce((sum, code) => sum + (weights[code] as number) + (weights[code + column] as number), 0),
  );
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
  choices.forEach((codes, at) => {
    const power = powers[at] as number;
    const change = power / total - (right[at] ? power / good : 0);
    for (const code of codes) {
      slope[code] = (slope[code] as number) + change;
      slope[code + column] = (slope[code + column] as number) + change;
    }
  });
}

const target = 'src/language/coreference/weights.generated.ts';

/** `node dist-tools/eval/coreference/fit.js`: fits on gum-train without its conversations and writes the table. */
export function main(): void {
  const texts = textsOf('../shared/data/language/gum-train.conllu.gz').filter(
    ({ id }) => !id.includes('_conversation_'),
  );
  writeFileSync(target, sourceOf(fitWeights(texts)));
}

export function sourceOf(weights: Weights): string {
  const rows = Object.entries(weights).map(([name, row]) => `  '${name}': [${row.join(', ')}],`);
  return `// Fitted by eval/coreference/fit.ts; see training/README.md. Do not edit.
/** Weight of each feature: for all pronouns, then what is added for he and she, for it, for they. */
export const weights: Readonly<Record<string, readonly number[]>> = {
${rows.join('\n')}
};
`;
}

if (process.argv[1] !== undefined && /coreference\/fit\.[jt]s$/.test(process.argv[1])) main();
