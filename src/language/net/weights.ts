import type { Arithmetic } from './arithmetic.js';
import { copyRow, type ModelFile, type Tensor } from './modelFile.js';

/** A packed int8 matrix in memory: rows and columns padded to multiples of 8; its scales, and its bias or 0. */
export interface Matrix {
  readonly at: number;
  readonly scales: number;
  readonly bias: number;
  readonly rows: number;
  readonly columns: number;
}

/** A matrix as the product of two narrow ones; its bias is that of `up`. */
export interface Factored {
  readonly down: Matrix;
  readonly up: Matrix;
}

/** One LSTM direction: input weights with the bias (of the second layer, the `up` half of `between`), recurrent weights. */
export interface Direction {
  readonly ih: Matrix;
  readonly hh: Factored;
}

/** Places of the weights in the arithmetic's memory, in bytes. */
export interface Weights {
  readonly layers: readonly (readonly [forward: Direction, backward: Direction])[];
  /** What both directions of the second layer see of the first. */
  readonly between: Matrix;
  /** What tags and marks see of both layers. */
  readonly words: Matrix;
  readonly tag: Matrix;
  readonly entity: Matrix;
  /** Rows of the arc head, arc dependant, label head and label dependant, one below the other. */
  readonly roles: Factored;
  readonly U: Matrix;
  /** The row of U that weighs a head by itself. */
  readonly uBias: Float32Array;
  readonly V: Matrix;
  /** First free byte behind the weights. */
  readonly top: number;
}

/** The next multiple of four. */
export const up4 = (value: number) => Math.ceil(value / 4) * 4;
/** The next multiple of eight. */
export const up8 = (value: number) => Math.ceil(value / 8) * 8;
/** The next multiple of 16 bytes. */
export const up16 = (value: number) => Math.ceil(value / 16) * 16;

/** Copy all weights into the arithmetic's memory. Place 0 stays free: it means "none". */
export function loadWeights(model: ModelFile, arithmetic: Arithmetic): Weights {
  const writer = writerInto(arithmetic);
  const matrix = (name: string, bias?: string): Matrix =>
    writer.matrix(model.tensor(name), bias === undefined ? undefined : model.tensor(bias));
  const factored = (down: string, up: string, bias?: string): Factored => ({
    down: matrix(`${down}.down`),
    up: matrix(`${up}.up`, bias),
  });
  const direction = (name: string, ih: string): Direction => ({
    ih: matrix(ih, `${name}.bias`),
    hh: factored(`${name}.hh`, `${name}.hh`),
  });
  const layer = (number: number, ih: string) =>
    [
      direction(`lstm${number}f`, `lstm${number}f.${ih}`),
      direction(`lstm${number}b`, `lstm${number}b.${ih}`),
    ] as const;
  const uBias = new Float32Array(model.sizes.arc);
  copyRow(model.tensor('Ubias'), 0, { out: uBias, at: 0 });
  const placed = {
    layers: [layer(1, 'ih'), layer(2, 'ih.up')],
    between: matrix('lstm2.ih.down'),
    words: matrix('words.down'),
    tag: matrix('tag.weight.up', 'tag.bias'),
    entity: matrix('entity.weight.up', 'entity.bias'),
    roles: factored('roles', 'roles.weight', 'roles.bias'),
    U: matrix('U'),
    V: matrix('V'),
  };
  return { ...placed, uBias, top: writer.top() };
}

function writerInto(arithmetic: Arithmetic) {
  let top = 64;
  const take = (bytes: number): number => {
    const at = top;
    top = up16(top + bytes);
    arithmetic.reserve(top);
    return at;
  };
  const room = (floats: number): number => {
    const at = take(floats * 4);
    // Rows of weights waited here to be packed.
    arithmetic.memory().floats.fill(0, at / 4, at / 4 + floats);
    return at;
  };
  const row = (tensor: Tensor, floats: number): number => {
    const at = room(floats);
    copyRow(tensor, 0, { out: arithmetic.memory().floats, at: at / 4 });
    return at;
  };
  const packed = (tensor: Tensor, bytes: Int8Array, [rows, columns]: readonly [number, number]): number => {
    const at = take(rows * columns * 2);
    arithmetic.reserve(top + rows * columns);
    const memory = arithmetic.memory().bytes;
    if (columns === tensor.columns) memory.set(bytes, top);
    else
      for (let r = 0; r < tensor.rows; r++) {
        memory.set(bytes.subarray(r * tensor.columns, (r + 1) * tensor.columns), top + r * columns);
        memory.fill(0, top + r * columns + tensor.columns, top + (r + 1) * columns);
      }
    memory.fill(0, top + tensor.rows * columns, top + rows * columns);
    arithmetic.pack({ from: top, to: at, m: rows, k: columns });
    return at;
  };
  return {
    top: () => top,
    matrix: (tensor: Tensor, bias: Tensor | undefined): Matrix => {
      const [rows, columns] = [up8(tensor.rows), up8(tensor.columns)];
      const { bytes, scales } = tensor;
      if (!bytes || !scales) throw new Error('language model: a matrix is not int8');
      const at = packed(tensor, bytes, [rows, columns]);
      const scalesAt = room(rows);
      arithmetic.memory().floats.set(scales, scalesAt / 4);
      return { at, scales: scalesAt, bias: bias ? row(bias, rows) : 0, rows, columns };
    },
  };
}
