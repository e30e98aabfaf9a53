import type { CodedEvent } from '../../model/event.js';
import { codesOf, compare, othersOf, type ToldAct } from './acts.js';
import { isPutForward } from './statuses.js';
import { quartersOf } from './windows.js';

/** Acts toward others by actor, class of goods and quarter, then by the one they are for. */
export type FavourIndex = ReadonlyMap<string, ReadonlyMap<string, readonly ToldAct[]>>;

/** Of one actor's acts toward one party in one quarter so many are compared, the best carried first. */
const heldPerParty = 12;

export function favourIndex(acts: readonly ToldAct[]): FavourIndex {
  const index = new Map<string, Map<string, ToldAct[]>>();
  const strongest = [...acts].sort((a, b) => b.told.length - a.told.length || compare(a.id, b.id));
  for (const act of strongest) {
    if (act.direction !== 'toward' || !isPutForward(act.first) || isRecalled(act.first)) continue;
    for (const actor of codesOf(act.first.actors)) {
      for (const key of keysOf(act, actor, [0])) hold(index, key, { act, actor });
    }
  }
  return index;
}

/** "has also sold", "had already bought": told without a day as something from before, so in no window. */
function isRecalled({ date, sentence, trigger }: CodedEvent): boolean {
  if (date.kind !== 'approximate') return false;
  const before = sentence.exact.slice(0, trigger.start - sentence.start);
  return /\b(?:has|have|had)\s+(?:also|already|previously|earlier|long|once|before)\s+$/iu.test(before);
}

function hold(
  index: Map<string, Map<string, ToldAct[]>>,
  key: string,
  one: { act: ToldAct; actor: string },
): void {
  const parties = index.get(key) ?? new Map<string, ToldAct[]>();
  index.set(key, parties);
  for (const code of codesOf(othersOf(one.act.first, one.actor))) {
    const held = parties.get(code) ?? [];
    parties.set(code, held);
    if (held.length < heldPerParty) held.push(one.act);
  }
}

/** Places of the index that an act of an actor is looked up under; `around` are steps in quarters. */
export function keysOf(act: ToldAct, actor: string, around: readonly number[]): string[] {
  const quarters = new Set(quartersOf(act).flatMap((quarter) => around.map((step) => quarter + step)));
  return (act.first.object?.classes ?? []).flatMap((name) =>
    [...quarters].map((quarter) => `${actor}|${name}|${quarter}`),
  );
}
