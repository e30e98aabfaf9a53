import { drawing, element, label } from '../svg.js';
import type { NetChart } from './netChart.js';
import {
  barsPath,
  columnsOf,
  grid,
  levelPath,
  markKey,
  markLines,
  niceTicks,
  noteLines,
  plotLeft,
  plotWidth,
  timeLabels,
} from './plot.js';

const plotHeight = 170;
const leastSide = 18;

/** A net series: bars above and below zero, levels between breaks, breaks with the interval of their date. Empty without a value. */
export function netSvg(chart: NetChart, id: string): string {
  const top = chart.marks.length > 0 ? 44 : 14;
  const columns = columnsOf(chart.starts.length);
  const up = chart.values.map((value) => Math.max(0, value ?? 0));
  const down = chart.values.map((value) => Math.max(0, -(value ?? 0)));
  const most = (of: readonly number[]) => of.reduce((high, value) => Math.max(high, value), 0);
  const [high, deep] = [most(up), most(down)];
  if (high + deep === 0) return '';
  const unit = plotHeight / (high + deep);
  const y = top + Math.max(leastSide, high * unit);
  const bottom = y + Math.max(leastSide, deep * unit);
  const bars = (of: readonly number[]) => of.map((to) => ({ from: 0, to }));
  const key = markKey(chart.marks, bottom + 44);
  const note = noteLines(
    `Mean net a day by ${chart.bin}; line: level between breaks; shaded: where a break may lie (95 %). A net hides ambivalence: as much of both looks like nothing of either.`,
    bottom + 44 + key.height + (key.height > 0 ? 4 : 0),
  );
  const content = [
    grid(niceTicks(high, unit), { y, unit }),
    grid(niceTicks(deep, unit), { y, unit, down: true }),
    barsPath(bars(up), columns, { y, unit, look: 'coop word' }),
    barsPath(bars(down), columns, { y, unit, down: true, look: 'conf word' }),
    levelPath(
      chart.levels.map(({ from, to, value }) => ({ from, to, y: y - value * unit })),
      columns,
    ),
    element('line', { x1: plotLeft, x2: plotWidth, y1: y, y2: y, class: 'spine' }),
    label('0', { x: plotLeft - 7, y: y + 4 }, { class: 'axis', anchor: 'end' }),
    markLines(chart.marks, columns, { top, bottom }),
    timeLabels(chart.starts, columns, bottom + 14),
    key.drawn,
    note.drawn,
  ];
  const breaks = chart.marks.map(({ when, labels }) => `${when}, ${labels.join(', ')}`).join('; ');
  return drawing({
    id,
    width: plotWidth,
    height: bottom + 40 + key.height + 4 + note.height,
    title: `${chart.title}: net by ${chart.bin}`,
    description: `Net of cooperation and conflict, ${chart.starts[0] ?? ''} to ${chart.starts.at(-1) ?? ''}. ${breaks === '' ? 'No break.' : `Breaks: ${breaks}.`}`,
    role: 'img',
    content: content.join(''),
  });
}
