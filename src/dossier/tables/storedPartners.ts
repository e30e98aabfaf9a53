import type { Quad } from '../../ontology/plover.js';
import type { PartnerTally, Stretches } from '../../relations/partners.js';
import type { RowRef } from '../../relations/rowRef.js';
import { stretchesOf } from '../../relations/stretches.js';
import type { EventStore, Parameters } from '../../store/engine.js';
import { type ChosenDataset, datasetOf } from './datasets.js';
import { ORIGIN } from './storedActs.js';

export interface PartnersQuery {
  readonly party: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly dataset?: string | undefined;
  /** Day that parts the stretches compared. */
  readonly since?: string | undefined;
}

export interface StoredPartners extends ChosenDataset {
  readonly tallies: readonly PartnerTally[];
  readonly stretches: Stretches;
  readonly first: string;
  readonly last: string;
  readonly rows: readonly RowRef[];
}

/** Acts of a party with each other state, each once a story; undefined when no row names it. */
export async function storedPartners(
  store: EventStore,
  query: PartnersQuery,
): Promise<StoredPartners | undefined> {
  const chosen = await datasetOf(store, 'events', { touching: query.party, asked: query.dataset });
  if (!chosen) return undefined;
  const { from, to, party } = query;
  const parameters: Record<string, Parameters[string]> = {
    ...{ party, dataset: chosen.dataset },
    ...(from === undefined ? {} : { from_day: { day: from } }),
    ...(to === undefined ? {} : { to_day: { day: to } }),
  };
  const where = `scope = 'dyad' and quad > 0 and dataset = $dataset and (actor = $party or recipient = $party)${
    from === undefined ? '' : ' and day >= $from_day'
  }${to === undefined ? '' : ' and day <= $to_day'}`;
  const [span] = await store.rows(
    `select min(day) as first, max(day) as last from events where ${where}`,
    parameters,
  );
  if (!span?.first) return undefined;
  const [first, last] = [String(span.first), String(span.last)];
  const stretches = stretchesOf({ first: from ?? first, last: to ?? last }, query.since);
  const rows = await store.rows(
    `select partner, outward, quad, stretch, count(*) as n from (
       select distinct case when actor = $party then recipient else actor end as partner,
         case when actor = $party then 1 else 0 end as outward, quad, day, ${ORIGIN} as origin,
         case when day >= $split_day then 2 when day >= $begin_day then 1 else 0 end as stretch
       from events where ${where}) d
     group by partner, outward, quad, stretch order by partner, outward, quad, stretch`,
    { ...parameters, split_day: { day: stretches.split }, begin_day: { day: stretches.from } },
  );
  const files = await store.rows(
    `select l.file as file, count(*) as n from (select load_id from events where ${where}) e
     join loads l on l.load_id = e.load_id group by l.file order by l.file`,
    parameters,
  );
  return {
    ...{ ...chosen, stretches, first, last },
    tallies: rows.map((row) => ({
      partner: String(row.partner),
      outward: Number(row.outward) === 1,
      quad: Number(row.quad) as Quad,
      late: Number(row.stretch) === 2,
      earlier: Number(row.stretch) === 0,
      acts: Number(row.n),
    })),
    rows: files.map((row) => ({ file: String(row.file), rows: Number(row.n), lines: '' })),
  };
}
