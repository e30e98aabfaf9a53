import { type Bin, binStart, binsBetween } from '../../relations/bins.js';
import type { NetSeries } from '../../relations/netRelation.js';
import { type RowRef, rowRefs } from '../../relations/rowRef.js';
import type { EventStore, Parameters } from '../../store/engine.js';
import { datasetOf } from './datasets.js';

export interface NetsQuery {
  readonly parties: readonly [string, string];
  readonly bin: Bin;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly dataset?: string | undefined;
}

export interface StoredNets {
  readonly dataset: string;
  readonly series: NetSeries;
  readonly rows: readonly RowRef[];
}

/**
 * A pair's net series: mean over the days that the table has at all, so that a day on which it names the pair nowhere is 0 and a
 * day that is absent altogether is missing. Undefined when no row names the pair.
 */
export async function storedNets(store: EventStore, query: NetsQuery): Promise<StoredNets | undefined> {
  const parties = [...query.parties].sort() as [string, string];
  const chosen = await datasetOf(store, 'nets', { parties, asked: query.dataset });
  if (!chosen) return undefined;
  const { sql, parameters } = spanOf(query, chosen.dataset);
  const rows = await store.rows(
    `select n.day, n.net, n.line, l.file as file from nets n join loads l on l.load_id = n.load_id
     where n.a = $a and n.b = $b and n.dataset = $dataset${sql} order by n.day`,
    { ...parameters, a: parties[0], b: parties[1] },
  );
  if (rows.length === 0) return undefined;
  const present = await daysPresent(store, query, chosen.dataset);
  const sums = new Map<string, number>();
  for (const row of rows) {
    const start = binStart(String(row.day), query.bin);
    sums.set(start, (sums.get(start) ?? 0) + Number(row.net));
  }
  return {
    dataset: chosen.dataset,
    series: { a: parties[0], b: parties[1], ...meansOf(sums, present) },
    rows: rowRefs(rows.map((row) => ({ file: String(row.file), line: Number(row.line) }))),
  };
}

/** Starts of all bins and the number of days the table has in each. */
export interface PresentDays {
  readonly starts: readonly string[];
  readonly days: ReadonlyMap<string, number>;
}

/** Days that a table of nets has, by bin. */
export async function daysPresent(
  store: EventStore,
  query: Pick<NetsQuery, 'bin' | 'from' | 'to'>,
  dataset: string,
): Promise<PresentDays> {
  const { sql, parameters } = spanOf(query, dataset);
  const rows = await store.rows(
    `select n.day as day from nets n where n.dataset = $dataset${sql} group by n.day order by n.day`,
    parameters,
  );
  const all = rows.map(({ day }) => String(day));
  const days = new Map<string, number>();
  for (const day of all) {
    const start = binStart(day, query.bin);
    days.set(start, (days.get(start) ?? 0) + 1);
  }
  return { starts: binsBetween(all[0] ?? '1970-01-01', all.at(-1) ?? '1969-01-01', query.bin), days };
}

/** Mean of each bin; null where the table has no day. */
export function meansOf(
  sums: ReadonlyMap<string, number>,
  { starts, days }: PresentDays,
): Pick<NetSeries, 'starts' | 'values'> {
  const values = starts.map((start) => {
    const count = days.get(start) ?? 0;
    return count === 0 ? null : (sums.get(start) ?? 0) / count;
  });
  return { starts, values };
}

function spanOf(
  { from, to }: Pick<NetsQuery, 'from' | 'to'>,
  dataset: string,
): { sql: string; parameters: Parameters } {
  return {
    sql: `${from === undefined ? '' : ' and n.day >= $from_day'}${to === undefined ? '' : ' and n.day <= $to_day'}`,
    parameters: {
      dataset,
      ...(from === undefined ? {} : { from_day: { day: from } }),
      ...(to === undefined ? {} : { to_day: { day: to } }),
    },
  };
}
