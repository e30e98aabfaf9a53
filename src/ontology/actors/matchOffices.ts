import type { ActorMatch } from './entry.js';
import { fitsTokens } from './lexicon.js';
import type { Found } from './matchNames.js';
import { type OfficeRun, officeRunAt } from './offices.js';
import type { Scan } from './scan.js';

/** May the last word be the noun an office phrase needs? "official visit", "they head the list" are none. */
function isNoun(scan: Scan, last: number): boolean {
  const xpos = scan.tokens[last]?.xpos;
  if (xpos === undefined || xpos.startsWith('N')) return true;
  if (!xpos.startsWith('J')) return false;
  const next = scan.tokens[last + 1]?.xpos ?? '.';
  return !/^(N|J|VBG|CC)/.test(next);
}

function officeMatch(run: OfficeRun, words: string, at: { first: number; last: number }): ActorMatch {
  const { sectors, plural, former } = run;
  return {
    ...at,
    entry: { term: words, as: 'office', code: '', sectors, name: words },
    as: 'office',
    code: '',
    sectors,
    name: words,
    because: former ? `"${words}": no longer in office` : `"${words}": words for ${sectors.join(', ')}`,
    ...(plural ? { plural: true } : {}),
  };
}

/** The longest office phrase that begins at a piece. */
export function findOffice(scan: Scan, at: number): Found | undefined {
  const run = officeRunAt(scan.sources.offices, scan.lower, at);
  if (run === undefined || run.sectors.length === 0 || !fitsTokens(scan.row, at, run.length))
    return undefined;
  const first = scan.row.tokens[at] ?? 0;
  const last = scan.row.tokens[at + run.length - 1] ?? 0;
  if (!isNoun(scan, last)) return undefined;
  const words = scan.row.pieces.slice(at, at + run.length).join(' ');
  return { length: run.length, match: officeMatch(run, words, { first, last }) };
}
