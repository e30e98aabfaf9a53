import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importTable } from '../../src/dossier/tables/importTable.js';
import { openStoreAt } from '../../src/dossier/tables/storePlace.js';
import type { EventStore } from '../../src/store/engine.js';

const folder = '../shared/data/relations';

/** File, format, rows, refusals by reason. */
const files: readonly [string, string, number, Record<string, number>][] = [
  ['20191024143000.export.CSV.gz', 'gdelt2', 2111, {}],
  ['gdelt1_daily_sample_710.tsv.gz', 'gdelt1', 710, {}],
  ['gdelt1_10000_usa_ind_irn_2025-12_2026-03.csv.gz', 'gdelt-csv', 10_000, {}],
  ['icews_raw_2018_sample_3705.tab.gz', 'icews', 3705, {}],
  ['phoenix_sample_5000.csv.gz', 'phoenix-csv', 5000, { 'tables/unknown-code': 8 }],
  ['unga_agreement_dyad_year_1946_2019.csv.gz', 'un-votes', 16_175, {}],
  ['sipri-register-extract.csv', 'sipri', 862, {}],
];

describe.skipIf(!existsSync(folder))('shared tables in a store (skipped where ../shared is absent)', () => {
  let store: EventStore;
  let place: string;
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'detente-shared-'));
    store = await openStoreAt(join(place, 'a.duckdb'), 'write');
  });
  afterAll(async () => {
    await store.close();
    rmSync(place, { recursive: true });
  });

  it.each(files)(
    '%s: rows read = stored + refused, as the store counts them',
    async (name, format, rows, reasons) => {
      const path = `${folder}/${name}`;
      const { account, format: found } = await importTable(store, path, {
        refuseAtMost: 0.5,
        at: '2026-11-30',
      });
      const [stored] = await store.rows(
        `select count(distinct line) as n from ${account.table} where load_id = $load`,
        { load: account.load_id },
      );
      const refused = await store.refusals(account.load_id, 10_000);
      expect({ format: found.name, read: account.read, reasons: account.reasons }).toEqual({
        format,
        read: rows,
        reasons,
      });
      expect([stored?.n, refused.length]).toEqual([account.stored, account.refused]);
      expect(account.stored + account.refused).toBe(account.read);
      for (const { line, reason } of refused)
        expect([line > 0, reason.startsWith('tables/')]).toEqual([true, true]);
    },
  );

  it('says of an extract without days that it is none', async () => {
    const path = `${folder}/gdelt2_rus_ukr_202204_20967.csv.gz`;
    await expect(importTable(store, path, { refuseAtMost: 0.5, at: '' })).rejects.toMatchObject({
      code: 'tables/missing-column',
    });
  });
});
