import { decay, H30 } from '../../stats/decay.js';
import { Strongest } from '../../stats/strongest.js';
import { type Facts, linkAt } from './facts.js';
import type { Family } from './features.js';
import type { History } from './history.js';

/** A link that a term rests on. */
export interface DatedLink {
  /** Row of the facts. */
  readonly row: number;
  readonly day: number;
  /** Decayed weight with a half-life of 30 days; for excitation, times how often the one type follows the other. */
  readonly weight: number;
}

export interface Behind {
  readonly facts: Facts;
  readonly question: { readonly subject: number; readonly relation: number; readonly day: number };
  /** The candidate. */
  readonly entity: number;
  readonly history: History;
}

/** A link as the subject's side sees it. */
interface Seen {
  readonly from: number;
  readonly relation: number;
  readonly to: number;
}

/** Third parties whose links are named. */
const thirdPartiesNamed = 3;

/** Links known when the question was asked on which the terms of a family rest, the heaviest first, later ones before earlier. */
export function eventsBehind(family: Family, behind: Behind): DatedLink[] {
  const weigh = weightOf(family, behind);
  const { facts, question, history } = behind;
  const found: DatedLink[] = [];
  for (let row = 0; row < facts.length; row++) {
    const day = facts.day[row] as number;
    if (day >= question.day || day >= history.today) break;
    const { subject: s, relation: r, object: o } = linkAt(facts, row);
    const weight = Math.max(
      weigh({ from: s, relation: r, to: o }),
      weigh({ from: o, relation: history.inverse(r), to: s }),
    );
    if (weight > 0) found.push({ row, day, weight: weight * decay(H30, question.day - day) });
  }
  return found.sort((a, b) => b.weight - a.weight || b.row - a.row);
}

/** How much one link counts for a family, 0 for not at all. */
function weightOf(family: Family, { question, entity, history }: Behind): (seen: Seen) => number {
  const { subject, relation } = question;
  const onPair = ({ from, to }: Seen) => from === subject && to === entity;
  switch (family) {
    case 'triple':
      return (seen) => Number(onPair(seen) && seen.relation === relation);
    case 'inverse':
      return (seen) => Number(onPair(seen) && seen.relation === history.inverse(relation));
    case 'pair':
      return (seen) => Number(onPair(seen));
    case 'excitation': {
      const { weights, types } = history.excitation;
      return (seen) => (onPair(seen) ? (weights[relation * types + seen.relation] as number) : 0);
    }
    case 'answer':
      return (seen) => Number(seen.relation === relation && seen.to === entity);
    case 'activity':
      return (seen) => Number(seen.to === entity);
    case 'names':
      return sameCountryAs(entity, subject, history);
    case 'compatriots': {
      const { kinds } = history;
      const home = kinds.homeOf(subject);
      return ({ from, to }) => Number(home >= 0 && to === entity && kinds.homeOf(from) === home);
    }
    case 'two-hop':
      return overThirdParty(subject, entity, history);
    case 'place':
      return () => 0;
  }
}

/** Dealings of the subject with anybody of the candidate's country. */
function sameCountryAs(entity: number, subject: number, { kinds }: History): (seen: Seen) => number {
  const country = kinds.countryOf(entity);
  if (country < 0) return () => 0;
  return ({ from, to }) => Number(from === subject && kinds.countryOf(to) === country);
}

/** Links of the subject, and of the candidate, with the third parties that lead most strongly from one to the other. */
function overThirdParty(subject: number, entity: number, history: History): (seen: Seen) => number {
  const strongest = new Strongest(thirdPartiesNamed);
  const { partners, pairs, pairCounts, today } = history;
  const strength = (pair: number) =>
    pairCounts.sum(pair, H30, today) + 0.02 * (pairCounts.counts[pair] as number);
  for (let pair = partners.first[subject] as number; pair >= 0; pair = partners.next[pair] as number) {
    const third = pairs.secondOf(pair);
    const further = pairs.find(third, entity);
    if (further >= 0 && third !== subject && third !== entity)
      strongest.offer(third, strength(pair) * strength(further));
  }
  const ids = new Set(strongest.ids.subarray(0, strongest.size));
  return ({ from, to }) => Number((from === subject || from === entity) && ids.has(to));
}
