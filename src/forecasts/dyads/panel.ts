/** One act of a stream of events, as probabilities count it. */
export interface StreamAct {
  readonly actor: string;
  readonly recipient: string;
  /** What is forecast: a CAMEO root, a PLOVER type. */
  readonly type: string;
  /** The finer code, for what follows from what; the type itself where there is none. */
  readonly code: string;
  /** A whole number in any count. */
  readonly day: number;
  readonly id?: string;
}

/** A directed pair by place of its parties. */
export interface PanelDyad {
  readonly actor: number;
  readonly recipient: number;
  /** Place of the other direction. */
  readonly reverse: number;
}

/** One act by places in the lists of a panel; `dyad` is -1 for acts within one party. */
export interface PanelAct {
  readonly dyad: number;
  readonly actor: number;
  readonly type: number;
  readonly code: number;
}

/** A stream put in order: names, dyads and the acts of each day, day 0 first. */
export interface Panel {
  readonly parties: readonly string[];
  readonly types: readonly string[];
  readonly codes: readonly string[];
  readonly dyads: readonly PanelDyad[];
  /** Dyads that are forecast and learnt from: the first `universe` of `dyads`. */
  readonly universe: number;
  readonly days: readonly (readonly PanelAct[])[];
  /** Day 0 in the count of the stream. */
  readonly from: number;
}

export interface PanelOptions {
  /** Acts a dyad needs in the first quarter of the days to be forecast: chosen without looking ahead. */
  readonly fewest?: number;
  /** Dyads that are forecast at most, those with the most acts in that quarter; all of them when left out. */
  readonly most?: number;
  /** Last day, exclusive; by default the day after the last act. */
  readonly to?: number;
  /** First day; by default that of the first act. */
  readonly from?: number;
  /** A dyad that is wanted in any case, `A>B`. */
  readonly wanted?: readonly string[];
}

const names = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** Puts acts in order. The order in which they are given does not matter. */
export function panelOf(acts: readonly StreamAct[], options: PanelOptions = {}): Panel {
  const { fewest = 10, most = Number.POSITIVE_INFINITY, wanted = [] } = options;
  const days = acts.map(({ day }) => day);
  const from = options.from ?? days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const to = options.to ?? days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY) + 1;
  const length = Math.max(0, to - from);
  const inTime = acts.filter(({ day }) => day >= from && day < to);
  const parties = names(
    acts
      .flatMap(({ actor, recipient }) => [actor, recipient])
      .concat(wanted.flatMap((pair) => pair.split('>'))),
  );
  const [types, codes] = [names(acts.map(({ type }) => type)), names(acts.map(({ code }) => code))];
  const places = { party: placeOf(parties), type: placeOf(types), code: placeOf(codes) };
  const keyOf = (actor: string, recipient: string) =>
    places.party(actor) * parties.length + places.party(recipient);
  const early = countEarly(inTime, keyOf, from + Math.floor(length / 4));
  const chosen = [...early]
    .filter(([, count]) => count >= fewest)
    .sort(([a, more], [b, fewer]) => fewer - more || a - b)
    .slice(0, most)
    .map(([key]) => key);
  const extra = wanted.map((pair) => keyOf(...(pair.split('>') as [string, string])));
  const at = new Map<number, number>();
  const add = (key: number) => at.has(key) || at.set(key, at.size);
  for (const key of [...new Set([...chosen, ...extra])].sort((a, b) => a - b)) add(key);
  const universe = at.size;
  for (const key of seenPairs(inTime, keyOf, parties.length)) add(key);
  const dyads = [...at.keys()].map((key) => {
    const [actor, recipient] = [Math.floor(key / parties.length), key % parties.length];
    return { actor, recipient, reverse: at.get(recipient * parties.length + actor) ?? -1 };
  });
  const byDay: PanelAct[][] = Array.from({ length }, () => []);
  for (const { actor, recipient, type, code, day } of inTime)
    byDay[day - from]?.push({
      dyad: actor === recipient ? -1 : (at.get(keyOf(actor, recipient)) as number),
      ...{ actor: places.party(actor), type: places.type(type), code: places.code(code) },
    });
  for (const one of byDay)
    one.sort((a, b) => a.dyad - b.dyad || a.code - b.code || a.actor - b.actor || a.type - b.type);
  return { parties, types, codes, dyads, universe, days: byDay, from };
}

function placeOf(list: readonly string[]): (name: string) => number {
  const at = new Map(list.map((name, place) => [name, place]));
  return (name) => at.get(name) as number;
}

type KeyOf = (actor: string, recipient: string) => number;

function countEarly(acts: readonly StreamAct[], keyOf: KeyOf, until: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { actor, recipient, day } of acts) {
    if (day >= until || actor === recipient) continue;
    const key = keyOf(actor, recipient);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Every pair that occurs, with its other direction, in a fixed order. */
function seenPairs(acts: readonly StreamAct[], keyOf: KeyOf, parties: number): number[] {
  const keys = new Set<number>();
  for (const { actor, recipient } of acts) if (actor !== recipient) keys.add(keyOf(actor, recipient));
  const both = [...keys].flatMap((key) => [key, (key % parties) * parties + Math.floor(key / parties)]);
  return [...new Set(both)].sort((a, b) => a - b);
}
