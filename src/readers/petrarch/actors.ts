import type { ActorName, DatedCode } from '../../coding/petrarch/dictionary.js';
import type { Notice } from '../../model/notice.js';
import { type DictionaryLine, dictionaryLines, LineFaults, wordsOf } from './lines.js';

interface Open {
  readonly line: DictionaryLine | undefined;
  readonly names: string[];
  readonly codes: DatedCode[];
}

/**
 * Actor dictionary with its codes as they stand: `NAME_ [CODE 900101-951231]`, `+SYNONYM`, further codes in brackets on lines
 * of their own. `<` before a day, `>` from a day on.
 */
export function readActorNames(text: string, file: string): { actors: ActorName[]; notices: Notice[] } {
  const faults = new LineFaults(file);
  const actors: ActorName[] = [];
  let open: Open = { line: undefined, names: [], codes: [] };
  const close = (next?: DictionaryLine) => {
    if (open.line && open.codes.length === 0) faults.add(open.line, 'an actor without code');
    for (const name of open.names) {
      const words = wordsOf(name);
      if (words.length > 0) actors.push({ words, codes: open.codes });
    }
    open = { line: next, names: [], codes: [] };
  };
  for (const line of dictionaryLines(text)) {
    const trimmed = line.text.trim();
    if (trimmed === '') continue;
    const bracket = trimmed.indexOf('[');
    const name = (bracket < 0 ? trimmed : trimmed.slice(0, bracket)).trim();
    if (name !== '' && !name.startsWith('+')) close(line);
    if (name !== '') open.names.push(name.replace(/^\+/, ''));
    open.codes.push(...codesOf(line, faults));
  }
  close();
  return { actors, notices: faults.notices };
}

function codesOf(line: DictionaryLine, faults: LineFaults): DatedCode[] {
  const written = [...line.text.matchAll(/\[([^\]]*)\]/g)].map((match) => (match[1] ?? '').trim());
  if (written.length === 0 && line.text.includes('[')) faults.add(line, 'a bracket is not closed');
  return written.flatMap((code) => {
    const read = datedCode(code);
    if (read === undefined) faults.add(line, 'no code that can be read');
    return read ?? [];
  });
}

/** `HOB < 950601`, `HOBGOV 19950601 - 19990815`, `HOB`. */
function datedCode(written: string): DatedCode | undefined {
  const [, code = '', sign = '', first, second] =
    /^([^\s<>]+?)\s*([<>]?)\s*(?:(\d{6}|\d{8})(?:\s*-\s*(\d{6}|\d{8}))?)?$/.exec(written) ?? [];
  if (code === '' || (sign !== '' && (first === undefined || second !== undefined))) return undefined;
  if (/^\d{6,8}(-|$)/.test(code)) return undefined;
  if (first === undefined) return { code };
  if (second !== undefined) return { code, from: dayOf(first), to: dayOf(second) };
  return sign === '<' ? { code, before: dayOf(first) } : { code, from: dayOf(first) };
}

/** Two-digit years 00 to 30 are of this century, the others of the last. */
export function dayOf(digits: string): string {
  const year =
    digits.length === 8
      ? digits.slice(0, 4)
      : `${Number(digits.slice(0, 2)) <= 30 ? 20 : 19}${digits.slice(0, 2)}`;
  return `${year}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}
