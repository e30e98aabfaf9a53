import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/claims/findings.js';
import { groupEvents } from '../../src/coding/groups.js';
import { correctedEvent, correctedMaterial } from '../../src/dossier/corrected.js';
import {
  type Correction,
  noDecisions,
  noteDecision,
  standingCorrections,
} from '../../src/dossier/decisions.js';
import { changeIn, type EventChange } from '../../src/dossier/eventChange.js';
import { EMPTY_HEAD } from '../../src/dossier/journalLine.js';
import { material as fixture } from '../briefs/fixture.js';

/** Decisions from lines such as `e1 dismissed` (a correction) or `undo 2`. */
function decided(...lines: readonly (readonly [event: string, change: unknown] | number)[]) {
  const decisions = noDecisions();
  const note = noteDecision(decisions);
  lines.forEach((line, index) => {
    const own = { seq: index + 1, prev: '', at: '2026-01-01T00:00:00Z', by: 'a' };
    if (typeof line === 'number') note({ ...own, kind: 'undo', line }, EMPTY_HEAD);
    else note({ ...own, kind: 'event-correction', event: line[0], change: line[1] }, EMPTY_HEAD);
  });
  return [...standingCorrections(decisions).values()].flat().map(({ seq }) => seq);
}

describe('undo', () => {
  const change = { modality: 'negated' };
  it.each([
    [
      'nothing taken back',
      [
        ['e1', change],
        ['e1', change],
      ],
      [1, 2],
    ],
    ['one taken back', [['e1', change], ['e1', change], 1], [2]],
    ['undoing an undoing brings it back', [['e1', change], 1, 2], [1]],
    ['and that may be undone', [['e1', change], 1, 2, 3], []],
    ['a line that is none', [['e1', change], 99], [1]],
    [
      'a change that makes no event is passed over',
      [
        ['e1', { type: 'WAR' }],
        ['e1', { colour: 1 }],
        ['e1', {}],
      ],
      [],
    ],
  ] as const)('%s', (_, lines, standing) => {
    expect(decided(...lines)).toEqual(standing);
  });
});

describe('a change from outside', () => {
  it.each([
    [{ type: 'AID' }],
    [{ mode: null }],
    [{ actors: [] }],
    [{ date: { from: '2020-01-01', to: '2020-01-02', granularity: 'day', kind: 'range' } }],
  ])('%j is one', (change) => {
    expect(changeIn(change)).toEqual(change);
  });

  it.each([
    [null],
    [[]],
    ['AID'],
    [{}],
    [{ type: 'aid' }],
    [{ modality: 'maybe' }],
    [{ actors: 'RUS' }],
    [{ actors: ['<script>'] }],
    [{ mode: '../..' }],
    [{ date: { from: '2020-01-02', to: '2020-01-01', granularity: 'day', kind: 'range' } }],
    [{ date: { from: '2020-01-32', granularity: 'day', kind: 'exact' } }],
    [{ type: 'AID', __proto__: { x: 1 }, constructor: 1 }],
  ])('%j is none', (change) => {
    expect(changeIn(change)).toBeUndefined();
  });
});

const none = { corrections: new Map(), added: [] };
const corrected = (lines: readonly (readonly [string, readonly Correction[]])[]) => ({
  corrections: new Map(lines),
  added: [],
});

describe('corrected material', () => {
  const material = fixture();
  const [event] = material.events;
  if (!event) throw new Error('the fixture has events');
  const by = (change: EventChange) => [
    { seq: 3, at: '2026-01-01T00:00:00Z', by: 'a', event: event.id, change },
  ];
  const name = (code: string) => `name of ${code}`;

  it('is the material itself without corrections', () => {
    expect(correctedMaterial(material, none, name)).toBe(material);
  });

  it('keeps ids, spans and everything that was not corrected', () => {
    const after = correctedEvent(event, by({ modality: 'historical' }), name);
    expect({ ...after, reasons: event.reasons }).toEqual({ ...event, modality: 'historical' });
    expect(after?.reasons.at(-1)).toMatchObject({
      rule: 'correction',
      says: expect.stringContaining('journal line 3'),
    });
  });

  it('names parties by code, with no words of the text for those it does not name', () => {
    const after = correctedEvent(event, by({ actors: ['XYZ', event.actors[0]?.code ?? ''] }), name);
    expect(after?.actors[0]).toMatchObject({ code: 'XYZ', name: 'name of XYZ', span: { exact: '' } });
    expect(after?.actors[1]).toEqual(event.actors[0]);
  });

  it('leaves a dismissed event out of acts', () => {
    const after = correctedMaterial(material, corrected([[event.id, by({ dismissed: true })]]), name);
    expect(after.events).toHaveLength(material.events.length - 1);
    expect(after.groups.flatMap(({ events }) => events)).not.toContain(event.id);
  });

  it('groups as if everything were grouped anew, and finds as if everything were compared anew', () => {
    const changes: EventChange[] = [
      { dismissed: true },
      { modality: 'future' },
      { type: 'AID', mode: null },
      { recipients: ['XYZ'] },
      { date: { from: '2001-01-01', to: '2001-01-01', granularity: 'day', kind: 'exact' } },
    ];
    const grouped = { ...material, groups: groupEvents(material.events, material.lineage) };
    for (const change of changes)
      for (const one of grouped.events) {
        const own = [{ seq: 3, at: '2026-01-01T00:00:00Z', by: 'a', event: one.id, change }];
        const after = correctedMaterial(grouped, corrected([[one.id, own]]), name);
        expect(after.groups).toEqual(groupEvents(after.events, material.lineage));
        expect(after.findings).toEqual(findingsOf(after));
      }
  });

  it('tells of a correction whose event is gone', () => {
    const after = correctedMaterial(material, corrected([['e-gone', by({ modality: 'negated' })]]), name);
    expect(after.notices.at(-1)?.code).toBe('dossier/correction-unused');
  });
});
