import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importedPart } from '../../src/briefs/parts/imported.js';
import { netPartners } from '../../src/dossier/tables/netPartners.js';
import { screenNets } from '../../src/dossier/tables/netScreen.js';
import { pictureOf } from '../../src/dossier/tables/picture.js';
import { storedActs } from '../../src/dossier/tables/storedActs.js';
import { storedPartners } from '../../src/dossier/tables/storedPartners.js';
import { screenEvents } from '../../src/dossier/tables/storedScreen.js';
import type { TableEvent, TableRecord } from '../../src/model/tables.js';
import type { RelationAct } from '../../src/relations/act.js';
import { partnersOf, tallyPartners } from '../../src/relations/partners.js';
import { defaultRule as rule } from '../../src/relations/rule.js';
import { screenActs } from '../../src/relations/screenActs.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { openDuckStore } from '../../src/store/duckdb/open.js';
import type { EventStore } from '../../src/store/engine.js';
import { addToDay, numberOfIso } from '../../src/util/calendar.js';
import { weekly } from '../relations/acts.js';
import { batchOf, event, source } from '../store/records.js';

const states = {
  AAA: 'KEN',
  BBB: 'TZA',
  'AAA-others': 'UGA',
  CCC: 'PER',
  DDD: 'CHL',
  'CCC-others': 'BOL',
} as const;
const codeOf = (party: string): string => states[party as keyof typeof states];

/** Two pairs: one that breaks, one that does not. */
const acts: RelationAct[] = [
  ...weekly({
    ...{ seed: 1, actor: 'AAA', recipient: 'BBB', weeks: 70 },
    rates: (week) => (week < 45 ? [4, 2, 1, 0.2] : [1, 0.2, 4, 6]),
  }),
  ...weekly({ seed: 2, actor: 'CCC', recipient: 'DDD', weeks: 70, rates: () => [4, 2, 1, 0.2] }),
].map((act) => ({ ...act, actor: codeOf(act.actor), recipient: codeOf(act.recipient) }));

const types = { 1: 'CONSULT', 2: 'AID', 3: 'ACCUSE', 4: 'ASSAULT' } as const;

const rowOf = ({ id, actor, recipient, day, quad, intensity, source }: RelationAct): TableEvent =>
  event({
    ...{ event_id: id, actor, recipient, day, quad, type: types[quad], publisher: source ?? '' },
    mode: quad === 1 ? 'visit' : '',
    intensity1000: intensity * 1000,
  });

let folder: string;
let store: EventStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'detente-relation-'));
  store = await openDuckStore(join(folder, 'a.duckdb'), { mode: 'write' });
  await store.load(source([batchOf(acts.map(rowOf))], { file: 'events.csv' }));
  // The same story told again, another dataset, a row within a state: none of them may count.
  const [first] = acts as [RelationAct];
  const again = { ...rowOf(first), event_id: 'again', story: 's', day: numberOfIso(first.day) };
  await store.load(
    source(
      [batchOf([{ ...again, event_id: 'again2' }, again, { ...again, event_id: 'home', scope: 'domestic' }])],
      { file: 'b.csv' },
    ),
  );
  await store.load(source([batchOf([{ ...again, event_id: 'x', dataset: 'zzz' }])], { file: 'other.csv' }));
  const random = mulberry32(4);
  const nets = Array.from({ length: 70 * 7 }, (_, at): TableRecord[] => {
    const day = numberOfIso('2020-01-06') + at;
    const net = (level: number) => level + (random() - 0.5) * 8;
    return [
      { dataset: 'net', a: 'KEN', b: 'TZA', day, net: net(at < 45 * 7 ? 30 : -40) },
      { dataset: 'net', a: 'KEN', b: 'UGA', day, net: net(20) },
      { dataset: 'net', a: 'TZA', b: 'UGA', day, net: net(20) },
    ];
  }).flat();
  await store.load(source([batchOf(nets)], { file: 'nets.csv', table: 'nets' }));
  const votes = Array.from({ length: 20 }, (_, at): TableRecord => {
    const agree = at < 12 ? 0.9 : 0.5;
    return {
      dataset: 'v',
      a: 'KEN',
      b: 'TZA',
      year: 2000 + at,
      n: 80,
      agree: agree + 0.01 * (at % 3),
      same: 0.8,
    };
  });
  await store.load(source([batchOf(votes)], { file: 'votes.csv', table: 'votes' }));
  const deliveries = Array.from(
    { length: 12 },
    (_, at): TableRecord => ({
      ...{
        dataset: 's',
        deal: `d${at}`,
        supplier: 'TZA',
        recipient: 'KEN',
        supplier_name: '',
        recipient_name: '',
      },
      ...{
        designation: 'x',
        category: 'y',
        ordered: 2005,
        delivered: 2008 + at,
        number: 1,
        estimated: at % 2,
      },
      tiv1000: at < 6 ? 90_000 + at * 1000 : 5_000,
    }),
  );
  await store.load(source([batchOf(deliveries)], { file: 'arms.csv', table: 'deliveries' }));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('figures of tables', () => {
  it('screen all pairs as a pass over the acts does', async () => {
    const screen = await screenEvents(store, { bin: 'week', rule });
    const again = { ...(acts[0] as RelationAct), id: 'again', origin: 's' };
    const slow = screenActs([...acts, again], { bin: 'week' }, rule);
    expect(screen?.dyads.map(({ actor, recipient, acts: n, word }) => [actor, recipient, n, word])).toEqual(
      slow.map(({ actor, recipient, acts: n, word }) => [actor, recipient, n, word]),
    );
    expect(screen?.dyads.map(({ breaks }) => breaks)).toEqual(slow.map(({ breaks }) => breaks));
    expect(screen?.others).toEqual(['zzz']);
  });
  it('count partners as a pass over the acts does', async () => {
    const found = await storedPartners(store, { party: 'KEN' });
    const again = { ...(acts[0] as RelationAct), id: 'again' };
    const slow = partnersOf(
      tallyPartners([...acts, again], 'KEN', found?.stretches ?? { from: '', split: '' }),
    );
    expect(partnersOf(found?.tallies ?? [])).toEqual(slow);
    expect(found?.rows.map(({ file }) => file)).toEqual(['b.csv', 'events.csv']);
    expect(await storedPartners(store, { party: 'FRA' })).toBeUndefined();
  });
  it('take one dataset, each story once, and lead back to file and line', async () => {
    const found = await storedActs(store, { parties: ['KEN', 'TZA'] });
    const own = acts.filter(({ recipient }) => recipient === 'TZA').length;
    expect(found.acts.filter(({ recipient }) => recipient === 'TZA')).toHaveLength(own + 1);
    expect(found.rowsOf('KEN', 'TZA').map(({ file, rows }) => [file, rows])).toEqual([
      ['b.csv', 2],
      ['events.csv', own],
    ]);
    expect(found.describe(acts[0]?.id ?? '')).toBe('2020-01-06 CONSULT/visit (040), events.csv:1, s0');
    expect(found.others).toEqual(['zzz']);
    const other = await storedActs(store, { parties: ['KEN', 'TZA'], dataset: 'zzz' });
    expect(other.acts).toHaveLength(1);
  });
  it('draw the whole picture of a pair, each part with its rows', async () => {
    const picture = await pictureOf(store, {
      ...{ place: 'a.duckdb', parties: ['KEN', 'TZA'], third: 'UGA', bin: 'week', rule, reference: true },
    });
    expect(picture.events?.relation.directions[0].verdict?.word).toBe('breakdown');
    expect(picture.events?.standing?.[0]).toMatchObject({ dyads: 4, lowerOfAll: 1 });
    expect(picture.nets?.relation.word).toBe('crack or breakdown');
    expect(picture.nets?.relation.breaks[0]?.start).toBe(addToDay('2020-01-06', 45, 'week'));
    expect(picture.nets?.triangle?.states.at(-1)?.balance).toBe('unbalanced');
    expect(picture.strands.map(({ name }) => name)).toEqual([
      'words',
      'deeds',
      'visits',
      'net',
      'arms',
      'votes',
    ]);
    expect(picture.strands.flatMap(({ rows }) => rows.map(({ file }) => file))).toContain('arms.csv');
    const arms = picture.strands.find(({ name }) => name === 'arms');
    expect(arms).toMatchObject({ up: 'TZA to KEN', turn: { year: 2014 } });
    expect(arms?.note).toContain('6 of 12 deliveries are estimated');
    expect(picture.strands.find(({ name }) => name === 'votes')?.turn?.year).toBe(2012);
    const { lines, none } = importedPart(picture);
    expect(none).toBeUndefined();
    expect(lines.every(({ rows }) => rows.length > 0 && rows.every(({ lines: at }) => at !== ''))).toBe(
      lines.every(({ text }) => !text.startsWith('TZA toward KEN')),
    );
  });
  it('say plainly when they hold nothing of a pair', async () => {
    const picture = await pictureOf(store, {
      ...{ place: 'a.duckdb', parties: ['FRA', 'JPN'], bin: 'month', rule, reference: true },
    });
    expect(importedPart(picture)).toEqual({
      ...{ place: 'a.duckdb', lines: [] },
      none: 'The tables imported into a.duckdb hold no row of FRA and JPN',
    });
  });
  it('screen net series and partners of a net', async () => {
    const nets = await screenNets(store, { bin: 'week', rule });
    expect(nets?.relations.map(({ a, b, word }) => [a, b, word])).toEqual([
      ['KEN', 'TZA', 'crack or breakdown'],
      ['KEN', 'UGA', 'noise'],
      ['TZA', 'UGA', 'noise'],
    ]);
    const partners = await netPartners(store, { party: 'KEN' });
    expect(partners?.partners.map(({ partner, days }) => [partner, days])).toEqual([
      ['TZA', 490],
      ['UGA', 490],
    ]);
    expect(partners?.partners[0]?.before).toBeGreaterThan(partners?.partners[0]?.after ?? 0);
  });
});
