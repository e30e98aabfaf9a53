import { backward, factorise, forward } from './cholesky.js';

/** Rows of one occasion: `features` row by row, the group of row i is i modulo `groups`. */
export interface LogitBlock {
  readonly features: Float32Array;
  readonly happened: Uint8Array;
  /** Weight of every row of the block. */
  readonly weight: number;
}

export interface LogitOptions {
  readonly columns: number;
  readonly groups: number;
  /** Ridge on the slopes all groups share, and on each group's deviation from them. */
  readonly shared: number;
  readonly deviation: number;
  /** Slopes of the raw columns toward which the shared ones are shrunk; 0 when left out. */
  readonly prior?: readonly number[];
  /** Fit to start from: warm starts save steps and change the result by less than the tolerance. */
  readonly start?: LogitFit;
}

/** Slopes for standardised columns: `shared[k] + deviation[g * (columns + 1) + k]`; the last of a group is its intercept. */
export interface LogitFit {
  readonly columns: number;
  readonly groups: number;
  readonly mean: Float64Array;
  readonly deviationOf: Float64Array;
  readonly shared: Float64Array;
  readonly own: Float64Array;
}

const [mostSteps, tolerance] = [25, 1e-5];

/** While a step lowers the loss by more than this share of it, the information is summed anew; nearer the end the last one serves. */
const far = 0.01;

/**
 * Logistic regression with shared slopes, and slopes and an intercept of each group shrunk toward them: penalised likelihood by
 * Newton's method with step halving. Groups only meet in the shared slopes, so each step solves one small system a group and one for what
 * is shared (Schur complement). Deterministic.
 */
export function fitPooledLogit(blocks: readonly LogitBlock[], options: LogitOptions): LogitFit {
  const fit = startOf(blocks, options);
  const work = new Work(blocks, fit, options);
  let loss = work.loss(fit.shared, fit.own);
  let fresh = true;
  for (let step = 0; step < mostSteps; step++) {
    const { shared, own } = work.direction(fit, fresh);
    let length = 1;
    let next = loss;
    for (; length > 1 / 64; length /= 2) {
      const [a, b] = [moved(fit.shared, shared, length), moved(fit.own, own, length)];
      next = work.loss(a, b);
      if (next > loss) continue;
      fit.shared.set(a);
      fit.own.set(b);
      break;
    }
    if (loss - next < tolerance * loss) break;
    fresh = loss - next > far * loss;
    loss = next;
  }
  return fit;
}

const moved = (from: Float64Array, by: Float64Array, length: number): Float64Array =>
  from.map((value, at) => value - length * (by[at] as number));

/** Log-odds of one row of raw features; `row` counts rows of `columns`. */
export function logOdds(fit: LogitFit, features: Float32Array, row: number): number {
  const { columns, groups, mean, deviationOf, shared, own } = fit;
  const at = (row % groups) * (columns + 1);
  let sum = own[at + columns] as number;
  for (let k = 0; k < columns; k++)
    sum +=
      (((features[row * columns + k] as number) - (mean[k] as number)) / (deviationOf[k] as number)) *
      ((shared[k] as number) + (own[at + k] as number));
  return sum;
}

/** What each column adds to the log-odds of a row, beside a row of average features. */
export function termsOf(fit: LogitFit, features: Float32Array, row: number): Float64Array {
  const { columns, groups, mean, deviationOf, shared, own } = fit;
  const at = (row % groups) * (columns + 1);
  return Float64Array.from(
    { length: columns },
    (_, k) =>
      (((features[row * columns + k] as number) - (mean[k] as number)) / (deviationOf[k] as number)) *
      ((shared[k] as number) + (own[at + k] as number)),
  );
}

function startOf(blocks: readonly LogitBlock[], { columns, groups, start, prior }: LogitOptions): LogitFit {
  const { mean, deviationOf } = momentsOf(blocks, columns);
  const size = columns + 1;
  const shared = deviationOf.map((scale, k) => scale * (prior?.[k] ?? 0));
  const own = new Float64Array(groups * size);
  for (let g = 0; g < groups; g++) {
    if (!start) {
      own[g * size + columns] = baseLogit(blocks, g, groups);
      continue;
    }
    let intercept = start.own[g * size + columns] as number;
    for (let k = 0; k < columns; k++) {
      const scale = (deviationOf[k] as number) / (start.deviationOf[k] as number);
      const slope = (start.shared[k] as number) + (start.own[g * size + k] as number);
      shared[k] = (start.shared[k] as number) * scale;
      own[g * size + k] = (start.own[g * size + k] as number) * scale;
      intercept +=
        (slope * ((mean[k] as number) - (start.mean[k] as number))) / (start.deviationOf[k] as number);
    }
    own[g * size + columns] = intercept;
  }
  return { columns, groups, mean, deviationOf, shared, own };
}

function momentsOf(blocks: readonly LogitBlock[], columns: number): Pick<LogitFit, 'mean' | 'deviationOf'> {
  const [sum, squares] = [new Float64Array(columns), new Float64Array(columns)];
  let rows = 0;
  for (const { features } of blocks) {
    for (let at = 0; at < features.length; at++) {
      const value = features[at] as number;
      const k = at % columns;
      sum[k] = (sum[k] as number) + value;
      squares[k] = (squares[k] as number) + value * value;
    }
    rows += features.length / columns;
  }
  const mean = sum.map((total) => total / Math.max(1, rows));
  const deviationOf = squares.map((total, k) =>
    Math.sqrt(Math.max(1e-9, total / Math.max(1, rows) - (mean[k] as number) ** 2)),
  );
  return { mean, deviationOf };
}

function baseLogit(blocks: readonly LogitBlock[], group: number, groups: number): number {
  let [hits, rows] = [0, 0];
  for (const { happened } of blocks)
    for (let row = group; row < happened.length; row += groups) {
      hits += happened[row] as number;
      rows++;
    }
  const p = (hits + 0.5) / (rows + 1);
  return Math.log(p / (1 - p));
}

/** Standardised rows and the buffers of the Newton steps. */
class Work {
  readonly #blocks: readonly { z: Float32Array; happened: Uint8Array; weight: number }[];
  readonly #columns: number;
  readonly #groups: number;
  readonly #options: LogitOptions;
  /** Of standardised columns. */
  readonly #prior: Float64Array;
  /** Lower triangle of the information of each group where it was last summed, penalties left out. */
  #information: readonly Float64Array[] = [];

  constructor(blocks: readonly LogitBlock[], fit: LogitFit, options: LogitOptions) {
    this.#columns = options.columns;
    this.#groups = options.groups;
    this.#options = options;
    this.#prior = fit.deviationOf.map((scale, k) => scale * (options.prior?.[k] ?? 0));
    this.#blocks = blocks.map(({ features, happened, weight }) => ({
      z: features.map((value, at) => {
        const k = at % options.columns;
        return (value - (fit.mean[k] as number)) / (fit.deviationOf[k] as number);
      }),
      happened,
      weight,
    }));
  }

  /** Slopes of each group, its intercept last. */
  #slopes(shared: Float64Array, own: Float64Array): Float64Array {
    const size = this.#columns + 1;
    return own.map((value, at) => value + (at % size === this.#columns ? 0 : (shared[at % size] as number)));
  }

  loss(shared: Float64Array, own: Float64Array): number {
    const [columns, size] = [this.#columns, this.#columns + 1];
    const slopes = this.#slopes(shared, own);
    let loss = 0;
    for (const { z, happened, weight } of this.#blocks) {
      let sum = 0;
      for (let row = 0; row < happened.length; row++) {
        const at = (row % this.#groups) * size;
        let v = slopes[at + columns] as number;
        for (let k = 0; k < columns; k++) v += (z[row * columns + k] as number) * (slopes[at + k] as number);
        sum += Math.log1p(Math.exp(-Math.abs(v))) + Math.max(0, happened[row] ? -v : v);
      }
      loss += weight * sum;
    }
    shared.forEach((slope, k) => {
      loss += (this.#options.shared / 2) * (slope - (this.#prior[k] as number)) ** 2;
    });
    own.forEach((slope, at) => {
      if (at % size !== columns) loss += (this.#options.deviation / 2) * slope * slope;
    });
    return loss;
  }

  /** Gradient of each group, penalties left out; sums the information at this fit when it is wanted. */
  #gradient(fit: LogitFit, information?: readonly Float64Array[]): Float64Array {
    const [columns, size, groups] = [this.#columns, this.#columns + 1, this.#groups];
    const slopes = this.#slopes(fit.shared, fit.own);
    const gradient = new Float64Array(groups * size);
    const x = new Float64Array(size).fill(1);
    for (const { z, happened, weight } of this.#blocks)
      for (let row = 0; row < happened.length; row++) {
        const at = (row % groups) * size;
        let v = slopes[at + columns] as number;
        for (let k = 0; k < columns; k++) {
          const value = z[row * columns + k] as number;
          x[k] = value;
          v += value * (slopes[at + k] as number);
        }
        const p = 1 / (1 + Math.exp(-v));
        const g = (p - (happened[row] as number)) * weight;
        for (let k = 0; k < size; k++) gradient[at + k] = (gradient[at + k] as number) + g * (x[k] as number);
        if (information) addSquare(information[row % groups] as Float64Array, x, p * (1 - p) * weight);
      }
    return gradient;
  }

  /** The Newton step, with the information summed anew or as it was last. */
  direction(fit: LogitFit, fresh: boolean): { shared: Float64Array; own: Float64Array } {
    const [columns, size] = [this.#columns, this.#columns + 1];
    if (fresh) this.#information = Array.from({ length: this.#groups }, () => new Float64Array(size * size));
    const gradient = this.#gradient(fit, fresh ? this.#information : undefined);
    const g = fit.shared.map((slope, k) => this.#options.shared * (slope - (this.#prior[k] as number)));
    const joint = new Float64Array(columns * columns);
    for (let k = 0; k < columns; k++) joint[k * columns + k] = this.#options.shared;
    const parts = this.#information.map((matrix, group) =>
      this.#eliminate(matrix, gradient.subarray(group * size, (group + 1) * size), {
        own: fit.own.subarray(group * size, (group + 1) * size),
        ...{ joint, g },
      }),
    );
    factorise(joint, columns);
    const shared = backward(joint, columns, forward(joint, columns, g));
    const own = new Float64Array(parts.length * size);
    parts.forEach(({ factor, cross, u }, group) => {
      const v = u.map((value, i) => {
        let sum = value;
        for (let k = 0; k < columns; k++) sum -= (cross[i * columns + k] as number) * (shared[k] as number);
        return sum;
      });
      own.set(backward(factor, size, v), group * size);
    });
    return { shared, own };
  }

  /** Takes one group out of the joint system: its factor, L^-1 times its coupling to the shared slopes, and L^-1 times its gradient. */
  #eliminate(
    matrix: Float64Array,
    gradient: Float64Array,
    { own, joint, g }: { own: Float64Array; joint: Float64Array; g: Float64Array },
  ): { factor: Float64Array; cross: Float64Array; u: Float64Array } {
    const [columns, size] = [this.#columns, this.#columns + 1];
    const factor = Float64Array.from(matrix);
    const ownGradient = Float64Array.from(gradient);
    for (let k = 0; k < columns; k++) {
      factor[k * size + k] = (factor[k * size + k] as number) + this.#options.deviation;
      ownGradient[k] = (ownGradient[k] as number) + this.#options.deviation * (own[k] as number);
      g[k] = (g[k] as number) + (gradient[k] as number);
    }
    factor[size * size - 1] = (factor[size * size - 1] as number) + 1e-3;
    factorise(factor, size);
    const cross = new Float64Array(size * columns);
    const column = new Float64Array(size);
    for (let c = 0; c < columns; c++) {
      for (let i = 0; i < size; i++) column[i] = matrix[i >= c ? i * size + c : c * size + i] as number;
      const solved = forward(factor, size, column);
      for (let i = 0; i < size; i++) cross[i * columns + c] = solved[i] as number;
    }
    const u = forward(factor, size, ownGradient);
    for (let a = 0; a < columns; a++) {
      for (let c = 0; c <= a; c++) {
        let sum = matrix[a * size + c] as number;
        for (let i = 0; i < size; i++)
          sum -= (cross[i * columns + a] as number) * (cross[i * columns + c] as number);
        joint[a * columns + c] = (joint[a * columns + c] as number) + sum;
      }
      for (let i = 0; i < size; i++)
        g[a] = (g[a] as number) - (cross[i * columns + a] as number) * (u[i] as number);
    }
    return { factor, cross, u };
  }
}

/** Adds w x x' to the lower triangle of a matrix. */
function addSquare(matrix: Float64Array, x: Float64Array, weight: number): void {
  const size = x.length;
  for (let k = 0; k < size; k++) {
    const scaled = weight * (x[k] as number);
    for (let l = 0, cell = k * size; l <= k; l++, cell++)
      matrix[cell] = (matrix[cell] as number) + scaled * (x[l] as number);
  }
}
