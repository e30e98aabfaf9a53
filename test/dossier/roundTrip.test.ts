import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportRows } from '../../src/cli/exportRows.js';
import { importTable } from '../../src/dossier/tables/importTable.js';
import { openStoreAt } from '../../src/dossier/tables/storePlace.js';
import { shapes } from '../../src/model/tableShapes.js';
import type { TableName } from '../../src/model/tables.js';
import type { EventStore } from '../../src/store/engine.js';
import {
  gdeltRow,
  icewsHeader,
  icewsRow,
  polecatHeader,
  polecatRow,
  sipriHeader,
} from '../readers/tables/rows.js';
import { batchOf, event, source } from '../store/records.js';

let folder: string;
let store: EventStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'detente-trip-'));
  store = await openStoreAt(join(folder, 'a.duckdb'), 'write');
  await fill();
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const options = { refuseAtMost: 0.5, at: '2026-11-30T00:00:00Z' };

/** Something in every table, with all that is hard to write. */
async function fill(): Promise<void> {
  const files: Readonly<Record<string, string>> = {
    'gdelt.CSV': `${gdeltRow(61)}\n${gdeltRow(61, { id: '2', code: '043', goldstein: '' })}\n${gdeltRow(61, { id: '3', day: 'x' })}\n`,
    'icews.tab': `${icewsHeader}\n${icewsRow('1', 'Peru', '042', 'Chile')}\n${icewsRow('2', 'Chile', '043', 'Peru')}\n`,
    'polecat.txt': `${polecatHeader}\n${polecatRow('p', 'PER;CHL', 'BOL;ARG', '"Q", Zoë')}\n`,
    'nets.csv': 'date,a,b,net\n2020-01-02,PER,CHL,-3.2500000000000004\n',
    'votes.csv': '"a","b","year","n","agree","same"\n"PE","CL",1999,50,0.9,0.333333333333333\n',
    'sipri.csv': `${sipriHeader}\n12,Sweden,"Unknown recipient(s), Asia",Boat-1,boat,Ships,,Yes,,No,2003,No,New,1.5,1.5,,No;\n`,
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
    await importTable(store, join(folder, name), options);
  }
  const odd = ['a,b', '"', 'line\nbreak', ' blank ', 'NA', '李 \t tab', "o'x", '', '{"a":1}', '\n\n', 'x"y"'];
  await store.load(
    source([
      batchOf(
        odd.map((text, at) =>
          event({ event_id: `odd${at}`, actor_name: text, place: text, url: text, intensity1000: -at }),
        ),
      ),
    ]),
  );
}

const columnsOf = (table: TableName): string => shapes[table].columns.map(([name]) => name).join(', ');
const all = (from: EventStore, table: TableName) =>
  from.rows(`select ${columnsOf(table)} from ${table} order by ${shapes[table].key.join(', ')}`);

describe.each(['csv', 'jsonl', 'parquet'] as const)('%s', (format) => {
  it.each(['events', 'nets', 'votes', 'deliveries'] as const)('%s come back as they were', async (table) => {
    const output = join(folder, `${table} [1]*.${format}`);
    await exportRows(store, { table, format, output });
    const back = await openStoreAt(join(folder, `${table}-${format}.duckdb`), 'write');
    try {
      const { account, format: read } = await importTable(back, output, { ...options, refuseAtMost: 0 });
      const before = await all(store, table);
      expect(before.length).toBeGreaterThan(0);
      expect([account.read, account.stored, account.table]).toEqual([before.length, before.length, table]);
      expect(read.name).toBe(format === 'jsonl' ? 'export-jsonl' : 'export');
      expect(await all(back, table)).toEqual(before);
      const again = await importTable(back, output, options);
      expect(again.already).toBe(true);
      // The rows are those the first store has already.
      expect((await importTable(store, output, { ...options, refuseAtMost: 1 })).account.stored).toBe(0);
    } finally {
      await back.close();
    }
  });
});

it('a Parquet file of a known layout is read by its columns; a damaged one is refused', async () => {
  const output = join(folder, 'g.parquet');
  await store.writeParquet(
    output,
    `select '7' as "GLOBALEVENTID", 20200102 as "SQLDATE", 'PER' as "Actor1CountryCode", null as "Actor2CountryCode",
       '042' as "EventCode", 1.9 as "GoldsteinScale" union all select 'x', 20200102, '', '', '042', 1`,
  );
  const { account, format } = await importTable(store, output, options);
  expect([format.name, account.read, account.stored, account.reasons]).toEqual([
    'gdelt-csv',
    2,
    1,
    { 'tables/no-id': 1 },
  ]);
  writeFileSync(output, 'PAR1 and no more');
  await expect(importTable(store, output, options)).rejects.toMatchObject({ code: 'tables/damaged-parquet' });
});

it('keeps Parquet off the terminal', async () => {
  await expect(exportRows(store, { table: 'events', format: 'parquet' })).rejects.toMatchObject({
    code: 'cli/no-output',
  });
});
