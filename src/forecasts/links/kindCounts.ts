import { DecayedCounts } from '../../stats/decayedCounts.js';
import { PairIndex } from '../../stats/pairIndex.js';
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

  constructor(sides: Sides) {
    this.sides = sides;
  }

  count({ subject: s, relation: r, object: o, day }: Link): void {
    const asked = this.asked.add(r, this.sectorOf(s) + 1);
    this.askedCounts[asked] = (this.askedCounts[asked] ?? 0) + 1;
    const met = this.met.add(asked, this.kindOf(s, o));
    this.metCounts[met] = (this.metCounts[met] ?? 0) + 1;
    const country = this.countryOf(o);
    if (country < 0) return;
    this.abroadCounts.add(this.abroad.add(s, country), day);
    const own = this.countryOf(s);
    if (own >= 0)
      this.betweenCounts.add(this.between.add(r * this.sides.countries.length + own, country), day);
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
