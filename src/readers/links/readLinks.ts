import type { Link } from '../../forecasts/links/facts.js';

/** A line of a file that cannot be read. */
export interface LineFault {
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

/** Links of a file as they stand: `day` still counts in the file's own unit of time. */
export interface LinkFile {
  readonly links: readonly Link[];
  readonly faults: readonly LineFault[];
}

/** Faults kept of one file; more say nothing new. */
const mostFaults = 20;

/**
 * Reads `subject relation object time` lines, whole numbers from 0 apart by blanks or tabs; further columns are passed over, and
 * so are empty lines. Any end of line will do.
 */
export function readLinks(text: string): LinkFile {
  const links: Link[] = [];
  const faults: LineFault[] = [];
  eachLine(text, (line, number) => {
    const fields = line.trim().split(/\s+/);
    if (fields[0] === '') return;
    const problem = faultOf(fields);
    if (problem !== undefined) {
      if (faults.length < mostFaults) faults.push({ line: number, problem });
      return;
    }
    const [subject, relation, object, day] = fields.map(Number) as [number, number, number, number];
    links.push({ subject, relation, object, day });
  });
  return { links, faults };
}

const columns = ['subject', 'relation', 'object', 'time'];

function faultOf(fields: readonly string[]): string | undefined {
  if (fields.length < columns.length) return `${fields.length} fields where ${columns.join(', ')} are needed`;
  const at = columns.findIndex((_, index) => !/^\d{1,9}$/.test(fields[index] as string));
  return at < 0
    ? undefined
    : `${columns[at]} is "${(fields[at] as string).slice(0, 40)}", no whole number from 0`;
}

/** Names by number, from lines `name TAB number`; numbers that no line gives are named by themselves. */
export interface NameFile {
  readonly names: readonly string[];
  readonly faults: readonly LineFault[];
}

/** Reads `name TAB number` lines (blanks around both are passed over). A number given twice or beyond the count is a fault. */
export function readNames(text: string): NameFile {
  const names: string[] = [];
  const faults: LineFault[] = [];
  const fault = (line: number, problem: string) => {
    if (faults.length < mostFaults) faults.push({ line, problem });
  };
  eachLine(text, (line, number) => {
    if (line.trim() === '') return;
    const [, name = '', id = ''] = /^(.*?)\s*\t\s*(\d{1,9})\s*(?:\t.*)?$/.exec(line) ?? [];
    if (id === '') fault(number, 'no name, tab and whole number');
    else if (names[Number(id)] !== undefined) fault(number, `number ${id} stands twice`);
    else names[Number(id)] = name.trim();
  });
  if (names.length > 10_000_000)
    return { names: [], faults: [...faults, { line: 1, problem: `largest number ${names.length - 1}` }] };
  return { names: Array.from(names, (name, id) => name ?? String(id)), faults };
}

function eachLine(text: string, visit: (line: string, number: number) => void): void {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  for (let from = start, number = 1; from < text.length; number++) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    visit(text.slice(from, to), number);
    from = to + 1;
  }
}
