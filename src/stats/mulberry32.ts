/** Uniform numbers in [0, 1) from a 32-bit seed: mulberry32 (T. Ettinger, public domain), restated. */
export function mulberry32(seed: number): () => number {
  const generator = { state: seed | 0 };
  return () => (nextBits(generator) >>> 0) / 4294967296;
}

/** The next 32 bits, as a signed integer. */
export function nextBits(generator: { state: number }): number {
  const state = (generator.state + 0x6d2b79f5) | 0;
  generator.state = state;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return mixed ^ (mixed >>> 14);
}
