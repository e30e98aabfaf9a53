import { grownIntegers } from './grown.js';

/** Numbers pairs of whole numbers (0..2^31-1) in the order in which they come: open addressing with linear probing. */
export class PairIndex {
  size = 0;
  #first = new Int32Array(64);
  #second = new Int32Array(64);
  #slots = new Int32Array(128).fill(-1);

  /** Number of the pair, or -1 when it has none. */
  find(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    for (let at = spread(first, second) & mask; ; at = (at + 1) & mask) {
      const number = this.#slots[at] as number;
      if (number < 0) return -1;
      if (this.#first[number] === first && this.#second[number] === second) return number;
    }
  }

  /** Number of the pair; a new pair gets the next one. */
  add(first: number, second: number): number {
    const known = this.find(first, second);
    if (known >= 0) return known;
    if ((this.size + 1) * 2 > this.#slots.length) this.#rehash();
    const number = this.size++;
    this.#first = grownIntegers(this.#first, this.size);
    this.#second = grownIntegers(this.#second, this.size);
    this.#first[number] = first;
    this.#second[number] = second;
    this.#place(number);
    return number;
  }

  /** First part of a numbered pair. */
  firstOf(number: number): number {
    return this.#first[number] as number;
  }

  /** Second part of a numbered pair. */
  secondOf(number: number): number {
    return this.#second[number] as number;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let number = 0; number < this.size; number++) this.#place(number);
  }

  #place(number: number): void {
    const mask = this.#slots.length - 1;
    let at = spread(this.#first[number] as number, this.#second[number] as number) & mask;
    while ((this.#slots[at] as number) >= 0) at = (at + 1) & mask;
    this.#slots[at] = number;
  }
}

/** Murmur3's finaliser over both parts. */
function spread(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85eb_ca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
