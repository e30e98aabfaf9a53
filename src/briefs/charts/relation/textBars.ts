import { textCells } from '../../wrap.js';
import { binTicks } from './timeAxis.js';

export interface TextChartOptions {
  /** Columns; below 40 counts as 40. */
  readonly width: number;
  readonly colour: boolean;
}

export type Style = 'cooperation' | 'conflict' | 'dim';
export type Paint = (text: string, style: Style) => string;
const codes: Readonly<Record<Style, string>> = { cooperation: '36', conflict: '33', dim: '2' };

/** Paints a row, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  return (text, style) => (colour && text.trim() !== '' ? `\u001B[${codes[style]}m${text}\u001B[0m` : text);
}

/** Cells left of a chart: figures of the axis. */
export const margin = 9;

/** A label in the margin. */
export const inMargin = (words: string): string => `${words.padStart(margin - 2)} `;

const eighths = ' ▁▂▃▄▅▆▇█';

/** Eight heights of one cell for 0 to 1; anything above 0 shows. */
export function spark(share: number): string {
  return eighths[share <= 0 ? 0 : Math.max(1, Math.min(8, Math.round(share * 8)))] as string;
}

/** Half cells of a value; what is there is at least one. */
const halvesOf = (value: number, unit: number): number =>
  value <= 0 ? 0 : Math.max(1, Math.round((2 * value) / unit));

/** One row of a bar that is `halves` half cells high, `row` rows from the line. */
function cell(halves: number, row: number, half: string): string {
  const left = halves - 2 * row;
  if (left <= 0) return ' ';
  return left === 1 ? half : '█';
}

/** `4.6`, `120`: a figure of the axis. */
export const figure = (value: number): string =>
  value >= 1e6 ? `${(value / 1e6).toFixed(1)}M` : value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0);

/**
 * Bars above and below a line, one column each, with the figures of the ends in the margin; both sides in one unit, so that lengths
 * compare. `line` is the row of the line itself. Rows without a bar are not drawn.
 */
export function mirroredRows(
  up: readonly number[],
  down: readonly number[],
  { rows, line, paint }: { readonly rows: number; readonly line: string; readonly paint: Paint },
): string[] {
  const unit = Math.max(...up, ...down, 0) / rows || 1;
  const needed = (values: readonly number[]) =>
    Math.max(0, ...values.map((value) => Math.ceil(halvesOf(value, unit) / 2)));
  const [high, deep] = [needed(up), needed(down)];
  const bar = (values: readonly number[], row: number, half: string) =>
    values.map((value) => cell(halvesOf(value, unit), row, half)).join('');
  const above = Array.from({ length: high }, (_, at) => {
    const row = high - 1 - at;
    return `${inMargin(at === 0 ? figure(unit * high) : '')}│${paint(bar(up, row, '▄'), 'cooperation')}`;
  });
  const below = Array.from({ length: deep }, (_, row) => {
    const words = inMargin(row === deep - 1 ? figure(unit * deep) : '');
    return `${words}│${paint(bar(down, row, '▀'), 'conflict')}`;
  });
  return [...above, `${inMargin('0')}┼${line}`, ...below];
}

/** Labels of time under their columns. */
export function axisRow(starts: readonly string[], room: number): string {
  let row = '';
  for (const { at, words } of binTicks(starts, 10)) {
    if (at + textCells(words) > room) break;
    row = row.padEnd(at) + words;
  }
  return `${inMargin('')} ${row}`.trimEnd();
}
