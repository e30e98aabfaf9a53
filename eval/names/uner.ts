import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GoldSentence, GoldWord } from '../language/conllu.js';

/** A named entity of a labelled set: first and last word, and its type. */
export interface GoldName {
  readonly first: number;
  readonly last: number;
  readonly type: string;
}

export const labels: readonly string[] = ['PER', 'LOC', 'ORG'];

interface Row {
  readonly form: string;
  readonly mark: string;
}

function read(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Marks of UNER, carried over to the words of the treebank by their characters; undefined where the texts differ. */
export function unerMarks(path: string, sentences: readonly GoldSentence[]): (string[] | undefined)[] {
  const rows = new Map<string, Row[]>();
  for (const block of read(path).split(/\n{2,}/)) {
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1]?.trim() ?? '';
    const lines = block.split('\n').filter((line) => /^\d+\t/.test(line));
    rows.set(
      id,
      lines.map((line) => {
        const [, form = '', mark = 'O'] = line.split('\t');
        return { form, mark: labels.includes(mark.slice(2)) ? mark : 'O' };
      }),
    );
  }
  return sentences.map(({ id, words }) => carried(words, rows.get(id)));
}

function carried(words: readonly GoldWord[], rows: readonly Row[] | undefined): string[] | undefined {
  if (!rows || words.map(({ text }) => text).join('') !== rows.map(({ form }) => form).join(''))
    return undefined;
  const marks: string[] = [];
  let [row, rest] = [-1, 0];
  for (const { text } of words) {
    let mark = '';
    for (let need = text.length; need > 0; ) {
      if (rest === 0) rest = rows[++row]?.form.length ?? need;
      const given = rows[row]?.mark ?? 'O';
      const fresh = rest === rows[row]?.form.length;
      if (mark === '' || mark === 'O') mark = fresh || given === 'O' ? given : `I${given.slice(1)}`;
      const taken = Math.min(need, rest);
      need -= taken;
      rest -= taken;
    }
    marks.push(mark);
  }
  return marks;
}

/** Names of IOB2 marks. */
export function namesOfMarks(marks: readonly string[]): GoldName[] {
  const found: { first: number; last: number; type: string }[] = [];
  marks.forEach((mark, index) => {
    const open = found.at(-1);
    const type = mark.slice(2);
    if (mark.startsWith('I') && open?.last === index - 1 && open.type === type) open.last = index;
    else if (mark !== 'O') found.push({ first: index, last: index, type });
  });
  return found;
}
