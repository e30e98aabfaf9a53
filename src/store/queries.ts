import type { Bin } from '../relations/bins.js';
import type { EventStore, Parameters, Row } from './engine.js';

/** What one pair, in one direction or both, is asked for. Days are included, `YYYY-MM-DD`. */
export interface PairQuery {
  readonly a: string;
  readonly b: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly unit?: Bin;
  /** Only rows of this dataset; series over several are not one measure. */
  readonly dataset?: string | undefined;
}

/** One directed bin of a dyad: four quad counts and both intensity sums, never a net alone. Days without rows are absent. */
export interface DyadBin {
  readonly actor: string;
  readonly recipient: string;
  /** First day of the bin. */
  readonly bin: string;
  readonly n: number;
  readonly vc: number;
  readonly mc: number;
  readonly vx: number;
  readonly mx: number;
  /** Sum of positive intensities, and of absolute negative ones, in thousandths. */
  readonly c1000: number;
  readonly x1000: number;
}

const within = ({ from, to, dataset }: PairQuery): { sql: string; parameters: Parameters } => ({
  sql: [
    from === undefined ? '' : ' and day >= $from_day',
    to === undefined ? '' : ' and day <= $to_day',
    dataset === undefined ? '' : ' and dataset = $dataset',
  ].join(''),
  parameters: {
    ...(from === undefined ? {} : { from_day: { day: from } }),
    ...(to === undefined ? {} : { to_day: { day: to } }),
    ...(dataset === undefined ? {} : { dataset }),
  },
});

/** Both directions of a dyad by bin. Domestic rows, regions and second tellings do not count. */
export async function dyadBins(store: EventStore, query: PairQuery): Promise<readonly DyadBin[]> {
  const { sql, parameters } = within(query);
  // One direction at a time: an engine that keeps the rows in order then reads only where the pair lies.
  const direction = (actor: string, recipient: string) =>
    `select actor, recipient, day, quad, intensity1000 from events
     where actor = ${actor} and recipient = ${recipient} and scope = 'dyad'${sql}`;
  const rows = await store.rows(
    `select actor, recipient, date_trunc('${query.unit ?? 'week'}', day) as bin, count(*) as n,
       sum(case when quad = 1 then 1 else 0 end) as vc, sum(case when quad = 2 then 1 else 0 end) as mc,
       sum(case when quad = 3 then 1 else 0 end) as vx, sum(case when quad = 4 then 1 else 0 end) as mx,
       sum(case when intensity1000 > 0 then intensity1000 else 0 end) as c1000,
       sum(case when intensity1000 < 0 then -intensity1000 else 0 end) as x1000
     from (${direction('$a', '$b')} union all ${direction('$b', '$a')}) d
     group by actor, recipient, bin order by actor, recipient, bin`,
    { a: query.a, b: query.b, ...parameters },
  );
  return rows as unknown as readonly DyadBin[];
}

/** Events that a bin of a dyad counts, with the way back to file and line. */
export function dyadEvents(store: EventStore, query: PairQuery): Promise<readonly Row[]> {
  const { sql, parameters } = within(query);
  return store.rows(
    `select e.*, l.file as file from events e join loads l on l.load_id = e.load_id
     where scope = 'dyad' and actor = $a and recipient = $b${sql} order by day, dataset, event_id`,
    { a: query.a, b: query.b, ...parameters },
  );
}

/** A pair's net series by bin: sum and number of days that have a value; bins without any are absent, not zero. */
export async function netBins(
  store: EventStore,
  query: PairQuery,
): Promise<readonly { readonly bin: string; readonly net: number; readonly days: number }[]> {
  const { sql, parameters } = within(query);
  const [a, b] = query.a < query.b ? [query.a, query.b] : [query.b, query.a];
  const rows = await store.rows(
    `select date_trunc('${query.unit ?? 'week'}', day) as bin, sum(net) as net, count(*) as days
     from nets where a = $a and b = $b${sql} group by bin order by bin`,
    { a, b, ...parameters },
  );
  return rows as unknown as readonly { bin: string; net: number; days: number }[];
}
