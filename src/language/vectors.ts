import { copyRow, readModel } from './net/modelFile.js';

/** Word vectors: unit length, or undefined for a word that has none. */
export type WordVectors = (word: string) => Float32Array | undefined;

/** The GloVe vectors of the model file (`models/en.bin`), 100 numbers a word, for lower-case forms. Throws when the bytes are no model. */
export function wordVectors(model: Uint8Array): WordVectors {
  const file = readModel(model);
  const table = file.tensor('glove');
  const found = new Map<string, Float32Array | undefined>();
  return (word) => {
    if (found.has(word)) return found.get(word);
    const row = file.glove.get(word);
    const vector = row === undefined ? undefined : unit(rowOf(table, row));
    found.set(word, vector);
    return vector;
  };
}

function rowOf(table: Parameters<typeof copyRow>[0], row: number): Float32Array {
  const out = new Float32Array(table.columns);
  copyRow(table, row, { out, at: 0 });
  return out;
}

function unit(vector: Float32Array): Float32Array | undefined {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return undefined;
  const length = Math.sqrt(square);
  return vector.map((value) => value / length);
}
