import { DecayBank } from '../../stats/decayBank.js';
import { Excitation } from './excitation.js';
import { featureCount } from './features.js';
import { HitRecord } from './hits.js';
import type { Panel, PanelAct } from './panel.js';

/** Past non-overlapping windows of one cell: how many, and how many held an act. */
export interface Climate {
  readonly hits: Float64Array;
  readonly windows: number;
  /** Mean share of hits of each type over the universe. */
  readonly base: Float64Array;
}

/** What is known at the start of a day: features row by row (`cell * featureCount`), and the plain record of each cell. */
export interface Snapshot {
  readonly day: number;
  readonly features: Float32Array;
  readonly climate: Climate;
  /** Cells without such an act in the last 30 days. */
  readonly quiet: Uint8Array;
}

/** A snapshot whose window has closed, with what happened. */
export interface ClosedWindow {
  readonly snapshot: Snapshot;
  readonly happened: Uint8Array;
  /** Acts in the window. */
  readonly counts: Uint16Array;
}

/** Windows by which the record of a cell is shrunk to the base rate of its type: fewer for long windows, which tell more. */
export const shrinkage = (horizon: number): number => (horizon >= 30 ? 2 : 4);

/** The record of a cell shrunk to the base rate of its type, (hits + k base) / (windows + k): the fair opponent of any model. */
export function climatology({ hits, windows, base }: Climate, cell: number, horizon: number): number {
  const k = shrinkage(horizon);
  return ((hits[cell] as number) + k * (base[cell % base.length] as number)) / (windows + k);
}

const logit = (p: number): number => {
  const kept = Math.min(0.999, Math.max(0.001, p));
  return Math.log(kept / (1 - kept));
};
const level = (rate: number): number => Math.log(rate + 0.002);
const longest = 150;

/**
 * The past as it goes by. `snapshot` reads, `close` adds the acts of the day that ends: features of a day come from days before it and nothing
 * else, so the future cannot leak in.
 */
export class DyadHistory {
  readonly #panel: Panel;
  readonly #horizon: number;
  readonly #hits: HitRecord;
  readonly #cells: DecayBank;
  readonly #cellDays: DecayBank;
  readonly #pairs: DecayBank;
  readonly #pairDays: DecayBank;
  readonly #conflict: DecayBank;
  readonly #cooperation: DecayBank;
  readonly #acts: DecayBank;
  readonly #receives: DecayBank;
  readonly #home: DecayBank;
  readonly #actsAll: DecayBank;
  readonly #receivesAll: DecayBank;
  readonly #homeAll: DecayBank;
  readonly #excitation: Excitation;
  readonly #isConflict: readonly boolean[];
  #day = 0;

  /** @param isConflict whether acts of a type are conflict rather than cooperation; neither for undefined. */
  constructor(panel: Panel, horizon: number, isConflict: (type: string) => boolean) {
    const { dyads, types, parties, days } = panel;
    const bank = (size: number, halfLives: readonly number[]) => new DecayBank(size, halfLives, days.length);
    this.#panel = panel;
    this.#horizon = horizon;
    this.#isConflict = types.map(isConflict);
    this.#hits = new HitRecord(panel.universe * types.length, horizon);
    this.#cells = bank(dyads.length * types.length, [1, 3, 10, 30, 120]);
    this.#cellDays = bank(panel.universe * types.length, [30, 120]);
    this.#pairs = bank(dyads.length, [1, 3, 10, 30, 120]);
    this.#pairDays = bank(panel.universe, [3, 10, 30, 120]);
    [this.#conflict, this.#cooperation] = [bank(dyads.length, [10]), bank(dyads.length, [10])];
    [this.#acts, this.#receives] = [
      bank(parties.length * types.length, [10, 60]),
      bank(parties.length * types.length, [10, 60]),
    ];
    this.#home = bank(parties.length * types.length, [10]);
    [this.#actsAll, this.#receivesAll, this.#homeAll] = [
      bank(parties.length, [10]),
      bank(parties.length, [10]),
      bank(parties.length, [10]),
    ];
    this.#excitation = new Excitation(panel);
  }

  /** The day whose start is now. */
  get day(): number {
    return this.#day;
  }

  /** Adds the acts of the day that ends. */
  close(acts: readonly PanelAct[]): void {
    const day = this.#day++;
    const types = this.#panel.types.length;
    this.#excitation.close(day, acts);
    const hit = new Set<number>();
    for (const { dyad, actor, type } of acts) {
      if (dyad < 0) {
        this.#home.add(actor * types + type, day);
        this.#homeAll.add(actor, day);
        continue;
      }
      const recipient = this.#panel.dyads[dyad]?.recipient as number;
      this.#cells.add(dyad * types + type, day);
      this.#pairs.add(dyad, day);
      (this.#isConflict[type] ? this.#conflict : this.#cooperation).add(dyad, day);
      this.#acts.add(actor * types + type, day);
      this.#receives.add(recipient * types + type, day);
      this.#actsAll.add(actor, day);
      this.#receivesAll.add(recipient, day);
      if (dyad < this.#panel.universe) hit.add(dyad * types + type);
    }
    for (const cell of hit) this.#cellDays.add(cell, day);
    for (const dyad of new Set([...hit].map((cell) => Math.floor(cell / types))))
      this.#pairDays.add(dyad, day);
    this.#hits.close(day, hit);
  }

  /** What is known now about every cell of the universe. */
  snapshot(): Snapshot {
    const { universe, types } = this.#panel;
    const climate = this.#climate();
    const quiet = new Uint8Array(universe * types.length);
    const values = new Float32Array(universe * types.length * featureCount);
    for (let dyad = 0; dyad < universe; dyad++) {
      const shared = this.#ofPair(dyad);
      for (let type = 0; type < types.length; type++) {
        const cell = dyad * types.length + type;
        values.set(this.#ofCell(cell, { dyad, type, climate, shared }), cell * featureCount);
        const last = this.#hits.last(cell);
        quiet[cell] = last < 0 || this.#day - last > 30 ? 1 : 0;
      }
    }
    return { day: this.#day, features: values, climate, quiet };
  }

  #climate(): Climate {
    const { universe, types } = this.#panel;
    const hits = new Float64Array(universe * types.length);
    const base = new Float64Array(types.length);
    let windows = 0;
    for (let cell = 0; cell < hits.length; cell++) {
      const own = this.#hits.windows(cell, this.#day);
      hits[cell] = own.hits;
      windows = own.windows;
      base[cell % types.length] = (base[cell % types.length] as number) + own.hits;
    }
    return { hits, windows, base: base.map((sum) => sum / Math.max(1, universe * windows)) };
  }

  /** What all types of a pair share. */
  #ofPair(dyad: number): SharedByPair {
    const { actor, recipient, reverse } = this.#panel.dyads[dyad] as Panel['dyads'][number];
    const day = this.#day;
    const of = (bank: DecayBank, place: number, h = 0) => level(place < 0 ? 0 : bank.rate(place, h, day));
    const last = this.#pairs.last(dyad);
    return {
      excited: this.#excitation.of(dyad, day),
      own: [0, 1, 2, 3, 4].map((h) => of(this.#pairs, dyad, h)),
      days: [0, 1, 2, 3].map((h) => of(this.#pairDays, dyad, h)),
      back: [0, 1, 2, 3].map((h) => of(this.#pairs, reverse, h)),
      quads: [of(this.#conflict, dyad), of(this.#cooperation, dyad)],
      backQuads: [of(this.#conflict, reverse), of(this.#cooperation, reverse)],
      since: last < 0 ? 0 : 1 / (day - last),
      actor: [of(this.#actsAll, actor), of(this.#homeAll, actor)],
      recipient: [of(this.#receivesAll, recipient), of(this.#homeAll, recipient)],
    };
  }

  #ofCell(
    cell: number,
    at: { dyad: number; type: number; climate: Climate; shared: SharedByPair },
  ): number[] {
    const { actor, recipient, reverse } = this.#panel.dyads[at.dyad] as Panel['dyads'][number];
    const { shared, type } = at;
    const [day, types, horizon] = [this.#day, this.#panel.types.length, this.#horizon];
    const of = (bank: DecayBank, place: number, h = 0) => level(place < 0 ? 0 : bank.rate(place, h, day));
    const back = (h: number) => of(this.#cells, reverse < 0 ? -1 : reverse * types + type, h);
    const [mine, theirs] = [actor * types + type, recipient * types + type];
    const rate = (this.#cells.rate(cell, 3, day) + this.#cells.rate(cell, 4, day)) / 2;
    const days = Math.min(0.99, (this.#cellDays.rate(cell, 0, day) + this.#cellDays.rate(cell, 1, day)) / 2);
    const last = this.#hits.last(cell);
    const excited = (which: number) => Math.log((shared.excited[which]?.[type] as number) + 0.003);
    return [
      logit(climatology(at.climate, cell, horizon)),
      ...this.#sliding(cell, at.climate.base[type] as number),
      of(this.#cells, cell, 4),
      of(this.#cellDays, cell, 1),
      logit(1 - Math.exp(-horizon * rate)),
      logit(1 - (1 - days) ** horizon),
      last < 0 ? 1 : 0,
      ...[0, 1, 2, 3].map((h) => of(this.#cells, cell, h)),
      of(this.#cellDays, cell, 0),
      last < 0 ? 0 : 1 / (day - last),
      Math.log(1 + (last < 0 ? longest : Math.min(longest, day - 1 - last))),
      ...[back(2), back(3), back(4), ...shared.back, ...shared.backQuads],
      ...[...shared.own, ...shared.days, ...shared.quads, shared.since],
      ...[of(this.#acts, mine), of(this.#acts, mine, 1), of(this.#receives, mine), shared.actor[0] as number],
      ...[of(this.#home, mine), shared.actor[1] as number],
      ...[
        of(this.#receives, theirs),
        of(this.#receives, theirs, 1),
        of(this.#acts, theirs),
        shared.recipient[0] as number,
      ],
      ...[of(this.#home, theirs), shared.recipient[1] as number],
      ...[excited(0), excited(1), excited(2), excited(3)],
    ];
  }

  #sliding(cell: number, base: number): number[] {
    const all = this.#hits.sliding(cell, false);
    const recent = this.#hits.sliding(cell, true);
    return [
      logit((all.hits + 10 * base) / (all.windows + 10)),
      logit((all.hits + 40 * base) / (all.windows + 40)),
      logit((recent.hits + 4 * base) / (recent.windows + 4)),
    ];
  }
}

interface SharedByPair {
  readonly excited: readonly Float64Array[];
  readonly own: readonly number[];
  readonly days: readonly number[];
  readonly back: readonly number[];
  readonly quads: readonly number[];
  readonly backQuads: readonly number[];
  readonly since: number;
  readonly actor: readonly number[];
  readonly recipient: readonly number[];
}
