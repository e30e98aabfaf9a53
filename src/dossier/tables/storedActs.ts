import type { Quad } from '../../ontology/plover.js';
import { distinctActs, type RelationAct } from '../../relations/act.js';
import { type RowRef, rowRefs } from '../../relations/rowRef.js';
import type { EventStore, Parameters, Row } from '../../store/engine.js';
import { type ChosenDataset, datasetOf } from './datasets.js';

/** Acts of imported tables as relations count them, with the way back of each. */
export interface StoredActs extends Partial<ChosenDataset> {
  readonly acts: readonly RelationAct[];
  /** Code, file and line of an act among the parties. */
  readonly describe: (id: string) => string | undefined;
  /** Rows of one party toward another. */
  readonly rowsOf: (actor: string, recipient: string) => readonly RowRef[];
  /** Rows of the parties with others: how much was told. */
  readonly toldRows: readonly RowRef[];
}

export interface ActsQuery {
  readonly parties: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly dataset?: string | undefined;
}

/** What tells reprints of one story: rows that share it are one act. */
export const ORIGIN = `case when story <> '' then story when url <> '' then url else event_id end`;

/** The other side of an act that only tells how much was reported. */
const ANYBODY = '*';

/**
 * Acts among the parties row by row, each once a story; acts of a party with anybody else by day, once a story as well, for they
 * only tell how much was reported. Domestic rows, regions and second tellings do not count. One dataset: the one with most rows
 * among the parties unless another is asked for. Intensity is the table's own scale.
 */
export async function storedActs(store: EventStore, query: ActsQuery): Promise<StoredActs> {
  const chosen = await datasetOf(store, 'events', { parties: query.parties, asked: query.dataset });
  if (!chosen) return { acts: [], describe: () => undefined, rowsOf: () => [], toldRows: [], others: [] };
  const { parameters, among, within } = conditions({ ...query, dataset: chosen.dataset });
  const own = await store.rows(
    `select e.event_id, e.actor, e.recipient, e.day, e.quad, e.intensity1000, e.type, e.mode, e.code, e.story, e.url, e.publisher,
       e.line, l.file as file from events e join loads l on l.load_id = e.load_id
     where e.scope = 'dyad' and e.quad > 0 and e.actor in (${among}) and e.recipient in (${among})${within('e.')}
     order by e.day, e.event_id`,
    parameters,
  );
  const othersSql = `select case when actor in (${among}) then actor else recipient end as party, actor, recipient, day, quad,
       ${ORIGIN} as origin, load_id from events
     where scope = 'dyad' and quad > 0 and (actor in (${among}) or recipient in (${among}))
       and not (actor in (${among}) and recipient in (${among}))${within('')}`;
  const others = await store.rows(
    `select party, day, count(*) as n from (select distinct party, actor, recipient, day, quad, origin from (${othersSql}) o) d
     group by party, day order by day, party`,
    parameters,
  );
  const files = await store.rows(
    `select l.file as file, count(*) as n from (${othersSql}) o join loads l on l.load_id = o.load_id group by l.file order by l.file`,
    parameters,
  );
  const told = new Map(own.map((row) => [text(row, 'event_id'), row]));
  return {
    ...chosen,
    acts: [...distinctActs(own.map(actOf)), ...others.map(volumeOf)],
    describe: (id) => describeRow(told.get(id)),
    rowsOf: (actor, recipient) =>
      rowRefs(
        own
          .filter((row) => row.actor === actor && row.recipient === recipient)
          .map((row) => ({ file: text(row, 'file'), line: Number(row.line) })),
      ),
    toldRows: files.map((row) => ({ file: text(row, 'file'), rows: Number(row.n), lines: '' })),
  };
}

function describeRow(row: Row | undefined): string | undefined {
  if (!row) return undefined;
  const publisher = text(row, 'publisher');
  return `${text(row, 'day')} ${typeOf(row)} (${text(row, 'code')}), ${text(row, 'file')}:${text(row, 'line')}${publisher ? `, ${publisher}` : ''}`;
}

function conditions({ parties, from, to, dataset }: ActsQuery) {
  const parameters: Record<string, Parameters[string]> = {};
  for (const [index, party] of parties.entries()) parameters[`party${index}`] = party;
  if (from !== undefined) parameters.from_day = { day: from };
  if (to !== undefined) parameters.to_day = { day: to };
  if (dataset !== undefined) parameters.dataset = dataset;
  return {
    parameters,
    among: parties.map((_, index) => `$party${index}`).join(', '),
    within: (table: string) =>
      [
        from === undefined ? '' : ` and ${table}day >= $from_day`,
        to === undefined ? '' : ` and ${table}day <= $to_day`,
        dataset === undefined ? '' : ` and ${table}dataset = $dataset`,
      ].join(''),
  };
}

const text = (row: Row, column: string): string => String(row[column] ?? '');

const typeOf = (row: Row): string =>
  [row.type, row.mode].filter((part) => part !== '' && part != null).join('/');

function actOf(row: Row): RelationAct {
  const id = text(row, 'event_id');
  const source = text(row, 'publisher') || text(row, 'url').replace(/^https?:\/\/([^/]+).*/, '$1');
  return {
    id,
    actor: text(row, 'actor'),
    recipient: text(row, 'recipient'),
    day: text(row, 'day'),
    quad: Number(row.quad) as Quad,
    intensity: Number(row.intensity1000 ?? 0) / 1000,
    origin: text(row, 'story') || text(row, 'url') || id,
    type: typeOf(row),
    ...(source ? { source } : {}),
  };
}

/** How much was told of a party with others on a day: no act of the pair, so quad and intensity do not matter. */
function volumeOf(row: Row): RelationAct {
  const [actor, day] = [text(row, 'party'), text(row, 'day')];
  const id = `${actor} ${ANYBODY} ${day}`;
  return { id, actor, recipient: ANYBODY, day, quad: 1, intensity: 0, origin: id, count: Number(row.n) };
}
