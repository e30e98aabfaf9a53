import type { RankedBreak } from '../../../relations/screen.js';
import { numberOfIso } from '../../../util/calendar.js';
import { drawing, element, label } from '../svg.js';
import { signed } from './mirrorChart.js';

const width = 760;
const names = 262;
const sizes = 64;
const rowHeight = 22;
const top = 14;

/** Breaks of many dyads on one axis of time: a bar for the interval of the date, a mark with its sign at the day. Empty without a break. */
export function breaksSvg(
  breaks: readonly RankedBreak[],
  span: { first: string; last: string },
  id: string,
): string {
  if (breaks.length === 0) return '';
  const [first, last] = [
    numberOfIso(span.first),
    Math.max(numberOfIso(span.last), numberOfIso(span.first) + 1),
  ];
  const x = (day: string) => names + ((numberOfIso(day) - first) / (last - first)) * (width - names - sizes);
  const rows = breaks.map((one, index) => rowOf(one, { x, y: top + (index + 0.5) * rowHeight }));
  const bottom = top + breaks.length * rowHeight;
  return drawing({
    id,
    width,
    height: bottom + 26,
    title: 'Breaks of many pairs',
    description: `${breaks.map(({ dyad, break: one }) => `${dyad.actor} toward ${dyad.recipient}, ${one.channel}, ${one.start}, ${signed(one.size)} SD`).join('; ')}.`,
    role: 'img',
    content: [yearLines(span, x, bottom), ...rows].join(''),
  });
}

function yearLines(
  { first, last }: { first: string; last: string },
  x: (day: string) => number,
  bottom: number,
): string {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const days =
    to - from >= 2
      ? Array.from({ length: to - from }, (_, index) => `${from + 1 + index}-01-01`)
      : quarters(from, to).filter((day) => day > first && day <= last);
  const every = Math.ceil(days.length / 9);
  return days
    .filter((_, index) => index % every === 0)
    .map(
      (day) =>
        element('line', { x1: x(day), x2: x(day), y1: top, y2: bottom, class: 'grid' }) +
        label(
          to - from >= 2 ? day.slice(0, 4) : day.slice(0, 7),
          { x: x(day), y: bottom + 16 },
          { class: 'axis', anchor: 'middle' },
        ),
    )
    .join('');
}

function quarters(from: number, to: number): string[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.flatMap((year) => ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`));
}

function rowOf(
  { dyad, break: one }: RankedBreak,
  { x, y }: { x: (day: string) => number; y: number },
): string {
  const worse = one.channel.endsWith('cooperation') ? one.size < 0 : one.size > 0;
  const look = worse ? 'conf' : 'coop';
  const [from, to] = [x(one.earliest), Math.max(x(one.latest), x(one.earliest) + 2)];
  return [
    label(`${dyad.actor} → ${dyad.recipient}`, { x: 0, y: y + 4 }, { class: 'lane' }),
    label(one.channel, { x: 96, y: y + 4 }, { class: 'axis' }),
    element('rect', { x: from, y: y - 3, width: to - from, height: 6, class: `bar ${look} word` }),
    element('circle', { cx: x(one.start), cy: y, r: 6.5, class: look }),
    label(one.size > 0 ? '+' : '−', { x: x(one.start), y: y + 4 }, { class: 'sign', anchor: 'middle' }),
    label(`${signed(one.size)} SD`, { x: width, y: y + 4 }, { class: 'value', anchor: 'end' }),
  ].join('');
}
