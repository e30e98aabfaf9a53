import type { ActorEntry, ActorKind } from '../../ontology/actors/entry.js';
import { noticeOn } from '../draft.js';
import { type ActorFile, readPetrarchActors } from './petrarchActors.js';

const kinds: ReadonlySet<string> = new Set<ActorKind>([
  'state',
  'alias',
  'capital',
  'seat',
  'city',
  'demonym-adjective',
  'demonym-person',
  'organisation',
  'group',
  'firm',
  'institution',
  'person',
]);

/**
 * A user's own actors: a table divided by tabs with a header line that names at least `term` and `code`; `sectors`
 * (divided by `|`), `name`, `as`, `from`, `to` may follow. Anything else is read as a PETRARCH actor dictionary.
 */
export function readActors(text: string, origin: string): ActorFile {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const header = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = (lines[header] ?? '').split('\t').map((name) => name.trim().toLowerCase());
  if (!columns.includes('term') || !columns.includes('code'))
    return orNone(readPetrarchActors(text, origin), origin);
  const entries: ActorEntry[] = [];
  const bad: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (index <= header || line.trim() === '' || line.startsWith('#')) continue;
    const entry = rowOf(columns, line);
    if (entry) entries.push(entry);
    else bad.push(index + 1);
  }
  return { entries, notices: bad.length === 0 ? [] : [badRows(bad, origin)] };
}

/** A file in which no actor was found is a mistake that must not pass in silence. */
function orNone(file: ActorFile, origin: string): ActorFile {
  if (file.entries.length > 0) return file;
  const none = noticeOn(origin, 'error', {
    code: 'readers/bad-actor',
    message: 'No actor was found in the file.',
    hint: 'Give a table with a header line that names term and code, or a PETRARCH actor dictionary.',
  });
  return { entries: [], notices: [none] };
}

function rowOf(columns: readonly string[], line: string): ActorEntry | undefined {
  const fields = line.split('\t');
  const of = (name: string): string => (fields[columns.indexOf(name)] ?? '').trim();
  const [term, code, as] = [of('term'), of('code'), of('as') || 'alias'];
  if (term === '' || code === '' || !kinds.has(as)) return undefined;
  return {
    term,
    code,
    as: as as ActorKind,
    sectors: of('sectors')
      .split('|')
      .filter((sector) => sector !== ''),
    name: of('name') || term,
    ...(of('from') ? { from: of('from') } : {}),
    ...(of('to') ? { to: of('to') } : {}),
    origin: 'user',
  };
}

const badRows = (bad: readonly number[], origin: string) =>
  noticeOn(origin, 'warning', {
    code: 'readers/bad-actor',
    message: `${bad.length} row${bad.length === 1 ? '' : 's'} of the actor file lack a term or a code, or name an unknown kind; the first is line ${bad[0]}.`,
    hint: `Kinds: ${[...kinds].join(', ')}. The other rows were read.`,
  });
