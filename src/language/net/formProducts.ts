import type { Arithmetic } from './arithmetic.js';
import { featuresOf, low } from './features.js';
import { copyRow, type FeatureTable, type ModelFile, type Tensor } from './modelFile.js';
import type { NameClass } from './nameCollapse.js';
import { up16, type Weights } from './weights.js';

/** A word as the network sees it: of a name only the class counts. */
export interface NetWord {
  readonly form: string;
  readonly name?: NameClass;
}

/** First-layer gates of a word before the recurrent part, forward then backward; of ROOT when there is no word. */
export type FormProducts = (word: NetWord | undefined) => Float32Array;

/** Forms whose product is kept; one takes 6 KB. */
const cachedForms = 6000;

/** W_ih x + b of layer 1 depends on the form alone: computed once a form, kept in a bounded cache. */
export function formProducts(model: ModelFile, arithmetic: Arithmetic, weights: Weights): FormProducts {
  const [forward, backward] = weights.layers[0] as Weights['layers'][number];
  const [k, gates] = [forward.ih.columns, forward.ih.rows];
  const input = weights.top;
  const short = input + k * 4;
  const scales = up16(short + k * 2);
  const output = scales + 16;
  const write = vectorWriter(model);
  const cache = new Map<string, Float32Array>();
  return (word) => {
    const key = word ? (word.name ?? `=${word.form}`) : '';
    const known = cache.get(key);
    if (known) return known;
    arithmetic.reserve(output + gates * 8);
    const { floats } = arithmetic.memory();
    floats.fill(0, input / 4, input / 4 + k);
    write(word, { out: floats, at: input / 4 });
    arithmetic.quantise({ x: input, stride: k * 4, q: short, scales, n: 1, k });
    [forward.ih, backward.ih].forEach((ih, side) => {
      arithmetic.gemm8({
        ...{ a: ih.at, scales: ih.scales, b: short, scalesB: scales, stride: k * 2, bias: ih.bias },
        ...{ c: output + side * gates * 4, m: gates, n: 1, k },
      });
    });
    const product = floats.slice(output / 4, output / 4 + gates * 2);
    if (cache.size >= cachedForms) cache.clear();
    cache.set(key, product);
    return product;
  };
}

type VectorWriter = (word: NetWord | undefined, target: { out: Float32Array; at: number }) => void;

/** Writes the input vector of a word: word vector, then one row of each feature table. */
function vectorWriter(model: ModelFile): VectorWriter {
  const glove = model.tensor('glove');
  const root = model.tensor('root');
  const tables = model.tables.map((table): [FeatureTable, Tensor] => [table, model.tensor(table.name)]);
  return (word, { out, at }) => {
    if (!word) {
      copyRow(root, 0, { out, at });
      return;
    }
    copyRow(glove, gloveRow(model, word), { out, at });
    let place = at + model.sizes.glove;
    const values = featuresOf(word.form, word.name);
    tables.forEach(([table, rows], index) => {
      copyRow(rows, table.index.get(values[index] as string) ?? 1, { out, at: place });
      place += table.dim;
    });
  };
}

function gloveRow(model: ModelFile, { form, name }: NetWord): number {
  if (name) return 0;
  return model.glove.get(form.toLowerCase()) ?? model.glove.get(low(form)) ?? 0;
}
