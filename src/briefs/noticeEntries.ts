import type { NoticeLine } from './brief.js';
import { type Entry, type Mark, plain } from './entry.js';
import { shortened } from './wording/quote.js';

/** Most notices of one code that are shown one by one, by how grave they are; more are told as a count. */
const apart = { error: 12, warning: 5, info: 1 } as const;

function entryOf(line: NoticeLine, text: string): Entry {
  const more = [line.where, line.hint].flatMap((words) =>
    words === undefined ? [] : [plain(shortened(words, 300))],
  );
  const marks: Mark[] = [{ words: line.code, kind: 'code' }, ...more];
  return { lead: line.severity, text, marks, sources: [], below: [] };
}

/** Notices of one code and severity: one by one when they are few, else the first with their number. */
function folded(lines: readonly NoticeLine[]): Entry[] {
  const [first] = lines;
  if (first === undefined) return [];
  const message = (line: NoticeLine): string => shortened(line.message, 400);
  if (lines.length <= apart[first.severity]) return lines.map((line) => entryOf(line, message(line)));
  const same = lines.every((line) => line.message === first.message);
  const count = same ? `${lines.length} times` : `${lines.length} notices of this kind, for instance`;
  return [entryOf(first, `${count}: ${message(first)}`)];
}

/** Gravest first; a code that was raised many times is one entry, so that a thousand small remarks drown nothing. */
export function noticeEntries(lines: readonly NoticeLine[]): Entry[] {
  const groups = new Map<string, NoticeLine[]>();
  for (const line of lines) {
    const key = `${line.severity} ${line.code}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [line]);
    else known.push(line);
  }
  return [...groups.values()].flatMap(folded);
}

/** What the folding left out; absent when nothing. */
export function noticeRest(lines: readonly NoticeLine[], entries: readonly Entry[]): string | undefined {
  return entries.length < lines.length
    ? 'Notices of one kind are told as one, with their number and the first place. All of them: detente brief --json'
    : undefined;
}
