/** An array of whole numbers with room for `length`: itself, or a copy of at least twice the size filled with `fill` beyond. */
export function grownIntegers(array: Int32Array, length: number, fill = 0): Int32Array<ArrayBuffer> {
  if (length <= array.length) return array as Int32Array<ArrayBuffer>;
  const larger = new Int32Array(Math.max(length, array.length * 2, 64));
  larger.set(array);
  if (fill !== 0) larger.fill(fill, array.length);
  return larger;
}

/** The same for single-precision numbers, filled with 0. */
export function grownFloats(array: Float32Array, length: number): Float32Array<ArrayBuffer> {
  if (length <= array.length) return array as Float32Array<ArrayBuffer>;
  const larger = new Float32Array(Math.max(length, array.length * 2, 64));
  larger.set(array);
  return larger;
}
