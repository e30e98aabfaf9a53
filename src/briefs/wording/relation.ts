import type { NetRelation } from '../../relations/netRelation.js';
import type { NetTriangle } from '../../relations/netTriangle.js';
import type { Direction, Triangle } from '../../relations/relation.js';
import { fewestBroke, fewestInClass, type Standing } from '../../relations/standing.js';
import type { Strand } from '../../relations/strands.js';
import type { Verdict } from '../../relations/verdict.js';
import { listWords } from './quote.js';

/** `12 % (95 %: 9.1 % to 15 %)`. */
export const shareWords = (value: { value: number; low: number; high: number }): string =>
  `${percent(value.value)} (95 %: ${percent(value.low)} to ${percent(value.high)})`;

/** `3.4 %`, `57 %`. */
export const percent = (value: number): string =>
  `${(value * 100).toFixed(value > 0 && value < 0.1 ? 1 : 0)} %`;

/** The verdict as sentences: never the word without level, channel, return and distance. */
export function verdictWords(verdict: Verdict): string[] {
  const { word, level, moved, reversal, now, worst, survival, because } = verdict;
  const lines = [`${word}: ${because.join('; ')}.`];
  if (level)
    lines.push(
      `Level: ${level.channel} ${level.after > level.before ? 'rose' : 'fell'} from ${percent(level.before)} to ${percent(level.after)} of all acts told of either, ` +
        `${Math.abs(level.size).toFixed(1)} robust SD, from ${level.start} (95 %: ${level.earliest} to ${level.latest}); without any break so large a gain has a chance of ${chanceWords(level.p)}.`,
    );
  lines.push(`Channels that moved: ${moved.length > 0 ? moved.join(', ') : 'none'}.`);
  if (reversal)
    lines.push(reversal.returned ? `It came back after ${reversal.after} bins.` : 'It has not come back.');
  if (now)
    lines.push(
      `Conflict share now ${shareWords(now)}${worst ? `; worst segment ${shareWords(worst)}` : ''}.`,
    );
  if (survival !== undefined)
    lines.push(
      `Without any one source the break stays in ${percent(survival)} of refits${restsWords(verdict)}.`,
    );
  return lines;
}

/** `at most 2 %`, `under 1 in 1,000`. */
export const chanceWords = (p: number): string => (p < 0.001 ? 'under 1 in 1,000' : `at most ${percent(p)}`);

/** Sources whose leaving out takes the break away. */
function restsWords({ breaks, level }: Verdict): string {
  const rests = breaks.find((one) => one.break === level)?.restsOn ?? [];
  return rests.length === 0 ? '' : `; it goes without ${listWords(rests)}`;
}

/** Said where nothing is imported to compare with. */
export const noReference =
  'No reference class: no event table is imported, so the distance is to the worst segment of the pair itself.';

/** Where a direction stands among all others of its dataset. */
export function standingWords(standing: Standing, dataset: string): string[] {
  const { dyads, broke, now, lowerOfAll, lowerOfBroke, lowerOfHeld, medianOfBroke, medianOfHeld } = standing;
  if (dyads < fewestInClass)
    return [
      `Reference class: only ${dyads} directions of ${dataset} have enough acts; fewer than ${fewestInClass} are none to stand in.`,
    ];
  const classes =
    lowerOfBroke === undefined || medianOfBroke === undefined
      ? `By the rule ${broke} of them broke down: fewer than ${fewestBroke} make no class to compare with.`
      : `By the rule ${broke} of them broke down (median conflict share ${percent(medianOfBroke)}): it is higher than in ${percent(lowerOfBroke)} of these` +
        (lowerOfHeld === undefined || medianOfHeld === undefined
          ? '.'
          : `, and than in ${percent(lowerOfHeld)} of those that did not (median ${percent(medianOfHeld)}).`);
  return [
    `Reference class: ${dyads} directions of ${dataset} with enough acts. Its present conflict share, ${percent(now.value)}, is higher than in ${percent(lowerOfAll)} of the others. ${classes}`,
    standing.worstTurn > 0
      ? `Its largest turn for the worse, ${standing.worstTurn.toFixed(1)} SD, is larger than in ${percent(standing.lesserTurns)} of the others.`
      : 'It had no turn for the worse.',
  ];
}

/** A net series in words: never more than a net can say. */
export function netWords({ word, because, breaks }: NetRelation): string[] {
  const list = breaks.map(
    ({ start, earliest, latest, before, after, size }) =>
      `${start} (95 %: ${earliest} to ${latest}): from ${before.toFixed(1)} to ${after.toFixed(1)} a day, ${size > 0 ? 'up' : 'down'} ${Math.abs(size).toFixed(1)} robust SD.`,
  );
  return [`${word}: ${because}.`, ...(list.length > 0 ? list : ['No break of level.'])];
}

/** What a yearly channel did. */
export function strandWords({ name, up, unit, turn, recent, note, points }: Strand): string | undefined {
  if (!turn && !recent) return undefined;
  const figure = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  const level = turn
    ? `the level moved from ${figure(turn.before)} to ${figure(turn.after)} in ${turn.year} (95 %: ${turn.earliest} to ${turn.latest})`
    : `no break of level from ${points[0]?.start.slice(0, 4)} to ${points.at(-1)?.start.slice(0, 4)}`;
  const last = recent ? `; ${figure(recent.before)} to ${figure(recent.after)} a year, ${recent.years}` : '';
  return `${name}, ${name === 'arms' ? `${up}, ` : ''}${unit}: ${level}${last}.${note ? ` ${capital(note)}.` : ''}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The triangle by nets. A prompt to look, no forecast. */
export function netTriangleWords(triangle: NetTriangle & { readonly third: string }): string {
  return `By nets: ${triangleWords(triangle)}`;
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

/** State, age and history of a triangle. A prompt to look, no forecast. */
export function triangleWords({
  third,
  states,
  since,
}: Pick<Triangle, 'third' | 'states' | 'since'>): string {
  const latest = states.at(-1);
  if (!latest || !since) return `No acts of the three with ${third}.`;
  const runs = states.filter(({ balance }, index) => index === 0 || states[index - 1]?.balance !== balance);
  const before = runs.slice(-6, -1).map(({ balance, start }) => `${balance} from ${quarterOf(start)}`);
  const history = before.length === 0 ? '' : ` Before: ${before.join(', ')}.`;
  return `The triangle with ${third} is ${latest.balance} since ${quarterOf(since)} (a reason to look, no forecast).${history}`;
}

const quarterOf = (day: string): string => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
