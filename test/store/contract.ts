import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TableEvent } from '../../src/model/tables.js';
import type { Bin } from '../../src/relations/bins.js';
import type { EventStore } from '../../src/store/engine.js';
import { EXPORTS, exportSql } from '../../src/store/exports.js';
import { dyadBins, dyadEvents, netBins } from '../../src/store/queries.js';
import { numberOfIso } from '../../src/util/calendar.js';
import { batchOf, event, source } from './records.js';
import { slowBins } from './reference.js';

/** How a test reaches an engine: a store at a place of its own, made on the first opening. */
export type Opener = (place: string) => Promise<EventStore>;

/** What every engine must do. A second engine passes this suite and needs no other. */
export function storeContract(name: string, open: Opener): void {
  describe(`${name}: event store`, () => {
    let folder: string;
    let store: EventStore;
    const reopen = async () => {
      await store.close();
      store = await open(join(folder, 'store'));
    };
    const count = async (table: string) => (await store.rows(`select count(*) as n from ${table}`))[0]?.n;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'detente-store-'));
      store = await open(join(folder, 'store'));
    });
    afterEach(async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    });

    it('is empty at first', async () => {
      expect(await store.loads()).toEqual([]);
      expect(await dyadBins(store, { a: 'KEN', b: 'TZA' })).toEqual([]);
      expect(await netBins(store, { a: 'KEN', b: 'TZA' })).toEqual([]);
      expect(await store.rows('select sum(intensity1000) as s from events')).toEqual([{ s: null }]);
    });

    it('accounts for every row, also after it was closed', async () => {
      const refused = [{ line: 3, reason: 'tables/bad-day', found: '31.2.' }];
      const batch = { ...batchOf([event(), event({ event_id: '2' })]), read: 3, refused };
      const { account, already } = await store.load(source([batch]));
      await reopen();
      expect(already).toBe(false);
      expect(account).toMatchObject({ load_id: 1, read: 3, stored: 2, refused: 1, records: 2 });
      expect(account.reasons).toEqual({ 'tables/bad-day': 1 });
      expect(await store.loads()).toEqual([account]);
      expect(await store.refusals(1)).toEqual(refused);
    });

    it('leads from every row back to file and line', async () => {
      const { account } = await store.load(
        source([batchOf([event({ event_id: 'a' }), event({ event_id: 'b' })])]),
      );
      const rows = await dyadEvents(store, { a: 'KEN', b: 'TZA' });
      expect(rows.map(({ file, line, event_id }) => [file, line, event_id])).toEqual([
        [account.file, 1, 'a'],
        [account.file, 2, 'b'],
      ]);
    });

    it('keeps values as they are: ends of the calendar, long ids, any script, nothing', async () => {
      const rows = [
        event({ event_id: '9007199254740993', day: '1900-01-01', actor_name: 'Zoë \'x\' "y" 李', place: '' }),
        event({
          event_id: '9007199254740994',
          day: '2299-12-31',
          reported: numberOfIso('2299-12-31'),
          mentions: 7,
        }),
      ];
      await store.load(source([batchOf(rows)]));
      const found = await store.rows('select * from events order by event_id');
      expect(found[0]).toMatchObject({
        event_id: '9007199254740993',
        day: '1900-01-01',
        reported: null,
        mentions: null,
        actor_name: 'Zoë \'x\' "y" 李',
        place: '',
      });
      expect(found[1]).toMatchObject({ day: '2299-12-31', reported: '2299-12-31', mentions: 7 });
    });

    it('does nothing when the same bytes come again', async () => {
      const first = await store.load(source([batchOf([event()])], { sha256: 'f'.repeat(64) }));
      const again = await store.load(
        source([batchOf([event({ event_id: '2' })])], { sha256: 'f'.repeat(64) }),
      );
      expect(again).toEqual({ account: first.account, already: true });
      expect(await count('events')).toBe(1);
    });

    it('stores one event once: within a file, over files, not over datasets', async () => {
      const one = event({ event_id: 'x' });
      const within = await store.load(source([batchOf([one, one])]));
      const over = await store.load(source([batchOf([event({ event_id: 'y' }), one])]));
      const other = await store.load(source([batchOf([{ ...one, dataset: 'other' }])]));
      expect(within.account).toMatchObject({ read: 2, stored: 1, reasons: { 'tables/repeated': 1 } });
      expect(over.account).toMatchObject({ read: 2, stored: 1, reasons: { 'tables/repeated': 1 } });
      expect((await store.refusals(2)).map(({ line }) => line)).toEqual([2]);
      expect(other.account.stored).toBe(1);
      expect(await count('events')).toBe(3);
    });

    it('counts rows, not records, where a row gives several', async () => {
      const parts = ['p#1', 'p#2'].map((event_id, at) => ({
        line: 1,
        part: at + 1,
        record: event({ event_id }),
      }));
      const batch = { read: 1, records: parts, refused: [] };
      expect((await store.load(source([batch]))).account).toMatchObject({ read: 1, stored: 1, records: 2 });
      const other = { line: 2, part: 1, record: event({ event_id: 'z' }) };
      const more = { read: 1, records: [other], refused: [] };
      const again = (await store.load(source([batch, more]))).account;
      expect(again).toMatchObject({ read: 2, stored: 1, refused: 1, records: 1 });
    });

    it.each([
      [
        'the reader fails',
        {
          batches: (async function* () {
            yield batchOf([event({ event_id: 'lost' })]);
            throw new Error('cut off');
          })(),
        },
        /cut off/,
      ],
      ['the file changed', { confirm: () => Promise.reject(new Error('changed')) }, /changed/],
      [
        'too many rows are refused',
        {
          batches: (async function* () {
            yield {
              read: 3,
              records: [],
              refused: [1, 2].map((line) => ({ line, reason: 'tables/bad-day', found: '' })),
            };
          })(),
        },
        /2 of 3 rows/,
      ],
      [
        'there is no row',
        {
          batches: (async function* () {
            yield { read: 0, records: [], refused: [] };
          })(),
        },
        /no row/,
      ],
    ])('is as before when %s, and a clean retry works', async (_, more, message) => {
      await store.load(source([batchOf([event({ event_id: 'kept' })])]));
      const broken = source([batchOf([event({ event_id: 'lost' })])], more);
      await expect(store.load(broken)).rejects.toThrow(message);
      await reopen();
      expect((await store.loads()).length).toBe(1);
      expect(await count('events')).toBe(1);
      expect(await count('refusals')).toBe(0);
      const retry = await store.load(
        source([batchOf([event({ event_id: 'lost' })])], { sha256: broken.sha256 }),
      );
      expect(retry).toMatchObject({ already: false, account: { load_id: 2, stored: 1 } });
    });

    it('shows nothing of a load before it is whole', async () => {
      const seen: unknown[] = [];
      const batches = (async function* () {
        yield batchOf([event()]);
        seen.push(await count('events'));
        yield batchOf([event({ event_id: '2' })]);
      })();
      const confirm = async () => void seen.push(await count('events'));
      await store.load(source([], { batches, confirm }));
      expect([...seen, await count('events')]).toEqual([0, 0, 2]);
    });

    it('takes loads that are asked for at once one after the other', async () => {
      const asked = ['a', 'b', 'c'].map((event_id) => store.load(source([batchOf([event({ event_id })])])));
      const done = await Promise.all(asked);
      expect(done.map(({ account }) => account.load_id)).toEqual([1, 2, 3]);
      expect(await count('events')).toBe(3);
    });

    it('keeps the second telling of a visit out of the dyad', async () => {
      const told = { story: 's/1', actor_name: 'Guest', recipient_name: 'Host' };
      const rows = [
        event({ ...told, event_id: 'guest', code: '042' }),
        event({ ...told, event_id: 'host', code: '043', swapped: 1 }),
        event({ ...told, event_id: 'alone', code: '043', swapped: 1, story: 's/2' }),
      ];
      await store.load(source([batchOf(rows)]));
      const scopes = await store.rows('select event_id, scope from events order by event_id');
      expect(scopes.map(({ event_id, scope }) => `${event_id} ${scope}`)).toEqual([
        'alone dyad',
        'guest dyad',
        'host mirror',
      ]);
    });

    it.each(['day', 'week', 'month', 'quarter', 'year'] as Bin[])(
      'bins by %s as the slow way does',
      async (unit) => {
        const rows = manyEvents();
        await store.load(source([batchOf(rows.slice(0, 300)), batchOf([])]));
        await store.load(source([batchOf(rows.slice(300))]));
        const query = { a: 'KEN', b: 'TZA', unit, from: '2019-12-30', to: '2021-01-02' };
        expect(await dyadBins(store, query)).toEqual(slowBins(rows, query));
      },
    );

    it('answers ties in one order', async () => {
      const rows = ['c', 'a', 'b'].map((event_id) => event({ event_id }));
      await store.load(source([batchOf(rows)]));
      const { sql, parameters } = exportSql('events', {
        pair: ['TZA', 'KEN'],
        from: '2020-01-01',
        to: '2020-12-31',
      });
      const found: unknown[] = [];
      for await (const piece of store.stream(sql, parameters))
        found.push(...piece.map(({ event_id }) => event_id));
      expect(found).toEqual(['a', 'b', 'c']);
    });

    it('binds parameters and never reads them as SQL', async () => {
      await store.load(source([batchOf([event()])]));
      expect(await dyadBins(store, { a: "KEN' or '1'='1", b: 'TZA' })).toEqual([]);
    });

    it('keeps nets, votes and deliveries, and writes every table out', async () => {
      const net = { dataset: 'n', a: 'CHL', b: 'PER', day: numberOfIso('2020-01-08'), net: -1.25 };
      const vote = { dataset: 'v', a: 'CHL', b: 'PER', year: 1999, n: 3, agree: 0.5, same: 0.25 };
      const delivery = {
        ...{ dataset: 'd', deal: '7', supplier: 'SWE', recipient: '', supplier_name: 'Sweden' },
        ...{ recipient_name: 'unknown', designation: 'Boat', category: 'Ships', ordered: undefined },
        ...{ delivered: 2001, number: 2, estimated: 0, tiv1000: 1500 },
      };
      await store.load(source([batchOf([net, { ...net, day: net.day + 1, net: 2 }])], { table: 'nets' }));
      await store.load(source([batchOf([vote, vote])], { table: 'votes' }));
      await store.load(source([batchOf([delivery])], { table: 'deliveries' }));
      expect(await netBins(store, { a: 'PER', b: 'CHL' })).toEqual([
        { bin: '2020-01-06', net: 0.75, days: 2 },
      ]);
      const sizes = [];
      for (const table of EXPORTS) {
        const { sql, parameters, columns } = exportSql(table, {});
        const rows = await store.rows(sql, parameters);
        for (const row of rows) expect(Object.keys(row)).toEqual(columns);
        sizes.push(rows.length);
      }
      expect(sizes).toEqual([0, 2, 1, 1, 3, 1]);
    });
  });
}

/** Events over three states, two years and all quads, by a fixed rule. */
function manyEvents(): TableEvent[] {
  const states = ['KEN', 'TZA', 'UGA'];
  return Array.from({ length: 700 }, (_, at) => {
    const [actor, recipient] = [states[at % 3] as string, states[(at * 7 + 1) % 3] as string];
    return event({
      event_id: `e${at}`,
      ...{ actor, recipient, scope: actor === recipient ? 'domestic' : 'dyad' },
      day: new Date(Date.UTC(2019, 10, 1 + ((at * 37) % 500))).toISOString().slice(0, 10),
      quad: at % 5,
      intensity1000: at % 11 === 0 ? undefined : ((at * 733) % 20_001) - 10_000,
    });
  });
}
