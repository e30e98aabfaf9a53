import type { Direction, Triangle } from '../../relations/relation.js';
import type { Verdict } from '../../relations/verdict.js';

const share = (value: { value: number; low: number; high: number }): string =>
  `${percent(value.value)} (95 %: ${percent(value.low)} to ${percent(value.high)})`;

const percent = (value: number): string => `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`;

/** The verdict as sentences: never the word without level, channel, return and distance. */
export function verdictWords(verdict: Verdict): string[] {
  const { word, level, moved, reversal, now, worst, survival, because } = verdict;
  const lines = [`${word}: ${because.join('; ')}.`];
  if (level)
    lines.push(
      `Level: ${level.channel} ${level.after > level.before ? 'rose' : 'fell'} from ${percent(level.before)} to ${percent(level.after)} of all acts told of either, ` +
        `${Math.abs(level.size).toFixed(1)} robust SD, from ${level.start} (95 %: ${level.earliest} to ${level.latest}).`,
    );
  lines.push(`Channels that moved: ${moved.length > 0 ? moved.join(', ') : 'none'}.`);
  if (reversal)
    lines.push(reversal.returned ? `It came back after ${reversal.after} bins.` : 'It has not come back.');
  if (now) lines.push(`Conflict share now ${share(now)}${worst ? `; worst segment ${share(worst)}` : ''}.`);
  if (survival !== undefined)
    lines.push(`Without any one source the break stays in ${percent(survival)} of refits.`);
  return lines;
}

/** One line a bin: two channels side by side, never only a net. */
export function binLines({ series }: Direction): string[] {
  const head = 'from        coop v/m   conflict v/m       C       X   told';
  const rows = series.bins
    .filter(({ exposure }) => exposure > 0)
    .map(({ start, counts, cooperation, conflict, exposure }) =>
      [
        start,
        `${counts.vc}/${counts.mc}`.padStart(9),
        `${counts.vx}/${counts.mx}`.padStart(13),
        cooperation.toFixed(1).padStart(7),
        conflict.toFixed(1).padStart(7),
        String(exposure).padStart(6),
      ].join(' '),
    );
  const quiet = series.bins.length - rows.length;
  return [
    head,
    ...rows,
    ...(quiet > 0 ? [`${quiet} bins in which neither is named: not reported, which is not quiet`] : []),
  ];
}

/** A prompt to look, no forecast. */
export function triangleWords({ third, states, since }: Triangle): string {
  const latest = states.at(-1);
  if (!latest || !since) return `No acts of the three with ${third}.`;
  const quarter = `${since.slice(0, 4)} Q${Math.ceil(Number(since.slice(5, 7)) / 3)}`;
  return `The triangle with ${third} is ${latest.balance} since ${quarter} (a reason to look, no forecast).`;
}
