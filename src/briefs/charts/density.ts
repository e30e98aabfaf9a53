import type { EventLine } from '../brief.js';
import { partyArrow } from '../entry.js';
import { dayWords } from '../wording/dates.js';
import { countOf } from '../wording/quote.js';
import { drawing, element, fitted, label } from './svg.js';

const width = 760;
const left = 176;
const laneHeight = 50;
const top = 14;
/** Half the height of a lane, above and below its axis. */
const reach = 20;
const mostBins = 48;
const mostLanes = 12;

type Grain = 'day' | 'month' | 'quarter' | 'year' | 'decade';

/** Running number of the period a day falls in; days are `YYYY-MM-DD`. */
const ordinals: Readonly<Record<Grain, (day: string) => number>> = {
  day: (day) => Math.floor(Date.parse(day) / 86_400_000),
  month: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
  quarter: (day) => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3),
  year: (day) => Number(day.slice(0, 4)),
  decade: (day) => Math.floor(Number(day.slice(0, 4)) / 10),
};

const names: Readonly<Record<Grain, (ordinal: number) => string>> = {
  day: (ordinal) => dayWords(new Date(ordinal * 86_400_000).toISOString().slice(0, 10)),
  month: (ordinal) => dayWords(`${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`),
  quarter: (ordinal) => `Q${(ordinal % 4) + 1} ${Math.floor(ordinal / 4)}`,
  year: String,
  decade: (ordinal) => `${ordinal}0s`,
};

interface Scale {
  readonly grain: Grain;
  readonly first: number;
  readonly count: number;
}

const dayOf = ({ date }: EventLine): string | undefined => {
  const day = date.from ?? date.to;
  return day !== undefined && Number.isFinite(Date.parse(day)) ? day : undefined;
};

/** The finest period that gives few enough bars. One act in a hundred at either end does not stretch the axis. */
function scaleOf(days: readonly string[]): Scale | undefined {
  const sorted = [...days].sort();
  const first = sorted[Math.floor(sorted.length * 0.01)];
  const last = sorted[Math.ceil(sorted.length * 0.99) - 1];
  if (first === undefined || last === undefined) return undefined;
  const grains = ['day', 'month', 'quarter', 'year', 'decade'] as const;
  const scales = grains.map((grain): Scale => {
    const [from, to] = [ordinals[grain](first), ordinals[grain](last)];
    return { grain, first: from, count: to - from + 1 };
  });
  return scales.find(({ count }) => count <= mostBins);
}

/** Counts of a period: deeds and words of cooperation, deeds and words of conflict. */
type Bin = [coopDeeds: number, coopWords: number, confDeeds: number, confWords: number];
const slotOf = { 2: 0, 1: 1, 4: 2, 3: 3 } as const;

interface Lane {
  readonly name: string;
  readonly bins: ReadonlyMap<number, Bin>;
  readonly total: number;
}

function lanesOf(lines: readonly EventLine[], { grain, first, count }: Scale): Lane[] {
  const lanes = new Map<string, Map<number, Bin>>();
  for (const line of lines) {
    const index = ordinals[grain](dayOf(line) ?? '') - first;
    if (!(index >= 0 && index < count)) continue;
    const name = partyArrow(line);
    const bins = lanes.get(name) ?? new Map<number, Bin>();
    lanes.set(name, bins);
    const bin = bins.get(index) ?? [0, 0, 0, 0];
    bin[slotOf[line.quad]] += 1;
    bins.set(index, bin);
  }
  const totalOf = (bins: ReadonlyMap<number, Bin>): number =>
    [...bins.values()].flat().reduce((sum, one) => sum + one, 0);
  return [...lanes]
    .map(([name, bins]) => ({ name, bins, total: totalOf(bins) }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

function barsOf(bin: Bin, at: { x: number; y: number; wide: number; unit: number }): string {
  const { x, y, wide, unit } = at;
  const [coopDeeds, coopWords, confDeeds, confWords] = bin.map((count) => count * unit) as Bin;
  const bar = (from: number, height: number, look: string): string =>
    height === 0 ? '' : element('rect', { x, y: from, width: wide, height, class: look });
  return [
    bar(y - coopDeeds, coopDeeds, 'coop deed'),
    bar(y - coopDeeds - coopWords, coopWords, 'coop word'),
    bar(y, confDeeds, 'conf deed'),
    bar(y + confDeeds, confWords, 'conf word'),
  ].join('');
}

function laneOf(lane: Lane, y: number, more: { step: number; unit: number }): string {
  const wide = Math.max(2, more.step - 2);
  const bars = [...lane.bins].map(([index, bin]) =>
    barsOf(bin, { x: left + index * more.step + 1, y, wide, unit: more.unit }),
  );
  const axis = element('line', { x1: left, x2: width, y1: y, y2: y, class: 'spine' });
  const name = label(fitted(lane.name, left - 14), { x: 0, y: y + 4 }, { class: 'lane' });
  return name + bars.join('') + axis;
}

function axisOf({ grain, first, count }: Scale, y: number, step: number): string {
  const every = Math.max(1, Math.ceil(count / 7));
  const marks: string[] = [];
  for (let index = 0; index < count; index += every) {
    const words = names[grain](first + index);
    const x = Math.min(left + (index + 0.5) * step, width - words.length * 3.1);
    marks.push(label(words, { x, y }, { class: 'axis', anchor: 'middle' }));
  }
  return marks.join('');
}

function leftOut(lines: readonly EventLine[], present: readonly EventLine[], lanes: readonly Lane[]): string {
  const drawn = lanes.slice(0, mostLanes).reduce((sum, lane) => sum + lane.total, 0);
  const other = lines.length - present.length;
  const parts = [
    ...(other > 0 ? [`${countOf(other, 'act')} denied, supposed, expected or earlier`] : []),
    ...(lanes.length > mostLanes ? [countOf(lanes.length - mostLanes, 'pair')] : []),
    ...(lanes.length <= mostLanes && present.length > drawn
      ? [`${countOf(present.length - drawn, 'act')} undated or far from the rest`]
      : []),
  ];
  return parts.length === 0 ? '' : `Not drawn: ${parts.join('; ')}.`;
}

/**
 * Many acts as bars per period and pair: cooperation above the line, conflict below it, never netted. Present acts
 * only; what is not drawn is said under the chart. Empty without a dated present act.
 */
export function density(lines: readonly EventLine[], id: string): string {
  const present = lines.filter(({ modality }) => modality === 'asserted');
  const scale = scaleOf(present.flatMap((line) => dayOf(line) ?? []));
  if (scale === undefined) return '';
  const lanes = lanesOf(present, scale);
  const shown = lanes.slice(0, mostLanes);
  const sides = shown.flatMap(({ bins }) => [...bins.values()].flatMap(([a, b, c, d]) => [a + b, c + d]));
  const most = sides.reduce((high, one) => Math.max(high, one), 1);
  const step = (width - left) / scale.count;
  const bottom = top + shown.length * laneHeight;
  const rest = leftOut(lines, present, lanes);
  const key = `Above the line cooperation, below it conflict; solid: deeds, faint: words; tallest bar: ${countOf(most, 'act')} a ${scale.grain}.`;
  const content = [
    ...shown.map((lane, index) =>
      laneOf(lane, top + laneHeight * (index + 0.5), { step, unit: reach / most }),
    ),
    axisOf(scale, bottom + 14, step),
    label(key, { x: 0, y: bottom + 38 }, { class: 'key' }),
    rest === '' ? '' : label(rest, { x: 0, y: bottom + 56 }, { class: 'key' }),
  ];
  const counts = shown.map(({ name, total }) => `${name} ${total}`).join('; ');
  return drawing({
    id,
    width,
    height: bottom + (rest === '' ? 46 : 64),
    title: `Acts by ${scale.grain} and pair`,
    description: `Present acts a ${scale.grain}, one row for each pair: ${counts}. ${rest}`.trim(),
    role: 'img',
    content: content.join(''),
  });
}
