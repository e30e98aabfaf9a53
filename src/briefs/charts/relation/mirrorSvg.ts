import { drawing, element, label } from '../svg.js';
import { coarser, heightsOf, type MirrorBin, type MirrorChart, netOf } from './mirrorChart.js';
import {
  barsPath,
  type Columns,
  columnsOf,
  grid,
  levelPath,
  linePath,
  markKey,
  markLines,
  niceTicks,
  noteLines,
  plotLeft,
  plotWidth,
  timeLabels,
} from './plot.js';

/** Height of the mirrored plot, both sides together; each side at least `leastSide`. */
const plotHeight = 210;
const leastSide = 30;
/** Room above the plot, more where letters of breaks stand there. */
const topOf = ({ marks }: MirrorChart): number => (marks.length > 0 ? 44 : 14);
const netHeight = 34;
const toldHeight = 30;
const mostColumns = 360;

/**
 * The mirrored chart of one direction: cooperation above the line and conflict below it per 100 acts told of either party, deeds
 * solid next to the line and words faint outside them; fitted levels; breaks with the interval of their date; a thin net that
 * never stands alone; the volume told. No meaning hangs on colour alone. Empty when nothing was told.
 */
export function mirrorSvg(given: MirrorChart, id: string): string {
  const { chart, each } = coarser(given, mostColumns);
  const columns = columnsOf(chart.bins.length);
  const top = topOf(chart);
  const plot = plotOf(chart, columns, top);
  if (!plot) return '';
  const strips = stripsOf(chart, columns, plot.bottom + 16);
  const axisY = strips.bottom + 14;
  const key = markKey(chart.marks, axisY + 28);
  const notes = noteLines(howToRead(chart, each), axisY + 28 + key.height + (key.height > 0 ? 4 : 0));
  const starts = chart.bins.map(({ start }) => start);
  return drawing({
    id,
    width: plotWidth,
    height: axisY + 24 + key.height + 4 + notes.height,
    title: `${chart.title}: cooperation and conflict by ${chart.bin}`,
    description: describe(given),
    role: 'img',
    content: [
      plot.drawn,
      strips.drawn,
      markLines(chart.marks, columns, { top, bottom: strips.bottom }),
      timeLabels(starts, columns, axisY),
      key.drawn,
      notes.drawn,
    ].join(''),
  });
}

interface Stack {
  readonly deeds: number;
  readonly all: number;
}

/** The mirrored bars with their levels and figures; undefined when there is nothing to draw. */
function plotOf(
  chart: MirrorChart,
  columns: Columns,
  top: number,
): { drawn: string; bottom: number } | undefined {
  const stacked = (side: 'up' | 'down'): Stack[] =>
    chart.bins
      .map((bin) => heightsOf(bin, side, chart.few))
      .map(([deeds, words]) => ({ deeds, all: deeds + words }));
  const [up, down] = [stacked('up'), stacked('down')];
  const most = (of: readonly Stack[]) => of.reduce((high, { all }) => Math.max(high, all), 0);
  const [high, deep] = [most(up), most(down)];
  if (high + deep === 0) return undefined;
  const unit = plotHeight / (high + deep);
  const y = top + Math.max(leastSide, high * unit);
  const bottom = y + Math.max(leastSide, deep * unit);
  const level = (side: 'up' | 'down') =>
    chart.steps
      .filter((step) => step.side === side)
      .map(({ from, to, rate }) => ({ from, to, y: y + (side === 'up' ? -1 : 1) * rate * unit }));
  const drawn = [
    grid(niceTicks(high, unit), { y, unit }),
    grid(niceTicks(deep, unit), { y, unit, down: true }),
    stackedBars(up, columns, { y, unit, look: 'coop' }),
    stackedBars(down, columns, { y, unit, down: true, look: 'conf' }),
    levelPath(level('up'), columns),
    levelPath(level('down'), columns),
    element('line', { x1: plotLeft, x2: plotWidth, y1: y, y2: y, class: 'spine' }),
    label('0', { x: plotLeft - 7, y: y + 4 }, { class: 'axis', anchor: 'end' }),
    label('cooperation', { x: plotLeft + 5, y: top + 9 }, { class: 'side coopside' }),
    label('conflict', { x: plotLeft + 5, y: bottom - 3 }, { class: 'side confside' }),
  ];
  return { drawn: drawn.join(''), bottom };
}

function stackedBars(
  of: readonly Stack[],
  columns: Columns,
  at: { readonly y: number; readonly unit: number; readonly down?: boolean; readonly look: string },
): string {
  const deeds = of.map((one) => ({ from: 0, to: one.deeds }));
  const words = of.map((one) => ({ from: one.deeds, to: one.all }));
  return (
    barsPath(deeds, columns, { ...at, look: `${at.look} deed` }) +
    barsPath(words, columns, { ...at, look: `${at.look} word` })
  );
}

/** The net and the volume, as thin strips under the plot. */
function stripsOf(chart: MirrorChart, columns: Columns, y: number): { drawn: string; bottom: number } {
  const room = chart.few ? 0 : netHeight + 10;
  const middle = y + netHeight / 2;
  const nets = chart.bins.map((bin) => {
    const net = netOf(bin, chart.mean);
    return net === undefined ? undefined : middle - (net * netHeight) / 2;
  });
  const loudest = chart.bins.reduce((most, { told }) => Math.max(most, told), 1);
  const base = y + room + toldHeight;
  const bottomOf = (bin: MirrorBin) => ({ from: 0, to: bin.told });
  const words = (text: string, at: number) =>
    label(text, { x: plotLeft - 7, y: at }, { class: 'axis', anchor: 'end' });
  const drawn = [
    ...(chart.few
      ? []
      : [
          element('line', { x1: plotLeft, x2: plotWidth, y1: middle, y2: middle, class: 'grid' }),
          linePath(nets, columns),
          words('net', middle + 4),
        ]),
    barsPath(chart.bins.map(bottomOf), columns, { y: base, unit: toldHeight / loudest, look: 'voice' }),
    element('line', { x1: plotLeft, x2: plotWidth, y1: base, y2: base, class: 'spine' }),
    words('told', base - toldHeight / 2 + 4),
  ];
  return { drawn: drawn.join(''), bottom: base };
}

function howToRead({ bin, bins, few }: MirrorChart, each: number): string {
  const loudest = bins.reduce((most, { told }) => Math.max(most, told), 0);
  return [
    `Acts${few ? ', too few for rates' : ' per 100 told of either'}; a column is ${each > 1 ? `${each} ${bin}s` : `a ${bin}`}. Solid: deeds, faint: words. Line: level between breaks. Shaded: where a break may lie (95 %).`,
    `${few ? '' : 'Net from all conflict (bottom) to all cooperation (top), thin columns drawn toward the mean. '}Told: all acts that name either, at most ${loudest}.`,
  ].join(' ');
}

function describe({ title, bin, bins, marks }: MirrorChart): string {
  const sum = (of: (bin: MirrorBin) => readonly [number, number], part: 0 | 1) =>
    bins.reduce((total, one) => total + of(one)[part], 0);
  const counts = `${sum((one) => one.up, 1)} verbal and ${sum((one) => one.up, 0)} material acts of cooperation, ${sum((one) => one.down, 1)} verbal and ${sum((one) => one.down, 0)} material acts of conflict`;
  const breaks =
    marks.length === 0
      ? 'No break.'
      : `Breaks: ${marks.map(({ when, labels }) => `${when}, ${labels.join(', ')}`).join('; ')}.`;
  return `${title}, ${bins[0]?.start ?? ''} to ${bins.at(-1)?.start ?? ''} by ${bin}: ${counts}. ${breaks}`;
}
