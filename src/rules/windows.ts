/** Number of days below `usable` whose window (day, day + window] holds one of the head days (ascending). */
export function windowDays(heads: Int32Array, window: number, usable: number): number {
  let covered = 0;
  let next = 0;
  for (const head of heads) {
    const from = Math.max(next, head - window);
    const to = Math.min(usable, head);
    if (to > from) covered += to - from;
    next = Math.max(next, to);
  }
  return covered;
}

/** First head day in (day, day + window], or -1. */
export function headAfter(heads: Int32Array, day: number, window: number): number {
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  const head = heads[low];
  return head !== undefined && head <= day + window ? head : -1;
}

/** For every usable day whether its window holds a head, written twice in a row, so that a circular shift is an offset. */
export function windowMask(
  heads: Int32Array,
  { window, usable }: { readonly window: number; readonly usable: number },
  into: Uint8Array,
): void {
  into.fill(0, 0, 2 * usable);
  for (const head of heads) {
    const to = Math.min(usable, head);
    for (let day = Math.max(0, head - window); day < to; day++) into[day] = into[day + usable] = 1;
  }
}
