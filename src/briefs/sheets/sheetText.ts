import { painter, type TextChartOptions } from '../charts/relation/textBars.js';
import { inert } from '../inert.js';
import { textCells, wrap } from '../wrap.js';
import { rowWords, type Sheet, type SheetLine, type SheetPart, type SheetTable } from './sheet.js';

/** A sheet for a terminal; charts are as wide as it. */
export function sheetText(sheet: Sheet, options: TextChartOptions): string {
  const width = Math.max(40, options.width);
  const head = [
    ...wrap(inert(sheet.title), width),
    ...sheet.facts.flatMap((fact) => wrap(inert(fact), width)),
  ];
  const parts = sheet.parts.flatMap((part) => ['', ...partLines(part, { ...options, width })]);
  const paint = painter(options.colour);
  const notes = sheet.notes.flatMap((note) => wrap(inert(note), width).map((line) => paint(line, 'dim')));
  const foot = notes.length > 0 ? ['', ...notes] : [];
  return `${[...head, ...parts, ...foot].map((line) => line.trimEnd()).join('\n')}\n`;
}

function partLines({ heading, charts, table, lines }: SheetPart, options: TextChartOptions): string[] {
  return [
    ...wrap(inert(heading), options.width),
    ...(charts ?? []).flatMap(({ text }) => text(options)),
    ...(table ? tableLines(table, options.width) : []),
    ...lines.flatMap((line) => lineLines(line, options)),
  ];
}

function lineLines({ text, rows, below }: SheetLine, { width, colour }: TextChartOptions): string[] {
  const paint = painter(colour);
  const indented = (words: string, indent: string) =>
    wrap(inert(words), width - indent.length).map((line) => indent + line);
  return [
    ...wrap(inert(text), width),
    ...(below ?? []).flatMap((words) => indented(words, '  ')),
    ...(rows ?? []).flatMap((ref) =>
      indented(`from ${rowWords(ref)}`, '  ').map((line) => paint(line, 'dim')),
    ),
  ];
}

/** Columns as wide as what they hold; last ones that the terminal has no room for stand on a line of their own below. */
function tableLines({ columns, rows }: SheetTable, width: number): string[] {
  const cells = [columns.map(({ words }) => words), ...rows].map((row) => row.map((cell) => inert(cell)));
  const wide = columns.map((_, at) => Math.max(...cells.map((row) => textCells(row[at] ?? ''))));
  let kept = columns.length;
  const room = () => wide.slice(0, kept).reduce((sum, cell) => sum + cell + gap.length, 0);
  while (kept > 2 && room() > width) kept--;
  return cells.flatMap((row) => {
    const line = row.slice(0, kept).map((cell, at) => {
      const blank = ' '.repeat((wide[at] as number) - textCells(cell));
      return columns[at]?.number ? blank + cell : cell + blank;
    });
    const below = row.slice(kept).filter((cell) => cell !== '');
    return [
      `${gap}${line.join(gap)}`.trimEnd(),
      ...(below.length > 0 ? wrap(below.join(gap), width - 6).map((words) => `      ${words}`) : []),
    ];
  });
}

/** Between columns. */
const gap = '  ';
