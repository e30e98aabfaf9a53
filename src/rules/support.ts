import { anchoredEpisodes, type Bodies, bodiesOf, byActor, type Episodes } from './bodies.js';
import { usableDays } from './count.js';
import type { DyadTable } from './dyads.js';
import type { Direction } from './event.js';
import { headFinder } from './headDays.js';
import type { Mirrors } from './mirrors.js';
import { headAfter, windowDays } from './windows.js';
import { type Followed, worstBlock } from './worstBlock.js';

/** How much of a rule is independent, and what is left of it without its weightiest episode. */
export interface Support {
  /** Anchored episodes of the bodies. */
  readonly episodes: number;
  /** Kish's effective number of episodes. */
  readonly effective: number;
  /** The stretch of one actor without which confidence is lowest; undefined when nothing would be left. */
  readonly worst:
    | {
        readonly actor: string;
        /** First and last day, in the count of the events. */
        readonly from: number;
        readonly to: number;
        readonly dropped: number;
        readonly confidence: number;
        readonly lift: number;
      }
    | undefined;
  /** Without that stretch half of the lift, or all of it above 1, is gone: one episode carries the rule. */
  readonly carriedByOne: boolean;
}

/** What a rule is about. */
export interface RuleShape {
  readonly body: string;
  readonly head: string;
  readonly direction: Direction;
}

interface Prepared {
  readonly bodies: Bodies;
  readonly episodes: Episodes;
  readonly places: ReadonlyMap<number, Int32Array>;
}

/** Works out the support of rules of one table; what several rules share is worked out once. */
export class SupportFinder {
  readonly #table: DyadTable;
  readonly #window: number;
  readonly #mirrors: Mirrors;
  readonly #prepared = new Map<string, Prepared>();
  readonly #finders = new Map<Direction, ReturnType<typeof headFinder>>();

  constructor(table: DyadTable, { window, mirrors }: { window: number; mirrors: Mirrors }) {
    this.#table = table;
    this.#window = window;
    this.#mirrors = mirrors;
  }

  /** Bodies of a rule in order of dyads and days, with their episodes. */
  prepared({ body, head }: RuleShape): Prepared {
    const half = this.#mirrors.undirected.has(body) && this.#mirrors.undirected.has(head);
    const key = `${body} ${half}`;
    const known = this.#prepared.get(key);
    if (known) return known;
    const usable = usableDays(this.#table, this.#window);
    const bodies = bodiesOf(this.#table, this.#table.codes.indexOf(body), { usable, half });
    const made = { bodies, episodes: anchoredEpisodes(bodies, this.#window), places: byActor(bodies) };
    this.#prepared.set(key, made);
    return made;
  }

  /** For each body whether the head came, how likely that was, and on which day (from the table's first; -1 for none). */
  followed(rule: RuleShape): Followed & { readonly headDay: Int32Array } {
    const { bodies } = this.prepared(rule);
    const find = this.#finders.get(rule.direction) ?? headFinder(this.#table, rule.direction);
    this.#finders.set(rule.direction, find);
    const head = this.#table.codes.indexOf(rule.head);
    const usable = usableDays(this.#table, this.#window);
    const size = bodies.day.length;
    const [hit, expected] = [new Uint8Array(size), new Float64Array(size)];
    const headDay = new Int32Array(size).fill(-1);
    bodies.dyads.forEach((dyad, at) => {
      const days = find(dyad, head);
      if (days.length === 0) return;
      const share = windowDays(days, this.#window, usable) / usable;
      const end = bodies.starts[at + 1] ?? size;
      for (let place = bodies.starts[at] as number; place < end; place++) {
        const found = headAfter(days, bodies.day[place] as number, this.#window);
        headDay[place] = found;
        hit[place] = found >= 0 ? 1 : 0;
        expected[place] = share;
      }
    });
    return { hit, expected, headDay };
  }

  /** Episodes, effective support and worst block of a rule. */
  support(rule: RuleShape & { readonly lift: number }): Support {
    const { bodies, episodes, places } = this.prepared(rule);
    const block = worstBlock(bodies, this.followed(rule), { places, window: this.#window });
    const { from, actors } = this.#table;
    return {
      ...{ episodes: episodes.count, effective: episodes.effective },
      worst: block && {
        actor: actors[block.actor] as string,
        ...{ from: from + block.from, to: from + block.to, dropped: block.dropped },
        ...{ confidence: block.confidence, lift: block.lift },
      },
      carriedByOne: block === undefined || (rule.lift > 1 && block.lift <= Math.max(rule.lift / 2, 1)),
    };
  }
}
