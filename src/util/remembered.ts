/**
 * A function of an object and a number that is computed once for each: a sentence's tree asked about one of its words.
 * What was found is kept as long as the object; both must be read-only, and the function may depend on nothing else.
 */
export function remembered<Of extends object, Found extends object | string | number | boolean | undefined>(
  compute: (of: Of, index: number) => Found,
): (of: Of, index: number) => Found {
  const kept = new WeakMap<Of, (Found | null)[]>();
  // Questions about one object follow each other: the last one is at hand without a look-up.
  let last: Of | undefined;
  let own: (Found | null)[] = [];
  return (of, index) => {
    if (of !== last) {
      own = kept.get(of) ?? [];
      if (own.length === 0) kept.set(of, own);
      last = of;
    }
    const known = own[index];
    if (known !== undefined) return (known ?? undefined) as Found;
    const mine = own;
    const found = compute(of, index);
    mine[index] = found ?? null;
    return found;
  };
}
