import type { RelationAct } from './act.js';
import { binStart, binsBetween } from './bins.js';
import type { VerdictRule } from './judge.js';
import { binsFrom, type ScreenedDyad, screenDyad } from './screen.js';
import { fewestActs, type RelationBin, type SeriesQuery } from './series.js';

type Counted = Omit<RelationBin, 'start' | 'exposure' | 'ids'>;

/** Every direction of the acts that has enough of them, in order of the codes. One pass over the acts, however many pairs. */
export function screenActs(
  acts: readonly RelationAct[],
  span: Pick<SeriesQuery, 'bin' | 'from' | 'to'>,
  rule: VerdictRule,
): ScreenedDyad[] {
  const inside = acts.filter(
    ({ day }) => (span.from === undefined || day >= span.from) && (span.to === undefined || day <= span.to),
  );
  const days = inside.map(({ day }) => day).sort();
  const [first, last] = [span.from ?? days[0], span.to ?? days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const starts = binsBetween(first, last, span.bin);
  const told = new Map<string, number>();
  const directions = new Map<string, Direction>();
  for (const act of inside) {
    const start = binStart(act.day, span.bin);
    for (const party of new Set([act.actor, act.recipient])) addTo(told, `${party} ${start}`, act.count ?? 1);
    const { actor, recipient } = act;
    const key = keyOf(actor, recipient);
    const direction = directions.get(key) ?? { actor, recipient, acts: 0, bins: new Map<string, Counted>() };
    directions.set(key, count(direction, act, start));
  }
  const actsOf = (key: string, start: string) => totalOf(directions.get(key)?.bins.get(start));
  return [...directions.entries()]
    .filter(([, direction]) => direction.acts >= fewestActs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { actor, recipient, bins }]) => {
      const at = (party: string, start: string) => told.get(`${party} ${start}`) ?? 0;
      // Acts between the two name both and count once.
      const exposure = (start: string) =>
        at(actor, start) + at(recipient, start) - actsOf(key, start) - actsOf(keyOf(recipient, actor), start);
      return screenDyad({ actor, recipient, bins: binsFrom(starts, bins, exposure) }, rule) ?? [];
    });
}

interface Direction {
  readonly actor: string;
  readonly recipient: string;
  readonly acts: number;
  readonly bins: Map<string, Counted>;
}

const keyOf = (actor: string, recipient: string): string => `${actor}\t${recipient}`;

function addTo(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

const quads = { 1: 'vc', 2: 'mc', 3: 'vx', 4: 'mx' } as const;
const none: Counted = { counts: { vc: 0, mc: 0, vx: 0, mx: 0 }, cooperation: 0, conflict: 0 };

function count(
  direction: Direction,
  { quad, intensity, count: acts = 1 }: RelationAct,
  start: string,
): Direction {
  const { counts, cooperation, conflict } = direction.bins.get(start) ?? none;
  direction.bins.set(start, {
    counts: { ...counts, [quads[quad]]: counts[quads[quad]] + acts },
    cooperation: cooperation + Math.max(0, intensity) * acts,
    conflict: conflict - Math.min(0, intensity) * acts,
  });
  return { ...direction, acts: direction.acts + acts };
}

function totalOf(bin: Counted | undefined): number {
  return bin ? bin.counts.vc + bin.counts.mc + bin.counts.vx + bin.counts.mx : 0;
}
