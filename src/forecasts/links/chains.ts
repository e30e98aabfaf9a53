import { grownIntegers } from '../../stats/grown.js';

/** Chains of numbered items by owner, the newest first. */
export class Chains {
  readonly first: Int32Array;
  next = new Int32Array(64);

  constructor(owners: number) {
    this.first = new Int32Array(owners).fill(-1);
  }

  push(owner: number, item: number): void {
    this.next = grownIntegers(this.next, item + 1);
    this.next[item] = this.first[owner] as number;
    this.first[owner] = item;
  }
}
