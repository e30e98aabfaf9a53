import type { Quad } from '../../ontology/plover.js';
import type { RelationAct } from '../../relations/act.js';
import { distinctActs } from '../../relations/act.js';
import type { EventStore, Parameters, Row } from '../../store/engine.js';

/** Acts of imported tables as relations count them, with the way back of each. */
export interface StoredActs {
  readonly acts: readonly RelationAct[];
  /** Code, file and line of an act among the parties. */
  readonly describe: (id: string) => string | undefined;
}

/**
 * Acts among the parties row by row, each once a story; acts of a party with anybody else by day, for they only tell how much
 * was reported. Domestic rows, regions and second tellings do not count. Intensity is the table's own scale.
 */
export async function storedActs(
  store: EventStore,
  query: { parties: readonly string[]; from?: string | undefined; to?: string | undefined },
): Promise<StoredActs> {
  const { parameters, among, within } = conditions(query);
  const own = await store.rows(
    `select e.event_id, e.actor, e.recipient, e.day, e.quad, e.intensity1000, e.type, e.code, e.story, e.url, e.publisher,
       e.dataset, e.line, l.file as file from events e join loads l on l.load_id = e.load_id
     where e.scope = 'dyad' and e.quad > 0 and e.actor in (${among}) and e.recipient in (${among})${within('e.')}
     order by e.day, e.dataset, e.event_id`,
    parameters,
  );
  const others = await store.rows(
    `select actor, recipient, day, count(*) as n from events
     where scope = 'dyad' and quad > 0 and (actor in (${among}) or recipient in (${among}))
       and not (actor in (${among}) and recipient in (${among}))${within('')}
     group by actor, recipient, day order by day, actor, recipient`,
    parameters,
  );
  const told = new Map(own.map((row) => [text(row, 'event_id'), row]));
  return {
    acts: [...distinctActs(own.map(actOf)), ...others.map(volumeOf)],
    describe: (id) => {
      const row = told.get(id);
      return (
        row &&
        `${text(row, 'day')} ${text(row, 'type')} (${text(row, 'code')}), ${text(row, 'file')}:${text(row, 'line')}`
      );
    },
  };
}

function conditions({
  parties,
  from,
  to,
}: {
  parties: readonly string[];
  from?: string | undefined;
  to?: string | undefined;
}) {
  const parameters: Record<string, Parameters[string]> = {};
  for (const [index, party] of parties.entries()) parameters[`party${index}`] = party;
  if (from !== undefined) parameters.from_day = { day: from };
  if (to !== undefined) parameters.to_day = { day: to };
  return {
    parameters,
    among: parties.map((_, index) => `$party${index}`).join(', '),
    within: (table: string) =>
      [
        from === undefined ? '' : ` and ${table}day >= $from_day`,
        to === undefined ? '' : ` and ${table}day <= $to_day`,
      ].join(''),
  };
}

const text = (row: Row, column: string): string => String(row[column] ?? '');

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
    ...(source ? { source } : {}),
  };
}

/** How much was told of a party with others on a day: no act of the pair, so quad and intensity do not matter. */
function volumeOf(row: Row): RelationAct {
  const [actor, recipient, day] = [text(row, 'actor'), text(row, 'recipient'), text(row, 'day')];
  const id = `${actor} ${recipient} ${day}`;
  return { id, actor, recipient, day, quad: 1, intensity: 0, origin: id, count: Number(row.n) };
}
