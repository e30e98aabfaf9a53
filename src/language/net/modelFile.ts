import { type Lookup, numbers, values, type WordTable } from './wordTable.js';

/** One tensor of the model file: float32, or int8 with one float32 scale a row in front. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly scales?: Float32Array;
  readonly bytes?: Int8Array;
  readonly floats?: Float32Array;
}

export interface FeatureTable {
  readonly name: string;
  readonly dim: number;
  readonly index: Lookup<number>;
}

/** The trained model as read from its file (layout: training/model_file.py). */
export interface ModelFile {
  readonly version: string;
  readonly sizes: {
    readonly hidden: number;
    readonly arc: number;
    readonly label: number;
    readonly glove: number;
  };
  readonly tables: readonly FeatureTable[];
  readonly glove: Lookup<number>;
  readonly tags: readonly (readonly [upos: string, xpos: string])[];
  readonly labels: readonly string[];
  /** `form TAB xpos` -> lemma. */
  readonly lemmas: Lookup<string>;
  tensor(name: string): Tensor;
}

interface Header {
  readonly format: number;
  readonly version: string;
  readonly sizes: ModelFile['sizes'];
  readonly tables: readonly { name: string; dim: number }[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Places of text, starts and slots: bytes from, count of elements. */
  readonly words: Readonly<Record<string, { text: Place; starts: Place; slots: Place }>>;
  readonly tensors: Readonly<Record<string, { shape: number[]; offset: number; int8: boolean }>>;
}

type Place = readonly [at: number, count: number];

/** Read a model file. Throws when the bytes are none: a wrong model is a broken installation, not a property of the text. */
export function readModel(file: Uint8Array): ModelFile {
  if (String.fromCharCode(...file.subarray(0, 4)) !== 'DTN1')
    throw new Error('not a Detente language model (magic DTN1 missing)');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length))) as Header;
  if (header.format !== 3)
    throw new Error(`language model format ${header.format} is unknown to this version`);
  const rest = file.subarray(8 + length);
  // Typed arrays need an aligned address, which a copy has.
  const body = rest.byteOffset % 4 === 0 ? rest : new Uint8Array(rest);
  const words = (name: string) => wordsAt(body, name, header.words[name]);
  return {
    version: header.version,
    sizes: header.sizes,
    tables: header.tables.map(({ name, dim }) => ({ name, dim, index: numbers(words(name), 0) })),
    glove: numbers(words('glove'), 1),
    tags: header.tags.map((tag) => tag.split('|') as [string, string]),
    labels: header.labels,
    lemmas: values(words('lemmas')),
    tensor: (name) => tensorAt(body, name, header.tensors[name]),
  };
}

function wordsAt(body: Uint8Array, name: string, places: Header['words'][string] | undefined): WordTable {
  if (!places) throw new Error(`language model lacks the words of ${name}`);
  const { text, starts, slots } = places;
  let decoded: string | undefined;
  return {
    text: () => {
      decoded ??= new TextDecoder().decode(body.subarray(text[0], text[0] + text[1]));
      return decoded;
    },
    starts: new Uint32Array(body.buffer, body.byteOffset + starts[0], starts[1]),
    slots: new Uint16Array(body.buffer, body.byteOffset + slots[0], slots[1]),
  };
}

function tensorAt(
  body: Uint8Array,
  name: string,
  place: { shape: number[]; offset: number; int8: boolean } | undefined,
): Tensor {
  if (!place) throw new Error(`language model lacks ${name}`);
  const { shape, int8 } = place;
  const offset = body.byteOffset + place.offset;
  const columns = shape.at(-1) as number;
  const rows = shape.length === 1 ? 1 : shape.slice(0, -1).reduce((a, b) => a * b, 1);
  if (!int8) return { rows, columns, floats: new Float32Array(body.buffer, offset, rows * columns) };
  return {
    rows,
    columns,
    scales: new Float32Array(body.buffer, offset, rows),
    bytes: new Int8Array(body.buffer, offset + rows * 4, rows * columns),
  };
}

/** Copy a row of a tensor as float32 into `out` at `at`. */
export function copyRow(tensor: Tensor, row: number, target: { out: Float32Array; at: number }): void {
  const { out, at } = target;
  const start = row * tensor.columns;
  if (tensor.floats) {
    out.set(tensor.floats.subarray(start, start + tensor.columns), at);
    return;
  }
  const scale = tensor.scales?.[row] as number;
  const bytes = tensor.bytes as Int8Array;
  for (let column = 0; column < tensor.columns; column++)
    out[at + column] = (bytes[start + column] as number) * scale;
}
