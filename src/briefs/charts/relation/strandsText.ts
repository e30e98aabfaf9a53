import type { Strand } from '../../../relations/strands.js';
import { isoOfNumber, numberOfIso } from '../../../util/calendar.js';
import { wrap } from '../../wrap.js';
import {
  axisRow,
  figure,
  inMargin,
  margin,
  mirroredRows,
  painter,
  spark,
  type TextChartOptions,
} from './textBars.js';

/** First day and first day after of a common axis. */
export interface Axis {
  readonly from: string;
  readonly to: string;
}

/** Longest stretch that yearly channels add before the others begin, in years. */
const yearsBefore = 8;

/**
 * The axis that channels share: all of the channels by week or month, and what the yearly ones add, but no more than some years
 * before; what lies earlier is said to be left out. Undefined without a point.
 */
export function axisOf(strands: readonly Strand[]): Axis | undefined {
  const yearly = (strand: Strand) => strand.name === 'arms' || strand.name === 'votes';
  const points = (of: readonly Strand[]) => of.flatMap((strand) => strand.points);
  const fine = points(strands.filter((strand) => !yearly(strand)));
  const all = points(strands);
  if (all.length === 0) return undefined;
  const least = (days: readonly string[]) => [...days].sort()[0] as string;
  const first = least(all.map(({ start }) => start));
  const to = all
    .map(({ end }) => end)
    .sort()
    .at(-1) as string;
  if (fine.length === 0) return { from: first, to };
  const begin = least(fine.map(({ start }) => start));
  const earliest = `${Number(begin.slice(0, 4)) - yearsBefore}-01-01`;
  return { from: first > earliest ? first : earliest, to };
}

/** Points that reach into the axis. */
export const within = (strand: Strand, axis: Axis): Strand['points'] =>
  strand.points.filter(({ start, end }) => end > axis.from && start < axis.to);

/** Channels one below the other on one axis of time, each in its own unit. */
export function strandsText(strands: readonly Strand[], options: TextChartOptions): string[] {
  const axis = axisOf(strands);
  if (!axis) return ['  no channel to draw'];
  const width = Math.max(40, options.width);
  const columns = columnsOf(axis, width - margin - 1);
  const paint = painter(options.colour);
  const blocks = strands.flatMap((strand) => {
    const values = columns.map((column) => valueIn(strand, axis, column));
    const words = wrap(captionOf(strand), width - 2).map((line) => `  ${line}`);
    if (strand.shape === 'line') {
      const known = values.flatMap((value) => (value ? [value.up] : []));
      const high = Math.max(...known, 1e-9);
      const row = values.map((value) => (value ? spark(value.up / high) : ' ')).join('');
      return [...words, `${inMargin(figure(high))}│${paint(row, 'cooperation')}`];
    }
    const line = values.map((value) => (value ? '─' : ' ')).join('');
    const up = values.map((value) => value?.up ?? 0);
    const down = values.map((value) => value?.down ?? 0);
    return [...words, ...mirroredRows(up, down, { rows: 3, line, paint })];
  });
  return [
    ...blocks,
    axisRow(
      columns.map(({ from }) => from),
      width - margin,
    ),
  ];
}

interface Column {
  readonly from: string;
  readonly to: string;
}

/** Columns of equal length in days over the axis. */
function columnsOf({ from, to }: Axis, most: number): Column[] {
  const [first, last] = [numberOfIso(from), numberOfIso(to)];
  const each = Math.max(1, Math.ceil((last - first) / most));
  const count = Math.ceil((last - first) / each);
  return Array.from({ length: count }, (_, at) => ({
    from: isoOfNumber(first + at * each),
    to: isoOfNumber(Math.min(last, first + (at + 1) * each)),
  }));
}

/** Mean of the points that reach into a column. */
function valueIn(strand: Strand, axis: Axis, column: Column): { up: number; down: number } | undefined {
  const inside = within(strand, axis).filter(({ start, end }) => end > column.from && start < column.to);
  if (inside.length === 0) return undefined;
  const mean = (side: 'up' | 'down') => inside.reduce((sum, point) => sum + point[side], 0) / inside.length;
  return { up: mean('up'), down: mean('down') };
}

/** `ARMS: Russia to China above the line, ... (million TIV delivered a year)`. */
export function captionOf({ name, up, down, unit, shape }: Strand): string {
  if (shape === 'line') return `${name.toUpperCase()}: ${unit}`;
  return `${name.toUpperCase()}: ${up} above the line${down === undefined ? '' : `, ${down} below`} (${unit})`;
}
