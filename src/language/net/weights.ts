import type { Arithmetic } from './arithmetic.js';
import { copyRow, type ModelFile, type Tensor } from './modelFile.js';

/** Places of one LSTM direction in memory: input weights, recurrent weights, bias. */
export interface Direction {
  readonly ih: number;
  readonly hh: number;
  readonly bias: number;
}

/** A dense layer: rows are padded to a multiple of four. */
export interface Dense {
  readonly weight: number;
  readonly bias: number;
  readonly rows: number;
}

export type DenseName = 'tag' | 'arc_head' | 'arc_dep' | 'label_head' | 'label_dep';

/** Places of the weights in the arithmetic's memory, in bytes. */
export interface Weights {
  readonly layers: readonly (readonly [forward: Direction, backward: Direction])[];
  readonly dense: Readonly<Record<DenseName, Dense>>;
  readonly U: number;
  /** The row of U that weighs a head by itself. */
  readonly uBias: Float32Array;
  readonly V: number;
  /** Columns of V, padded. */
  readonly labelWidth: number;
  /** First free byte behind the weights. */
  readonly top: number;
}

/** The next multiple of four. */
export const up4 = (value: number) => Math.ceil(value / 4) * 4;
/** The next multiple of 16 bytes. */
export const up16 = (value: number) => Math.ceil(value / 16) * 16;

/** Write all weights into the arithmetic's memory as float32. Place 0 stays free: it means "none". */
export function loadWeights(model: ModelFile, arithmetic: Arithmetic): Weights {
  let top = 64;
  const place = (tensor: Tensor): number => {
    const at = top;
    const columns = up4(tensor.columns);
    top = up16(top + up4(tensor.rows) * columns * 4);
    arithmetic.reserve(top);
    const floats = arithmetic.floats();
    for (let row = 0; row < tensor.rows; row++)
      copyRow(tensor, row, { out: floats, at: at / 4 + row * columns });
    return at;
  };
  const direction = (name: string): Direction => ({
    ih: place(model.tensor(`${name}.ih`)),
    hh: place(model.tensor(`${name}.hh`)),
    bias: place(model.tensor(`${name}.bias`)),
  });
  const dense = (name: DenseName): Dense => {
    const weight = model.tensor(`${name}.weight`);
    return { weight: place(weight), bias: place(model.tensor(`${name}.bias`)), rows: up4(weight.rows) };
  };
  const uBias = new Float32Array(model.sizes.arc);
  copyRow(model.tensor('Ubias'), 0, { out: uBias, at: 0 });
  const placed = {
    layers: [1, 2].map((layer) => [direction(`lstm${layer}f`), direction(`lstm${layer}b`)] as const),
    dense: {
      tag: dense('tag'),
      arc_head: dense('arc_head'),
      arc_dep: dense('arc_dep'),
      label_head: dense('label_head'),
      label_dep: dense('label_dep'),
    },
    U: place(model.tensor('U')),
    V: place(model.tensor('V')),
  };
  return { ...placed, uBias, labelWidth: up4(model.sizes.label + 1), top };
}
