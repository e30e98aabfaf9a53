import { type RowRef, rowRefs } from '../../relations/rowRef.js';
import { type Strand, type YearValue, yearlyStrand } from '../../relations/strands.js';
import type { EventStore, Row } from '../../store/engine.js';
import { datasetOf } from './datasets.js';

type Parties = readonly [string, string];

/** The channels of a pair that tables keep by year: arms delivered and votes in the General Assembly, where imported. */
export async function yearlyStrands(store: EventStore, parties: Parties): Promise<Strand[]> {
  const found = [await armsStrand(store, parties), await votesStrand(store, parties)];
  return found.filter((strand) => strand !== undefined);
}

async function armsStrand(store: EventStore, parties: Parties): Promise<Strand | undefined> {
  const chosen = await datasetOf(store, 'deliveries', { parties });
  if (!chosen) return undefined;
  const [a, b] = parties;
  const rows = await store.rows(
    `select d.supplier, d.delivered, d.tiv1000, d.estimated, d.line, l.file as file from deliveries d
     join loads l on l.load_id = d.load_id where d.dataset = $dataset and
     ((d.supplier = $a and d.recipient = $b) or (d.supplier = $b and d.recipient = $a)) order by d.delivered, d.line`,
    { dataset: chosen.dataset, a, b },
  );
  const byYear = new Map<number, { year: number; up: number; down: number }>();
  for (const row of rows) {
    const year = Number(row.delivered);
    const value = byYear.get(year) ?? { year, up: 0, down: 0 };
    value[row.supplier === a ? 'up' : 'down'] += Number(row.tiv1000 ?? 0) / 1000;
    byYear.set(year, value);
  }
  const estimated = rows.filter((row) => Number(row.estimated) === 1).length;
  // The side that delivers more stands above the line, so that its level is the one looked at.
  const values = [...byYear.values()];
  const total = (side: 'up' | 'down') => values.reduce((sum, value) => sum + value[side], 0);
  const turned = total('down') > total('up');
  const [giver, taker] = turned ? [b, a] : [a, b];
  return yearlyStrand(
    turned ? values.map(({ year, up, down }): YearValue => ({ year, up: down, down: up })) : values,
    {
      ...{ name: 'arms', unit: 'million TIV delivered a year', shape: 'bars', gaps: 'zero' },
      ...{ up: `${giver} to ${taker}`, down: `${taker} to ${giver}`, rows: refsOf(rows) },
      note: `${estimated} of ${rows.length} deliveries are estimated in year, number or order; the last year of a register is often incomplete`,
    },
  );
}

async function votesStrand(store: EventStore, parties: Parties): Promise<Strand | undefined> {
  const [a, b] = [...parties].sort() as [string, string];
  const chosen = await datasetOf(store, 'votes', { parties });
  if (!chosen) return undefined;
  const rows = await store.rows(
    `select v.year, v.agree, v.n, v.line, l.file as file from votes v join loads l on l.load_id = v.load_id
     where v.dataset = $dataset and v.a = $a and v.b = $b order by v.year`,
    { dataset: chosen.dataset, a, b },
  );
  return yearlyStrand(
    rows.map((row) => ({ year: Number(row.year), up: Number(row.agree), down: 0 })),
    {
      ...{
        name: 'votes',
        unit: 'agreement in the UN General Assembly, 0 to 1',
        shape: 'line',
        gaps: 'missing',
      },
      ...{ up: 'agreement', rows: refsOf(rows) },
    },
  );
}

const refsOf = (rows: readonly Row[]): RowRef[] =>
  rowRefs(rows.map((row) => ({ file: String(row.file), line: Number(row.line) })));
