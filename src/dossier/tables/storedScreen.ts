import { type Bin, binsBetween } from '../../relations/bins.js';
import type { VerdictRule } from '../../relations/judge.js';
import { binsFrom, type ScreenedDyad, screenDyad } from '../../relations/screen.js';
import { fewestActs, type RelationBin } from '../../relations/series.js';
import type { EventStore, Parameters, Row } from '../../store/engine.js';
import { datasetOf } from './datasets.js';
import { rowRuns } from './rowRuns.js';
import { ORIGIN } from './storedActs.js';

export interface ScreenQuery {
  readonly bin: Bin;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly dataset?: string | undefined;
  readonly rule: VerdictRule;
}

export interface Screen {
  readonly dataset: string;
  readonly others: readonly string[];
  readonly dyads: readonly ScreenedDyad[];
  /** First and last day counted. */
  readonly first: string;
  readonly last: string;
}

type Counted = Omit<RelationBin, 'start' | 'exposure' | 'ids'>;

/**
 * Every direction of the events of one dataset that has enough acts, with breaks and verdict: acts once a story, the volume of a
 * bin from all acts that name either. Undefined without such events.
 */
export async function screenEvents(store: EventStore, query: ScreenQuery): Promise<Screen | undefined> {
  const chosen = await datasetOf(store, 'events', { asked: query.dataset });
  if (!chosen) return undefined;
  const { acts, parameters } = actsSql(query, chosen.dataset);
  const bin = `date_trunc('${query.bin}', day)`;
  const [span] = await store.rows(`select min(day) as first, max(day) as last from (${acts}) s`, parameters);
  const first = String(span?.first ?? '');
  const last = String(span?.last ?? '');
  if (!span?.first) return { ...chosen, dyads: [], first, last };
  const volume = await volumes(store, { acts, bin, parameters });
  const starts = binsBetween(first, last, query.bin);
  const dyads: ScreenedDyad[] = [];
  // One pair after the other: all bins of all pairs at once would fill the memory.
  const sql = `select x.p, x.q, x.actor, x.recipient, x.bin, x.vc, x.mc, x.vx, x.mx, x.c1000, x.x1000 from
    (select ${PAIR}, actor, recipient, ${bin} as bin, ${quadSums} from (${acts}) a group by p, q, actor, recipient, bin) x
    join (select p, q from (select ${PAIR} from (${acts}) b) c group by p, q having count(*) >= ${fewestActs}) y
      on y.p = x.p and y.q = x.q order by x.p, x.q, x.actor, x.bin`;
  for await (const rows of rowRuns(store.stream(sql, parameters), ['p', 'q']))
    dyads.push(...screenPair(rows, { starts, volume, rule: query.rule }));
  const key = ({ actor, recipient }: ScreenedDyad) => `${actor} ${recipient}`;
  dyads.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { ...chosen, dyads, first, last };
}

const PAIR = 'least(actor, recipient) as p, greatest(actor, recipient) as q';

const quadSums = `sum(case when quad = 1 then 1 else 0 end) as vc, sum(case when quad = 2 then 1 else 0 end) as mc,
  sum(case when quad = 3 then 1 else 0 end) as vx, sum(case when quad = 4 then 1 else 0 end) as mx,
  sum(case when intensity1000 > 0 then intensity1000 else 0 end) as c1000,
  sum(case when intensity1000 < 0 then -intensity1000 else 0 end) as x1000`;

/** One row an act: a story that is told again of the same parties, day and quad counts once. */
function actsSql(
  { from, to }: ScreenQuery,
  dataset: string,
): { acts: string; parameters: Record<string, Parameters[string]> } {
  return {
    acts: `select actor, recipient, day, quad, ${ORIGIN} as origin, max(intensity1000) as intensity1000 from events
      where scope = 'dyad' and quad > 0 and dataset = $dataset${from === undefined ? '' : ' and day >= $from_day'}${
        to === undefined ? '' : ' and day <= $to_day'
      } group by actor, recipient, day, quad, origin`,
    parameters: {
      dataset,
      ...(from === undefined ? {} : { from_day: { day: from } }),
      ...(to === undefined ? {} : { to_day: { day: to } }),
    },
  };
}

/** How many acts name a party in a bin, by party and first day. */
type Volume = ReadonlyMap<string, number>;

async function volumes(
  store: EventStore,
  { acts, bin, parameters }: { acts: string; bin: string; parameters: Parameters },
): Promise<Volume> {
  const sides = await store.rows(
    `select party, bin, sum(n) as n from (
       select actor as party, ${bin} as bin, count(*) as n from (${acts}) a group by actor, bin
       union all select recipient as party, ${bin} as bin, count(*) as n from (${acts}) b group by recipient, bin) s
     group by party, bin order by party, bin`,
    parameters,
  );
  return new Map(sides.map((row) => [`${row.party} ${row.bin}`, Number(row.n)]));
}

/** Both directions of a pair; acts between the two name both and count once. */
function screenPair(
  rows: readonly Row[],
  { starts, volume, rule }: { starts: readonly string[]; volume: Volume; rule: VerdictRule },
): ScreenedDyad[] {
  const [p, q] = [String(rows[0]?.p), String(rows[0]?.q)];
  const between = new Map<string, number>();
  for (const row of rows)
    between.set(String(row.bin), (between.get(String(row.bin)) ?? 0) + totalOf(countsOf(row).counts));
  const told = (start: string) =>
    (volume.get(`${p} ${start}`) ?? 0) + (volume.get(`${q} ${start}`) ?? 0) - (between.get(start) ?? 0);
  const directions = [
    [p, q],
    [q, p],
  ] as const;
  return directions.flatMap(([actor, recipient]) => {
    const own = rows.filter((row) => row.actor === actor);
    const counted = new Map(own.map((row) => [String(row.bin), countsOf(row)]));
    return screenDyad({ actor, recipient, bins: binsFrom(starts, counted, told) }, rule) ?? [];
  });
}

const totalOf = ({ vc, mc, vx, mx }: Counted['counts']): number => vc + mc + vx + mx;

function countsOf(row: Row): Counted {
  const number = (column: string) => Number(row[column] ?? 0);
  return {
    counts: { vc: number('vc'), mc: number('mc'), vx: number('vx'), mx: number('mx') },
    cooperation: number('c1000') / 1000,
    conflict: number('x1000') / 1000,
  };
}
