/**
 * Adjusted p-values of a family of tests (Benjamini and Hochberg 1995): taking those of at most q, the expected share of false
 * ones among them is at most q where the tests are independent or positively dependent. Same order as given, 0 to 1.
 * @param of number of tests made, when more than the p-values given (the others count as p = 1).
 */
export function falseDiscovery(p: readonly number[], of: number = p.length): number[] {
  const order = p.map((_, index) => index).sort((a, b) => (p[b] as number) - (p[a] as number));
  const adjusted = new Array<number>(p.length);
  let least = 1;
  order.forEach((index, place) => {
    const rank = p.length - place;
    least = Math.min(least, ((p[index] as number) * Math.max(of, p.length)) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}
