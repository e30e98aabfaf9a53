import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { RawSentence } from '../../src/language/tokenize.js';

/** A word of a treebank, with its place in the text that `readConllu` rebuilds. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** A second head and relation that English allows as well (`AltHead=`, `AltDeprel=` in the last column). */
  readonly other?: { readonly head: number; readonly deprel: string };
  /** Universal features as written, empty for `_`. */
  readonly feats: string;
}

export interface GoldSentence {
  readonly id: string;
  /** Comment lines of the form `# key = value`. */
  readonly notes: Readonly<Record<string, string>>;
  readonly words: readonly GoldWord[];
}

export interface Treebank {
  /** Forms joined by blanks as the file says, paragraphs divided by an empty line. */
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** Labels of an older guideline that GUM still holds. */
const renamed: Readonly<Record<string, string>> = {
  'obl:npmod': 'obl:unmarked',
  'obl:tmod': 'obl:unmarked',
  'nmod:npmod': 'nmod:unmarked',
};

/** Read a CoNLL-U file, plain or gzipped. Empty nodes are skipped; parts of a multiword form share its characters. */
export function readConllu(path: string): Treebank {
  const bytes = readFileSync(path);
  return parseConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** The first of the paths that exists, plain or with `.gz`. */
export function existing(paths: readonly string[]): string | undefined {
  return paths.flatMap((path) => [path, `${path}.gz`]).find((path) => existsSync(path));
}

export function parseConllu(source: string): Treebank {
  const sentences: GoldSentence[] = [];
  let text = '';
  for (const block of source.split(/\n{2,}/)) {
    if (block.trim() === '') continue;
    const lines = block.split('\n');
    const paragraph = lines.some((line) => /^# new(?:par|doc)\b/.test(line));
    if (text !== '' && paragraph) text = `${text.trimEnd()}\n\n`;
    const read = readSentence(lines, text);
    text = read.text;
    sentences.push(read.sentence);
  }
  return { text, sentences };
}

function readSentence(lines: readonly string[], before: string): { sentence: GoldSentence; text: string } {
  const notes = notesOf(lines);
  const words: GoldWord[] = [];
  let text = before;
  let inside: { last: number; space: boolean } | undefined;
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    const columns = line.split('\t');
    const [number, form] = columns as [string, string];
    if (number.includes('.')) continue;
    const space = !(columns[9] ?? '').includes('SpaceAfter=No');
    if (number.includes('-')) {
      inside = { last: Number(number.split('-')[1]), space };
      continue;
    }
    words.push(goldWord(columns, text.length));
    text += form;
    // Inside a multiword form the parts join without a blank; the blank after it is the form's own.
    const blank = inside === undefined ? space : Number(number) === inside.last && inside.space;
    if (inside !== undefined && Number(number) >= inside.last) inside = undefined;
    if (blank) text += ' ';
  }
  return { sentence: { id: notes.sent_id ?? '', notes, words }, text };
}

function notesOf(lines: readonly string[]): Record<string, string> {
  const pairs = lines.map((line) => /^# (\S+) = (.*)$/.exec(line)).filter((found) => found !== null);
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value]));
}

function goldWord(columns: readonly string[], start: number): GoldWord {
  const [, text = '', lemma = '', upos = '', xpos = '', given = '_', head = '0', deprel = ''] = columns;
  const label = renamed[deprel] ?? deprel;
  const feats = given === '_' ? '' : given;
  const other = /AltHead=(\d+)\|AltDeprel=([\w:]+)/.exec(columns[9] ?? '');
  return {
    ...{
      start,
      end: start + text.length,
      text,
      lemma,
      upos,
      xpos,
      head: Number(head) - 1,
      deprel: label,
      feats,
    },
    ...(other ? { other: { head: Number(other[1]) - 1, deprel: other[2] as string } } : {}),
  };
}

/** Words and sentence as given, for the parser. */
export function rawOf({ words }: GoldSentence): RawSentence {
  const tokens = words.map(({ start, end, text }) => ({ start, end, text }));
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, kind: 'prose', tokens };
}
