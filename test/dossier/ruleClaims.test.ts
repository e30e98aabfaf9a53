import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Material } from '../../src/briefs/material.js';
import { analyseReport, createTools, materialOf as materialOfReports } from '../../src/dossier/analyse.js';
import { draftFromClaim } from '../../src/dossier/forecasts/draft.js';
import { ruleClaims } from '../../src/dossier/forecasts/ruleClaims.js';
import type { Actor } from '../../src/model/actor.js';
import type { Claim } from '../../src/model/claim.js';
import type { CodedEvent } from '../../src/model/event.js';
import { measureRule, ruleGround } from '../../src/rules/measure.js';
import { mineRules } from '../../src/rules/mine.js';
import type { EventStore } from '../../src/store/engine.js';
import { addToDay } from '../../src/util/calendar.js';
import { madeUpStream } from '../forecasts/stream.js';

const party = (code: string) => ({ code, name: code, sectors: [] }) as unknown as Actor;
const event = (id: string, at: number, [actor, type, recipient]: readonly [string, string, string]) =>
  ({
    ...{ id, report: 'r1', type, actors: [party(actor)], recipients: [party(recipient)], modality: 'future' },
    trigger: { start: at, end: at + 1, exact: 'x' },
  }) as unknown as CodedEvent;
const span = (start: number, end: number) => ({ start, end, exact: 'words' });
const claimOf = (more: Partial<Claim>) =>
  ({
    id: 'c1',
    report: 'r1',
    kind: 'generalisation',
    content: span(0, 20),
    about: [],
    events: [],
    reasons: [],
    ...more,
  }) as unknown as Claim;
const materialOf = (claim: Claim, events: readonly CodedEvent[]) =>
  ({
    claims: [claim],
    events,
    reports: [{ id: 'r1', date: '2021-06-01' }],
    groups: [],
    findings: [],
  }) as unknown as Material;

const states: Readonly<Record<string, string>> = {
  A: 'NOR',
  B: 'PER',
  C: 'KEN',
  D: 'CHL',
  E: 'FJI',
  F: 'OMN',
};
const types: Readonly<Record<string, string>> = { '03': 'CONSULT', '11': 'ACCUSE', '13': 'THREATEN' };
const acts = madeUpStream(200).map(({ actor, recipient, type, day }, at) => ({
  ...{
    id: `e${at}`,
    actor: states[actor] ?? '',
    recipient: states[recipient] ?? '',
    code: types[type] ?? '',
    day,
  },
}));
/** A store that knows one answer: the acts, by type. */
const store = {
  rows: async () =>
    acts.map(({ id, actor, recipient, code, day }) => ({
      ...{ event_id: id, actor, recipient, code, day: addToDay('2021-01-01', day, 'day') },
    })),
} as unknown as EventStore;

describe('a rule that a report states', () => {
  const tools = createTools({ model: readFileSync('models/en.bin') });
  const material = (text: string) =>
    materialOfReports([
      analyseReport(
        { id: 'r1', text, date: '2021-06-01', mediaType: 'text/plain', origin: 'note', sha256: '' },
        tools,
      ),
    ]);
  const said = async (text: string, tables: EventStore | undefined) =>
    (await ruleClaims(material(text), tables, async () => tools))[0];
  const text = 'Typically, when Norway accuses Peru, Peru threatens Norway within three days.';

  it('stands beside its measured base rate', async () => {
    const found = await said(text, store);
    const mined = mineRules(acts, { window: 3 }).rules.find(
      ({ body, direction }) => body === 'ACCUSE' && direction === 'reaction',
    );
    expect(found?.measured).toMatchObject({
      support: mined?.support,
      hits: mined?.hits,
      episodes: mined?.episodes,
    });
    expect(found?.measured?.lift).toBeCloseTo(mined?.lift ?? 0, 9);
    expect(found?.says).toMatch(
      /THREATEN by the other side followed \d+ of \d+ acts of type ACCUSE within 3 days \(\d+ %\); the same \d+ pairs show it in [\d.]+ %/,
    );
    expect(found?.says).toContain('NOR toward PER alone');
  });

  it('or beside the reason why there is none', async () => {
    expect((await said(text, undefined))?.says).toBe('not measured: no tables of events are imported');
    expect(await ruleClaims(material('Norway accused Peru.'), store, async () => tools)).toEqual([]);
    const other = 'Typically, when Norway bombs Peru, Peru threatens Norway within three days.';
    expect((await said(other, store))?.says).toMatch(/^not measured: /);
  });

  it('of an unknown code or a window longer than the days is not measured', () => {
    const ground = ruleGround(acts);
    const shape = { body: 'ACCUSE', head: 'THREATEN', direction: 'reaction' } as const;
    expect(ground && measureRule(ground, shape, { window: 400 })).toBeUndefined();
    expect(ground && measureRule(ground, { ...shape, head: 'none' }, { window: 3 })).toMatchObject({
      hits: 0,
      base: 0,
      lift: 0,
    });
    expect(ruleGround([])).toBeUndefined();
  });
});

describe('a prediction', () => {
  const about = { from: '2021-01-01', to: '2021-06-01', datasets: ['x'], rows: 9, version: 'v1' };
  const options = { today: '2021-06-02', about, decider: 'ann' };
  const prediction = (more: Partial<Claim> = {}) => claimOf({ kind: 'prediction', events: ['e1'], ...more });

  it('becomes a question with parties, type and horizon, and what was filled', () => {
    const horizon = { span: span(0, 1), duration: { unit: 'month', min: 3, max: 3 } } as const;
    const { draft, filled } = draftFromClaim(
      materialOf(prediction({ horizon }), [event('e1', 1, ['KEN', 'ACCUSE', 'PER'])]),
      'c1',
      options,
    );
    expect(draft).toMatchObject({
      ...{
        resolver: 'machine',
        from: '2021-06-02',
        to: '2021-09-01',
        claim: 'c1',
        measure: { kind: 'at-least', count: 1 },
      },
      acts: { actors: ['KEN'], recipients: ['PER'], codes: ['ACCUSE'] },
    });
    expect(filled).toEqual(['a threshold: at least 1 act of the type']);
  });
  it('about a party that no row names is judged, and says so', () => {
    const material = materialOf(prediction(), [event('e1', 1, ['KEN', 'ACCUSE', 'PER'])]);
    const { draft, filled } = draftFromClaim(material, 'c1', { ...options, inTables: new Set(['KEN']) });
    expect(draft.resolver).toBe('judged');
    expect(filled).toContain('no row of the tables names PER: somebody judges it');
  });
  it('takes a party that the coder left open from its words, or is judged', () => {
    const open = event('e1', 1, ['---', 'ACCUSE', 'PER']);
    const named = prediction({ about: [party('KEN'), party('PER')] });
    const { draft, filled } = draftFromClaim(materialOf(named, [open]), 'c1', options);
    expect(draft.acts.actors).toEqual(['KEN']);
    expect(filled.join()).toContain('the actor: KEN');
    expect(draftFromClaim(materialOf(prediction(), [open]), 'c1', options).draft.resolver).toBe('judged');
    expect(
      draftFromClaim(materialOf(prediction(), []), 'c1', { ...options, to: '2021-07-01' }).draft,
    ).toMatchObject({ resolver: 'judged', to: '2021-07-01' });
    expect(() => draftFromClaim(materialOf(claimOf({}), []), 'c1', options)).toThrow(/no prediction/);
  });
});
