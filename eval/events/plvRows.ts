import { actorCode, type MarkedParty, recipientCode } from '../../src/coding/between/parties.js';
import { InputError, type Row, readTable } from './files.js';
import { rootOf, typeOf } from './labels.js';

/** A sentence with both parties marked and its one root. */
export interface Marked {
  readonly text: string;
  readonly given: readonly MarkedParty[];
  readonly gold: string;
}

/** Rows of a PLV file. Throws a sentence that names the missing column when the file is none. */
export function plvRows(text: string): Marked[] {
  const rows = readTable(text, { quoted: true });
  const lacking = ['marked_sentence', 'gold_root'].filter((name) => rows[0]?.[name] === undefined);
  if (lacking.length > 0)
    throw new InputError(
      `no PLV file: column ${lacking.join(' and ')} missing (a tab-separated header line with marked_sentence and gold_root is expected)`,
    );
  const marked = rows.flatMap((row) => markedOf(row) ?? []);
  if (marked.length < rows.length)
    console.log(
      `${rows.length - marked.length} of ${rows.length} rows without a marked sentence or a known root, left out`,
    );
  return marked;
}

/** Text and places of the marked words of `marked_sentence`: `<s>..</s>` acts, `<t>..</t>` is acted on. */
function markedOf(row: Row): Marked | undefined {
  const gold = typeOf(row.gold_root ?? '');
  const source = row.marked_sentence ?? '';
  if (gold === undefined || source === '') return undefined;
  const open = new Map<string, number>();
  const given: MarkedParty[] = [];
  let text = '';
  for (const piece of source.split(/(<\/?[st]>)/)) {
    const [, end, letter] = /^<(\/?)([st])>$/.exec(piece) ?? [];
    if (letter === undefined) text += piece;
    else if (end === '') open.set(letter, text.length);
    else
      given.push({
        start: open.get(letter) ?? text.length,
        end: text.length,
        code: letter === 's' ? actorCode : recipientCode,
      });
  }
  return { text, given, gold: rootOf(gold) };
}

export function markedText({ text, given }: Marked): string {
  const marks = given.map(
    ({ start, end, code }) => `${code === actorCode ? 'S' : 'T'}=${text.slice(start, end)}`,
  );
  return `${text}  [${marks.join(' | ')}]`;
}
