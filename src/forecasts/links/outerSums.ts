import { type Arithmetic, createArithmetic } from '../../language/net/arithmetic.js';
import { inputs } from './networks.js';

/** Gathers rows of inputs and what comes back to each unit for them, then multiplies all at once: the gradient of the layer. */
export class OuterSums {
  readonly units: number;
  readonly #arithmetic: Arithmetic = createArithmetic();
  #count = 0;
  #rows = new Float32Array(0);
  #backs = new Float32Array(0);

  constructor(units: number) {
    this.units = units;
  }

  /** Adds row `row` of a table of inputs; `back` has one number a unit. */
  add(table: Float32Array, row: number, back: Float64Array): void {
    if ((this.#count + 1) * inputs > this.#rows.length) this.#grow();
    this.#rows.set(table.subarray(row * inputs, (row + 1) * inputs), this.#count * inputs);
    this.#backs.set(back, this.#count * this.units);
    this.#count++;
  }

  /** Writes the sum over all rows of back x input, a block of `inputs` for each unit, and starts anew. */
  take(out: Float32Array): void {
    const padded = Math.ceil(this.#count / 4) * 4;
    const a = 16;
    const b = a + inputs * padded * 4;
    const c = b + this.units * padded * 4;
    this.#arithmetic.reserve(c + this.units * inputs * 4);
    const { floats } = this.#arithmetic.memory();
    const shape = { count: this.#count, padded };
    turn(this.#rows, { ...shape, columns: inputs }, floats.subarray(a >> 2));
    turn(this.#backs, { ...shape, columns: this.units }, floats.subarray(b >> 2));
    this.#arithmetic.gemm({ a, b, stride: padded * 4, bias: 0, c, m: inputs, n: this.units, k: padded });
    out.set(floats.subarray(c >> 2, (c >> 2) + this.units * inputs));
    this.#count = 0;
  }

  #grow(): void {
    const length = Math.max(256, this.#count * 2);
    const [rows, backs] = [new Float32Array(length * inputs), new Float32Array(length * this.units)];
    rows.set(this.#rows);
    backs.set(this.#backs);
    [this.#rows, this.#backs] = [rows, backs];
  }
}

/** Columns become rows; what is missing to `padded` is 0. */
function turn(
  table: Float32Array,
  { count, padded, columns }: { count: number; padded: number; columns: number },
  out: Float32Array,
): void {
  for (let column = 0; column < columns; column++) {
    const to = column * padded;
    for (let row = 0; row < count; row++) out[to + row] = table[row * columns + column] as number;
    for (let row = count; row < padded; row++) out[to + row] = 0;
  }
}
