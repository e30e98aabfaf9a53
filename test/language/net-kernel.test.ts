import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelModule } from '../../scripts/build-kernel.mjs';
import { type Arithmetic, createArithmetic } from '../../src/language/net/arithmetic.js';
import { readModel } from '../../src/language/net/modelFile.js';
import { createNetwork } from '../../src/language/net/network.js';
import { exp } from '../../src/language/net/twin.js';

const both = (): [Arithmetic, Arithmetic] => [createArithmetic('wasm'), createArithmetic('plain')];

/** Runs a job on both arithmetics over the same memory and returns the two memories. */
function run(values: readonly number[], job: (arithmetic: Arithmetic) => void): [Int32Array, Int32Array] {
  const results = both().map((arithmetic) => {
    arithmetic.reserve(16_384);
    arithmetic.floats().set(values, 16);
    job(arithmetic);
    return new Int32Array(arithmetic.floats().slice(0, 4096).buffer);
  });
  return results as [Int32Array, Int32Array];
}

const floats = (count: number, size = 8) =>
  fc.array(fc.float({ min: -size, max: size, noNaN: true }), { minLength: count, maxLength: count });

describe('the WebAssembly kernel and its plain twin', () => {
  it('multiply matrices to the same bits', () => {
    fc.assert(
      fc.property(floats(8 * 12 + 3 * 12 + 8), (values) => {
        const [wasm, plain] = run(values, (arithmetic) =>
          arithmetic.gemm({ a: 64, b: 448, bias: 592, c: 1024, m: 8, n: 3, k: 12 }),
        );
        expect(wasm).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it.each([false, true])('run an LSTM over sentences in step to the same bits (backwards: %s)', (reverse) => {
    fc.assert(
      fc.property(floats(5 * 16 + 16 * 4, 30), (values) => {
        const [wasm, plain] = run(values, (arithmetic) =>
          arithmetic.lstms({
            sentences: [
              { pre: 64, out: 4096, n: 3 },
              { pre: 256, out: 4352, n: 2 },
            ],
            ...{ table: 1600, w: 384, gates: 1792, state: 2048, stride: 8, hidden: 4 },
            reverse,
          }),
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
      let found: { arcs: Int32Array; tags: Int32Array; labels: number[] } | undefined;
      const sentence = [{ form: 'Anyland', name: 'STATE' as const }, ...words.map((form) => ({ form }))];
      createNetwork(model, kind).run([sentence], (_, scores) => {
        const labels = words.map((__, index) => scores.label(index + 1, (index * 7) % words.length));
        found = { arcs: new Int32Array(scores.arcs.buffer), tags: scores.tags, labels };
      });
      return found;
    });
    expect(wasm).toEqual(plain);
  });

  it.skipIf(!process.env.SLOW)('come from the source in kernel/kernel.as', () => {
    expect(kernelModule()).toBe(readFileSync('src/language/net/kernel.generated.ts', 'utf8'));
  });
});
