/** A place on an axis that gets a label. */
export interface Tick {
  /** Index of the bin, or share of the axis, as the caller counts. */
  readonly at: number;
  readonly words: string;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Labels for first days of bins: years where there are several, else months (with the year at the first and at each January). So
 * many that none lies closer than `apart` to the one before, counted in bins.
 */
export function binTicks(starts: readonly string[], apart: number): Tick[] {
  const years = new Set(starts.map((start) => start.slice(0, 4)));
  const byYear = years.size > 3;
  const unit = (start: string) => start.slice(0, byYear ? 4 : 7);
  const firsts = starts.flatMap((start, at) => {
    const before = starts[at - 1];
    return before === undefined || unit(before) !== unit(start) ? [{ start, at }] : [];
  });
  const ticks: Tick[] = [];
  let year = '';
  for (const { start, at } of firsts) {
    const last = ticks.at(-1);
    if (last && at - last.at < apart) continue;
    const month = months[Number(start.slice(5, 7)) - 1] ?? '';
    const own = start.slice(0, 4);
    ticks.push({ at, words: byYear ? own : own === year ? month : `${month} ${own}` });
    year = own;
  }
  return ticks;
}
