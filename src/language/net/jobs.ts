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

/** One direction of an LSTM layer over several sentences at once. */
export interface Lstms {
  /** Longest first. */
  readonly sentences: readonly LstmSentence[];
  /** Room for three 32-bit numbers a sentence. */
  readonly table: number;
  readonly w: number;
  /** Room for 4 x hidden floats a sentence. */
  readonly gates: number;
  /** Room for 2 x hidden floats a sentence, zero at the start. */
  readonly state: number;
  /** Floats from one row of `out` to the next. */
  readonly stride: number;
  readonly hidden: number;
  readonly reverse: boolean;
}

export interface LstmSentence {
  readonly pre: number;
  readonly out: number;
  /** Words. */
  readonly n: number;
}
