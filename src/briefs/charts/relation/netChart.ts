import type { Bin } from '../../../relations/bins.js';
import type { NetRelation } from '../../../relations/netRelation.js';
import { wrap } from '../../wrap.js';
import { type MirrorMark, signed } from './mirrorChart.js';
import { keyLines, markRow } from './mirrorText.js';
import { axisRow, margin, mirroredRows, painter, type TextChartOptions } from './textBars.js';

/** A net series as a chart draws it. */
export interface NetChart {
  readonly title: string;
  readonly bin: Bin;
  readonly starts: readonly string[];
  readonly values: readonly (number | null)[];
  readonly marks: readonly MirrorMark[];
  /** Levels between breaks. */
  readonly levels: readonly { readonly from: number; readonly to: number; readonly value: number }[];
}

/** The chart of a net series. */
export function netChartOf(net: NetRelation, bin: Bin): NetChart {
  const place = new Map(net.starts.map((start, index) => [start, index]));
  const at = (day: string) => place.get(day) ?? 0;
  const bounds = [0, ...net.breaks.map(({ start }) => at(start)), net.starts.length];
  return {
    ...{ title: `${net.a} and ${net.b}`, bin, starts: net.starts, values: net.values },
    marks: net.breaks.map((one) => ({
      ...{ at: at(one.start), earliest: at(one.earliest), latest: at(one.latest) },
      labels: [`net ${signed(one.size)} SD, from ${one.before.toFixed(1)} to ${one.after.toFixed(1)}`],
      when: `${one.start} (95 %: ${one.earliest} to ${one.latest})`,
    })),
    levels: bounds.slice(1).map((to, index) => {
      const from = bounds[index] as number;
      return { from, to, value: meanOf(net.values.slice(from, to)) };
    }),
  };
}

export function meanOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
}

/** The net series as lines for a terminal: above the line more cooperation, below it more conflict. */
export function netText(chart: NetChart, options: TextChartOptions): string[] {
  const width = Math.max(40, options.width);
  const each = Math.max(1, Math.ceil(chart.starts.length / (width - margin - 1)));
  const columns = Array.from({ length: Math.ceil(chart.starts.length / each) }, (_, index) => index * each);
  const part = (index: number) => chart.values.slice(index, index + each);
  const values = columns.map((index) =>
    part(index).every((value) => value === null) ? null : meanOf(part(index)),
  );
  const paint = painter(options.colour);
  const place = (index: number) => Math.floor(index / each);
  const marks = chart.marks.map((mark) => ({
    ...mark,
    ...{ at: place(mark.at), earliest: place(mark.earliest), latest: place(mark.latest) },
  }));
  return [
    `  Net a day; a column is ${each > 1 ? `${each} ${chart.bin}s` : `a ${chart.bin}`}`,
    ...mirroredRows(
      values.map((value) => Math.max(0, value ?? 0)),
      values.map((value) => Math.max(0, -(value ?? 0))),
      { rows: 5, line: values.map((value) => (value === null ? ' ' : '─')).join(''), paint },
    ),
    ...markRow(marks, columns.length),
    axisRow(
      columns.map((index) => chart.starts[index] as string),
      width - margin,
    ),
    ...wrap('A net hides ambivalence: as much of both looks like nothing of either.', width - 2).map(
      (words) => paint(`  ${words}`, 'dim'),
    ),
    ...keyLines(marks, width),
  ];
}
