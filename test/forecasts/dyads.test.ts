import { describe, expect, it } from 'vitest';
import { countDistribution } from '../../src/forecasts/dyads/counts.js';
import { featureCount, features } from '../../src/forecasts/dyads/features.js';
import { climatology, DyadHistory } from '../../src/forecasts/dyads/history.js';
import { HitRecord } from '../../src/forecasts/dyads/hits.js';
import { panelOf, type StreamAct } from '../../src/forecasts/dyads/panel.js';
import { type OriginForecasts, rollForward } from '../../src/forecasts/dyads/rolling.js';
import { skillInterval, Tally } from '../../src/forecasts/dyads/tally.js';
import { DecayBank } from '../../src/stats/decayBank.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { fitPooledLogit, logOdds } from '../../src/stats/pooledLogit.js';
import { isConflict, madeUpStream } from './stream.js';

const days = 200;
const acts = madeUpStream(days);
const options = { horizon: 7, burnIn: 70, step: 7, refit: 2, isConflict };

function roll(stream: readonly StreamAct[], horizon = 7): OriginForecasts[] {
  const origins: OriginForecasts[] = [];
  rollForward(
    panelOf(stream, { from: 0, to: days, fewest: 2 }),
    { ...options, horizon },
    (origin) => void origins.push(origin),
  );
  return origins;
}

describe('rolling forecasts', () => {
  const origins = roll(acts);

  it('beat the record of the pair, which beats plain counting', () => {
    const tally = (pick: (origin: OriginForecasts) => Float64Array) => {
      const one = new Tally();
      for (const origin of origins) one.add(pick(origin), origin.happened);
      return one;
    };
    const model = tally(({ model: ps }) => ps);
    const record = tally(({ climatology: ps }) => ps);
    expect(model.figures().brier).toBeLessThan(record.figures().brier);
    expect(record.figures().brier).toBeLessThan(tally(({ noChange }) => noChange).figures().brier);
    const [low, high] = skillInterval(model, record, { random: mulberry32(1), draws: 50 });
    expect(low).toBeLessThan(high);
  });

  it('expect more acts beyond the first where there were many', () => {
    expect(origins.every(({ excess }) => excess.every((one) => one > 0))).toBe(true);
  });

  it('say the same whatever the order of the acts', () => {
    const again = roll([...acts].reverse());
    expect(again.map(({ model }) => [...model])).toEqual(origins.map(({ model }) => [...model]));
  });

  it.each([100, 151])('know nothing of what comes after day %i', (day) => {
    const random = mulberry32(day);
    const changed = acts
      .filter((act) => act.day < day || random() < 0.5)
      .map((act) => (act.day < day ? act : { ...act, actor: act.recipient, recipient: act.actor }));
    // What the changed future holds may add names, never move a forecast made before it.
    const other = roll(changed);
    const made = origins.filter((origin) => origin.day <= day);
    expect(made.length).toBeGreaterThan(2);
    for (const [at, origin] of made.entries()) {
      expect([...(other[at]?.model ?? [])]).toEqual([...origin.model]);
      expect([...(other[at]?.climatology ?? [])]).toEqual([...origin.climatology]);
      expect([...(other[at]?.persistence ?? [])]).toEqual([...origin.persistence]);
    }
  });

  it('score nothing whose window is open', () => {
    expect(Math.max(...origins.map(({ day }) => day)) + 7).toBeLessThanOrEqual(days);
    expect(Math.min(...origins.map(({ day }) => day))).toBeGreaterThanOrEqual(77);
    expect(roll(acts, 130)).toEqual([]);
  });

  it('learn from windows before a quarter of the days and score none of them', () => {
    const early: OriginForecasts[] = [];
    rollForward(
      panelOf(acts, { from: 0, to: days, fewest: 2 }),
      { ...options, burnIn: 1 },
      (one) => void early.push(one),
    );
    expect(early[0]?.day).toBe(days / 4);
  });
});

describe('history', () => {
  it('gives every feature a finite value and a name of its own', () => {
    const panel = panelOf(acts, { fewest: 2 });
    const history = new DyadHistory(panel, 7, isConflict);
    for (const day of panel.days.slice(0, 60)) history.close(day);
    const { features: values, climate } = history.snapshot();
    expect(values.length).toBe(panel.universe * panel.types.length * featureCount);
    expect([...values].every(Number.isFinite)).toBe(true);
    expect(new Set(features.map(([name]) => name)).size).toBe(featureCount);
    expect(climatology(climate, 0, 7)).toBeGreaterThan(0);
  });

  it('counts windows that end at the origin and do not overlap', () => {
    const record = new HitRecord(1, 5);
    for (let day = 0; day < 23; day++) record.close(day, [1, 2, 13, 22].includes(day) ? [0] : []);
    // Day 23: windows 18-22, 13-17, 8-12, 3-7; days 0-2 make no whole window.
    expect(record.windows(0, 23)).toEqual({ hits: 2, windows: 4 });
    expect(record.sliding(0, false)).toEqual({ hits: 3 + 5 + 1, windows: 19 });
  });

  it('decays counts when they are read', () => {
    const bank = new DecayBank(2, [10], 50);
    bank.add(0, 0);
    bank.add(0, 10);
    expect(bank.at(0, 0, 11)).toBeCloseTo(1.5, 12);
    expect(bank.at(0, 0, 21)).toBeCloseTo(0.75, 12);
    expect(bank.at(1, 0, 21)).toBe(0);
  });
});

describe('panel', () => {
  it('keeps the pairs that act most when told how many, and one that is wanted', () => {
    const all = panelOf(acts, { fewest: 2 });
    const few = panelOf(acts, { fewest: 2, most: 3, wanted: ['A>F'] });
    expect(all.universe).toBeGreaterThan(4);
    const named = few.dyads
      .slice(0, few.universe)
      .map(({ actor, recipient }) => `${few.parties[actor]}>${few.parties[recipient]}`);
    expect(named).toContain('A>F');
    const early = (pair: string) =>
      acts.filter((act) => act.day < days / 4 && `${act.actor}>${act.recipient}` === pair).length;
    const counts = all.dyads
      .slice(0, all.universe)
      .map(({ actor, recipient }) => early(`${all.parties[actor]}>${all.parties[recipient]}`))
      .sort((a, b) => b - a);
    const kept = named.filter((pair) => pair !== 'A>F').map(early);
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(counts[2] as number);
    expect(few.universe).toBeLessThanOrEqual(4);
  });
});

describe('pooled logit', () => {
  it('finds slopes and intercepts by group', () => {
    const random = mulberry32(9);
    const n = 4000;
    const features = new Float32Array(n * 2).map(() => random() * 4 - 2);
    const happened = Uint8Array.from({ length: n }, (_, row) => {
      const v =
        (row % 2 ? -1 : 0.5) +
        1.2 * (features[row * 2] as number) +
        (row % 2 ? 0.8 : -0.8) * (features[row * 2 + 1] as number);
      return random() < 1 / (1 + Math.exp(-v)) ? 1 : 0;
    });
    const fit = fitPooledLogit([{ features, happened, weight: 1 }], {
      columns: 2,
      groups: 2,
      shared: 0.1,
      deviation: 0.1,
    });
    const at = (row: number, x: readonly number[]) => logOdds(fit, Float32Array.from([...x, ...x]), row);
    expect(at(0, [0, 0])).toBeCloseTo(0.5, 0);
    expect(at(1, [0, 0])).toBeCloseTo(-1, 0);
    expect(at(0, [1, 0]) - at(0, [0, 0])).toBeCloseTo(1.2, 0);
    expect(at(1, [0, 1]) - at(1, [0, 0])).toBeGreaterThan(0.6);
    expect(at(0, [0, 1]) - at(0, [0, 0])).toBeLessThan(-0.6);
    // A warm start ends where a cold one does.
    const again = fitPooledLogit([{ features, happened, weight: 1 }], {
      columns: 2,
      groups: 2,
      shared: 0.1,
      deviation: 0.1,
      start: fit,
    });
    expect(logOdds(again, features, 3)).toBeCloseTo(logOdds(fit, features, 3), 2);
  });
});

describe('counts', () => {
  it('sum to one with the mean of one and the excess', () => {
    const ps = countDistribution(0.3, 1.5);
    expect(ps.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    expect(ps[0]).toBeCloseTo(0.7, 12);
    expect(ps.reduce((sum, p, k) => sum + k * p, 0)).toBeCloseTo(0.3 * 2.5, 2);
  });
});
