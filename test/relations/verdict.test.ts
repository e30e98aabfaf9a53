import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RelationAct } from '../../src/relations/act.js';
import { channelBreaks, channels, dispersionOf, robustScale } from '../../src/relations/breaks.js';
import type { VerdictRule } from '../../src/relations/judge.js';
import { seriesOf } from '../../src/relations/series.js';
import { verdictOf } from '../../src/relations/verdict.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { addToDay } from '../../src/util/calendar.js';

const rule = parse(readFileSync('data/relations/verdict.yaml', 'utf8')) as VerdictRule;
const query = { actor: 'AAA', recipient: 'BBB', bin: 'week' as const };

/** Mean acts a week by quad, for a stretch of weeks. */
type Stretch = readonly [weeks: number, perWeek: Readonly<Partial<Record<1 | 2 | 3 | 4, number>>>];

const intensity = { 1: 3, 2: 7, 3: -3, 4: -8 } as const;

/** Poisson acts of a dyad, and as many again between others, from Monday 6 January 2020 on; sources take turns. */
function actsOf(
  stretches: readonly Stretch[],
  options: { seed?: number; volume?: (week: number) => number } = {},
): RelationAct[] {
  const random = mulberry32(options.seed ?? 1);
  const acts: RelationAct[] = [];
  let week = 0;
  for (const [weeks, perWeek] of stretches) {
    for (let one = 0; one < weeks; one++, week++) {
      const volume = options.volume?.(week) ?? 1;
      const day = addToDay('2020-01-06', week, 'week');
      const put = (quad: 1 | 2 | 3 | 4, recipient: string, mean: number) => {
        for (let left = poisson(mean * volume, random); left > 0; left--) {
          const id = `e${acts.length}`;
          const source = `s${acts.length % 5}`;
          acts.push({
            id,
            actor: 'AAA',
            recipient,
            day,
            quad,
            intensity: intensity[quad],
            origin: id,
            source,
          });
        }
      };
      for (const quad of [1, 2, 3, 4] as const) put(quad, 'BBB', perWeek[quad] ?? 0);
      put(1, 'CCC', 20);
    }
  }
  return acts;
}

function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let product = random(); product > Math.exp(-mean); product *= random()) count++;
  return count;
}

const calm = { 1: 6, 2: 2, 3: 1, 4: 0.2 };
const cracked = { 1: 6, 2: 2, 3: 6, 4: 1.5 };
const wordOf = (stretches: readonly Stretch[], seed = 1) =>
  verdictOf(actsOf(stretches, { seed }), query, rule)?.word;

describe('breaks of a channel', () => {
  it('has none in a steady series: at most two in sixty channels of twenty seeds', () => {
    let found = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { bins } = seriesOf(actsOf([[104, calm]], { seed }), query);
      for (const channel of channels.slice(0, 3)) found += channelBreaks(bins, channel).breaks.length;
    }
    expect(found).toBeLessThanOrEqual(2);
  });
  it('finds the week in which conflict rises, with an interval that holds it', () => {
    const { bins } = seriesOf(
      actsOf([
        [52, calm],
        [52, cracked],
      ]),
      query,
    );
    const [one, ...more] = channelBreaks(bins, 'conflict').breaks;
    expect(more).toEqual([]);
    const truth = addToDay('2020-01-06', 52, 'week');
    expect(one && one.earliest <= truth && truth <= one.latest).toBe(true);
    expect(one?.size).toBeGreaterThan(1);
  });
  it('sees no break where all reporting halves, nor where a random half of all acts is lost', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const halved = actsOf([[104, calm]], { seed, volume: (week) => (week < 52 ? 1 : 0.5) });
      const random = mulberry32(seed + 100);
      const thinned = actsOf([[104, calm]], { seed }).filter(
        ({ day }) => day < addToDay('2020-01-06', 52, 'week') || random() < 0.5,
      );
      for (const acts of [halved, thinned]) {
        const { bins } = seriesOf(acts, query);
        expect(channelBreaks(bins, 'verbal cooperation').breaks, `seed ${seed}`).toEqual([]);
      }
    }
  });
  it('leaves out weeks without any report instead of taking them for quiet', () => {
    const gap = actsOf([[104, calm]]).filter(({ day }) => day < '2020-12-01' || day > '2021-03-01');
    const { bins } = seriesOf(gap, query);
    expect(bins.some(({ exposure }) => exposure === 0)).toBe(true);
    expect(channelBreaks(bins, 'verbal cooperation').breaks).toEqual([]);
  });
  it('wants more where counts are clumped', () => {
    const clumped = [0, 9, 0, 0, 8, 1, 0, 9, 0, 0, 7, 0];
    expect(
      dispersionOf(
        clumped,
        clumped.map(() => 10),
      ),
    ).toBeGreaterThan(3);
    expect(dispersionOf([3, 3, 3, 3], [10, 10, 10, 10])).toBe(1);
    expect(robustScale([1, 1, 1, 1])).toBe(0);
  });
});

describe('verdict', () => {
  it('says nothing of thirty acts or fewer', () => {
    expect(verdictOf(actsOf([[3, calm]]).slice(0, 20), query, rule)).toBeUndefined();
  });
  it('is noise where nothing moves', () => expect(wordOf([[104, calm]])).toBe('noise'));
  it('is a crack where conflict rises and cooperation stays', () =>
    expect(
      wordOf([
        [52, calm],
        [52, cracked],
      ]),
    ).toBe('crack'));
  it('is a breakdown where cooperation falls away in both channels', () =>
    expect(
      wordOf([
        [80, calm],
        [24, { 1: 0.2, 2: 0, 3: 6, 4: 1 }],
      ]),
    ).toBe('breakdown'));
  it('is a breakdown where material conflict is most of what happens', () =>
    expect(
      wordOf([
        [52, calm],
        [52, { 1: 2, 2: 1, 3: 3, 4: 12 }],
      ]),
    ).toBe('breakdown'));
  it('is a recovery where the level comes back', () =>
    expect(
      wordOf([
        [52, calm],
        [20, cracked],
        [52, calm],
      ]),
    ).toBe('recovery'));
  it('never comes without its facts', () => {
    const verdict = verdictOf(
      actsOf([
        [52, calm],
        [52, cracked],
      ]),
      query,
      rule,
    );
    expect(verdict?.level?.earliest).toMatch(/^20\d\d-/);
    expect(verdict?.moved).toContain('conflict');
    expect(verdict?.reversal).toEqual({ returned: false });
    expect(verdict?.now?.value).toBeGreaterThan(0.2);
    expect(verdict?.worst?.value).toBeGreaterThanOrEqual(verdict?.now?.value ?? 1);
    expect(verdict?.survival).toBe(1);
    expect(verdict?.carriedBy).toHaveLength(5);
    expect(verdict?.because.length).toBeGreaterThan(0);
  });
  it('falls back to noise when one source alone carries the break', () => {
    const acts = actsOf([[104, calm]]);
    const loud = actsOf(
      [
        [52, {}],
        [52, { 4: 3 }],
      ],
      { seed: 9 },
    )
      .filter(({ recipient }) => recipient === 'BBB')
      .map((act) => ({ ...act, id: `x${act.id}`, source: 'loud' }));
    const strict = { ...rule, survival: 1 };
    expect(verdictOf([...acts, ...loud], query, strict)?.word).toBe('noise');
    expect(verdictOf([...acts, ...loud], query, { ...rule, survival: 0 })?.word).toBe('crack');
  });
  it('does not depend on names', () => {
    const acts = actsOf([
      [52, calm],
      [52, cracked],
    ]);
    const other = (code: string) => ({ AAA: 'BBB', BBB: 'AAA' })[code] ?? code;
    const swapped = acts.map((act) => ({ ...act, actor: other(act.actor), recipient: other(act.recipient) }));
    expect(verdictOf(swapped, { ...query, actor: 'BBB', recipient: 'AAA' }, rule)).toEqual(
      verdictOf(acts, query, rule),
    );
  });
});
