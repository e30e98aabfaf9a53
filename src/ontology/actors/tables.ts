import type { ActorEntry, ActorKind } from './entry.js';

/** Rows of a packed table: lines of fields divided by tabs, the last empty ones left out. */
export function rowsOf(table: string): string[][] {
  return table === '' ? [] : table.split('\n').map((line) => line.split('\t'));
}

/** A list of names in one field: divided by `|`. */
export function listOf(field: string | undefined): string[] {
  return field ? field.split('|') : [];
}

type Common = Omit<ActorEntry, 'term' | 'as'>;

/** Reads the marks before a name: `~` another meaning, `!` an ordinary word. */
export function entryOf(written: string, as: ActorKind, common: Common): ActorEntry {
  const mark = written.charAt(0);
  if (mark === '~') return { ...common, term: written.slice(1), as, ambiguous: true };
  if (mark === '!') return { ...common, term: written.slice(1), as, ambiguous: true, word: true };
  return { ...common, term: written, as };
}

/** Splits `GEO:PRE` into code and sectors. */
export function codeAndSectors(written: string): { code: string; sectors: string[] } {
  const [code = '', ...sectors] = written.split(':');
  return { code, sectors };
}

function period(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function seatEntries(field: string | undefined, common: Common): ActorEntry[] {
  return listOf(field).map((written) => {
    const [term = '', sector = 'GOV'] = written.split(':');
    return entryOf(term, 'seat', { ...common, sectors: [sector, ...common.sectors] });
  });
}

/** All names of the states table: columns code, name, aliases, adjectives, singular, plural, prefix, capitals, seats, from, to, successor, status. */
export function stateEntries(table: string): ActorEntry[] {
  return rowsOf(table).flatMap(stateRow);
}

function stateRow(row: readonly string[]): ActorEntry[] {
  const [
    code = '',
    name = '',
    aliases,
    adjectives,
    singular,
    plural,
    prefix,
    capitals,
    seats,
    from,
    to,
    successor,
  ] = row;
  const common: Common = {
    ...codeAndSectors(code),
    name: bare(name),
    ...period(from, to),
    ...(successor ? { successor } : {}),
  };
  const all = (field: string | undefined, as: ActorKind, more: Partial<Common> = {}): ActorEntry[] =>
    listOf(field).map((term) => entryOf(term, as, { ...common, ...more }));
  return [
    entryOf(name, 'state', common),
    ...all(aliases, 'alias'),
    ...all(adjectives, 'demonym-adjective'),
    ...all(singular, 'demonym-person'),
    ...all(plural, 'demonym-person', { plural: true }),
    ...all(prefix, 'prefix'),
    ...all(capitals, 'capital', { sectors: ['GOV', ...common.sectors] }),
    ...seatEntries(seats, common),
  ];
}

function bare(name: string): string {
  return name.replace(/^[~!]/, '');
}

/** Names of a table with the columns code, name, aliases, sectors, from, to. Firms and institutions in one row keep their own names. */
export function namedEntries(table: string, as: ActorKind): ActorEntry[] {
  return rowsOf(table).flatMap(([code = '', name = '', aliases, sectors, from, to]) => {
    const common: Common = {
      code,
      name: name.replace(/^[~!]/, ''),
      sectors: listOf(sectors),
      ...period(from, to),
    };
    return [name, ...listOf(aliases)].map((term) => entryOf(term, as, common));
  });
}

/** Office holders: columns name, surname (forms used alone), aliases, code, office, sectors, from, to. */
export function leaderEntries(table: string): ActorEntry[] {
  const entries: ActorEntry[] = [];
  for (const line of table === '' ? [] : table.split('\n')) {
    const [name = '', surname, aliases, code = '', office, sectors, from, to] = line.split('\t');
    const common: Common = {
      code,
      name,
      sectors: listOf(sectors),
      ...(office ? { office } : {}),
      ...period(from, to),
    };
    entries.push({ ...common, term: name, as: 'person', ...(name.includes(' ') ? {} : { surname: true }) });
    for (const alias of listOf(aliases)) entries.push({ ...common, term: alias, as: 'person' });
    for (const form of listOf(surname)) entries.push({ ...entryOf(form, 'person', common), surname: true });
  }
  return entries;
}

/** Rows that become entries only when one of their names is looked up: there are thousands of office holders, and few in a text. */
export interface PackedRows {
  /** Every name with the row it stands in. */
  readonly names: Iterable<readonly [term: string, row: string]>;
  readonly entriesOf: (row: string) => readonly ActorEntry[];
}

/** The table of office holders, packed. */
export function leaderRows(table: string): PackedRows {
  return { names: leaderNames(table), entriesOf: leaderEntries };
}

function* leaderNames(table: string): Generator<readonly [string, string]> {
  for (const row of table === '' ? [] : table.split('\n')) {
    const [name = '', surname = '', aliases = ''] = row.split('\t', 3);
    yield [name, row];
    if (surname !== '') for (const form of surname.split('|')) yield [form.replace(/^[~!]/, ''), row];
    if (aliases !== '') for (const alias of aliases.split('|')) yield [alias, row];
  }
}
