import type { DateInterval } from '../../model/time.js';
import type { EventLine } from '../brief.js';
import { partyArrow } from '../entry.js';
import { dateWords } from '../wording/dates.js';
import { countOf, cutWords } from '../wording/quote.js';
import { glyph, glyphRadius, legend } from './glyph.js';
import { drawing, element, fitted, label, markupText } from './svg.js';

export interface TimelineOptions {
  readonly id: string;
  /** Where a mark leads, for instance `#s-r1-2`; undefined: the mark is no link. */
  readonly hrefOf?: (line: EventLine) => string | undefined;
}

const width = 760;
const left = 176;
const right = 40;
const laneHeight = 34;
const top = 10;

interface Lane {
  readonly name: string;
  readonly lines: readonly EventLine[];
}

interface Stop {
  readonly time: number;
  readonly x: number;
  readonly words: string;
}

function lanesOf(lines: readonly EventLine[]): Lane[] {
  const lanes = new Map<string, EventLine[]>();
  for (const line of lines) {
    const name = partyArrow(line);
    const known = lanes.get(name);
    if (known === undefined) lanes.set(name, [line]);
    else known.push(line);
  }
  return [...lanes]
    .map(([name, one]) => ({ name, lines: one }))
    .sort((a, b) => b.lines.length - a.lines.length);
}

/** Days since 1970 of the interval's first known day; undefined when undated. */
function timeOf(line: EventLine): number | undefined {
  const day = line.date.from ?? line.date.to;
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isFinite(time) ? time / 86_400_000 : undefined;
}

/** Last day of an interval that is longer than a month, in days since 1970. */
function endOf(line: EventLine): number | undefined {
  const { from, to } = line.date;
  const [start, end] = [Date.parse(from ?? ''), Date.parse(to ?? '')].map((time) => time / 86_400_000);
  return start !== undefined && end !== undefined && end - start > 31 ? end : undefined;
}

/** The axis names the first day of an interval in the interval's own grain. */
function startWords(date: DateInterval): string {
  const day = date.from ?? date.to ?? '';
  return dateWords({ from: day, to: day, granularity: date.granularity, kind: 'exact' });
}

/**
 * Distinct dates along the axis. Gaps are drawn as their square roots: a deal of years ago and two acts of one
 * week stay apart in one picture.
 */
function stopsOf(lines: readonly EventLine[]): Stop[] {
  const words = new Map<number, string>();
  for (const line of lines) {
    const time = timeOf(line);
    if (time !== undefined && !words.get(time)) words.set(time, startWords(line.date));
    const end = endOf(line);
    if (end !== undefined && !words.has(end)) words.set(end, '');
  }
  const times = [...words.keys()].sort((a, b) => a - b);
  const gaps = times.map((time, index) =>
    index === 0 ? 0 : Math.max(2, Math.sqrt(time - (times[index - 1] ?? time))),
  );
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const room =
    width - left - right - 2 * glyphRadius - (lines.some((line) => timeOf(line) === undefined) ? 60 : 0);
  let walked = 0;
  return times.map((time, index) => {
    walked += gaps[index] ?? 0;
    const share = total === 0 ? 0.5 : walked / total;
    return { time, x: left + glyphRadius + share * room, words: words.get(time) ?? '' };
  });
}

function standingOf(line: EventLine): 'full' | 'doubtful' | 'other' {
  if (line.modality !== 'asserted') return 'other';
  return line.doubtful ? 'doubtful' : 'full';
}

function markOf(line: EventLine, at: { x: number; y: number }, options: TimelineOptions): string {
  const words = `${dateWords(line.date)}: ${cutWords(line.text, 400)}`;
  const drawn =
    element('title', {}, markupText(words)) + glyph({ quad: line.quad, standing: standingOf(line), ...at });
  const href = options.hrefOf?.(line);
  return href === undefined ? element('g', {}, drawn) : element('a', { href, 'aria-label': words }, drawn);
}

interface Rail {
  readonly stops: readonly Stop[];
  readonly options: TimelineOptions;
}

/** Places of the marks of one lane, apart by a mark's width: each near its date, none beyond the edge. */
function spread(wanted: readonly number[]): number[] {
  const apart = 2 * glyphRadius + 3;
  const places: number[] = [];
  for (const x of wanted) places.push(Math.max(x, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + apart));
  let edge = width - glyphRadius - 2;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? edge, edge);
    edge = (places[index] ?? edge) - apart;
  }
  return places;
}

function laneOf(lane: Lane, y: number, { stops, options }: Rail): string {
  const at = new Map(stops.map((stop) => [stop.time, stop.x]));
  const places = spread(lane.lines.map((line) => at.get(timeOf(line) ?? Number.NaN) ?? width - right));
  const marks = lane.lines.map((line, index) => {
    const x = places[index] ?? left;
    const end = at.get(endOf(line) ?? Number.NaN);
    const span =
      end === undefined || end <= x ? '' : element('line', { x1: x, x2: end, y1: y, y2: y, class: 'span' });
    return span + markOf(line, { x, y }, options);
  });
  const rail = element('line', { x1: left, x2: width, y1: y, y2: y, class: 'rail' });
  return label(fitted(lane.name, left - 14), { x: 0, y: y + 4 }, { class: 'lane' }) + rail + marks.join('');
}

/** Most marks that stand side by side in one row. */
const mostMarks = 24;

/** Whether one mark for each act is too much for one row; `density` draws such acts as bars. */
export function tooDense(lines: readonly EventLine[]): boolean {
  return lanesOf(lines).some((lane) => lane.lines.length > mostMarks);
}

/** Date labels below the lanes, where there is room for them. */
function axisOf(stops: readonly Stop[], y: number): string {
  let free = Number.NEGATIVE_INFINITY;
  let year = '';
  return stops
    .map(({ x, words: full }) => {
      // A year that stands at the label before is not said again.
      const words = full.endsWith(year) && full.length > 4 && year !== '' ? full.slice(0, -5) : full;
      const tick = element('line', { x1: x, x2: x, y1: y - 8, y2: y - 3, class: 'tick' });
      if (words === '') return '';
      const half = words.length * 3.1;
      if (x - half < free) return tick;
      free = x + half + 8;
      year = full.slice(-4);
      const at = Math.min(x, width - half);
      return tick + label(words, { x: at, y: y + 9 }, { class: 'axis', anchor: 'middle' });
    })
    .join('');
}

function describe(lines: readonly EventLine[], lanes: readonly Lane[]): string {
  const counts = lanes.map((lane) => `${lane.name} ${lane.lines.length}`).join('; ');
  return `${countOf(lines.length, 'act')} by date, one row for each pair: ${counts}. Each mark is a line of the list below.`;
}

/** Who did what to whom, when: a row per pair. Rows beyond the twelfth are left to the list. Empty without events. */
export function timeline(lines: readonly EventLine[], options: TimelineOptions): string {
  const lanes = lanesOf(lines).slice(0, 12);
  if (lanes.length === 0) return '';
  const stops = stopsOf(lanes.flatMap((lane) => lane.lines));
  const bottom = top + lanes.length * laneHeight;
  const undated = lines.some((line) => timeOf(line) === undefined);
  const content = [
    ...lanes.map((lane, index) => laneOf(lane, top + laneHeight * (index + 0.5), { stops, options })),
    axisOf(stops, bottom + 10),
    undated
      ? label('undated', { x: width - right, y: bottom + 19 }, { class: 'axis', anchor: 'middle' })
      : '',
    legend(left, bottom + 44, width - left),
  ];
  return drawing({
    id: options.id,
    width,
    height: bottom + 82,
    title: 'Acts by date and pair',
    description: describe(lines, lanes),
    role: options.hrefOf === undefined ? 'img' : 'group',
    content: content.join(''),
  });
}
