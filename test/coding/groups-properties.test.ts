import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupEvents } from '../../src/coding/groups.js';
import { eventId, withIds } from '../../src/coding/ids.js';
import type { CodedEvent } from '../../src/model/event.js';
import { hash32, hash64 } from '../../src/util/hash.js';
import { processorTime } from '../processorTime.js';
import { about, during, event, object, on, parties } from './groupsHarness.js';

const states = fc.uniqueArray(fc.constantFrom('NOR', 'PRT', 'ISL'), { maxLength: 2 });
const date = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((day) => on(`2021-03-${String(day).padStart(2, '0')}`)),
  fc.integer({ min: 1, max: 28 }).map((day) => about(`2021-03-${String(day).padStart(2, '0')}`)),
  fc.constant(during('2021-03-01', '2021-03-31')),
  fc.constant(during('2021-01-01', '2021-12-31')),
);
const anyEvent = fc
  .record({
    actors: states.map((codes) => parties(...codes)),
    recipients: states.map((codes) => parties(...codes)),
    date,
    type: fc.constantFrom('SANCTION' as const, 'CONSULT' as const),
    modality: fc.constantFrom('asserted' as const, 'negated' as const, 'future' as const),
    report: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    more: fc.constantFrom<Partial<CodedEvent>>(
      {},
      { mode: 'visit' },
      object('radar'),
      object('radar', 'KR-20'),
      object('ship'),
      { reciprocal: true },
    ),
  })
  .map(({ more, ...rest }) => event('', { ...rest, ...more }));
const events = fc
  .array(anyEvent, { maxLength: 25 })
  .map((all) => all.map((one, at) => ({ ...one, id: `e${at}` })));
const lineage = [{ report: 'r2', origin: 'r1', cites: [] }];

describe('groupEvents', () => {
  it('gives the same groups for any order of events', () => {
    fc.assert(
      fc.property(
        events.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(groupEvents(shuffled, lineage)).toEqual(groupEvents(all, lineage));
        },
      ),
    );
  });

  it('puts each event in one group, and no act told twice makes two', () => {
    fc.assert(
      fc.property(events, (all) => {
        const groups = groupEvents(all, lineage);
        expect(groups.flatMap((group) => group.events).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(groupEvents([...all, ...all], lineage)).toEqual(groups);
        for (const group of groups) {
          expect(group.origins).toBeGreaterThanOrEqual(1);
          expect(group.origins).toBeLessThanOrEqual(group.reports);
          expect(group.id).toBe(`g-${group.events[0]}`);
        }
      }),
    );
  });

  it('swaps with two states', () => {
    const swap = (codes: CodedEvent['actors']) =>
      codes.map((actor) => ({
        ...actor,
        code: actor.code === 'NOR' ? 'PRT' : actor.code === 'PRT' ? 'NOR' : actor.code,
      }));
    fc.assert(
      fc.property(events, (all) => {
        const swapped = all.map((one) => ({
          ...one,
          actors: swap(one.actors),
          recipients: swap(one.recipients),
        }));
        expect(groupEvents(swapped, lineage)).toEqual(groupEvents(all, lineage));
      }),
    );
  });

  it.skipIf(!process.env.SLOW)('groups 100,000 events of one quarrel in seconds', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => {
      const day = `2021-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`;
      const what = at % 3 === 0 ? {} : object(`class ${at % 7}`);
      return event(`e${at}`, { report: `r${at % 9000}`, date: at % 2 ? on(day) : about(day), ...what });
    });
    const spent = processorTime();
    const groups = groupEvents(many, []);
    const milliseconds = spent();
    expect(groups.length).toBeGreaterThan(300);
    expect(milliseconds).toBeLessThan(6000);
  });
});

describe('event ids', () => {
  it('come from report, trigger, type and actors', () => {
    const one = event('');
    expect(eventId(one)).toMatch(/^e[0-9a-z]{14}$/);
    expect(eventId({ ...one, modality: 'negated' })).toBe(eventId(one));
    const others = [
      { report: 'x' },
      { trigger: { ...one.trigger, start: 6 } },
      { type: 'COERCE' as const },
      { actors: parties('ISL') },
    ];
    const ids = others.map((more) => eventId({ ...one, ...more }));
    expect(new Set([...ids, eventId(one)]).size).toBe(5);
  });

  it('are numbered where they would be the same, whatever the order', () => {
    const alike = [
      event('', { recipients: parties('PRT') }),
      event('', { recipients: parties('ISL') }),
      event('', { type: 'COERCE' }),
    ];
    const byRecipient = (all: readonly CodedEvent[]) =>
      Object.fromEntries(withIds(all).map((one) => [`${one.type} ${one.recipients[0]?.code}`, one.id]));
    const ids = byRecipient(alike);
    expect(ids['SANCTION PRT']).toBe(`${ids['SANCTION ISL']}-2`);
    expect(ids['COERCE PRT']).not.toContain('-');
    expect(byRecipient([...alike].reverse())).toEqual(ids);
    expect(new Set(withIds([...alike, ...alike]).map(({ id }) => id)).size).toBe(6);
  });
});

describe('hashes', () => {
  it('have the values of the algorithm they name', () => {
    const mask = 0xffff_ffffn;
    const mix = (start: bigint) => {
      let hash = start ^ (start >> 16n);
      hash = (hash * 0x85ebca6bn) & mask;
      hash ^= hash >> 13n;
      hash = (hash * 0xc2b2ae35n) & mask;
      return Number(hash ^ (hash >> 16n));
    };
    const slow = (text: string) => {
      let hash = 0x811c9dc5n;
      for (let at = 0; at < text.length; at++)
        hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x01000193n) & mask;
      return mix(hash);
    };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(hash32(text)).toBe(slow(text));
      }),
    );
  });

  it('do not collide on a hundred thousand ids', () => {
    const all = new Set(Array.from({ length: 100_000 }, (_, at) => hash64(`r${at % 500}|${at}`)));
    expect(all.size).toBe(100_000);
    expect([...all].every((id) => /^[0-9a-z]{14}$/.test(id))).toBe(true);
  });
});
