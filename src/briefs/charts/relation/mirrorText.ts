import { wrap } from '../../wrap.js';
import {
  coarser,
  heightsOf,
  type MirrorBin,
  type MirrorChart,
  type MirrorMark,
  netOf,
} from './mirrorChart.js';
import {
  axisRow,
  inMargin,
  margin,
  mirroredRows,
  painter,
  spark,
  type TextChartOptions,
} from './textBars.js';

/** Rows of the longer side. */
const rows = 5;

/**
 * The mirrored chart as lines for a terminal: cooperation up and conflict down per 100 acts told, breaks with the interval of
 * their date, a thin net, and the volume told. A column may stand for several bins; then that is said.
 */
export function mirrorText(given: MirrorChart, options: TextChartOptions): string[] {
  const width = Math.max(40, options.width);
  const { chart, each } = coarser(given, width - margin - 1);
  const paint = painter(options.colour);
  const { bins } = chart;
  const [up, down] = [bins.map(height('up', chart.few)), bins.map(height('down', chart.few))];
  if (Math.max(0, ...up, ...down) === 0) return ['  no act to draw'];
  const told = bins.map((bin) => bin.told);
  const loudest = Math.max(...told);
  const line = told.map((value) => (value === 0 ? ' ' : '─')).join('');
  const column = each > 1 ? `a column is ${each} ${chart.bin}s` : `a column is a ${chart.bin}`;
  const head = `Acts${chart.few ? '' : ' per 100 told of either'}: cooperation up, conflict down; ${column}`;
  const netHow =
    'net: each column between all conflict (▁) and all cooperation (█), thin columns drawn toward the mean; ';
  const how = `${chart.few ? '' : netHow}told: at most ${Math.round(loudest)}; a gap in the line: neither party was named`;
  return [
    ...wrap(head, width - 2).map((words) => `  ${words}`),
    ...mirroredRows(up, down, { rows, line, paint }),
    ...markRow(chart.marks, bins.length),
    ...(chart.few ? [] : [`${inMargin('net')}│${paint(netRow(chart), 'dim')}`]),
    `${inMargin('told')}│${paint(told.map((value) => spark(value / loudest)).join(''), 'dim')}`,
    axisRow(
      bins.map(({ start }) => start),
      width - margin,
    ),
    ...wrap(how, width - 2).map((words) => paint(`  ${words}`, 'dim')),
    ...keyLines(chart.marks, width),
  ];
}

const height =
  (side: 'up' | 'down', few: boolean) =>
  (bin: MirrorBin): number => {
    const [deeds, words] = heightsOf(bin, side, few);
    return deeds + words;
  };

const netRow = ({ bins, mean }: MirrorChart): string =>
  bins
    .map((bin) => {
      const net = netOf(bin, mean);
      return net === undefined ? ' ' : spark(Math.max(0.01, (net + 1) / 2));
    })
    .join('');

/** Letters for breaks: a, b, c ... and from the 27th on with a number. */
export const markName = (index: number): string =>
  String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26) + 1));

/** Breaks under the chart, each at its column with its interval; none, no row. */
export function markRow(marks: readonly Omit<MirrorMark, 'labels' | 'when'>[], columns: number): string[] {
  if (marks.length === 0) return [];
  const row = Array.from({ length: columns }, () => ' ');
  for (const { earliest, latest } of marks)
    for (let at = earliest; at <= Math.min(latest, columns - 1); at++) row[at] = '╌';
  marks.forEach(({ at }, index) => {
    row[at] = markName(index)[0] as string;
  });
  return [`${inMargin('breaks')}│${row.join('').trimEnd()}`];
}

/** What each letter stands for. */
export function keyLines(marks: readonly Pick<MirrorMark, 'labels' | 'when'>[], width: number): string[] {
  return marks.flatMap(({ labels, when }, index) =>
    wrap(`${when}: ${labels.join(', ')}`, width - 6).map((line, at) =>
      at === 0 ? `  ${markName(index).padEnd(3)} ${line}` : `      ${line}`,
    ),
  );
}
