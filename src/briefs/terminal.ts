import type { Brief } from './brief.js';
import { type Entry, entryOf, type Group, type Mark, type Section } from './entry.js';
import { inert } from './inert.js';
import { madeWords, outline } from './outline.js';
import { ownEntries, ownHeading } from './own.js';
import { type Numbers, numbersOf, refList } from './refs.js';
import { textCells, wrap } from './wrap.js';

export interface TerminalOptions {
  /** Columns; below 40 counts as 40. */
  readonly width: number;
  /** Whether to emit ANSI colour. Without it no escape sequence is written at all. */
  readonly colour: boolean;
}

type Style = 'bold' | 'dim' | 'cooperation' | 'conflict' | 'warning';
const codes: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  cooperation: '36',
  conflict: '33',
  warning: '35',
};

interface Pen {
  readonly width: number;
  readonly numbers: Numbers;
  readonly paint: (text: string, style: Style) => string;
}

function penOf(brief: Brief, { width, colour }: TerminalOptions): Pen {
  const paint = (text: string, style: Style): string =>
    colour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
  return { width: Math.max(40, Math.floor(width)), numbers: numbersOf(brief), paint };
}

/** Wrapped lines with a lead in the left margin; style is laid on after wrapping so that it costs no cells. */
function block(pen: Pen, words: string, more: { indent: number; lead?: string; style?: Style }): string[] {
  const lines = wrap(inert(words), pen.width - more.indent);
  return lines.map((line, index) => {
    const lead = index === 0 ? (more.lead ?? '') : '';
    const margin = lead + ' '.repeat(Math.max(0, more.indent - textCells(lead)));
    return margin + (more.style === undefined ? line : pen.paint(line, more.style));
  });
}

function styleOf(marks: readonly Mark[]): Style {
  const quad = marks.find((mark) => mark.quad !== undefined)?.quad;
  if (quad === undefined) return 'dim';
  return quad < 3 ? 'cooperation' : 'conflict';
}

function marksOf(pen: Pen, entry: Entry, indent: number): string[] {
  const warnings = entry.marks.filter((mark) => mark.kind === 'warning').map((mark) => `! ${mark.words}`);
  const rest = entry.marks.filter((mark) => mark.kind !== 'warning').map((mark) => mark.words);
  return [
    ...(rest.length === 0 ? [] : block(pen, rest.join(' · '), { indent, style: styleOf(entry.marks) })),
    ...(warnings.length === 0 ? [] : block(pen, warnings.join(' · '), { indent, style: 'warning' })),
  ];
}

function groupLines(pen: Pen, group: Group, indent: number): string[] {
  const entries = group.entries.flatMap((entry, index) => {
    const lead = `${' '.repeat(indent + 2)}${group.ordered ? `${index + 1}.` : '-'} `;
    return entryLines(pen, entry, { indent: lead.length, lead });
  });
  return [...block(pen, `${group.label}:`, { indent, style: 'dim' }), ...entries];
}

function entryLines(pen: Pen, entry: Entry, at: { indent: number; lead: string }): string[] {
  const { indent, lead } = at;
  const refs = refList(pen.numbers, entry.sources);
  return [
    ...block(pen, entry.text, { indent, lead }),
    ...marksOf(pen, entry, indent),
    ...(refs === '' ? [] : block(pen, refs, { indent, style: 'dim' })),
    ...entry.below.flatMap((group) => groupLines(pen, group, indent)),
  ];
}

/** A lead that fits the margin stands in it; a longer one gets a line of its own. */
function topEntry(pen: Pen, entry: Entry, indent: number): string[] {
  const lead = entry.lead === undefined ? '  - ' : `  ${inert(entry.lead)}`;
  const [above, left] =
    textCells(lead) <= indent
      ? [[], lead]
      : [wrap(lead, pen.width).map((line) => `  ${line}`.slice(0, pen.width)), ''];
  return [...above, ...entryLines(pen, entry, { indent, lead: left })];
}

/** What the analyst wrote himself, behind a bar and under its own heading. */
function ownLines(pen: Pen, own: readonly Entry[]): string[] {
  if (own.length === 0) return [];
  const narrow = { ...pen, width: pen.width - 4 };
  const lines = [
    ...block(narrow, ownHeading, { indent: 0, style: 'bold' }),
    ...own.flatMap((entry) => entryLines(narrow, entry, { indent: 2, lead: '- ' })),
  ];
  return ['', ...lines.map((line) => `  | ${line}`)];
}

function marginOf(section: Section, width: number): number {
  const longest = Math.max(2, ...section.entries.map((entry) => 4 + textCells(entry.lead ?? '')));
  return Math.min(longest, Math.max(4, Math.floor(width / 3)));
}

function sectionLines(pen: Pen, section: Section): string[] {
  const indent = marginOf(section, pen.width);
  const heading = wrap(section.heading.toUpperCase(), pen.width).map((line) => pen.paint(line, 'bold'));
  const note = section.note === undefined ? [] : block(pen, section.note, { indent: 0, style: 'dim' });
  const empty = section.empty === '' ? [] : [`  ${section.empty}`];
  const entries =
    section.entries.length === 0 ? empty : section.entries.flatMap((entry) => topEntry(pen, entry, indent));
  const rest = section.rest === undefined ? [] : block(pen, section.rest, { indent: 2, style: 'dim' });
  return ['', ...heading, ...note, ...entries, ...rest, ...ownLines(pen, section.own)];
}

/** The brief for a terminal: no line is wider than `width` cells; control characters of reports are shown by name. */
export function renderTerminal(brief: Brief, options: TerminalOptions): string {
  const pen = penOf(brief, options);
  const head = [
    ...wrap(inert(brief.title), pen.width).map((line) => pen.paint(line, 'bold')),
    ...block(pen, brief.question, { indent: 0 }),
    '',
    ...brief.summary.flatMap((line) => entryLines(pen, entryOf(line), { indent: 4, lead: '  - ' })),
    ...ownLines(pen, ownEntries(brief, 'summary')),
  ];
  const sections = outline(brief).flatMap((section) => sectionLines(pen, section));
  const key = 'References: [report:from-to id], offsets in UTF-16 units. Follow one with: detente why <id>';
  const foot = [
    ...block(pen, key, { indent: 0, style: 'dim' }),
    ...block(pen, `Made with ${madeWords(brief)}.`, { indent: 0, style: 'dim' }),
  ];
  return `${[...head, ...sections, '', ...foot].map((line) => line.trimEnd()).join('\n')}\n`;
}
