/** Byte offsets into the arithmetic's memory, all multiples of 16. */
export interface Gemm {
  readonly a: number;
  readonly b: number;
  /** Bytes from one row of B to the next. */
  readonly stride: number;
  /** 0: no bias. */
  readonly bias: number;
  readonly c: number;
  /** Rows of A (multiple of 4), rows of B, columns (multiple of 4). For int8: rows and columns multiples of 8, at most 1024 columns. */
  readonly m: number;
  readonly n: number;
  readonly k: number;
}

/** int8 rows, packed, with one scale each. */
export interface Gemm8 extends Gemm {
  readonly scales: number;
  /** Scales of the rows of B; 0: B holds numbers of -1 to 1 times 16384. */
  readonly scalesB: number;
}

/**
 * int8 rows as the product wants them: int16, eight rows at a time, of each pair of columns the eight pairs one after the
 * other. Rows and columns are multiples of 8; the result takes twice the bytes.
 */
export interface Pack {
  readonly from: number;
  readonly to: number;
  readonly m: number;
  readonly k: number;
}

/** Rows of floats as int16 with one scale a row. */
export interface Quantise {
  readonly x: number;
  /** Bytes from one row of floats to the next. */
  readonly stride: number;
  readonly q: number;
  readonly scales: number;
  readonly n: number;
  /** Columns, a multiple of 8. */
  readonly k: number;
}

/** The product of a head with every label's matrix, and the dependant it is compared with. */
export interface BestLabel {
  readonly product: number;
  readonly word: number;
  readonly labels: number;
  /** Floats of the dependant, a multiple of 4; a row of the product has one more. */
  readonly size: number;
}

/** Places of a packed matrix and of the scales of its rows. */
export interface Packed {
  readonly at: number;
  readonly scales: number;
}

/** One direction of an LSTM layer over several sentences at once; the recurrent weights are `up` times `down`. */
export interface Lstms {
  /** Longest first. */
  readonly sentences: readonly LstmSentence[];
  /** Room for three 32-bit numbers a sentence. */
  readonly table: number;
  /** rank x hidden. */
  readonly down: Packed;
  /** 4 x hidden x rank. */
  readonly up: Packed;
  /** A multiple of 8. */
  readonly rank: number;
  /** Room for rank floats, rank int16 and one float a sentence. */
  readonly middle: number;
  /** Room for 4 x hidden floats a sentence. */
  readonly gates: number;
  /** Room for hidden int16 a sentence, zero at the start. */
  readonly state: number;
  /** Room for hidden floats a sentence, zero at the start. */
  readonly cells: number;
  /** Bytes from one row of `out` (int16) to the next. */
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
