import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { StreamAct } from '../../src/forecasts/dyads/panel.js';
import { codeOfName } from '../../src/ontology/actors/codeOfName.js';
import { createActorDictionary } from '../../src/ontology/actors/dictionary.js';
import { daysOf, partiesOf, readNames, readStream } from '../../src/readers/streams/stream.js';
import { InputError } from '../events/files.js';

export interface Material {
  readonly acts: readonly StreamAct[];
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly rows: number }[];
}

export interface MaterialOptions {
  readonly events: readonly string[];
  readonly entities?: string | undefined;
  readonly relations?: string | undefined;
  /** Office holders stand for their states: all the dictionary knows, or none. */
  readonly holders: 'all' | 'none' | { readonly most: number };
}

/** Reads a stream with its names; files may be gzipped, names lie beside the first file unless given. */
export function readMaterial(options: MaterialOptions): Material {
  const beside = (name: string) => join(dirname(options.events[0] as string), name);
  const names = readNames(textOf(options.entities ?? beside('entity2id.txt')).text);
  const codes = relationCodes(textOf(options.relations ?? beside('relation_cameo.tsv')).text);
  const files = options.events.map((path) => {
    const { text, sha256 } = textOf(path);
    const { rows, badLine } = readStream(text);
    if (badLine !== undefined)
      throw new InputError(`${path}, line ${badLine}: subject relation object time expected`);
    return { name: basename(path), sha256, rows };
  });
  const rows = files.flatMap((file) => file.rows);
  const days = daysOf(rows.map(({ time }) => time));
  const parties = partiesOf(names, holdersIn(options.holders, { names, rows }));
  const acts = rows.flatMap(({ subject, relation, object }, at): StreamAct[] => {
    const [actor, recipient, code] = [parties[subject], parties[object], codes[relation]];
    if (actor === undefined || recipient === undefined || code === undefined) return [];
    return [{ actor, recipient, code, type: code.slice(0, 2), day: days[at] as number }];
  });
  return { acts, files: files.map(({ name, sha256, rows: own }) => ({ name, sha256, rows: own.length })) };
}

type Rows = readonly { readonly subject: number; readonly object: number }[];

function holdersIn(
  wanted: MaterialOptions['holders'],
  { names, rows }: { names: readonly string[]; rows: Rows },
): (name: string) => string | undefined {
  if (wanted === 'none') return () => undefined;
  const dictionary = createActorDictionary();
  const holder = (name: string) => {
    if (!name.includes(' ')) return undefined;
    const words = name.split(/\s+/).map((text) => ({ text, xpos: 'NNP' }));
    const [match] = dictionary.match(words);
    const whole = match?.as === 'person' && match.first === 0 && match.last === words.length - 1;
    return whole ? codeOfName(dictionary, name) : undefined;
  };
  if (wanted === 'all') return holder;
  const mentions = new Float64Array(names.length);
  for (const { subject, object } of rows)
    for (const id of [subject, object]) mentions[id] = (mentions[id] ?? 0) + 1;
  const byMentions = names
    .map((name, id) => ({ name, count: mentions[id] ?? 0 }))
    .filter(({ name, count }) => count > 0 && name !== undefined && !name.includes('('))
    .sort((a, b) => b.count - a.count)
    .slice(0, 400)
    .filter(({ name }) => holder(name) !== undefined);
  const chosen = new Set(byMentions.slice(0, wanted.most).map(({ name }) => name));
  return (name) => (chosen.has(name) ? holder(name) : undefined);
}

/** CAMEO code of each relation id, from a table with the columns id and cameo. */
function relationCodes(text: string): string[] {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columns = header.split('\t');
  const [id, cameo] = [columns.indexOf('id'), columns.indexOf('cameo')];
  if (id < 0 || cameo < 0) throw new InputError('the table of relations has no columns id and cameo');
  const codes: string[] = [];
  for (const line of lines) {
    const cells = line.split('\t');
    if (cells[cameo]) codes[Number(cells[id])] = cells[cameo] as string;
  }
  return codes;
}

function textOf(path: string): { text: string; sha256: string } {
  const found = [path, `${path}.gz`].find((name) => existsSync(name));
  if (found === undefined) throw new InputError(`no such file: ${path}`);
  const bytes = readFileSync(found);
  const plain = found.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return { text: plain.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}
