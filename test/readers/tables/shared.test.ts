import { createReadStream, existsSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PlacedRecord, Refusal } from '../../../src/model/tables.js';
import { readTable } from '../../../src/readers/tables/readTable.js';

const folder = '../shared/data/relations';

/** File, format, rows, refusals by reason, records by scope: counted once with other tools and from the notes on the files. */
const files: readonly [string, string, number, Record<string, number>, Record<string, number>][] = [
  [
    '20191024143000.export.CSV.gz',
    'gdelt2',
    2111,
    {},
    // 590 rows name a country on both sides, 47 of them a region.
    { dyad: 422, domestic: 121, region: 88, open: 1480 },
  ],
  ['gdelt1_daily_sample_710.tsv.gz', 'gdelt1', 710, {}, { dyad: 125, domestic: 57, region: 18, open: 510 }],
  [
    'gdelt1_10000_usa_ind_irn_2025-12_2026-03.csv.gz',
    'gdelt-csv',
    10_000,
    {},
    { dyad: 921, domestic: 737, region: 134, open: 8208 },
  ],
  // 1,607 rows repeat the country, 11 of them as NA.
  ['icews_raw_2018_sample_3705.tab.gz', 'icews', 3705, {}, { dyad: 1741, domestic: 1596, open: 368 }],
  [
    'phoenix_sample_5000.csv.gz',
    'phoenix-csv',
    5000,
    { 'tables/unknown-code': 8 },
    { dyad: 2979, domestic: 937, open: 1076 },
  ],
  ['unga_agreement_dyad_year_1946_2019.csv.gz', 'un-votes', 16_175, {}, {}],
  ['sipri-register-extract.csv', 'sipri', 862, {}, {}],
];

async function readAll(name: string) {
  const file = createReadStream(`${folder}/${name}`);
  const { format, batches } = await readTable(name.endsWith('.gz') ? file.pipe(createGunzip()) : file, {
    tag: 't',
  });
  const records: PlacedRecord[] = [];
  const refused: Refusal[] = [];
  let read = 0;
  for await (const batch of batches) {
    read += batch.read;
    records.push(...batch.records);
    refused.push(...batch.refused);
  }
  return { format: format.name, read, records, refused };
}

const counted = (words: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

describe.skipIf(!existsSync(folder))('shared event tables (skipped where ../shared is absent)', () => {
  it.each(files)('%s', async (name, format, rows, reasons, scopes) => {
    const found = await readAll(name);
    expect({
      format: found.format,
      rows: found.read,
      reasons: counted(found.refused.map(({ reason }) => reason)),
      scopes: counted(found.records.flatMap(({ record }) => ('scope' in record ? [record.scope] : []))),
    }).toEqual({ format, rows, reasons, scopes });
    expect(found.records.length + found.refused.length).toBe(rows);
  });
});
