/**
 * A function of an object and a number that is computed once for each: a sentence's tree asked about one of its words.
 * What was found is kept as long as the object; both must be read-only, and the function may depend on nothing else.
 */
export function remembered<Of extends object, Found>(
  compute: (of: Of, index: number) => Found,
): (of: Of, index: number) => Found {
  const kept = new WeakMap<Of, Map<number, Found>>();
  return (of, index) => {
    let own = kept.get(of);
    if (!own) {
      own = new Map();
      kept.set(of, own);
    }
    const known = own.get(index);
    if (known !== undefined || own.has(index)) return known as Found;
    const found = compute(of, index);
    own.set(index, found);
    return found;
  };
}
