import type { Claim } from '../../model/claim.js';
import { numberOfIso } from '../../util/calendar.js';
import { codesOf, othersOf, type ToldAct } from './acts.js';
import { gap, nearDays } from './windows.js';

/** Reasons with a general cause, by the act that they explain. `days` holds the day of each report. */
export function generalReasons(
  acts: readonly ToldAct[],
  claims: readonly Claim[],
  days: ReadonlyMap<string, string>,
): Map<string, Claim[]> {
  const actOf = new Map(
    acts.flatMap((act) => [...act.told, ...act.denied].map(({ id }) => [id, act] as const)),
  );
  const pairs = againstByPair(acts);
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'reason' || claim.cause?.scope !== 'general') continue;
    const own = claim.events.flatMap((id) => actOf.get(id) ?? []);
    const explained = own.length > 0 ? own : elsewhere(claim, pairs, days.get(claim.report));
    for (const { id } of new Set(explained)) {
      const there = found.get(id);
      if (there) there.push(claim);
      else found.set(id, [claim]);
    }
  }
  return found;
}

function againstByPair(acts: readonly ToldAct[]): Map<string, ToldAct[]> {
  const pairs = new Map<string, ToldAct[]>();
  for (const act of acts) {
    if (act.direction !== 'against') continue;
    for (const actor of codesOf(act.first.actors)) {
      for (const other of codesOf(othersOf(act.first, actor))) {
        const key = `${actor}|${other}`;
        const there = pairs.get(key);
        if (there) there.push(act);
        else pairs.set(key, [act]);
      }
    }
  }
  return pairs;
}

/** Acts of one pair that a reason without an act of its own is compared with, at most. */
const heldPerPair = 50;

/**
 * A report may give reasons for an act that only other reports tell as an act: the reason is about both parties, its
 * sentence names the goods, and the act is near the report in time.
 */
function elsewhere(
  claim: Claim,
  pairs: ReadonlyMap<string, readonly ToldAct[]>,
  day: string | undefined,
): ToldAct[] {
  const codes = codesOf([...claim.about, ...(claim.attribution?.actor ? [claim.attribution.actor] : [])]);
  const said = claim.sentence.exact.toLowerCase();
  const today = numberOfIso(day ?? '');
  const ordered = codes.flatMap((actor) =>
    codes.flatMap((other) => (pairs.get(`${actor}|${other}`) ?? []).slice(0, heldPerPair)),
  );
  return ordered.filter(({ first, days }) => {
    const named = (first.object?.classes ?? []).some((name) => said.includes(name.toLowerCase()));
    return named && days !== undefined && gap(days, { from: today, to: today }) <= nearDays;
  });
}
