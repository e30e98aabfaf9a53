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

const rounds = 3;
const passes = 40;
const decay = 0.02;
const rate = 0.15;

/** Weights from labelled texts: a log-linear choice among candidates and abstaining, AdaGrad, always the same order. */
export function fit(texts: readonly CoreferenceText[]): Weights {
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
  const coded = instances.map(({ column, choices, right }) => ({
    column,
    right,
    choices: choices.map((names) =>
      names.map((name) => {
        const id = ids.get(name) ?? ids.size;
        ids.set(name, id);
        return id * 4;
      }),
    ),
  }));
  const size = ids.size * 4;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const average = new Float64Array(size);
  const step = (at: number, slope: number) => {
    const whole = slope + (decay * (weights[at] as number)) / 10;
    squares[at] = (squares[at] as number) + whole * whole;
    weights[at] = (weights[at] as number) - (rate * whole) / Math.sqrt(squares[at] as number);
  };
  for (let pass = 0; pass < passes; pass++) {
    for (const { column, choices, right } of coded) {
      const sums = choices.map((names) =>
        names.reduce((sum, id) => sum + (weights[id] as number) + (weights[id + column] as number), 0),
      );
      const top = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - top));
      const total = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
      choices.forEach((names, at) => {
        const slope = (powers[at] as number) / total - (right[at] ? (powers[at] as number) / good : 0);
        if (Math.abs(slope) < 1e-4) return;
        for (const id of names) {
          step(id, slope);
          step(id + column, slope);
        }
      });
    }
    if (pass >= passes / 2)
      for (let at = 0; at < size; at++) average[at] = (average[at] as number) + (weights[at] as number);
  }
  const kept = passes - Math.ceil(passes / 2);
  const rounded = (at: number) => Math.round((100 * (average[at] as number)) / kept) / 100 + 0;
  return Object.fromEntries(
    [...ids]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, id]) => [name, [0, 1, 2, 3].map((k) => rounded(id * 4 + k))]),
  );
}

const target = 'src/language/coreference/weights.generated.ts';

/** `node dist-tools/eval/coreference/fit.js`: fits on gum-train without its conversations and writes the table. */
export function main(): void {
  const texts = textsOf('../shared/data/language/gum-train.conllu.gz').filter(
    ({ id }) => !id.includes('_conversation_'),
  );
  writeFileSync(target, sourceOf(fit(texts)));
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
