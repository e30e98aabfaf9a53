import type { BestLabel, Gemm, Gemm8, Lstms, Pack, Quantise } from './jobs.js';
import { kernelBase64 } from './kernel.generated.js';
import { type Memory, twin } from './twin.js';

/** Matrix products and LSTM steps on one block of memory, by WebAssembly or by the plain twin: the same bits. */
export interface Arithmetic {
  readonly kind: 'wasm' | 'plain';
  /** The whole memory; taken anew after each `reserve`. */
  memory(): Memory;
  /** Make sure that the memory holds this many bytes. */
  reserve(bytes: number): void;
  gemm(job: Gemm): void;
  gemm8(job: Gemm8): void;
  pack(job: Pack): void;
  quantise(job: Quantise): void;
  /** Leaky ReLU in place, slope 0.1; count of floats, a multiple of 4. */
  leaky(job: { x: number; count: number }): void;
  bestLabel(job: BestLabel): number;
  lstms(job: Lstms): void;
}

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Wasm {
  readonly Memory: new (limits: { initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { exports: object };
}

type Kernel = Readonly<
  Record<
    'gemm' | 'gemm8' | 'pack' | 'quantise' | 'leaky' | 'bestLabel' | 'lstms',
    (...values: number[]) => number
  >
>;

const page = 65_536;

function bytesOfBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

const viewsOf = (buffer: ArrayBuffer): Memory => ({
  floats: new Float32Array(buffer),
  shorts: new Int16Array(buffer),
  bytes: new Int8Array(buffer),
  integers: new Int32Array(buffer),
});

/** WebAssembly with SIMD where the host has it, else the plain twin. */
export function createArithmetic(kind: 'wasm' | 'plain' | 'best' = 'best'): Arithmetic {
  if (kind === 'plain') return plainArithmetic();
  const host = (globalThis as unknown as { WebAssembly?: Wasm }).WebAssembly;
  try {
    if (host) return wasmArithmetic(host);
  } catch (error) {
    if (kind === 'wasm') throw error;
  }
  if (kind === 'wasm') throw new Error('this host has no WebAssembly');
  return plainArithmetic();
}

function wasmArithmetic(host: Wasm): Arithmetic {
  const memory = new host.Memory({ initial: 16 });
  const module = new host.Module(bytesOfBase64(kernelBase64));
  const kernel = new host.Instance(module, { env: { memory } }).exports as Kernel;
  let views = viewsOf(memory.buffer);
  return {
    kind: 'wasm',
    memory: () => views,
    reserve: (bytes) => {
      const missing = bytes - views.bytes.length;
      if (missing <= 0) return;
      // At least doubled, so that growing step by step stays cheap; pages cost nothing before they are written.
      memory.grow(Math.ceil(Math.max(missing, views.bytes.length) / page));
      views = viewsOf(memory.buffer);
    },
    gemm: ({ a, b, stride, bias, c, m, n, k }) => kernel.gemm(a, b, stride, bias, c, m, n, k),
    gemm8: ({ a, scales, b, scalesB, stride, bias, c, m, n, k }) =>
      kernel.gemm8(a, scales, b, scalesB, stride, bias, c, m, n, k),
    pack: ({ from, to, m, k }) => kernel.pack(from, to, m, k),
    quantise: ({ x, stride, q, scales, n, k }) => kernel.quantise(x, stride, q, scales, n, k),
    leaky: ({ x, count }) => kernel.leaky(x, count),
    bestLabel: ({ product, word, labels, size }) => kernel.bestLabel(product, word, labels, size),
    lstms: (job) => {
      const { sentences, table, down, up, gates, state, cells, hidden } = job;
      views.integers.set(
        sentences.flatMap(({ pre, out, n }) => [pre, out, n]),
        table / 4,
      );
      const matrices = [down.at, down.scales, up.at, up.scales];
      const shape = [job.stride, hidden, job.rank, job.reverse ? 1 : 0];
      kernel.lstms(table, sentences.length, ...matrices, job.middle, gates, state, cells, ...shape);
    },
  };
}

function plainArithmetic(): Arithmetic {
  let memory = viewsOf(new ArrayBuffer(page));
  return {
    kind: 'plain',
    memory: () => memory,
    reserve: (bytes) => {
      if (bytes <= memory.bytes.length) return;
      const larger = viewsOf(new ArrayBuffer(Math.ceil(Math.max(bytes, 2 * memory.bytes.length) / 16) * 16));
      larger.bytes.set(memory.bytes);
      memory = larger;
    },
    gemm: (job) => twin.gemm(memory, job),
    gemm8: (job) => twin.gemm8(memory, job),
    pack: (job) => twin.pack(memory, job),
    quantise: (job) => twin.quantise(memory, job),
    leaky: (job) => twin.leaky(memory, job),
    bestLabel: (job) => twin.bestLabel(memory, job),
    lstms: (job) => twin.lstms(memory, job),
  };
}
