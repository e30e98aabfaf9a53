import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchoredEpisodes } from '../../src/rules/bodies.js';
import { directions, type RuleEvent } from '../../src/rules/event.js';
import {
  episodesOf,
  longRule,
  type MiningOptions,
  mineRules,
  mirrorShares,
  mirrorsOf,
} from '../../src/rules/index.js';
import { jeffreysInterval } from '../../src/stats/betaQuantile.js';
import { falseDiscovery } from '../../src/stats/falseDiscovery.js';
import { kaplanMeier } from '../../src/stats/kaplanMeier.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { normalTail } from '../../src/stats/normalTail.js';
import { enumerate } from './enumerate.js';

const act = (actor: string, recipient: string, code: string, day: number): RuleEvent => ({
  ...{ actor, recipient, code, day },
  id: [actor, recipient, code, day].join('-'),
});
const all: MiningOptions = { fewestBodies: 1, fewestExpected: 0.001, q: 1, directions };

/** A random set of two codes among five states. */
const setOf = (seed: number, count: number, days: number): RuleEvent[] => {
  const random = mulberry32(seed);
  const pick = (n: number) => Math.floor(random() * n);
  return Array.from({ length: count }, () =>
    act('ABCDE'[pick(5)] ?? 'A', 'ABCDE'[pick(5)] ?? 'B', 'xyz'[pick(3)] ?? 'x', pick(days)),
  );
};

describe('the worked example of 20 days', () => {
  const events = [
    ...[2, 8, 14].map((day) => act('KEN', 'PER', 'x', day)),
    ...[3, 10, 19].map((day) => act('KEN', 'PER', 'y', day)),
  ];
  const mining = mineRules(events, { ...all, window: 3, from: 0, to: 19 });
  const rule = mining.rules.find(
    ({ body, head, direction }) => body === 'x' && head === 'y' && direction === 'same',
  );

  it('has base 7 of 17, two hits of three, lift 1.619, p 5 of 17', () => {
    expect(rule).toMatchObject({ support: 3, hits: 2, dyads: 1, base: expect.closeTo(0.4118, 4) });
    expect(rule?.lift).toBeCloseTo(1.619, 3);
    expect(mining.shifts).toBe(16);
    expect(rule?.p).toBeCloseTo(5 / 17, 9);
  });

  it('lists its episodes down to the events', () => {
    const [first, second] = episodesOf(mining, rule as never, events);
    expect(first?.instances[0]).toEqual({
      ...{ actor: 'KEN', recipient: 'PER', day: 2, headDay: 3 },
      ...{ bodyEvents: ['KEN-PER-x-2'], headEvents: ['KEN-PER-y-3'] },
    });
    expect(second?.hits).toBe(1);
  });
});

describe('mining', () => {
  it('equals plain enumeration', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 6 }), (seed, window) => {
        const events = setOf(seed, 60, 30);
        for (const rule of mineRules(events, { ...all, window, shifts: 5 }).rules) {
          const plain = enumerate(events, rule);
          expect([rule.support, rule.hits]).toEqual([plain.support, plain.hits]);
          expect(rule.base * rule.support).toBeCloseTo(plain.expected, 9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of events, nor on doubled ones', () => {
    const events = setOf(7, 200, 60);
    const one = mineRules(events, all).rules;
    expect(one.length).toBeGreaterThan(20);
    expect(mineRules([...events].reverse().concat(events), all).rules).toEqual(one);
  });

  it('gives nothing for no events, or days too few for a window', () => {
    expect(mineRules([]).rules).toEqual([]);
    expect(mineRules([act('A', 'B', 'x', 1), act('A', 'B', 'y', 2)], { window: 7 }).tested).toBe(0);
    expect(() => mineRules([], { window: 0 })).toThrow(RangeError);
  });

  it('finds a planted reaction and loses it when the heads are moved', () => {
    const random = mulberry32(3);
    const noise = setOf(11, 1500, 300);
    const planted = Array.from({ length: 120 }, () => {
      const [a, b] = random() < 0.5 ? ['A', 'B'] : ['C', 'D'];
      const day = Math.floor(random() * 280);
      return [act(a, b, 'hit', day), act(b, a, 'back', day + 1 + Math.floor(random() * 3))];
    }).flat();
    const kept = (events: readonly RuleEvent[]) =>
      mineRules(events, { window: 4 })
        .rules.filter(({ lift }) => lift > 1)
        .map(({ body, head, direction }) => `${body} ${head} ${direction}`);
    expect(kept([...noise, ...planted])).toContain('hit back reaction');
    const moved = planted.map((one) => (one.code === 'back' ? { ...one, day: (one.day + 97) % 285 } : one));
    expect(kept([...noise, ...moved])).not.toContain('hit back reaction');
  });
});

describe('a wave of expulsions', () => {
  // One state against twenty in three days, all of whom answer; elsewhere the act stays without answer.
  const others = Array.from({ length: 20 }, (_, at) => `W${at}`);
  const wave = others.flatMap((other, at) => [
    act(other, 'HUB', 'expel', 100 + (at % 3)),
    act('HUB', other, 'reduce', 104 + (at % 2)),
  ]);
  const quiet = Array.from({ length: 60 }, (_, at) =>
    act(`Q${at % 12}`, `R${at % 5}`, 'expel', 5 + ((at * 37) % 240)),
  );
  const rare = Array.from({ length: 20 }, (_, at) =>
    act(`R${at % 5}`, `Q${at % 12}`, 'reduce', (at * 53) % 290),
  );
  const mining = mineRules([...wave, ...quiet, ...rare], { ...all, window: 7, directions: ['reaction'] });
  const rule = mining.rules.find(({ body, head }) => body === 'expel' && head === 'reduce');

  it('counts as one occasion, and without it the rule is gone', () => {
    expect(rule?.support).toBe(80);
    expect(rule?.lift).toBeGreaterThan(5);
    expect(rule?.episodes).toBeLessThan(65);
    expect(rule?.effective).toBeLessThan(15);
    expect(rule?.worst).toMatchObject({ actor: 'HUB', dropped: 20, from: 100 });
    expect(rule?.worst?.lift).toBeLessThan((rule?.lift ?? 0) / 2);
    expect(rule?.carriedByOne).toBe(true);
  });

  it('anchors do not chain', () => {
    const days = Int32Array.from([0, 5, 10, 15]);
    const same = new Int32Array(4);
    const other = Int32Array.from([1, 2, 3, 4]);
    expect(anchoredEpisodes({ actor: same, recipient: other, day: days }, 7).count).toBe(2);
  });
});

describe('acts told from both sides', () => {
  const days = Array.from({ length: 30 }, (_, at) => at * 7);
  const events = days.flatMap((day) => [
    ...[
      act('A', 'B', 'meet', day),
      act('B', 'A', 'meet', day),
      act('A', 'B', 'visit', day + 1),
      act('B', 'A', 'host', day + 1),
    ],
  ]);
  it('are found in the set', () => {
    const mirrors = mirrorsOf(mirrorShares(events));
    expect([...mirrors.undirected]).toEqual(['meet']);
    expect([...mirrors.converse]).toEqual([['visit', 'host']]);
  });
  it('give no rule that is the same act again', () => {
    const rules = mineRules(events, { ...all, window: 3 }).rules;
    expect(
      rules.filter(
        ({ body, head, direction }) => direction === 'reaction' && (body === 'meet' || head === 'meet'),
      ),
    ).toEqual([]);
    expect(rules.some(({ body, head }) => body === 'visit' || head === 'visit')).toBe(false);
    const meet = rules.find(({ body, head }) => body === 'meet' && head === 'host');
    expect(meet).toMatchObject({ undirected: true, direction: 'same' });
  });
});

describe('rules of years', () => {
  it('give the share by each year with open windows left open', () => {
    const events = [
      ...[act('A', 'B', 'order', 0), act('A', 'B', 'order', 5), act('A', 'B', 'copy', 800)],
      ...[act('C', 'B', 'order', 100), act('D', 'B', 'order', 1500)],
    ];
    const rule = { body: 'order', head: 'copy', direction: 'same', from: 0, to: 2000 } as const;
    const { cases, rates } = longRule(events, rule, [730, 1095]);
    expect(cases.map(({ days, head }) => [days, head?.id])).toEqual([
      [800, 'A-B-copy-800'],
      [1900, undefined],
      [500, undefined],
    ]);
    expect(rates.map(({ share, atRisk, hits, judged }) => [share, atRisk, hits, judged])).toEqual([
      [0, 2, 0, 2],
      [0.5, 1, 1, 2],
    ]);
    expect(rates[1]?.interval[0]).toBeCloseTo(0.06083, 3);
  });
});

describe('kernels', () => {
  it('Benjamini and Hochberg', () => {
    const qs = falseDiscovery([0.01, 0.04, 0.03, 0.5]);
    expect(qs.map((q) => q.toFixed(4))).toEqual(['0.0400', '0.0533', '0.0533', '0.5000']);
    expect(falseDiscovery([0.01], 10)).toEqual([0.1]);
  });
  it('normal tail', () => {
    expect(normalTail(1.959964)).toBeCloseTo(0.025, 6);
    expect(normalTail(-1)).toBeCloseTo(0.8413447, 6);
    expect(normalTail(6) / 9.8659e-10).toBeCloseTo(1, 3);
  });
  it('Jeffreys interval', () => {
    // R: qbeta(c(.025, .975), 3.5, 7.5)
    expect(jeffreysInterval(3, 10)).toEqual([expect.closeTo(0.0927, 3), expect.closeTo(0.6058, 3)]);
    expect(jeffreysInterval(0, 5)[0]).toBe(0);
  });
  it('Kaplan and Meier', () => {
    const cases = [
      { time: 1, happened: true },
      { time: 2, happened: false },
      { time: 3, happened: true },
      { time: 4, happened: false },
    ];
    expect(kaplanMeier(cases, [2, 3])).toEqual([
      { time: 2, share: 0.25, atRisk: 3 },
      { time: 3, share: 0.625, atRisk: 2 },
    ]);
  });
});
