import type { Gemm, Lstms } from './jobs.js';
import { kernelBase64 } from './kernel.generated.js';
import { twin } from './twin.js';

/** Matrix products and LSTM steps on one block of memory, by WebAssembly or by the plain twin: the same bits. */
export interface Arithmetic {
  readonly kind: 'wasm' | 'plain';
  /** The whole memory as floats; taken anew after each `reserve`. */
  floats(): Float32Array;
  /** Make sure that the memory holds this many bytes. */
  reserve(bytes: number): void;
  gemm(job: Gemm): void;
  lstms(job: Lstms): void;
}

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Wasm {
  readonly Memory: new (limits: { initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { exports: Record<string, (...values: number[]) => void> };
}

const page = 65_536;

function bytesOfBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

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
  const { exports } = new host.Instance(new host.Module(bytesOfBase64(kernelBase64)), { env: { memory } });
  const gemm = exports.gemm as (...values: number[]) => void;
  const lstms = exports.lstms as (...values: number[]) => void;
  return {
    kind: 'wasm',
    floats: () => new Float32Array(memory.buffer),
    reserve: (bytes) => {
      const missing = bytes - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / page));
    },
    gemm: ({ a, b, bias, c, m, n, k }) => gemm(a, b, bias, c, m, n, k),
    lstms: ({ sentences, table, w, gates, state, stride, hidden, reverse }) => {
      new Int32Array(memory.buffer, table, sentences.length * 3).set(
        sentences.flatMap(({ pre, out, n }) => [pre, out, n]),
      );
      lstms(table, sentences.length, w, gates, state, stride, hidden, reverse ? 1 : 0);
    },
  };
}

function plainArithmetic(): Arithmetic {
  let floats = new Float32Array(page);
  return {
    kind: 'plain',
    floats: () => floats,
    reserve: (bytes) => {
      if (bytes <= floats.byteLength) return;
      const larger = new Float32Array(Math.ceil(bytes / 4));
      larger.set(floats);
      floats = larger;
    },
    gemm: (job) => twin.gemm(floats, job),
    lstms: (job) => twin.lstms(floats, job),
  };
}
