import { describe, expect, it } from 'vitest';
import { type DatedAct, type NextQuestion, rankNext } from '../../../src/forecasts/links/next.js';
import { madeUpLinks, relations } from './material.js';

const code = (entity: number) => `S${String(entity).padStart(2, '0')}`;
const acts: DatedAct[] = madeUpLinks(40).map(({ subject, relation, object, day }, at) => ({
  ...{ actor: code(subject), recipient: code(object), type: `T${relation}`, day, id: `e${at}` },
}));
const few = acts.filter(({ day }) => day < 8);
const asked = (more: Partial<NextQuestion> = {}): NextQuestion => ({
  ...{ party: 'S03', type: 'T3', direction: 'toward', day: 40, top: 5 },
  ...more,
});

describe('who is next', () => {
  it('is an order with terms, each with its dated acts before the day', () => {
    const found = rankNext(acts, asked());
    expect(found?.method).toBe('linear');
    expect(found?.answers.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
    for (const { party, score, terms, place } of found?.answers ?? []) {
      expect(party).not.toBe('S03');
      expect(score).toBeLessThanOrEqual(found?.answers[place - 2]?.score ?? Number.POSITIVE_INFINITY);
      for (const { family, acts: behind } of terms)
        if (family === 'triple')
          for (const act of behind)
            expect([act.actor, act.type, act.recipient]).toEqual(['S03', 'T3', party]);
    }
  });

  it('asks the other way round as well', () => {
    const found = rankNext(acts, asked({ direction: 'by' }));
    const triple = found?.answers.flatMap(({ terms }) => terms).find(({ family }) => family === 'triple');
    for (const act of triple?.acts ?? []) expect([act.type, act.recipient]).toEqual(['T3', 'S03']);
  });

  it('depends neither on the order of rows nor on the day asked about or later', () => {
    const found = rankNext(acts, asked({ day: 36 }));
    const known = acts.filter(({ day }) => day < 36);
    expect(rankNext([...known].reverse(), asked({ day: 36 }))).toEqual(found);
    expect(rankNext([...known, ...known], asked({ day: 36 }))).toEqual(found);
  });

  it('with little to learn from is what happened lately; with nothing it is nothing', () => {
    const early = { party: few[0]?.actor ?? '', type: few[0]?.type ?? '', day: 8 };
    const found = rankNext(few, asked(early));
    expect(found?.method).toBe('recurrence');
    expect(found?.answers[0]?.terms).toMatchObject([{ family: 'triple' }]);
    expect(rankNext(few, asked({ party: 'nobody', day: 8 }))).toBeUndefined();
    expect(rankNext(few, asked({ type: 'none', day: 8 }))).toBeUndefined();
    expect(rankNext([], asked())).toBeUndefined();
  });

  it.each([
    ['linear', acts, 40],
    ['recurrence', few, 8],
  ] as const)(
    '%s: without the acts of the largest term the score moves as the term says',
    (method, from, day) => {
      let moved = 0;
      for (let subject = 0; subject < 5; subject++) {
        const question = asked({ party: code(subject), type: `T${subject % relations}`, day, top: 40 });
        const before = rankNext(from, question);
        const [best] = before?.answers ?? [];
        const [largest] = best?.terms ?? [];
        if (!best || !largest || largest.acts.length === 0) continue;
        expect(before?.method).toBe(method);
        const gone = new Set(largest.acts);
        const rest = from.filter((act) => !gone.has(act));
        const after = rankNext(rest, question)?.answers.find(({ party }) => party === best.party);
        // Who is no answer any more stands below all that are.
        if (after) expect(Math.sign(best.score - after.score)).toBe(Math.sign(largest.effect));
        else expect(largest.effect).toBeGreaterThan(0);
        moved++;
      }
      expect(moved).toBeGreaterThan(2);
    },
  );
});
