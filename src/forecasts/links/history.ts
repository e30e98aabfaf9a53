import { H30 } from '../../stats/decay.js';
import { DecayedCounts } from '../../stats/decayedCounts.js';
import { Excitation } from '../../stats/excitation.js';
import { grownIntegers } from '../../stats/grown.js';
import { PairIndex } from '../../stats/pairIndex.js';
import { Chains } from './chains.js';
import { type Facts, type Link, linkAt } from './facts.js';
import { KindCounts } from './kindCounts.js';
import type { Sides } from './sides.js';

/** Days between two readings of the excitation table. */
const refreshEvery = 7;

/**
 * Everything that is known before a day, as counters. It learns a whole day at a time, after the questions of that day were
 * answered, so no answer can look ahead. Each link is stored in both directions: (s, r, o) and (o, inverse of r, s).
 */
export class History {
  readonly entities: number;
  readonly relations: number;
  readonly sides: Sides;
  /** Ordered pairs (s, o) under any relation; holds what s did to o and what o did to s. */
  readonly pairs = new PairIndex();
  readonly pairCounts = new DecayedCounts();
  /** Partners of a subject: pairs by s. */
  readonly partners: Chains;
  /** (s, r, o), numbered apart from the pairs and chained by pair. */
  readonly tripleCounts = new DecayedCounts();
  tripleRelation = new Int32Array(64);
  tripleOfPair = new Int32Array(64).fill(-1);
  tripleNext = new Int32Array(64);
  /** (r, o): who was met under a relation, chained by r. */
  readonly answers = new PairIndex();
  readonly answerCounts = new DecayedCounts();
  readonly answersOf: Chains;
  /** (s, r). */
  readonly asked = new PairIndex();
  readonly askedCounts = new DecayedCounts();
  readonly entityCounts = new DecayedCounts();
  readonly relationCounts = new DecayedCounts();
  readonly kinds: KindCounts;
  readonly excitation: Excitation;
  /** First day of which nothing is known yet. */
  today = 0;
  #triples = 0;
  #refreshed = Number.NEGATIVE_INFINITY;

  constructor(entities: number, relations: number, sides: Sides) {
    this.entities = entities;
    this.relations = relations;
    this.sides = sides;

    this.partners = new Chains(entities);
    this.answersOf = new Chains(relations * 2);
    this.excitation = new Excitation(relations * 2);
    this.kinds = new KindCounts(sides, entities);
  }

  inverse(relation: number): number {
    return relation < this.relations ? relation + this.relations : relation - this.relations;
  }

  /** Number of (s, r, o), or -1; the pair is the one of s and o. */
  tripleOf(pair: number, relation: number): number {
    let triple = this.tripleOfPair[pair] as number;
    while (triple >= 0 && this.tripleRelation[triple] !== relation)
      triple = this.tripleNext[triple] as number;
    return triple;
  }

  /**
   * Learns rows `from` up to `to`, which all stand on one day.
   * @throws RangeError when the day is not after everything learnt before.
   */
  learn(facts: Facts, from: number, to: number): void {
    if (from >= to) return;
    const day = facts.day[from] as number;
    if (day < this.today) throw new RangeError(`day ${day} comes after day ${this.today - 1} was learnt`);
    const links = this.#bothWays(facts, from, to);
    for (const link of links) this.#excite(link);
    for (const link of links) this.#count(link);
    this.today = day + 1;
    if (day - this.#refreshed < refreshEvery) return;
    this.excitation.refresh();
    this.#refreshed = day;
  }

  #bothWays(facts: Facts, from: number, to: number): Link[] {
    const links: Link[] = [];
    for (let at = from; at < to; at++) {
      const link = linkAt(facts, at);
      const { subject, relation, object, day } = link;
      links.push(link, { subject: object, relation: this.inverse(relation), object: subject, day });
    }
    return links;
  }

  /** Both directions of a link excite the same types, mirrored; each is counted on its own. */
  #excite({ subject: s, relation: r, object: o, day }: Link): void {
    const pair = this.pairs.find(s, o);
    if (pair < 0) return;
    for (let t = this.tripleOfPair[pair] as number; t >= 0; t = this.tripleNext[t] as number)
      this.excitation.follows(r, this.tripleRelation[t] as number, this.tripleCounts.sum(t, H30, day));
  }

  #count(link: Link): void {
    const { subject: s, relation: r, object: o, day } = link;
    const pair = this.pairs.add(s, o);
    if (!this.pairCounts.has(pair)) {
      this.partners.push(s, pair);
      this.tripleOfPair = grownIntegers(this.tripleOfPair, pair + 1, -1);
    }
    this.pairCounts.add(pair, day);
    let triple = this.tripleOf(pair, r);
    if (triple < 0) triple = this.#newTriple(pair, r);
    this.tripleCounts.add(triple, day);
    const answer = this.answers.add(r, o);
    if (!this.answerCounts.has(answer)) this.answersOf.push(r, answer);
    this.answerCounts.add(answer, day);
    this.askedCounts.add(this.asked.add(s, r), day);
    this.entityCounts.add(o, day);
    this.relationCounts.add(r, day);
    this.kinds.count(link);
    this.excitation.occurs(r);
  }

  #newTriple(pair: number, relation: number): number {
    const triple = this.#triples++;
    this.tripleRelation = grownIntegers(this.tripleRelation, triple + 1);
    this.tripleNext = grownIntegers(this.tripleNext, triple + 1);
    this.tripleRelation[triple] = relation;
    this.tripleNext[triple] = this.tripleOfPair[pair] as number;
    this.tripleOfPair[pair] = triple;
    return triple;
  }
}
