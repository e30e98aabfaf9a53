import { describe, expect, it } from 'vitest';
import { evaluateLinks, type LinkMethod, linkMethods } from '../../../src/forecasts/links/evaluate.js';
import { factsOf, type Link } from '../../../src/forecasts/links/facts.js';
import { History } from '../../../src/forecasts/links/history.js';
import type { Setting } from '../../../src/forecasts/links/plan.js';
import { sidesOf } from '../../../src/forecasts/links/sides.js';
import { walk } from '../../../src/forecasts/links/walk.js';
import { benchmarkOf, madeUpLinks, names, relations } from './material.js';

const days = 48;
const links = madeUpLinks(days);

/** Every score of every scored question up to a day, as text. */
function trail(
  given: readonly Link[],
  how: { until: number; method: LinkMethod; setting?: Setting },
): string[] {
  const lines: string[] = [];
  evaluateLinks({
    benchmark: benchmarkOf(given, days),
    setting: how.setting ?? 'single',
    seed: 1,
    method: how.method,
    networks,
    watch: (question, candidates, scores) => {
      if (question.day > how.until) return;
      const of = Array.from({ length: candidates.size }, (_, i) => `${candidates.entity[i]}:${scores[i]}`);
      lines.push(`${question.day} ${question.subject} ${question.relation} ${of.join(' ')}`);
    },
  });
  return lines;
}

const until = 43;
const networks = { members: 1, hidden: 8 };
const methods: LinkMethod[] = ['recurrence', 'network'];

describe.each(methods)('%s', (method) => {
  const asGiven = trail(links, { until, method });
  it('scores the same bytes when everything after a day is another', () => {
    const corrupt = links.map((link) =>
      link.day < until
        ? link
        : link.day === until
          ? link
          : { ...link, object: (link.object + 7) % names.length, relation: (link.relation + 1) % relations },
    );
    expect(trail(corrupt, { until, method })).toEqual(asGiven);
    expect(asGiven.length).toBeGreaterThan(100);
  });
  it('scores the same bytes when the future is cut off', () => {
    // One link keeps the last day in place.
    const kept = links.filter(({ day }) => day <= until || day === days - 1);
    expect(trail(kept, { until, method })).toEqual(asGiven);
  });
  it('scores the same twice, and in whatever order the links of a day come', () => {
    expect(trail([...links].reverse(), { until, method })).toEqual(asGiven);
  });
});

it('multi-step knows nothing of the days that are scored', () => {
  const how = { until: days, method: 'recurrence' as const, setting: 'multi' as const };
  const first = Math.floor((days * 5) / 6);
  const later = (given: readonly Link[], setting: Setting) =>
    trail(given, { ...how, setting }).filter((line) => line.startsWith(`${first + 3} `));
  const changed = links.map((link) =>
    link.day >= first && link.day < first + 3 ? { ...link, object: (link.object + 3) % names.length } : link,
  );
  expect(later(changed, 'multi')).toEqual(later(links, 'multi'));
  expect(later(changed, 'single')).not.toEqual(later(links, 'single'));
});

it('the learnt scores beat plain recurrence, which beats chance', () => {
  const benchmark = benchmarkOf(links, days);
  const of = (method: LinkMethod) =>
    evaluateLinks({ benchmark, setting: 'single', seed: 1, method, networks });
  const all = { ...of('recurrence'), ...of('network') };
  const [recurrence, linear, network] = linkMethods.map((method) => all[method]?.mrr ?? 0) as [
    number,
    number,
    number,
  ];
  expect(linear).toBeGreaterThan(recurrence + 3);
  expect(network).toBeGreaterThan(recurrence + 3);
  expect(recurrence).toBeGreaterThan(15);
  for (const found of Object.values(all)) {
    expect(found.queries).toBe(2 * links.filter(({ day }) => day >= benchmark.splits.scoredFrom).length);
    expect(found.strata.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 6);
    expect(found.mrrBestTies).toBeGreaterThanOrEqual(found.mrr);
    expect(found.mrrWorstTies).toBeLessThanOrEqual(found.mrr);
  }
});

it('a test entity and pair never seen before are ranked among those without a score', () => {
  const some = madeUpLinks(20);
  const benchmark = {
    ...benchmarkOf([...some, { subject: 60, relation: 0, object: 61, day: 20 }], 21),
    entities: 70,
  };
  const { linear } = evaluateLinks({
    benchmark: { ...benchmark, splits: { fitBefore: 16, scoredFrom: 20, scoredTo: 20 } },
    setting: 'single',
    seed: 1,
    method: 'linear',
  });
  expect(linear?.queries).toBe(2);
  expect(linear?.strata.at(-1)?.share).toBe(100);
});

describe('the history', () => {
  const history = () => new History(names.length, relations, sidesOf(names));
  it('refuses a day before what it learnt', () => {
    const facts = factsOf(links);
    const one = history();
    one.learn(facts, facts.length - 1, facts.length);
    expect(() => one.learn(facts, 0, 1)).toThrow(/comes after/);
  });
  it('answers from days before only: features of a day do not know the day', () => {
    const one = history();
    const seen: number[] = [];
    walk(one, {
      facts: factsOf([{ subject: 0, relation: 0, object: 1, day: 3 }]),
      asks: () => true,
      knownUntil: (day) => day,
      visit: (_, candidates) => seen.push(candidates.size),
    });
    expect(seen).toEqual([0, 0]);
  });
});
