import { H8, H30 } from '../../stats/decay.js';
import { COMPATRIOTS, NAMES } from './features.js';
import type { History } from './history.js';

/** Memo of numbers by a small key, forgotten at once. */
class Memo {
  readonly values: Float64Array;
  readonly #stamps: Int32Array;
  #now = 0;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.#stamps = new Int32Array(size);
  }

  forget(): void {
    this.#now++;
  }

  /** Whether the value at a place must be worked out; from then on it counts as known. */
  missing(place: number): boolean {
    if (this.#stamps[place] === this.#now) return false;
    this.#stamps[place] = this.#now;
    return true;
  }
}

/** The part of a row that rests on names: how often candidates of this sector and country answered such a subject. */
export class KindRows {
  readonly history: History;
  readonly #sector: Memo;
  readonly #abroad: Memo;
  readonly #between: Memo;
  #subject = -1;
  #relation = -1;
  #day = -1;
  #asked = -1;
  #home = -1;
  #dealings = 0;
  #dealingsAll = 0;
  #relation30 = 0;

  constructor(history: History) {
    this.history = history;

    const { sectors, countries } = history.sides;
    this.#sector = new Memo((sectors.length + 1) * 2);
    this.#abroad = new Memo(countries.length * 2);
    this.#between = new Memo(countries.length);
  }

  look(subject: number, day: number): void {
    const { entityCounts } = this.history;
    this.#subject = subject;
    this.#day = day;
    this.#home = this.history.kinds.homeOf(subject);
    this.#abroad.forget();
    const known = entityCounts.has(subject);
    this.#dealings = known ? entityCounts.sum(subject, H30, day) : 0;
    this.#dealingsAll = known ? (entityCounts.counts[subject] as number) : 0;
  }

  ask(relation: number): void {
    const { kinds, relationCounts } = this.history;
    this.#relation = relation;
    this.#asked = kinds.asked.find(relation, kinds.sectorOf(this.#subject) + 1);
    this.#relation30 = relationCounts.has(relation) ? relationCounts.sum(relation, H30, this.#day) : 0;
    this.#sector.forget();
    this.#between.forget();
  }

  /** What the compatriots of the subject did to a candidate, whatever the relation. */
  fillLocal(rows: Float32Array, at: number, entity: number): void {
    if (this.#home < 0) return;
    const { local, localCounts } = this.history.kinds;
    const number = local.find(this.#home, entity);
    if (number < 0) return;
    const out = at + COMPATRIOTS;
    rows[out] = Math.log1p(localCounts.sum(number, H8, this.#day)) / 3;
    rows[out + 1] = Math.log1p(localCounts.sum(number, H30, this.#day)) / 3;
    rows[out + 2] = Math.log1p(localCounts.counts[number] as number) / 3;
    rows[out + 3] = 1 / (this.#day - (localCounts.lasts[number] as number));
  }

  /** What depends on the relation. */
  fill(rows: Float32Array, at: number, entity: number): void {
    const { kinds } = this.history;
    if (rows[at + COMPATRIOTS + 2] !== 0) this.#fillLocalUnder(rows, at + COMPATRIOTS + 4, entity);
    rows[at + NAMES + 2] = this.#sectorShare(kinds.kindOf(this.#subject, entity));
    const country = kinds.countryOf(entity);
    if (country < 0) return;
    this.#readAbroad(country);
    rows[at + NAMES + 3] = this.#abroad.values[country * 2] as number;
    rows[at + NAMES + 4] = this.#abroad.values[country * 2 + 1] as number;
    rows[at + NAMES + 5] = this.#betweenShare(country);
  }

  #fillLocalUnder(rows: Float32Array, out: number, entity: number): void {
    const { kinds, sides } = this.history;
    const { localUnder, localUnderCounts } = kinds;
    const number = localUnder.find(this.#relation * sides.countries.length + this.#home, entity);
    if (number < 0) return;
    rows[out] = Math.log1p(localUnderCounts.sum(number, H30, this.#day));
    rows[out + 1] = Math.log1p(localUnderCounts.counts[number] as number);
  }

  #sectorShare(kind: number): number {
    if (this.#sector.missing(kind)) {
      const { kinds } = this.history;
      const met = this.#asked < 0 ? -1 : kinds.met.find(this.#asked, kind);
      const n = met < 0 ? 0 : (kinds.metCounts[met] as number);
      const m = this.#asked < 0 ? 0 : (kinds.askedCounts[this.#asked] as number);
      this.#sector.values[kind] = Math.log((n + 0.05) / (m + 5)) / 5;
    }
    return this.#sector.values[kind] as number;
  }

  #readAbroad(country: number): void {
    if (!this.#abroad.missing(country * 2)) return;
    const { abroad, abroadCounts } = this.history.kinds;
    const number = abroad.find(this.#subject, country);
    const c30 = number < 0 ? 0 : abroadCounts.sum(number, H30, this.#day);
    const all = number < 0 ? 0 : (abroadCounts.counts[number] as number);
    this.#abroad.values[country * 2] = Math.log((c30 + 0.01) / (this.#dealings + 1)) / 5 + 1;
    this.#abroad.values[country * 2 + 1] = Math.log((all + 0.01) / (this.#dealingsAll + 1)) / 5 + 1;
  }

  #betweenShare(country: number): number {
    if (!this.#between.missing(country)) return this.#between.values[country] as number;
    const { kinds, sides } = this.history;
    const own = kinds.countryOf(this.#subject);
    const number = own < 0 ? -1 : kinds.between.find(this.#relation * sides.countries.length + own, country);
    const c30 = number < 0 ? 0 : kinds.betweenCounts.sum(number, H30, this.#day);
    const share = own < 0 ? 0 : Math.log((c30 + 0.01) / (this.#relation30 * 0.02 + 1)) / 5 + 1;
    this.#between.values[country] = share;
    return share;
  }
}
