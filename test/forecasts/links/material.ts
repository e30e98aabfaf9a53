import type { LinkBenchmark } from '../../../src/forecasts/links/evaluate.js';
import { factsOf, type Link } from '../../../src/forecasts/links/facts.js';
import { sidesOf } from '../../../src/forecasts/links/sides.js';
import { mulberry32 } from '../../../src/stats/mulberry32.js';

export const places = ['Aland', 'Borduria', 'Clementia', 'Dawsbergen', 'Elbonia', 'Freedonia'];
const offices = ['Ministry', 'Police', 'Citizen', 'Court', 'Media'];
export const names = [
  ...places,
  ...offices.flatMap((office) => places.map((place) => `${office} (${place})`)),
  'A. Person',
];
export const relations = 6;

/**
 * Made-up links of many days: each entity has a few partners that it deals with again and again; relation 1 draws an answer of
 * relation 2 from the other side within days; some links are noise.
 */
export function madeUpLinks(days: number, seed = 1): Link[] {
  const next = mulberry32(seed);
  const pick = (below: number) => Math.floor(next() * below);
  const n = names.length;
  const friends = Array.from({ length: n }, () => Array.from({ length: 5 }, () => pick(n)));
  const links: Link[] = [];
  const due: Link[] = [];
  for (let day = 0; day < days; day++) {
    for (let count = 0; count < 14; count++) {
      const subject = pick(n);
      const object = next() < 0.9 ? (friends[subject]?.[pick(5)] ?? 0) : pick(n);
      const relation = next() < 0.2 ? subject % relations : pick(relations);
      links.push({ subject, relation, object, day });
      if (relation === 1 && next() < 0.9)
        due.push({ subject: object, relation: 2, object: subject, day: day + 1 + pick(3) });
    }
    links.push(...due.filter((link) => link.day === day));
  }
  return distinct(links);
}

const distinct = (links: readonly Link[]): Link[] => [
  ...new Map(links.map((link) => [JSON.stringify(link), link])).values(),
];

/** A benchmark of made-up links: fitted on the first two thirds of the days, scored on the last sixth. */
export function benchmarkOf(links: readonly Link[], days: number): LinkBenchmark {
  return {
    facts: factsOf(links),
    splits: {
      fitBefore: Math.floor((days * 4) / 6),
      scoredFrom: Math.floor((days * 5) / 6),
      scoredTo: days - 1,
    },
    entities: names.length,
    relations,
    sides: sidesOf(names),
  };
}
