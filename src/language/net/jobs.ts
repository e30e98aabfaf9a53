/** Byte offsets into the arithmetic's memory, all multiples of 16. */
export interface Gemm {
  readonly a: number;
  readonly b: number;
  /** 0: no bias. */
  readonly bias: number;
  readonly c: number;
  /** Rows of A (multiple of 4), rows of B, columns (multiple of 4). */
  readonly m: number;
  readonly n: number;
  readonly k: number;
}

export interface Lstm {
  readonly pre: number;
  readonly w: number;
  readonly gates: number;
  readonly state: number;
  readonly out: number;
  /** Floats from one row of `out` to the next. */
  readonly stride: number;
  readonly n: number;
  readonly hidden: number;
  readonly reverse: boolean;
}
