import type { Notice } from '../../model/notice.js';
import type { ActorEntry } from '../../ontology/actors/entry.js';
import { noticeOn } from '../draft.js';

/** Entries of an actor file, and what was not understood in it. */
export interface ActorFile {
  readonly entries: readonly ActorEntry[];
  readonly notices: readonly Notice[];
}

/** CAMEO's state codes that are not ISO 3166-1 alpha-3. */
const states: Readonly<Record<string, string>> = {
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  KSV: 'KOS',
  SRP: 'SRB',
  USR: 'SUN',
  GME: 'DEU',
  TIM: 'TLS',
};

/** Prefixes that only say what kind of body follows: IGOUNO is the body UNO. */
const prefixes: ReadonlySet<string> = new Set(['IGO', 'NGO', 'IMG', 'MNC', 'NGM', 'INT']);
const small: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'de',
  'del',
  'la',
  'al',
  'bin',
  'von',
  'van',
]);

interface Open {
  readonly names: string[];
  readonly codes: string[];
}

/**
 * Actor dictionaries of TABARI, PETRARCH and Phoenix: `NAME_ [CODE 900101-951231]`, `+SYNONYM`, code lines that start
 * with white space, `#` comments, `_` for a blank. Lines that cannot be read come back as one Notice a kind, with number.
 */
export function readPetrarchActors(text: string, origin: string): ActorFile {
  const entries: ActorEntry[] = [];
  const bad: { line: number; text: string }[] = [];
  let open: Open = { names: [], codes: [] };
  const close = () => {
    entries.push(...entriesOf(open));
    open = { names: [], codes: [] };
  };
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/[#;].*$/, '').trimEnd();
    if (line.trim() === '') continue;
    const codes = [...line.matchAll(/\[([^\]]*)\]/g)].map((match) => (match[1] ?? '').trim());
    const name = line.replace(/\[[^\]]*\]?/g, '').trim();
    if (name !== '' && !name.startsWith('+') && !/^\s/.test(line)) close();
    if (name !== '') open.names.push(name.replace(/^\+/, ''));
    open.codes.push(...codes);
    if (codes.some((code) => !readable(code)) || (line.includes('[') && codes.length === 0))
      bad.push({ line: index + 1, text: line.trim() });
  }
  close();
  return { entries, notices: bad.length === 0 ? [] : [badLines(bad, origin)] };
}

const readable = (code: string): boolean =>
  /^[A-Z-]{3,}(?:\s+[<>]?\s*\d{6,8}(?:\s*-\s*\d{6,8})?)?$/.test(code);

function badLines(bad: readonly { line: number; text: string }[], origin: string): Notice {
  const first = bad[0] as { line: number; text: string };
  return noticeOn(origin, 'warning', {
    code: 'readers/bad-actor',
    message: `${bad.length} line${bad.length === 1 ? '' : 's'} of the actor file could not be read, the first is line ${first.line}: ${JSON.stringify(first.text.slice(0, 80))}.`,
    hint: 'Write NAME_ [CODE yymmdd-yymmdd]; the other lines were read.',
  });
}

function entriesOf({ names, codes }: Open): ActorEntry[] {
  const read = codes.filter(readable).flatMap((code) => partsOf(code) ?? []);
  return names.flatMap((name) => {
    const term = termOf(name);
    if (term === '') return [];
    // A bare state code is a name of the state; with sectors it is somebody of that state.
    return read.map(
      (parts): ActorEntry => ({
        term,
        as: parts.sectors.length > 0 ? 'person' : 'state',
        name: term,
        origin: 'user',
        ...parts,
      }),
    );
  });
}

type Parts = Pick<ActorEntry, 'code' | 'sectors' | 'from' | 'to'>;

/** `RUSGOVMIL >20070101` in parts; nothing for codes that only say "no actor". */
function partsOf(written: string): Parts | undefined {
  const [, letters = '', period = ''] = /^([A-Z-]+)\s*(.*)$/.exec(written) ?? [];
  const triples = letters.match(/[A-Z]{3}/g) ?? [];
  const body = prefixes.has(triples[0] ?? '') && triples.length > 1 ? triples.slice(1) : triples;
  const [state, ...sectors] = body;
  if (state === undefined) return undefined;
  return { code: states[state] ?? state, sectors, ...periodOf(period) };
}

function periodOf(period: string): { from?: string; to?: string } {
  const days = (period.match(/\d{6,8}/g) ?? []).map(dayOf);
  const [first, second] = days;
  if (first === undefined) return {};
  if (second !== undefined) return { from: first, to: second };
  return period.startsWith('<') ? { to: first } : { from: first };
}

/** Two-digit years 00 to 30 are of this century, the others of the last. */
function dayOf(digits: string): string {
  const year =
    digits.length === 8
      ? digits.slice(0, 4)
      : `${Number(digits.slice(0, 2)) <= 30 ? 20 : 19}${digits.slice(0, 2)}`;
  return `${year}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}

/** `SECRETARY_GENERAL_OF_THE_UN_` as news writes it: `Secretary General of the UN`. */
function termOf(name: string): string {
  const words = name.split(/[_\s]+/).filter((word) => word !== '');
  const kept = words[0]?.toLowerCase() === 'the' ? words.slice(1) : words;
  return kept.map((word, index) => cased(word, index, kept.length)).join(' ');
}

function cased(word: string, index: number, count: number): string {
  const lower = word.toLowerCase();
  if (index > 0 && small.has(lower)) return lower;
  if (!/[aeiouy]/i.test(word) || (count === 1 && word.length <= 4) || /\./.test(word) || word === 'UN')
    return word.toUpperCase();
  return lower.replace(
    /(^|[-'’])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
