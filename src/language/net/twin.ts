import type { BestLabel, Gemm, Gemm8, LstmSentence, Lstms, Pack, Quantise } from './jobs.js';

// The same operations in the same order as kernel/kernel.as, each rounded to float32: the same bits, only slower.
const r = Math.fround;
const bits = new Float32Array(1);
const word = new Int32Array(bits.buffer);
const unit = r(1 / 16384);

/** The arithmetic's memory, seen four ways. */
export interface Memory {
  readonly floats: Float32Array;
  readonly shorts: Int16Array;
  readonly bytes: Int8Array;
  readonly integers: Int32Array;
}

function gemm({ floats }: Memory, job: Gemm): void {
  const { m, n, k } = job;
  const [a, b, c, bias, stride] = [job.a >> 2, job.b >> 2, job.c >> 2, job.bias >> 2, job.stride >> 2];
  for (let i = 0; i < m; i++) {
    const add = job.bias === 0 ? 0 : (floats[bias + i] as number);
    for (let j = 0; j < n; j++)
      floats[c + j * m + i] = r(dot(floats, { a: a + i * k, b: b + j * stride, k }) + add);
  }
}

function dot(floats: Float32Array, job: { a: number; b: number; k: number }): number {
  const { a, b, k } = job;
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  for (let p = 0; p < k; p += 4) {
    s0 = r(s0 + r((floats[a + p] as number) * (floats[b + p] as number)));
    s1 = r(s1 + r((floats[a + p + 1] as number) * (floats[b + p + 1] as number)));
    s2 = r(s2 + r((floats[a + p + 2] as number) * (floats[b + p + 2] as number)));
    s3 = r(s3 + r((floats[a + p + 3] as number) * (floats[b + p + 3] as number)));
  }
  return r(r(s0 + s2) + r(s1 + s3));
}

function pack({ shorts, bytes }: Memory, { from, to, m, k }: Pack): void {
  for (let i = 0; i < m; i++) {
    const row = (to >> 1) + (i >> 3) * 8 * k + (i & 7) * 2;
    for (let p = 0; p < k; p++) shorts[row + (p >> 1) * 16 + (p & 1)] = bytes[from + i * k + p] as number;
  }
}

function gemm8({ floats, shorts }: Memory, job: Gemm8): void {
  const { m, n, k } = job;
  for (let j = 0; j < n; j++) {
    const b = (job.b + j * job.stride) >> 1;
    const vector = job.scalesB === 0 ? unit : (floats[(job.scalesB >> 2) + j] as number);
    for (let i = 0; i < m; i++) {
      const a = (job.a >> 1) + (i >> 3) * 8 * k + (i & 7) * 2;
      let sum = 0;
      for (let p = 0; p < k; p += 2) {
        const pair = a + p * 8;
        sum += (shorts[pair] as number) * (shorts[b + p] as number);
        sum += (shorts[pair + 1] as number) * (shorts[b + p + 1] as number);
      }
      const product = r(r(r(sum) * (floats[(job.scales >> 2) + i] as number)) * vector);
      const add = job.bias === 0 ? 0 : (floats[(job.bias >> 2) + i] as number);
      floats[(job.c >> 2) + j * m + i] = r(product + add);
    }
  }
}

/** The nearest whole number, halves to the even one. */
function nearest(x: number): number {
  const below = Math.floor(x);
  const rest = x - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

function quantise({ floats, shorts }: Memory, { x, stride, q, scales, n, k }: Quantise): void {
  for (let j = 0; j < n; j++) {
    const from = (x + j * stride) >> 2;
    let largest = 0;
    for (let p = 0; p < k; p++) largest = Math.max(largest, Math.abs(floats[from + p] as number));
    const by = largest > r(1e-30) ? r(16383 / largest) : 0;
    floats[(scales >> 2) + j] = r(largest / 16383);
    for (let p = 0; p < k; p++) shorts[(q >> 1) + j * k + p] = nearest(r((floats[from + p] as number) * by));
  }
}

function leaky({ floats }: Memory, { x, count }: { x: number; count: number }): void {
  const slope = r(0.1);
  for (let p = x >> 2; p < (x >> 2) + count; p++) {
    const value = floats[p] as number;
    if (value < 0) floats[p] = r(value * slope);
  }
}

function bestLabel({ floats }: Memory, { product, word: dependant, labels, size }: BestLabel): number {
  let [best, score] = [0, 0];
  for (let label = 0; label < labels; label++) {
    const row = (product >> 2) + label * (size + 1);
    const value = r(dot(floats, { a: row, b: dependant >> 2, k: size }) + (floats[row + size] as number));
    if (label === 0 || value > score) [best, score] = [label, value];
  }
  return best;
}

/** exp by the kernel's polynomial (Cephes expf); relative error about 1e-7. */
export function exp(value: number): number {
  const x = Math.min(Math.max(value, -87), 87);
  const n = Math.floor(r(r(x * r(Math.LOG2E)) + 0.5));
  const s = r(r(x - r(n * r(0.693359375))) - r(n * r(-0.00021219444)));
  let p = r(0.00019875691);
  for (const c of [0.0013981999, 0.008333452, 0.041665796, 0.16666666, 0.5]) p = r(r(p * s) + r(c));
  p = r(r(r(p * r(s * s)) + s) + 1);
  word[0] = (n + 127) << 23;
  return r(p * (bits[0] as number));
}

function sigmoid(x: number): number {
  return r(1 / r(1 + exp(-x)));
}

function tanh(x: number): number {
  return r(r(2 * sigmoid(r(2 * x))) - 1);
}

function lstms(memory: Memory, job: Lstms): void {
  const { sentences, table, hidden, rank, down, up, middle, state, gates } = job;
  const short = middle + sentences.length * rank * 4;
  const scales = short + sentences.length * rank * 2;
  memory.integers.set(
    sentences.flatMap(({ pre, out, n }) => [pre, out, n]),
    table / 4,
  );
  const longest = sentences[0]?.n ?? 0;
  for (let step = 0; step < longest; step++) {
    const active = sentences.filter(({ n }) => n > step);
    const n = active.length;
    gemm8(memory, {
      ...{ a: down.at, scales: down.scales, b: state, scalesB: 0, stride: hidden * 2, bias: 0 },
      ...{ c: middle, m: rank, n, k: hidden },
    });
    quantise(memory, { x: middle, stride: rank * 4, q: short, scales, n, k: rank });
    gemm8(memory, {
      ...{ a: up.at, scales: up.scales, b: short, scalesB: scales, stride: rank * 2, bias: 0 },
      ...{ c: gates, m: hidden * 4, n, k: rank },
    });
    active.forEach((sentence, index) => {
      lstmStep(memory, job, { sentence, index, step });
    });
  }
}

function lstmStep(
  { floats, shorts }: Memory,
  job: Lstms,
  { sentence, index, step }: { sentence: LstmSentence; index: number; step: number },
): void {
  const { hidden, stride, reverse } = job;
  const gates = (job.gates >> 2) + index * hidden * 4;
  const state = (job.state >> 1) + index * hidden;
  const cell = (job.cells >> 2) + index * hidden;
  const t = reverse ? sentence.n - 1 - step : step;
  const x = (sentence.pre >> 2) + t * hidden * 4;
  const out = (sentence.out + t * stride) >> 1;
  const at = (gate: number, p: number) =>
    r((floats[gates + gate * hidden + p] as number) + (floats[x + gate * hidden + p] as number));
  for (let p = 0; p < hidden; p++) {
    const next = r(
      r(sigmoid(at(1, p)) * (floats[cell + p] as number)) + r(sigmoid(at(0, p)) * tanh(at(2, p))),
    );
    const h = nearest(r(r(sigmoid(at(3, p)) * tanh(next)) * 16384));
    floats[cell + p] = next;
    shorts[state + p] = h;
    shorts[out + p] = h;
  }
}

/** Plain TypeScript twin of the WebAssembly kernel. */
export const twin = { gemm, gemm8, pack, quantise, leaky, bestLabel, lstms };
