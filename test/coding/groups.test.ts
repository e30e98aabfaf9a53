import { describe, expect, it } from 'vitest';
import { groupEvents } from '../../src/coding/groups.js';
import type { CodedEvent } from '../../src/model/event.js';
import { about, brief, during, event, object, on, parties } from './groupsHarness.js';

const together = (a: Partial<CodedEvent>, b: Partial<CodedEvent>): boolean =>
  groupEvents([event('a', a), event('b', b)], []).length === 1;

const meeting = (...codes: string[]): Partial<CodedEvent> => ({
  type: 'CONSULT',
  reciprocal: true,
  actors: parties(...codes),
  recipients: [],
});

describe('one act', () => {
  it.each<[string, Partial<CodedEvent>, Partial<CodedEvent>]>([
    ['a mode told and not told', { mode: 'discontinue' }, {}],
    ['an object told and not told', object('radar'), {}],
    ['objects that share a class', object('KR-20', 'radar'), object('radar', 'equipment')],
    ['a day within a month', {}, { date: during('2021-03-01', '2021-03-31') }],
    ['the day and a report of days later', {}, { date: about('2021-03-05') }],
    ['two reports without a date, days apart', { date: about('2021-03-02') }, { date: about('2021-03-05') }],
    ['a missing recipient, one object', object('radar'), { ...object('radar'), recipients: [] }],
    [
      'a recipient nobody knows, one object',
      object('radar'),
      { ...object('radar'), recipients: parties('---') },
    ],
    ['a missing actor, one object', object('radar'), { ...object('radar'), actors: [] }],
    ['parties of a meeting in another order', meeting('NOR', 'PRT'), meeting('PRT', 'NOR')],
    [
      'a meeting told from one side',
      meeting('NOR', 'PRT'),
      { ...meeting(), reciprocal: false, actors: parties('PRT'), recipients: parties('NOR') },
    ],
    ['a denial', {}, { modality: 'negated' }],
    ['a dated recollection', {}, { modality: 'historical' }],
    [
      'the same long period',
      { date: during('2020-01-01', '2020-12-31') },
      { date: during('2020-01-01', '2020-12-31') },
    ],
    ['several actors', { actors: parties('NOR', 'ISL') }, { actors: parties('ISL', 'NOR') }],
  ])('%s', (_, a, b) => {
    expect(together(a, b)).toBe(true);
    expect(together(b, a)).toBe(true);
  });

  it.each<[string, Partial<CodedEvent>, Partial<CodedEvent>]>([
    ['another type', {}, { type: 'COERCE' }],
    ['another mode', { mode: 'discontinue' }, { mode: 'expel' }],
    ['another recipient', {}, { recipients: parties('ISL') }],
    ['actor and recipient swapped', {}, { actors: parties('PRT'), recipients: parties('NOR') }],
    ['another object', object('radar'), object('missile')],
    ['another designator', object('KR-20', 'radar'), object('KR-30', 'radar')],
    ['another day', {}, { date: on('2021-03-03') }],
    ['a report from before the day', {}, { date: about('2021-02-27') }],
    ['a report from weeks after the day', {}, { date: about('2021-03-20') }],
    ['a missing recipient without object', {}, { recipients: [] }],
    ['a missing recipient, another object', object('radar'), { ...object('missile'), recipients: [] }],
    [
      'sides that cannot be compared',
      { ...object('radar'), actors: [] },
      { ...object('radar'), recipients: [] },
    ],
    ['a plan', {}, { modality: 'future' }],
    ['a condition', { modality: 'future' }, { modality: 'hypothetical' }],
    [
      'a recollection without a date',
      { date: about('2021-03-02') },
      { modality: 'historical', date: about('2021-03-02') },
    ],
    ['a day and a whole year', {}, { date: during('2021-01-01', '2021-12-31') }],
    [
      'another year',
      { date: during('2020-01-01', '2020-12-31') },
      { date: during('2019-01-01', '2019-12-31') },
    ],
    ['a third party at the table', meeting('NOR', 'PRT'), meeting('NOR', 'PRT', 'ISL')],
    [
      'an attack and a clash',
      { type: 'ASSAULT' },
      { type: 'ASSAULT', reciprocal: true, actors: parties('NOR', 'PRT'), recipients: [] },
    ],
    ['no known party', { actors: [], recipients: [] }, { actors: [], recipients: [] }],
    [
      'no date in two reports',
      { date: { granularity: 'day', kind: 'unresolved' } },
      { date: { granularity: 'day', kind: 'unresolved' } },
    ],
  ])('not: %s', (_, a, b) => {
    expect(together(a, b)).toBe(false);
    expect(together(b, a)).toBe(false);
  });

  it('is one when an undated report tells it twice', () => {
    const undated = { report: 'r', date: { granularity: 'day', kind: 'unresolved' } } as const;
    expect(together(undated, undated)).toBe(true);
  });

  it('stays open when a telling without recipient fits two acts', () => {
    const events = [
      event('a', object('radar')),
      event('b', { ...object('radar'), recipients: parties('ISL') }),
      event('c', { ...object('radar'), recipients: [] }),
      event('d', { ...object('radar'), recipients: [] }),
    ];
    expect(brief(groupEvents(events, []))).toBe('a b c+d');
  });

  it('does not wander along a row of days or objects', () => {
    const days = ['01', '04', '07', '10'].map((day, at) =>
      event(`d${at}`, { date: about(`2021-03-${day}`) }),
    );
    expect(brief(groupEvents(days, []))).toBe('d0+d1 d2+d3');
    const classes = [
      event('a', object('radar', 'sensor')),
      event('b', object('sensor', 'camera')),
      event('c', object('camera', 'lens')),
    ];
    expect(brief(groupEvents(classes, []))).toBe('a+b c');
    const modes = [event('a', { mode: 'discontinue' }), event('b'), event('c', { mode: 'expel' })];
    expect(
      groupEvents(modes, []).every((group) => !(group.events.includes('a') && group.events.includes('c'))),
    ).toBe(true);
  });
});

describe('counts', () => {
  const lineage = [
    { report: 'r-b', origin: 'r-a', cites: [] },
    { report: 'r-c', origin: 'r-c', cites: [] },
  ];

  it('count a report once and reprints as one origin', () => {
    const events = [event('a'), event('a2', { report: 'r-a' }), event('b'), event('c')];
    expect(groupEvents(events, lineage)).toEqual([
      { id: 'g-a', events: ['a', 'a2', 'b', 'c'], reports: 3, origins: 2 },
    ]);
  });

  it('do not let a denial back what it denies', () => {
    const events = [event('a'), event('c', { modality: 'negated' })];
    expect(groupEvents(events, lineage)).toEqual([{ id: 'g-a', events: ['a', 'c'], reports: 1, origins: 1 }]);
    const denials = events.map((one) => ({ ...one, modality: 'negated' as const }));
    expect(groupEvents(denials, lineage)[0]).toMatchObject({ reports: 2, origins: 2 });
  });

  it('are empty for no events', () => {
    expect(groupEvents([], lineage)).toEqual([]);
  });
});
