import type { Matrix } from '../model/hypothesis.js';

/** Name and version of the JSON that holds a matrix whole. */
export const MATRIX_FORMAT = 'detente/matrix/1';

/** A matrix as JSON, keys in the order of the record; `readMatrixJson` gives it back exactly. */
export function writeMatrixJson(matrix: Matrix): string {
  return `${JSON.stringify({ format: MATRIX_FORMAT, matrix }, undefined, 1)}\n`;
}
