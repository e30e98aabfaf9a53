import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' };
const inside = new Set(['of', 'the', 'and', '-', 'for', "'s"]);

interface Entity {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

/** Marks of GUM's mentions of persons, places and organisations headed by a proper noun, cut to the proper nouns around the head. */
export function gumMarks(path: string): string[][] {
  const bytes = readFileSync(path);
  const source = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return source
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) =>
      marksOf(
        block
          .split('\n')
          .filter((line) => /^\d+\t/.test(line))
          .map((line) => line.split('\t')),
      ),
    );
}

function entitiesOf(rows: readonly string[][]): Entity[] {
  const open = new Map<string, { first: number; kind: string }[]>();
  const found: Entity[] = [];
  rows.forEach((columns, index) => {
    const written = /(?:^|\|)Entity=([^|]*)/.exec(columns[9] ?? '')?.[1] ?? '';
    for (const [whole, opening, closing] of written.matchAll(/\(([^()]+)\)?|([^()]+)\)/g)) {
      const [id = '', kind = ''] = (opening ?? '').split('-');
      if (opening !== undefined) open.set(id, [...(open.get(id) ?? []), { first: index, kind }]);
      const ended =
        opening === undefined ? (closing ?? '').split('-')[0] : whole.endsWith(')') ? id : undefined;
      const start = ended === undefined ? undefined : open.get(ended)?.pop();
      if (start) found.push({ ...start, last: index });
    }
  });
  return found.sort((a, b) => a.first - a.last - (b.first - b.last));
}

function marksOf(rows: readonly string[][]): string[] {
  const marks = rows.map(() => 'O');
  const proper = (at: number) => (rows[at]?.[4] ?? '').startsWith('NNP');
  const joins = (at: number) => inside.has(rows[at]?.[1] ?? '');
  for (const { first, last, kind } of entitiesOf(rows)) {
    const type = types[kind];
    const heads = rows.flatMap((row, index) => {
      const above = Number(row[6]) - 1;
      return index >= first && index <= last && (above < first || above > last) ? [index] : [];
    });
    const head = heads[0];
    if (type === undefined || head === undefined || heads.length !== 1 || !proper(head)) continue;
    let [from, to] = [head, head];
    while (from > first && (proper(from - 1) || (joins(from - 1) && from - 1 > first && proper(from - 2))))
      from--;
    while (to < last && (proper(to + 1) || (joins(to + 1) && to + 1 < last && proper(to + 2)))) to++;
    if (marks.slice(from, to + 1).some((mark) => mark !== 'O')) continue;
    for (let at = from; at <= to; at++) marks[at] = `${at === from ? 'B' : 'I'}-${type}`;
  }
  return marks;
}
