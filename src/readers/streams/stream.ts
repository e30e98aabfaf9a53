import { stateOfName } from '../../ontology/stateCodes.js';

/** A row of a stream of events in the layout of knowledge-graph benchmarks, ids as written. */
export interface StreamRow {
  readonly subject: number;
  readonly relation: number;
  readonly object: number;
  readonly time: number;
}

/**
 * Rows `subject relation object time [ignored]`, divided by any white space, with or without carriage returns and blanks.
 * @returns the rows, or the number of the first line that is none
 */
export function readStream(text: string): { rows: readonly StreamRow[]; badLine?: number } {
  const rows: StreamRow[] = [];
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const cells = line.trim() === '' ? [] : line.trim().split(/\s+/);
    if (cells.length === 0) continue;
    const [subject, relation, object, time] = cells.map(Number) as [number, number, number, number];
    const whole = [subject, relation, object, time].every((value) => Number.isInteger(value) && value >= 0);
    if (!whole) return { rows, badLine: at + 1 };
    rows.push({ subject, relation, object, time });
  }
  return { rows };
}

/** Times as days: all of them divided by their greatest common divisor (some copies count hours). */
export function daysOf(times: readonly number[]): number[] {
  const unit = times.reduce((a, b) => greatestCommonDivisor(a, b), 0) || 1;
  return times.map((time) => time / unit);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Names by id from `name TAB id` lines; underscores read as blanks where no name has a blank. */
export function readNames(text: string): string[] {
  const names: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const tab = line.lastIndexOf('\t');
    if (tab >= 0) names[Number(line.slice(tab + 1))] = line.slice(0, tab);
  }
  return names.some((name) => name.includes(' ')) ? names : names.map((name) => name.replaceAll('_', ' '));
}

/** Parties that stand for nobody. */
const nobody = /^Un(?:specified|identified)\b/;

/**
 * The party of each entity: the state for "Sector (Country)", a bare country and, by `holderOf`, office holders; the name in the last parentheses, for
 * an entity with or without sectors, where it is no state of ours; undefined for the rest. Names and states only: no row is looked at.
 */
export function partiesOf(
  names: readonly string[],
  holderOf: (name: string) => string | undefined,
): (string | undefined)[] {
  const inParentheses = (name: string) => /\(([^()]*)\)\s*$/.exec(name)?.[1];
  const named = new Set(names.flatMap((name) => inParentheses(name) ?? []));
  return Array.from(names, (name = '') => {
    if (nobody.test(name)) return undefined;
    const party = inParentheses(name) ?? (named.has(name) || stateOfName(name) ? name : undefined);
    if (party === undefined) return holderOf(name);
    return stateOfName(party) ?? party;
  });
}
