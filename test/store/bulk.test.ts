import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '../../src/readers/tables/readTable.js';
import { openDuckStore } from '../../src/store/duckdb/open.js';
import type { EventStore, LoadSource } from '../../src/store/engine.js';
import { gdeltRow } from '../readers/tables/rows.js';
import { source } from './records.js';

const shared = '../shared/data/relations';

let folder: string;
let made = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'detente-[bulk]-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Loads rows into a new store and gives all that can be seen of it; with `raw`, the engine maps what it can. */
async function stored(
  bytes: () => AsyncIterable<Uint8Array>,
  { raw, more = {} }: { raw: boolean; more?: Partial<LoadSource> },
) {
  const store = await openDuckStore(join(folder, `${++made}.duckdb`), { mode: 'write' });
  try {
    return await seen(store, bytes, { raw, more });
  } finally {
    await store.close();
  }
}

async function seen(
  store: EventStore,
  bytes: () => AsyncIterable<Uint8Array>,
  { raw, more }: { raw: boolean; more: Partial<LoadSource> },
) {
  const { batches, plan, rows } = await readTable(bytes(), { tag: 't', raw });
  let lines = 0;
  const counted = (async function* () {
    for await (const batch of batches) {
      lines += batch.raw?.count ?? 0;
      yield batch;
    }
  })();
  const { account } = await store.load(
    source([], {
      ...{ file: 'f', sha256: 'f', refuseAtMost: 1, batches: counted, ...more },
      bulk: plan && { plan, read: rows },
    }),
  );
  return {
    lines,
    account,
    events: await store.rows('select * from events order by line, part'),
    refusals: await store.rows('select * from refusals order by line, reason'),
  };
}

const whole = ({ account, events, refusals }: Awaited<ReturnType<typeof stored>>) => ({
  account,
  events,
  refusals,
});

describe.skipIf(!existsSync(shared))('shared tables (skipped where ../shared is absent)', () => {
  it.each([
    ['20191024143000.export.CSV.gz', 1500],
    ['gdelt1_daily_sample_710.tsv.gz', 400],
    ['gdelt1_10000_usa_ind_irn_2025-12_2026-03.csv.gz', 0],
  ])('%s: mapped by the engine as by the reader', async (name, least) => {
    const bytes = () => createReadStream(`${shared}/${name}`).pipe(createGunzip({ chunkSize: 1 << 14 }));
    const [fast, slow] = [await stored(bytes, { raw: true }), await stored(bytes, { raw: false })];
    expect(slow.lines).toBe(0);
    expect(fast.lines).toBeGreaterThanOrEqual(least);
    expect(whole(fast)).toEqual(whole(slow));
  });
});

/** Cells as they come and as they should not, by their place in a row of 61. */
const cells: Readonly<Record<number, readonly string[]>> = {
  0: ['7', '007', '', 'x', '1e2', '18446744073709551616', ' 9'],
  1: [
    '20190314',
    '20190229',
    '20200229',
    '18991231',
    '19690101',
    '20990101',
    '2019-03-14',
    '2019031',
    ' 20190314',
    '',
  ],
  5: ['KENGOV', '', 'NA', 'None', '---', 'nan', ' KEN', 'KEN ', '\u00a0KEN', 'KEN\u2009', 'NA ', 'nano'],
  6: ['ONE', 'Ünï', '李', '"q"', '\u000bONE', 'a b'],
  7: ['KEN', '', 'EUR', 'ROM', 'XXX', 'NA', 'KEN ', 'ken', 'TZA'],
  16: ['OTHER', '', 'NA'],
  17: ['TZA', '', 'AFR', 'KEN', '???'],
  26: ['042', '043', '010', '42', '0211', '999', '', '20', '190'],
  28: ['04', '4', '', '01', '02', '19', 'NA'],
  29: ['1', '', '4', '9', 'x', '1.0', '-1'],
  30: ['1.9', '-10', '-10.0', '0', '-0', '', '2.80', '3.4000001', '1e1', '+2', '5000', 'NA', ' 7'],
  31: [
    '4',
    '',
    '0',
    '12',
    '1234567',
    '12345678',
    '2147483647',
    '2147483648',
    '1e2',
    '+4',
    '4.0',
    '04',
    '4 ',
    '1_0',
  ],
  52: ['Arusha, Tanzania', '', 'NA', ' Arusha', 'x\u3000'],
  59: ['20190315101500', '20190315', '', 'x', '2019', '18500101000000', 'NA'],
  60: ['https://news.example/visit', '', 'NA', 'https://a.example/ü '],
};

const line = fc
  .record({
    id: fc.integer({ min: 1, max: 60 }),
    changes: fc.array(
      fc
        .constantFrom(...Object.keys(cells).map(Number))
        .chain((at) =>
          fc.constantFrom(...(cells[at] as readonly string[])).map((text) => [at, text] as const),
        ),
      { maxLength: 3 },
    ),
    shape: fc.constantFrom(
      'row',
      'row',
      'row',
      'row',
      'row',
      'row',
      'short',
      'long',
      'blank',
      'tabs',
      'return',
    ),
  })
  .map(({ id, changes, shape }) => {
    const row = gdeltRow(61, { id: String(id), code: ['042', '043', '190'][id % 3] as string }).split('\t');
    for (const [at, text] of changes) row[at] = text;
    const text = row.join('\t');
    switch (shape) {
      case 'short':
        return row.slice(0, 60).join('\t');
      case 'long':
        return `${text}\tmore\teven more`;
      case 'blank':
        return id % 2 ? '' : '  ';
      case 'tabs':
        return '\t'.repeat(60);
      case 'return':
        return id % 5 ? `${text}\r` : `${text}\rx`;
      default:
        return text;
    }
  });

it('rows of any kind are mapped by the engine as by the reader, wherever pieces end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 40, maxLength: 150 }),
      fc.integer({ min: 300, max: 3000 }),
      fc.integer({ min: 0, max: 9 }),
      async (lines, size, mark) => {
        const start = Array.from({ length: 6 }, (_, at) => gdeltRow(61, { id: String(900 + at) }));
        const bytes = Buffer.from([...start, ...lines].join('\n'));
        // Now and then a byte in another encoding.
        if (mark === 0) bytes[bytes.length - 3] = 0xe9;
        const pieces = () => piecesOf(bytes, size);
        const [fast, slow] = [await stored(pieces, { raw: true }), await stored(pieces, { raw: false })];
        expect(whole(fast)).toEqual(whole(slow));
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);

describe('a load that the engine maps', () => {
  const rows = Array.from({ length: 400 }, (_, at) => gdeltRow(61, { id: String(at + 1) }));
  const pieces = () => piecesOf(Buffer.from(`${rows.join('\n')}\n`), 5000);

  it('leaves nothing in the spill folder, and nothing in the store when it fails', async () => {
    const broken = () => Promise.reject(new Error('changed'));
    const load = stored(pieces, { raw: true, more: { confirm: broken } });
    await expect(load).rejects.toThrow('changed');
    expect(readdirSync(folder)).toEqual([`${made}.duckdb`]);
    const store = await openDuckStore(join(folder, `${made}.duckdb`), { mode: 'write' });
    expect(await store.rows('select count(*) as n from events')).toEqual([{ n: 0 }]);
    const { account, lines } = await seen(store, pieces, { raw: true, more: {} });
    expect([account.stored, account.load_id, lines > 350]).toEqual([400, 1, true]);
    await store.close();
  });

  it('is cut off where the bytes are, and the store is as before', async () => {
    const cut = async function* () {
      yield* piecesOf(Buffer.from(rows.slice(0, 100).join('\n')), 5000);
      throw new Error('cut off');
    };
    await expect(stored(cut, { raw: true })).rejects.toThrow('cut off');
    expect(readdirSync(folder)).toEqual([`${made}.duckdb`]);
  });

  it('ends soon when most rows are refused', async () => {
    const bad = () => piecesOf(Buffer.from([rows[0], ...rows.map((row) => `${row}\tx`)].join('\n')), 5000);
    await expect(stored(bad, { raw: true, more: { refuseAtMost: 0.5 } })).rejects.toMatchObject({
      code: 'store/too-many-refused',
    });
  });

  it('refuses events that the store has already, from either way of reading', async () => {
    const store = await openDuckStore(join(folder, `${++made}.duckdb`), { mode: 'write' });
    await seen(store, pieces, { raw: true, more: {} });
    const longer = () => piecesOf(Buffer.from([...rows, gdeltRow(61, { id: '9999' })].join('\n')), 5000);
    const { account } = await seen(store, longer, { raw: true, more: { sha256: 'g' } });
    expect([account.stored, account.reasons]).toEqual([1, { 'tables/repeated': 400 }]);
    await store.close();
  });
});
