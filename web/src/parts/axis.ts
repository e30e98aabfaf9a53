/** Days since 1970 of a day, `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

/** The day of a number of days since 1970. */
export const dayOfNumber = (days: number): string =>
  new Date(Math.round(days) * 86_400_000).toISOString().slice(0, 10);

/** The day before the one given. */
export const dayBefore = (day: string): string => dayOfNumber(dayNumber(day) - 1);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Round places on a time axis: years, quarters, months or days, as many as there is room for. */
export function timeTicks(from: number, to: number, room: number): Tick[] {
  const most = Math.max(2, Math.floor(room / 70));
  const [first, last] = [new Date(from * 86_400_000), new Date(to * 86_400_000)];
  const span =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600];
  const step = steps.find((one) => span / one <= most) ?? 1200;
  if (span < 2) return dayTicks(from, to, most);
  const ticks: Tick[] = [];
  const start = first.getUTCFullYear() * 12 + Math.ceil(first.getUTCMonth() / step) * step;
  for (let month = step >= 12 ? Math.ceil(start / step) * step : start; ; month += step) {
    const year = Math.floor(month / 12);
    const at = Date.UTC(year, month % 12, 1) / 86_400_000;
    if (at > to) break;
    if (at >= from)
      ticks.push({ at, text: month % 12 === 0 || step >= 12 ? String(year) : (months[month % 12] ?? '') });
  }
  const [head] = ticks;
  // The first tick always tells its year.
  if (head && !/^\d/.test(head.text))
    ticks[0] = { ...head, text: `${head.text} ${new Date(head.at * 86_400_000).getUTCFullYear()}` };
  return ticks;
}

function dayTicks(from: number, to: number, most: number): Tick[] {
  const step = Math.max(1, Math.ceil((to - from) / most));
  const ticks: Tick[] = [];
  for (let at = from; at <= to; at += step) {
    const date = new Date(at * 86_400_000);
    ticks.push({ at, text: `${date.getUTCDate()} ${months[date.getUTCMonth()]}` });
  }
  return ticks;
}
