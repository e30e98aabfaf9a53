import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelModule } from '../../scripts/build-kernel.mjs';
import { type Arithmetic, createArithmetic } from '../../src/language/net/arithmetic.js';
import { readModel } from '../../src/language/net/modelFile.js';
import { createNetwork } from '../../src/language/net/network.js';
import { exp, type Memory } from '../../src/language/net/twin.js';

const both = (): [Arithmetic, Arithmetic] => [createArithmetic('wasm'), createArithmetic('plain')];

/** Runs a job on both arithmetics over the same memory and returns what stands in the two memories after it. */
function run(
  fill: (memory: Memory) => void,
  job: (arithmetic: Arithmetic) => unknown,
): [wasm: unknown, plain: unknown] {
  const results = both().map((arithmetic) => {
    arithmetic.reserve(32_768);
    fill(arithmetic.memory());
    const result = job(arithmetic);
    // As one string: matchers walk a typed array element by element, a hundred times slower.
    return {
      result,
      memory: Buffer.from(arithmetic.memory().floats.slice(0, 8192).buffer).toString('latin1'),
    };
  });
  return results as [unknown, unknown];
}

const floats = (count: number, size = 8) =>
  fc.array(fc.float({ min: -size, max: size, noNaN: true }), { minLength: count, maxLength: count });
const whole = (count: number, size: number) =>
  fc.array(fc.integer({ min: -size, max: size }), { minLength: count, maxLength: count });

describe('the WebAssembly kernel and its plain twin', () => {
  it('multiply matrices to the same bits', () => {
    fc.assert(
      fc.property(floats(8 * 12 + 3 * 12 + 8), (values) => {
        const [wasm, plain] = run(
          ({ floats: all }) => all.set(values, 16),
          (arithmetic) =>
            arithmetic.gemm({ a: 64, b: 448, stride: 48, bias: 592, c: 1024, m: 8, n: 3, k: 12 }),
        );
        expect(wasm).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [0, 3],
    [3000, 3],
    [3000, 6],
  ])('multiply int8 rows with int16 rows to the same bits (scales of B at %i, %i rows)', (scalesB, n) => {
    fc.assert(
      fc.property(whole(8 * 16, 127), whole(6 * 24, 16_384), floats(24, 0.5), (a, b, scales) => {
        const [wasm, plain] = run(
          (memory) => {
            memory.bytes.set(a, 64);
            memory.shorts.set(b, 512);
            memory.floats.set(scales, 3000 / 4);
          },
          (arithmetic) => {
            arithmetic.pack({ from: 64, to: 2048, m: 8, k: 16 });
            arithmetic.gemm8({
              ...{ a: 2048, scales: 3024, b: 1024, scalesB, stride: 48, bias: 3056, c: 4096 },
              ...{ m: 8, n, k: 16 },
            });
          },
        );
        expect(wasm).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('pack rows alike, each product as in the rows', () => {
    fc.assert(
      fc.property(whole(24 * 16, 127), whole(16, 16_384), (a, b) => {
        const [wasm, plain] = run(
          (memory) => {
            memory.bytes.set(a, 64);
            memory.shorts.set(b, 512);
            memory.floats.fill(16_384, 16 * 32, 16 * 32 + 24);
          },
          (arithmetic) => {
            arithmetic.pack({ from: 64, to: 4096, m: 24, k: 16 });
            arithmetic.gemm8({
              ...{ a: 4096, scales: 2048, b: 1024, scalesB: 0, stride: 32, bias: 0, c: 8192 },
              ...{ m: 24, n: 1, k: 16 },
            });
            return Array.from(arithmetic.memory().floats.subarray(2048, 2048 + 24));
          },
        );
        expect(wasm).toEqual(plain);
        const products = Array.from({ length: 24 }, (_, row) =>
          b.reduce((sum, value, column) => sum + value * (a[row * 16 + column] as number), 0),
        );
        expect((wasm as { result: number[] }).result).toEqual(products.map(Math.fround));
      }),
      { numRuns: 60 },
    );
  });

  it('sum the largest products of the longest rows without overflow', () => {
    const [wasm, plain] = run(
      (memory) => {
        memory.shorts.fill(-127, 1024, 1024 + 8192);
        memory.shorts.fill(16_384, 12_288, 12_288 + 1024);
        memory.floats.fill(1, 16, 24);
      },
      (arithmetic) => {
        const job = { a: 2048, scales: 64, b: 24_576, scalesB: 0, stride: 2048, bias: 0, c: 128 };
        arithmetic.gemm8({ ...job, m: 8, n: 1, k: 1024 });
        return arithmetic.memory().floats[32];
      },
    );
    expect(wasm).toEqual(plain);
    expect((wasm as { result: number }).result).toBe(-127 * 1024);
  });

  it('makes integers of rows that are next to zero to the same bits', () => {
    // The factor of such a row overflows.
    const [wasm, plain] = run(
      ({ floats: all }) => all.set([3e-44, -3e-44, 4e-36, 0], 16),
      (arithmetic) => {
        arithmetic.quantise({ x: 64, stride: 64, q: 1024, scales: 2048, n: 1, k: 16 });
        return Array.from(arithmetic.memory().shorts.subarray(512, 516));
      },
    );
    expect(wasm).toEqual(plain);
    expect((wasm as { result: number[] }).result).toEqual([0, 0, 0, 0]);
  });

  it('bring rows to int16 by the same bits, halves to even', () => {
    fc.assert(
      fc.property(floats(2 * 16, 1e6), (values) => {
        const [wasm, plain] = run(
          ({ floats: all }) => all.set(values, 16),
          (arithmetic) => arithmetic.quantise({ x: 64, stride: 64, q: 1024, scales: 2048, n: 2, k: 16 }),
        );
        expect(wasm).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });

  it('apply the leaky ReLU and choose labels alike', () => {
    fc.assert(
      fc.property(floats(5 * 9 + 8), (values) => {
        const [wasm, plain] = run(
          ({ floats: all }) => all.set(values, 16),
          (arithmetic) => {
            arithmetic.leaky({ x: 64, count: 20 });
            return arithmetic.bestLabel({ product: 64, word: 64 + 5 * 36, labels: 5, size: 8 });
          },
        );
        expect(wasm).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it.each([false, true])('run an LSTM over sentences in step to the same bits (backwards: %s)', (reverse) => {
    fc.assert(
      fc.property(floats(5 * 32, 30), whole(40 * 8, 127), floats(40, 1 / 64), (pre, rows, scales) => {
        const [wasm, plain] = run(
          (memory) => {
            memory.floats.set(pre, 16);
            memory.bytes.set(rows, 1024);
            memory.floats.set(scales, 1360 / 4);
          },
          (arithmetic) => {
            arithmetic.pack({ from: 1024, to: 5120, m: 32, k: 8 });
            arithmetic.pack({ from: 1280, to: 5632, m: 8, k: 8 });
            arithmetic.lstms({
              sentences: [
                { pre: 64, out: 4096, n: 3 },
                { pre: 448, out: 4352, n: 2 },
              ],
              ...{ up: { at: 5120, scales: 1360 }, down: { at: 5632, scales: 1488 }, rank: 8, middle: 5760 },
              ...{ table: 1600, gates: 1792, state: 2176, cells: 2304 },
              ...{ stride: 32, hidden: 8, reverse },
            });
          },
        );
        expect(wasm).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('score a sentence the same alone and among others', () => {
    const network = createNetwork(readModel(readFileSync('models/en.bin')));
    const sentences = ['Envoys met .', 'The ministers of both states will not discuss it .', 'No .'].map(
      (text) => text.split(' ').map((form) => ({ form })),
    );
    const together: Float32Array[] = [];
    network.run(sentences, (index, { arcs }) => {
      together[index] = arcs;
    });
    sentences.forEach((words, index) => {
      network.run([words], (_, { arcs }) => expect(arcs).toEqual(together[index]));
    });
  });

  it('compute exp to one part in a million', () => {
    for (let x = -80; x <= 80; x += 0.37) {
      const value = Math.fround(x);
      expect(Math.abs(exp(value) / Math.exp(value) - 1)).toBeLessThan(1e-6);
    }
  });

  it('score a sentence to the same bits with the shipped weights', () => {
    const model = readModel(readFileSync('models/en.bin'));
    const words =
      'Envoys will not discuss 14 frozen accounts , S-400 batteries or the “ naïve ” plan 🛰 .'.split(' ');
    const [wasm, plain] = (['wasm', 'plain'] as const).map((kind) => {
      let found: object | undefined;
      const sentence = [{ form: 'Anyland', name: 'STATE' as const }, ...words.map((form) => ({ form }))];
      createNetwork(model, kind).run([sentence], (_, scores) => {
        const labels = scores.labels([-1, ...words.map((__, index) => (index * 7) % words.length)]);
        found = { arcs: new Int32Array(scores.arcs.buffer), tags: scores.tags, marks: scores.marks, labels };
      });
      return found;
    });
    expect(wasm).toEqual(plain);
  });

  it.skipIf(!process.env.SLOW)('come from the source in kernel/kernel.as', () => {
    expect(kernelModule()).toBe(readFileSync('src/language/net/kernel.generated.ts', 'utf8'));
  });
});
