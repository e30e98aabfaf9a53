/** Replaces the lower triangle of a symmetric positive definite matrix (row by row, n x n) by its Cholesky factor. */
export function factorise(matrix: Float64Array, n: number): void {
  for (let j = 0; j < n; j++) {
    const row = j * n;
    let pivot = matrix[row + j] as number;
    for (let k = 0; k < j; k++) pivot -= (matrix[row + k] as number) ** 2;
    // Rounding may leave a pivot of a nearly dependent column below zero.
    const root = Math.sqrt(Math.max(pivot, 1e-10));
    matrix[row + j] = root;
    for (let i = j + 1; i < n; i++) {
      const below = i * n;
      let sum = matrix[below + j] as number;
      for (let k = 0; k < j; k++) sum -= (matrix[below + k] as number) * (matrix[row + k] as number);
      matrix[below + j] = sum / root;
    }
  }
}

/** Solves L u = v by forward substitution. */
export function forward(factor: Float64Array, n: number, v: Float64Array): Float64Array {
  const u = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = v[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * n + k] as number) * (u[k] as number);
    u[i] = sum / (factor[i * n + i] as number);
  }
  return u;
}

/** Solves L' u = v by back substitution. */
export function backward(factor: Float64Array, n: number, v: Float64Array): Float64Array {
  const u = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let sum = v[i] as number;
    for (let k = i + 1; k < n; k++) sum -= (factor[k * n + i] as number) * (u[k] as number);
    u[i] = sum / (factor[i * n + i] as number);
  }
  return u;
}
