/** A seed for the report at `index`, far from its neighbours', so that report 7 is the same in a run of 10 and of 50,000. */
export function seedAt(seed: number, index: number): number {
  const mixed = Math.imul((seed ^ 0x9e3779b9) + Math.imul(index + 1, 0x85ebca6b), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
