import { DecayedCounts } from '../../stats/decayedCounts.js';
import { PairIndex } from '../../stats/pairIndex.js';
import { Chains } from './chains.js';
import type { Link } from './facts.js';
import type { Sides } from './sides.js';

/**
 * Counts by what names say of the two sides: which sector answers a relation of which sector, at home or abroad, and which
 * countries meet. Sector and country -1 (nothing known) count as a kind of their own.
 */
export class KindCounts {
  readonly sides: Sides;
  /** (r, sector of s). */
  readonly asked = new PairIndex();
  askedCounts: number[] = [];
  /** (number in `asked`, sector of o and the same-country flag). */
  readonly met = new PairIndex();
  metCounts: number[] = [];
  /** (s, country of o). */
  readonly abroad = new PairIndex();
  readonly abroadCounts = new DecayedCounts();
  /** (r and country of s, country of o). */
  readonly between = new PairIndex();
  readonly betweenCounts = new DecayedCounts();

  /** (home of s, o), chained by home. */
  readonly local = new PairIndex();
  readonly localCounts = new DecayedCounts();
  readonly localOf: Chains;
  /** (r and home of s, o). */
  readonly localUnder = new PairIndex();
  readonly localUnderCounts = new DecayedCounts();
  /** Country that an entity deals with most, and how often. */
  readonly #mostMet: Int32Array;
  readonly #mostMetCount: Float32Array;

  constructor(sides: Sides, entities: number) {
    this.sides = sides;
    this.localOf = new Chains(Math.max(1, sides.countries.length));
    this.#mostMet = new Int32Array(entities).fill(-1);
    this.#mostMetCount = new Float32Array(entities);
  }

  /** Country of an entity: what its name says, else the country that it dealt with most so far, else -1. */
  homeOf(entity: number): number {
    const country = this.countryOf(entity);
    return country >= 0 ? country : (this.#mostMet[entity] as number);
  }

  count({ subject: s, relation: r, object: o, day }: Link): void {
    const asked = this.asked.add(r, this.sectorOf(s) + 1);
    this.askedCounts[asked] = (this.askedCounts[asked] ?? 0) + 1;
    const met = this.met.add(asked, this.kindOf(s, o));
    this.metCounts[met] = (this.metCounts[met] ?? 0) + 1;
    const home = this.homeOf(s);
    if (home >= 0) this.#countLocal(home, r, { o, day });
    const country = this.countryOf(o);
    if (country < 0) return;
    this.#countAbroad(s, country, day);
    const own = this.countryOf(s);
    if (own >= 0)
      this.betweenCounts.add(this.between.add(r * this.sides.countries.length + own, country), day);
  }

  #countLocal(home: number, r: number, { o, day }: { o: number; day: number }): void {
    const local = this.local.add(home, o);
    if (!this.localCounts.has(local)) this.localOf.push(home, local);
    this.localCounts.add(local, day);
    this.localUnderCounts.add(this.localUnder.add(r * this.sides.countries.length + home, o), day);
  }

  #countAbroad(s: number, country: number, day: number): void {
    const abroad = this.abroad.add(s, country);
    this.abroadCounts.add(abroad, day);
    const count = this.abroadCounts.counts[abroad] as number;
    if (count <= (this.#mostMetCount[s] as number)) return;
    this.#mostMet[s] = country;
    this.#mostMetCount[s] = count;
  }

  countryOf(entity: number): number {
    return this.sides.country[entity] ?? -1;
  }

  sectorOf(entity: number): number {
    return this.sides.sector[entity] ?? -1;
  }

  sameCountry(s: number, o: number): boolean {
    const country = this.countryOf(s);
    return country >= 0 && country === this.countryOf(o);
  }

  /** Sector of o and whether both are of one country, as one number. */
  kindOf(s: number, o: number): number {
    return (this.sectorOf(o) + 1) * 2 + (this.sameCountry(s, o) ? 1 : 0);
  }
}
