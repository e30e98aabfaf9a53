import { jeffreysInterval } from '../stats/betaQuantile.js';
import { type FollowUp, kaplanMeier } from '../stats/kaplanMeier.js';
import type { Direction, RuleEvent } from './event.js';

/** One body of a rule over years, with what followed. */
export interface LongCase {
  readonly body: RuleEvent;
  readonly head?: RuleEvent;
  /** Days from the body to its head, or to the end of the watch. */
  readonly days: number;
}

/** Share of bodies whose head had come by a time. */
export interface HitRate {
  /** Days after the body. */
  readonly by: number;
  /** Kaplan and Meier's share: bodies watched for less than the time count as long as they were watched. */
  readonly share: number;
  readonly atRisk: number;
  /** Jeffreys interval at 95 %, from the bodies that were watched for the whole time or hit before. */
  readonly interval: readonly [number, number];
  readonly hits: number;
  readonly judged: number;
}

/** What a long rule looks for. */
export interface LongRule {
  /** Codes of what comes first and of what follows, in the scheme of the events. */
  readonly body: string;
  readonly head: string;
  readonly direction: Exclude<Direction, 'third-on-recipient' | 'third-on-actor'>;
  /** First and last day watched. */
  readonly from: number;
  readonly to: number;
}

/**
 * Rules of years ("orders arms, copies them within a handful of years"): few bodies, many open windows. Every body is listed; there is
 * no z. Only the first body of a dyad since its last head counts, so that one deal told often is one case.
 */
export function longRule(
  events: readonly RuleEvent[],
  rule: LongRule,
  times: readonly number[],
): { readonly cases: readonly LongCase[]; readonly rates: readonly HitRate[] } {
  const inTime = events.filter(({ day }) => day >= rule.from && day <= rule.to);
  const cases = casesOf(inTime, rule);
  const followUps: FollowUp[] = cases.map(({ days, head }) => ({ time: days, happened: head !== undefined }));
  const rates = kaplanMeier(followUps, times).map(({ time, share, atRisk }) => {
    const hits = followUps.filter((one) => one.happened && one.time <= time).length;
    const judged =
      hits + followUps.filter((one) => one.time > time || (!one.happened && one.time >= time)).length;
    return { by: time, share, atRisk, hits, judged, interval: jeffreysInterval(hits, judged) };
  });
  return { cases, rates };
}

function casesOf(events: readonly RuleEvent[], { body, head, direction, to }: LongRule): LongCase[] {
  const order = [...events].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
  const key = ({ actor, recipient }: RuleEvent, back = false) =>
    (back ? [recipient, actor] : [actor, recipient]).join('\t');
  const open = new Map<string, RuleEvent>();
  const cases: LongCase[] = [];
  for (const event of order) {
    if (event.code === head) {
      const pair = key(event, direction === 'reaction');
      const waiting = open.get(pair);
      if (waiting && event.day > waiting.day) {
        cases.push({ body: waiting, head: event, days: event.day - waiting.day });
        open.delete(pair);
      }
    }
    if (event.code === body && !open.has(key(event))) open.set(key(event), event);
  }
  for (const waiting of open.values()) cases.push({ body: waiting, days: to - waiting.day });
  return cases.sort((a, b) => a.body.day - b.body.day || (a.body.id < b.body.id ? -1 : 1));
}
