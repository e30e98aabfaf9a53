import type { Gemm, LstmSentence, Lstms } from './jobs.js';

// The same operations in the same order as kernel/kernel.as, each rounded to float32: the same bits, only slower.
const r = Math.fround;
const bits = new Float32Array(1);
const word = new Int32Array(bits.buffer);

function gemm(memory: Float32Array, job: Gemm): void {
  const { m, n, k } = job;
  const [a, b, c, bias] = [job.a >> 2, job.b >> 2, job.c >> 2, job.bias >> 2];
  for (let i = 0; i < m; i++) {
    const add = job.bias === 0 ? 0 : (memory[bias + i] as number);
    for (let j = 0; j < n; j++)
      memory[c + j * m + i] = r(dot(memory, { a: a + i * k, b: b + j * k, k }) + add);
  }
}

function dot(memory: Float32Array, job: { a: number; b: number; k: number }): number {
  const { a, b, k } = job;
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  for (let p = 0; p < k; p += 4) {
    s0 = r(s0 + r((memory[a + p] as number) * (memory[b + p] as number)));
    s1 = r(s1 + r((memory[a + p + 1] as number) * (memory[b + p + 1] as number)));
    s2 = r(s2 + r((memory[a + p + 2] as number) * (memory[b + p + 2] as number)));
    s3 = r(s3 + r((memory[a + p + 3] as number) * (memory[b + p + 3] as number)));
  }
  return r(r(s0 + s2) + r(s1 + s3));
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

function lstms(memory: Float32Array, job: Lstms): void {
  const { sentences, table, hidden } = job;
  new Int32Array(memory.buffer, table, sentences.length * 3).set(
    sentences.flatMap(({ pre, out, n }) => [pre, out, n]),
  );
  const longest = sentences[0]?.n ?? 0;
  for (let step = 0; step < longest; step++) {
    const active = sentences.filter(({ n }) => n > step);
    gemm(memory, {
      ...{ a: job.w, b: job.state, bias: 0, c: job.gates },
      ...{ m: hidden * 4, n: active.length, k: hidden },
    });
    active.forEach((sentence, index) => {
      lstmStep(memory, job, { sentence, index, step });
    });
  }
}

function lstmStep(
  memory: Float32Array,
  job: Lstms,
  { sentence, index, step }: { sentence: LstmSentence; index: number; step: number },
): void {
  const { hidden, stride, reverse, sentences } = job;
  const gates = (job.gates >> 2) + index * hidden * 4;
  const state = (job.state >> 2) + index * hidden;
  const cell = (job.state >> 2) + (sentences.length + index) * hidden;
  const t = reverse ? sentence.n - 1 - step : step;
  const x = (sentence.pre >> 2) + t * hidden * 4;
  const out = (sentence.out >> 2) + t * stride;
  const at = (gate: number, p: number) =>
    r((memory[gates + gate * hidden + p] as number) + (memory[x + gate * hidden + p] as number));
  for (let p = 0; p < hidden; p++) {
    const next = r(
      r(sigmoid(at(1, p)) * (memory[cell + p] as number)) + r(sigmoid(at(0, p)) * tanh(at(2, p))),
    );
    const h = r(sigmoid(at(3, p)) * tanh(next));
    memory[cell + p] = next;
    memory[state + p] = h;
    memory[out + p] = h;
  }
}

/** Plain TypeScript twin of the WebAssembly kernel. */
export const twin = { gemm, lstms };
