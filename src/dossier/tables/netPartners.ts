import type { NetPartner } from '../../relations/partners.js';
import type { RowRef } from '../../relations/rowRef.js';
import { stretchesOf } from '../../relations/stretches.js';
import type { EventStore } from '../../store/engine.js';
import { datasetOf } from './datasets.js';
import { daysPresent } from './storedNets.js';
import type { PartnersQuery } from './storedPartners.js';

export interface StoredNetPartners {
  readonly dataset: string;
  readonly split: string;
  readonly begin: string;
  readonly partners: readonly NetPartner[];
  readonly rows: readonly RowRef[];
}

/** Mean net a day with each other state in the last stretch and the one before it; undefined when no net names the party. */
export async function netPartners(
  store: EventStore,
  query: PartnersQuery,
): Promise<StoredNetPartners | undefined> {
  const chosen = await datasetOf(store, 'nets', { touching: query.party });
  if (!chosen) return undefined;
  const { dataset } = chosen;
  const { from, to, party } = query;
  const present = await daysPresent(store, { bin: 'day', from, to }, dataset);
  const [first, last] = [present.starts[0], present.starts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { from: begin, split } = stretchesOf({ first: from ?? first, last: to ?? last }, query.since);
  const days = [...present.days.keys()];
  const late = days.filter((day) => day >= split).length;
  const early = days.filter((day) => day >= begin && day < split).length;
  const where = `dataset = $dataset and (a = $party or b = $party) and day >= $begin_day and day <= $last_day`;
  const parameters = { dataset, party, begin_day: { day: begin }, last_day: { day: to ?? last } };
  const rows = await store.rows(
    `select partner, sum(case when day < $split_day then net else 0 end) as early, sum(case when day >= $split_day then net else 0 end) as late,
       count(*) as n from (select case when a = $party then b else a end as partner, day, net from nets where ${where}) d
     group by partner order by partner`,
    { ...parameters, split_day: { day: split } },
  );
  const files = await store.rows(
    `select l.file as file, count(*) as n from (select load_id from nets where ${where}) e
     join loads l on l.load_id = e.load_id group by l.file order by l.file`,
    parameters,
  );
  const partners = rows.map((row) => ({
    partner: String(row.partner),
    days: Number(row.n),
    before: early === 0 ? 0 : Number(row.early) / early,
    after: late === 0 ? 0 : Number(row.late) / late,
  }));
  const weight = ({ before, after }: NetPartner) => Math.abs(before) + Math.abs(after);
  return {
    ...{ dataset, split, begin },
    partners: partners.sort((x, y) => weight(y) - weight(x) || (x.partner < y.partner ? -1 : 1)),
    rows: files.map((row) => ({ file: String(row.file), rows: Number(row.n), lines: '' })),
  };
}
