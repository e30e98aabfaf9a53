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
  readonly index: ReadonlyMap<string, number>;
}

/** The trained model as read from its file (layout: training/export.py). */
export interface ModelFile {
  readonly version: string;
  readonly sizes: {
    readonly hidden: number;
    readonly arc: number;
    readonly label: number;
    readonly glove: number;
  };
  readonly tables: readonly FeatureTable[];
  readonly glove: ReadonlyMap<string, number>;
  readonly tags: readonly (readonly [upos: string, xpos: string])[];
  readonly labels: readonly string[];
  /** `form TAB xpos` -> lemma. */
  readonly lemmas: ReadonlyMap<string, string>;
  tensor(name: string): Tensor;
}

interface Header {
  readonly format: number;
  readonly version: string;
  readonly sizes: ModelFile['sizes'];
  readonly tables: readonly { name: string; dim: number; values: string }[];
  readonly glove: string;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly lemmas: string;
  readonly tensors: Readonly<Record<string, { shape: number[]; offset: number; int8: boolean }>>;
}

/** Read a model file. Throws when the bytes are none: a wrong model is a broken installation, not a property of the text. */
export function readModel(file: Uint8Array): ModelFile {
  if (String.fromCharCode(...file.subarray(0, 4)) !== 'DTN1')
    throw new Error('not a Detente language model (magic DTN1 missing)');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length))) as Header;
  if (header.format !== 2)
    throw new Error(`language model format ${header.format} is unknown to this version`);
  // A copy starts on an aligned address, which typed arrays need.
  const body = new Uint8Array(file.subarray(8 + length));
  const lemmas = new Map(header.lemmas.split('\n').map((line) => splitLast(line)));
  return {
    version: header.version,
    sizes: header.sizes,
    tables: header.tables.map(({ name, dim, values }) => ({ name, dim, index: indexOf(values, 0) })),
    glove: indexOf(header.glove, 1),
    tags: header.tags.map((tag) => tag.split('|') as [string, string]),
    labels: header.labels,
    lemmas,
    tensor: (name) => tensorAt(body, name, header.tensors[name]),
  };
}

function indexOf(values: string, offset: number): Map<string, number> {
  const index = new Map<string, number>();
  values.split('\n').forEach((value, place) => {
    index.set(value, place + offset);
  });
  return index;
}

function splitLast(line: string): [string, string] {
  const cut = line.lastIndexOf('\t');
  return [line.slice(0, cut), line.slice(cut + 1)];
}

function tensorAt(
  body: Uint8Array,
  name: string,
  place: { shape: number[]; offset: number; int8: boolean } | undefined,
): Tensor {
  if (!place) throw new Error(`language model lacks ${name}`);
  const { shape, offset, int8 } = place;
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
