import { createReadStream, existsSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PlacedRecord, Refusal } from '../../../src/model/tables.js';
import { readTable } from '../../../src/readers/tables/readTable.js';

const folder = '../shared/data/relations';

/** Format, rows, refusals by reason, rows by scope: as counted once and checked against the notes on the files. */
const files: readonly [string, string, number, Record<string, number>, Record<string, number>][] = [
  ['20191024143000.export.CSV.gz', 'gdelt2', 2111, {}, {}],
  ['gdelt1_daily_sample_710.tsv.gz', 'gdelt1', 710, {}, {}],
  ['gdelt1_10000_usa_ind_irn_2025-12_2026-03.csv.gz', 'gdelt-csv', 10_000, {}, {}],
  ['icews_raw_2018_sample_3705.tab.gz', 'icews', 3705, {}, {}],
  ['phoenix_sample_5000.csv.gz', 'phoenix-csv', 5000, {}, {}],
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
      found: found.refused.slice(0, 5),
    }).toEqual({ format, rows, reasons, scopes });
    expect(found.records.length + found.refused.length).toBe(rows);
  });
});
