/** Murmur3's finaliser: spreads every input bit over the 32 bits. */
function spread(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85eb_ca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 32 bits (0..2^32-1) of a text: FNV-1a over its UTF-16 units, then spread. Not for secrets. */
export function hash32(text: string, seed = 0): number {
  let hash = 0x811c_9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return spread(hash);
}

/** 32 bits of a row of numbers; order counts. */
export function hashNumbers(numbers: ArrayLike<number>, from = 0, to = numbers.length): number {
  let hash = 0x811c_9dc5;
  for (let at = from; at < to; at++) hash = spread(Math.imul(hash, 0x0100_0193) ^ (numbers[at] as number));
  return hash;
}

const width = 7;
const half = (value: number): string => value.toString(36).padStart(width, '0');

/** 64 bits of a text as 14 letters and digits: two 32-bit halves with different seeds and directions, base 36. */
export function hash64(text: string): string {
  let back = 0x9e37_79b9;
  for (let at = text.length - 1; at >= 0; at--) back = Math.imul(back ^ text.charCodeAt(at), 0x85eb_ca77);
  return half(hash32(text)) + half(spread(back ^ text.length));
}
