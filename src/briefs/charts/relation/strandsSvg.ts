import type { Strand } from '../../../relations/strands.js';
import { numberOfIso } from '../../../util/calendar.js';
import { drawing, element, label } from '../svg.js';
import { niceTicks, plotLeft, plotWidth } from './plot.js';
import { type Axis, axisOf, captionOf, within } from './strandsText.js';

const panel = 62;
const gap = 34;
const top = 18;

/** Days to units of the drawing. */
type Scale = (day: string) => number;

/** Channels one below the other on one axis of time, each in its own unit; never added. Empty without a point. */
export function strandsSvg(strands: readonly Strand[], id: string): string {
  const axis = axisOf(strands);
  if (!axis) return '';
  const [first, last] = [numberOfIso(axis.from), numberOfIso(axis.to)];
  const x: Scale = (day) =>
    plotLeft +
    ((Math.min(last, Math.max(first, numberOfIso(day))) - first) / (last - first)) * (plotWidth - plotLeft);
  const panels = strands.map((strand, index) => panelOf(strand, { axis, x, y: top + index * (panel + gap) }));
  const bottom = top + strands.length * (panel + gap) - gap + 6;
  return drawing({
    id,
    width: plotWidth,
    height: bottom + 24,
    title: 'Channels side by side',
    description: strands.map((strand) => `${captionOf(strand)}, ${strand.points.length} points.`).join(' '),
    role: 'img',
    content: [yearLines(axis, x, bottom), ...panels].join(''),
  });
}

function yearLines({ from, to }: Axis, x: Scale, bottom: number): string {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const every = Math.max(1, Math.ceil((last - first) / 12));
  const lines: string[] = [];
  for (let year = first; year <= last; year++) {
    const day = `${year}-01-01`;
    if (day < from || day > to || (year - first) % every !== 0) continue;
    lines.push(element('line', { x1: x(day), x2: x(day), y1: top, y2: bottom, class: 'grid' }));
    if (x(day) + 28 <= plotWidth)
      lines.push(label(String(year), { x: x(day), y: bottom + 16 }, { class: 'axis' }));
  }
  return lines.join('');
}

function panelOf(strand: Strand, { axis, x, y }: { axis: Axis; x: Scale; y: number }): string {
  const points = within(strand, axis);
  const most = (side: 'up' | 'down') => points.reduce((high, point) => Math.max(high, point[side]), 0);
  const [high, deep] = [most('up'), strand.shape === 'line' ? 0 : most('down')];
  const unit = high + deep > 0 ? panel / (high + deep) : 0;
  const zero = y + high * unit;
  const title = label(captionOf(strand), { x: plotLeft, y: y - 6 }, { class: 'lane' });
  const figures = [
    label('0', { x: plotLeft - 7, y: zero + 4 }, { class: 'axis', anchor: 'end' }),
    figureOf(niceTicks(high, unit).at(-1), (value) => zero - value * unit),
    figureOf(niceTicks(deep, unit).at(-1), (value) => zero + value * unit),
  ];
  const drawn =
    strand.shape === 'line' ? lineOf(points, { x, zero, unit }) : barsOf(points, { x, zero, unit });
  const spine = element('line', { x1: plotLeft, x2: plotWidth, y1: zero, y2: zero, class: 'spine' });
  return title + figures.join('') + drawn + spine;
}

/** The largest round figure of a side. */
const figureOf = (value: number | undefined, y: (value: number) => number): string =>
  value === undefined
    ? ''
    : label(String(value), { x: plotLeft - 7, y: y(value) + 4 }, { class: 'axis', anchor: 'end' });

interface Place {
  readonly x: Scale;
  readonly zero: number;
  readonly unit: number;
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

function barsOf(points: Strand['points'], { x, zero, unit }: Place): string {
  const bars = (side: 'up' | 'down', sign: 1 | -1) =>
    points
      .filter((point) => point[side] > 0)
      .map((point) => {
        const [from, to] = [x(point.start), x(point.end)];
        const wide = Math.max(0.8, to - from - Math.min(1, (to - from) * 0.15));
        return `M${round(from)} ${round(zero)}V${round(zero + sign * point[side] * unit)}h${round(wide)}V${round(zero)}z`;
      })
      .join('');
  return [
    element('path', { d: bars('up', -1), class: 'bar coop deed' }),
    element('path', { d: bars('down', 1), class: 'bar conf deed' }),
  ].join('');
}

function lineOf(points: Strand['points'], { x, zero, unit }: Place): string {
  const path = points
    .map(({ start, end, up }, index) => {
      const broken = index === 0 || points[index - 1]?.end !== start;
      return `${broken ? 'M' : 'L'}${round((x(start) + x(end)) / 2)} ${round(zero - up * unit)}`;
    })
    .join('');
  return element('path', { d: path, class: 'level' });
}
