import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A mention of the `Entity=` layer. Sentences are counted in the file, not in the document. */
export interface GoldMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Document and entity. */
  readonly chain: string;
  /** Chains of a split antecedent. */
  readonly split: readonly string[];
  readonly headText: string;
  readonly headLemma: string;
  readonly headTag: string;
}

export interface GoldDocument {
  readonly id: string;
  /** First and one past the last sentence, counted in the file. */
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly GoldMention[];
}

/** The coreference layer of a GUM file, plain or gzipped. */
export function readEntities(path: string): GoldDocument[] {
  const bytes = readFileSync(path);
  const source = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const documents: { id: string; from: number; to: number; mentions: GoldMention[] }[] = [];
  let open: Opened[] = [];
  let place = 0;
  for (const block of source.split(/\n{2,}/)) {
    if (block.trim() === '') continue;
    const id = /^# newdoc id = (.*)$/m.exec(block)?.[1];
    if (id !== undefined) {
      documents.push({ id, from: place, to: place, mentions: [] });
      open = [];
    }
    const document = documents.at(-1);
    if (!document) continue;
    document.mentions.push(...mentionsIn(rowsOf(block), { place, document: document.id, open }));
    document.to = ++place;
  }
  return documents;
}

interface Opened {
  readonly entity: string;
  readonly first: number;
  readonly split: readonly string[];
}

function rowsOf(block: string): string[][] {
  return block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
}

function mentionsIn(
  rows: readonly string[][],
  { place, document, open }: { place: number; document: string; open: Opened[] },
): GoldMention[] {
  const found: GoldMention[] = [];
  const close = ({ entity, first, split }: Opened, last: number) => {
    const head = headOf(rows, first, last);
    const [, headText = '', headLemma = '', headTag = ''] = rows[head] ?? [];
    const chain = `${document} ${entity}`;
    const chains = split.map((id) => `${document} ${id}`);
    found.push({ sentence: place, first, last, head, chain, split: chains, headText, headLemma, headTag });
  };
  rows.forEach((row, index) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '')?.[1];
    if (entity === undefined) return;
    const split = splitsOf(row[9] ?? '');
    for (const [, opened, ended, closed] of entity.matchAll(/\(([^()]+)(\)?)|([^()]+)\)/g)) {
      if (opened !== undefined) {
        const id = opened.split('-')[0] as string;
        const mention = { entity: id, first: index, split: split.get(id) ?? [] };
        if (ended) close(mention, index);
        else open.push(mention);
        continue;
      }
      const at = open.findLastIndex((mention) => mention.entity === closed);
      if (at >= 0) close(open.splice(at, 1)[0] as Opened, index);
    }
  });
  return found;
}

/** `SplitAnte=6<62,11<62`: entity 62 takes up 6 and 11. */
function splitsOf(misc: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pair of /(?:^|\|)SplitAnte=([^|]*)/.exec(misc)?.[1]?.split(',') ?? []) {
    const [part = '', whole = ''] = pair.split('<');
    found.set(whole, [...(found.get(whole) ?? []), part]);
  }
  return found;
}

/** The first word of the span that hangs on a word outside it. */
function headOf(rows: readonly string[][], first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const above = Number(rows[index]?.[6] ?? 0) - 1;
    if (above < first || above > last) return index;
  }
  return first;
}
