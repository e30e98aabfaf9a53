import { listOf, rowsOf } from './tables.js';

/**
 * The part an office word plays. `person` and `body` are sectors by themselves (president, parliament), `many` only in
 * the plural (troops); `generic` takes its sector from the word before it (spokesman, leader); `holder` joins a
 * portfolio (ministry, minister, secretary); `modifier` goes before (deputy); `title` only before a name.
 */
export type OfficePart =
  | 'person'
  | 'body'
  | 'many'
  | 'generic'
  | 'holder'
  | 'portfolio'
  | 'modifier'
  | 'title';

export interface OfficeWord {
  readonly part: OfficePart;
  readonly sectors: readonly string[];
  /** Pieces of the phrase. */
  readonly length: number;
  readonly plural: boolean;
}

/** A run of office words: "deputy foreign minister", "ministry of defence", "army spokesman". */
export interface OfficeRun {
  /** Number of pieces. */
  readonly length: number;
  readonly sectors: readonly string[];
  readonly plural: boolean;
  readonly former: boolean;
}

export interface OfficeWords {
  readonly words: ReadonlyMap<string, Omit<OfficeWord, 'length' | 'plural'>>;
  readonly longest: ReadonlyMap<string, number>;
}

/** A lower-case piece with the base form its tagger gave, if any. */
export interface OfficePiece {
  readonly text: string;
  readonly lemma?: string | undefined;
}

/** Reads the offices table: columns phrase, part, sectors. */
export function officeWords(table: string): OfficeWords {
  const words = new Map<string, Omit<OfficeWord, 'length' | 'plural'>>();
  const longest = new Map<string, number>();
  for (const [phrase = '', part = 'person', sectors] of rowsOf(table)) {
    words.set(phrase, { part: part as OfficePart, sectors: listOf(sectors) });
    const pieces = phrase.split(' ');
    const first = pieces[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, pieces.length));
  }
  return { words, longest };
}

const SIBILANT = /(?:ch|sh|ss|x)es$/;

/** Singulars that the ending of a word may stand for. */
function singulars(text: string): string[] {
  const forms: string[] = [];
  if (text.endsWith('men')) forms.push(`${text.slice(0, -3)}man`);
  if (text.endsWith('women')) forms.push(`${text.slice(0, -5)}woman`);
  if (text.endsWith('ies')) forms.push(`${text.slice(0, -3)}y`);
  if (SIBILANT.test(text)) forms.push(text.slice(0, -2));
  if (text.length > 1 && text.endsWith('s') && !text.endsWith('ss')) forms.push(text.slice(0, -1));
  return forms;
}

/** Base forms a word may have, itself first. */
function baseForms({ text, lemma }: OfficePiece): string[] {
  const forms = [text];
  if (lemma !== undefined && lemma !== text) forms.push(lemma);
  // The last letter of every ending.
  if (text.endsWith('n') || text.endsWith('s')) forms.push(...singulars(text));
  return forms;
}

/** The longest office phrase at a place, the last word in any number. */
export function officeWordAt(
  table: OfficeWords,
  row: readonly OfficePiece[],
  at: number,
): OfficeWord | undefined {
  const first = row[at];
  if (first === undefined) return undefined;
  let reach = 0;
  for (const form of baseForms(first)) reach = Math.max(reach, table.longest.get(form) ?? 0);
  for (let length = Math.min(reach, row.length - at); length >= 1; length -= 1) {
    const last = row[at + length - 1];
    if (last === undefined) continue;
    const head = row
      .slice(at, at + length - 1)
      .map((piece) => `${piece.text} `)
      .join('');
    for (const form of baseForms(last)) {
      const found = table.words.get(head + form);
      if (found === undefined || (found.part === 'many' && form !== last.text)) continue;
      return { ...found, length, plural: form !== last.text || found.part === 'many' };
    }
  }
  return undefined;
}

interface Run {
  length: number;
  words: OfficeWord[];
  former: boolean;
}

/** "of foreign affairs", "for trade and industry" after a holder: pieces used and the sectors they add. */
function portfolioAfter(table: OfficeWords, row: readonly OfficePiece[], at: number): OfficeWord | undefined {
  const joint = row[at]?.text;
  if (joint !== 'of' && joint !== 'for') return undefined;
  let next = row[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const found: OfficeWord[] = [];
  for (;;) {
    const word = officeWordAt(table, row, next);
    if (word?.part !== 'portfolio') break;
    found.push(word);
    next += word.length;
    if (row[next]?.text !== 'and' || officeWordAt(table, row, next + 1)?.part !== 'portfolio') break;
    next += 1;
  }
  if (found.length === 0) return undefined;
  return {
    part: 'portfolio',
    sectors: found.flatMap((word) => word.sectors),
    length: next - at,
    plural: false,
  };
}

const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'erstwhile', 'ousted', 'retired', 'onetime']);
/** These come first even when they qualify the head: a rebel army is a rebel, not the state's army. */
const NON_STATE: ReadonlySet<string> = new Set(['REB', 'UAF', 'CRM']);
const NO_HEAD: ReadonlySet<OfficePart> = new Set(['portfolio', 'modifier', 'title']);

function collect(table: OfficeWords, row: readonly OfficePiece[], at: number): Run {
  const run: Run = { length: 0, words: [], former: false };
  for (;;) {
    const place = at + run.length;
    const word = officeWordAt(table, row, place);
    if (word === undefined || word.part === 'title') break;
    if (word.part === 'modifier' && FORMER.has(row[place]?.text ?? '')) run.former = true;
    run.words.push(word);
    run.length += word.length;
    const after = word.part === 'holder' ? portfolioAfter(table, row, at + run.length) : undefined;
    if (after !== undefined) {
      run.words.splice(-1, 0, after);
      run.length += after.length;
    }
    if (word.plural && word.part !== 'body') break;
  }
  return run;
}

function trim(run: Run): void {
  for (let last = run.words.at(-1); last !== undefined && NO_HEAD.has(last.part); last = run.words.at(-1)) {
    run.words.pop();
    run.length -= last.length;
  }
}

function sectorsOfRun(words: readonly OfficeWord[]): string[] {
  const head = words.at(-1);
  const specific = words.filter((word) => word.part !== 'generic' && word.part !== 'modifier');
  const found = [...specific].reverse().flatMap((word) => word.sectors);
  const first = found.filter((sector) => NON_STATE.has(sector));
  const all = found.length > 0 ? [...first, ...found] : (head?.sectors ?? []);
  return [...new Set(all)];
}

/**
 * The longest office phrase that begins here, by rule: modifiers, portfolios and bodies before a head noun, or a holder
 * with "of" and a portfolio. A defence ministry is GOV first and MIL second.
 */
export function officeRunAt(
  table: OfficeWords,
  row: readonly OfficePiece[],
  at: number,
): OfficeRun | undefined {
  const run = collect(table, row, at);
  trim(run);
  const head = run.words.at(-1);
  if (head === undefined) return undefined;
  const sectors = run.former ? ['ELI'] : sectorsOfRun(run.words);
  return { length: run.length, sectors, plural: head.plural, former: run.former };
}
