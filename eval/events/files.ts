import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A file named on the command line that is not there, or not in the layout of its set. */
export class InputError extends Error {}

export type Row = Readonly<Record<string, string>>;

/** Text of a file, plain or gzipped; undefined when neither it nor `FILE.gz` is there. */
export function textOf(path: string): string | undefined {
  const found = [path, `${path}.gz`].find((name) => existsSync(name));
  if (found === undefined) return undefined;
  const bytes = readFileSync(found);
  return (found.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Rows of a TSV by the names of its header line. `quoted`: fields may stand in double quotes, line breaks included. */
export function readTable(text: string, options: { quoted: boolean }): Row[] {
  const lines = options.quoted
    ? quotedLines(text)
    : text.split(/\r?\n/).map((line) => (line === '' ? [] : line.split('\t')));
  const [names = [], ...rest] = lines;
  return rest
    .filter((fields) => fields.length > 0)
    .map((fields) => Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ''])));
}

function quotedLines(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/y;
  const lines: string[][] = [];
  let line: string[] = [];
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) break;
    line.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '\t') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

/** JSON values of a file: one value, an array of them, one a line, or one after the other over several lines. */
export function readJsonValues(text: string): Record<string, unknown>[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const whole = tryParse(trimmed);
  const values = whole !== undefined ? [whole] : pieces(trimmed).map((piece) => tryParse(piece));
  return values
    .flat()
    .filter((value): value is Record<string, unknown> => typeof value === 'object' && value !== null);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Cut where the outermost brace closes; braces inside strings do not count. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let [depth, start, inString] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') {
      if (depth === 0) start = at;
      depth++;
    } else if (char === '}' && --depth === 0) found.push(text.slice(start, at + 1));
  }
  return found;
}
