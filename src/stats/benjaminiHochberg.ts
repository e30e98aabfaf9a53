/**
 * Benjamini and Hochberg's q values: the smallest false-discovery rate at which each test would be kept. `tested` is the number of all tests made
 * where `ps` holds only some of them (the others count as larger). Ties share a value; order of input does not matter.
 */
export function benjaminiHochberg(ps: readonly number[], tested = ps.length): number[] {
  const order = ps.map((_, at) => at).sort((a, b) => (ps[b] as number) - (ps[a] as number));
  const qs = new Array<number>(ps.length);
  let least = 1;
  order.forEach((at, fromTop) => {
    least = Math.min(least, ((ps[at] as number) * tested) / (ps.length - fromTop));
    qs[at] = least;
  });
  return qs;
}
