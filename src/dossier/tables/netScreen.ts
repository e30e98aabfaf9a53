import { type NetRelation, netRelationOf } from '../../relations/netRelation.js';
import type { EventStore } from '../../store/engine.js';
import { datasetOf } from './datasets.js';
import { rowRuns } from './rowRuns.js';
import { daysPresent, meansOf } from './storedNets.js';
import type { ScreenQuery } from './storedScreen.js';

/** Net series of all pairs that have a value on at least half of the days of the table. Undefined without nets. */
export async function screenNets(
  store: EventStore,
  query: ScreenQuery,
): Promise<{ dataset: string; others: readonly string[]; relations: readonly NetRelation[] } | undefined> {
  const chosen = await datasetOf(store, 'nets', { asked: query.dataset });
  if (!chosen) return undefined;
  const present = await daysPresent(store, query, chosen.dataset);
  const fewest = Math.ceil([...present.days.values()].reduce((sum, days) => sum + days, 0) / 2);
  const span = `dataset = $dataset${query.from === undefined ? '' : ' and day >= $from_day'}${query.to === undefined ? '' : ' and day <= $to_day'}`;
  const sql = `select x.a, x.b, x.bin, x.net from
    (select a, b, date_trunc('${query.bin}', day) as bin, sum(net) as net from nets where ${span} group by a, b, bin) x
    join (select a, b from nets where ${span} group by a, b having count(*) >= ${fewest}) y on y.a = x.a and y.b = x.b order by x.a, x.b, x.bin`;
  const parameters = {
    dataset: chosen.dataset,
    ...(query.from === undefined ? {} : { from_day: { day: query.from } }),
    ...(query.to === undefined ? {} : { to_day: { day: query.to } }),
  };
  const relations: NetRelation[] = [];
  for await (const rows of rowRuns(store.stream(sql, parameters), ['a', 'b'])) {
    const [a, b] = [String(rows[0]?.a), String(rows[0]?.b)];
    const sums = new Map(rows.map((row) => [String(row.bin), Number(row.net)]));
    relations.push(netRelationOf({ a, b, ...meansOf(sums, present) }, query.rule));
  }
  return { ...chosen, relations };
}
