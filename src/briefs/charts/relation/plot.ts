import { wrap } from '../../wrap.js';
import { element, label } from '../svg.js';
import type { MirrorMark } from './mirrorChart.js';
import { markName } from './mirrorText.js';
import { binTicks } from './timeAxis.js';

/** Size of the wide charts, in units of the drawing. */
export const plotWidth = 760;
export const plotLeft = 54;

/** Columns of equal width from the left edge of the plot to its right edge. */
export interface Columns {
  readonly count: number;
  readonly step: number;
}

export const columnsOf = (count: number): Columns => ({
  count,
  step: (plotWidth - plotLeft) / Math.max(1, count),
});

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Left edge of a column. */
export const columnX = (at: number, { step }: Columns): number => plotLeft + at * step;

/** One path for many bars: `from` and `to` are heights of each column above `y` in units (below when `down`). */
export function barsPath(
  bars: readonly { readonly from: number; readonly to: number }[],
  columns: Columns,
  at: { readonly y: number; readonly unit: number; readonly down?: boolean; readonly look: string },
): string {
  const wide = Math.max(0.8, columns.step - Math.min(1, columns.step * 0.2));
  const sign = at.down ? 1 : -1;
  const parts = bars.flatMap(({ from, to }, index) => {
    if (to <= from) return [];
    const [base, end] = [at.y + sign * from * at.unit, at.y + sign * to * at.unit];
    return [`M${round(columnX(index, columns))} ${round(base)}V${round(end)}h${round(wide)}V${round(base)}z`];
  });
  return parts.length === 0 ? '' : element('path', { d: parts.join(''), class: `bar ${at.look}` });
}

/** A line of levels: each from the left edge of its first column to the right edge of its last. */
export function levelPath(
  levels: readonly { readonly from: number; readonly to: number; readonly y: number }[],
  columns: Columns,
): string {
  const parts = levels.map(({ from, to, y }, index) => {
    const start = `${round(columnX(from, columns))} ${round(y)}`;
    return `${index === 0 ? 'M' : 'L'}${start}H${round(columnX(to, columns))}`;
  });
  return parts.length === 0 ? '' : element('path', { d: parts.join(''), class: 'level' });
}

/** A thin line through the middles of columns, broken where there is no value. */
export function linePath(ys: readonly (number | undefined)[], columns: Columns, look = 'thin'): string {
  let open = false;
  const parts = ys.map((y, index) => {
    if (y === undefined) {
      open = false;
      return '';
    }
    const part = `${open ? 'L' : 'M'}${round(columnX(index + 0.5, columns))} ${round(y)}`;
    open = true;
    return part;
  });
  return element('path', { d: parts.join(''), class: look });
}

/** Least distance of two figures of an axis, in units of the drawing. */
const tickRoom = 15;

/** Figures of an axis: round values above 0 up to the largest, none closer than can be read; `unit` is units of the drawing a value. */
export function niceTicks(most: number, unit: number): number[] {
  if (!(most > 0 && unit > 0)) return [];
  const least = Math.max(most / 4, tickRoom / unit);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= least) ?? 10 * power;
  const count = Math.floor(most / step + 1e-9);
  return Array.from({ length: count }, (_, index) => Number(((index + 1) * step).toPrecision(6)));
}

/** Labels of time below a plot, with short ticks. */
export function timeLabels(starts: readonly string[], columns: Columns, y: number): string {
  const ticks = binTicks(starts, Math.max(1, 62 / columns.step));
  return ticks
    .map(({ at, words }) => {
      const x = columnX(at, columns);
      if (x + words.length * 6.2 > plotWidth) return '';
      const tick = element('line', { x1: x, x2: x, y1: y - 11, y2: y - 6, class: 'tick' });
      return tick + label(words, { x, y: y + 5 }, { class: 'axis' });
    })
    .join('');
}

/** Bands and lines of breaks over a plot, with their letters above it. */
export function markLines(
  marks: readonly MirrorMark[],
  columns: Columns,
  span: { top: number; bottom: number },
): string {
  let free = Number.NEGATIVE_INFINITY;
  let row = 0;
  return marks
    .map(({ at, earliest, latest }, index) => {
      const x = columnX(at, columns);
      row = x < free ? (row + 1) % 2 : 0;
      free = x + 18;
      const y = span.top - 9 - row * 17;
      const [from, to] = [columnX(earliest, columns), columnX(latest + 1, columns)];
      return [
        element('rect', {
          x: from,
          y: span.top,
          width: Math.max(2, to - from),
          height: span.bottom - span.top,
          class: 'band',
        }),
        element('line', { x1: x, x2: x, y1: y + 7, y2: span.bottom, class: 'break' }),
        element('circle', { cx: x, cy: y, r: 7.5, class: 'letter' }),
        label(markName(index), { x, y: y + 3.8 }, { class: 'letter', anchor: 'middle' }),
      ].join('');
    })
    .join('');
}

/** What the letters stand for, in lines below a plot; with the height they take. */
export function markKey(
  marks: readonly Pick<MirrorMark, 'labels' | 'when'>[],
  y: number,
): { drawn: string; height: number } {
  const lines = marks.flatMap(({ labels, when }, index) =>
    wrap(`${when}: ${labels.join(', ')}`, 108).map((words, at) => ({
      name: at === 0 ? markName(index) : '',
      words,
    })),
  );
  const drawn = lines.map(({ name, words }, index) => {
    const at = y + index * 17;
    return (
      (name === ''
        ? ''
        : label(name, { x: plotLeft - 10, y: at }, { class: 'lane letterkey', anchor: 'end' })) +
      label(words, { x: plotLeft, y: at }, { class: 'key' })
    );
  });
  return { drawn: drawn.join(''), height: lines.length * 17 };
}

/** Lines of text below a plot. */
export function noteLines(words: string, y: number): { drawn: string; height: number } {
  const lines = wrap(words, 118);
  const drawn = lines.map((line, index) => label(line, { x: plotLeft, y: y + index * 15 }, { class: 'key' }));
  return { drawn: drawn.join(''), height: lines.length * 15 };
}

/** Grid lines with their figures at the left; `unit` is units of the drawing a value, downwards when `down`. */
export function grid(ticks: readonly number[], at: { y: number; unit: number; down?: boolean }): string {
  return ticks
    .map((value) => {
      const y = at.y + (at.down ? 1 : -1) * value * at.unit;
      const line = element('line', { x1: plotLeft, x2: plotWidth, y1: y, y2: y, class: 'grid' });
      return line + label(tickWords(value), { x: plotLeft - 7, y: y + 4 }, { class: 'axis', anchor: 'end' });
    })
    .join('');
}

const tickWords = (value: number): string => (value >= 10_000 ? `${value / 1000}k` : String(value));
