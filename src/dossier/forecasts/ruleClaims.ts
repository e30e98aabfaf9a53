import { readFile } from 'node:fs/promises';
import type { Material } from '../../briefs/material.js';
import { readActs } from '../../coding/code.js';
import { parseText } from '../../language/parseText.js';
import { readingsOf } from '../../language/readings.js';
import type { Claim } from '../../model/claim.js';
import type { CodedEvent } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Duration } from '../../model/time.js';
import type { Direction } from '../../rules/event.js';
import { type MeasuredRule, measureRule, type RuleGround, ruleGround } from '../../rules/measure.js';
import type { EventStore } from '../../store/engine.js';
import { isoOfNumber } from '../../util/calendar.js';
import { createTools, type Tools } from '../analyse.js';
import { modelFile } from '../pool.js';
import { ruleEventsOf } from './tables.js';

/** A rule that a report states, beside what imported tables say of it. */
export interface RuleClaim {
  readonly claim: string;
  /** One sentence for the brief: the measured base rate, or why there is none. */
  readonly says: string;
  readonly measured?: MeasuredRule;
}

/** Days within which the head must come where the report names no time. */
const usualWindow = 30;
const daysOfUnit: Readonly<Record<Duration['unit'], number>> = {
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3652,
};

/** Puts every rule that the reports state next to its measured base rate; without tables each says that there are none. */
export async function ruleClaims(
  material: Material,
  store: EventStore | undefined,
  read: () => Promise<Tools> = async () => createTools({ model: await readFile(modelFile) }),
): Promise<RuleClaim[]> {
  const claims = material.claims.filter(({ kind }) => kind === 'generalisation');
  if (claims.length === 0) return [];
  const ground = store ? ruleGround(await ruleEventsOf(store, 'type')) : undefined;
  if (!ground)
    return claims.map(({ id }) => ({ claim: id, says: 'not measured: no tables of events are imported' }));
  const tools = await read();
  return claims.map((claim) => {
    const report = material.reports.find(({ id }) => id === claim.report);
    return measuredClaim(report ? habitsIn(report, claim, tools) : [], claim, ground);
  });
}

/** Acts in the sentence of a rule, those too that tell a habit and so are no events. */
function habitsIn(report: Report, { sentence }: Claim, { parser, match, lexicon }: Tools): CodedEvent[] {
  const { sentences } = parseText(parser, report.text);
  return readingsOf(report, sentences, match)
    .flatMap((reading) => readActs(reading, lexicon).acts)
    .map(({ event }) => event)
    .filter(({ trigger }) => trigger.start >= sentence.start && trigger.end <= sentence.end);
}

function measuredClaim(acts: readonly CodedEvent[], claim: Claim, ground: RuleGround): RuleClaim {
  const none = (says: string): RuleClaim => ({ claim: claim.id, says });
  const [body, head] = [claim.rule?.body, claim.rule?.head].map((span) => actIn(acts, span));
  if (!body || !head) return none('not measured: no act is coded on both sides of it');
  const direction = directionOf(body, head);
  if (!direction) return none('not measured: what follows has no party in common with what precedes');
  const window = claim.rule?.window
    ? claim.rule.window.max * daysOfUnit[claim.rule.window.unit]
    : usualWindow;
  const pair = [body.actors[0]?.code ?? '', body.recipients[0]?.code ?? ''] as const;
  const rule = { body: body.type, head: head.type, direction };
  const measured = measureRule(ground, rule, { window, pair });
  if (!measured) return none(`not measured: the tables hold no ${body.type} whose ${window} days are over`);
  return { claim: claim.id, says: wordsOf(measured, rule, { window, pair }), measured };
}

/** The first act between parties in a part of the claim. */
function actIn(acts: readonly CodedEvent[], span: Span | undefined): CodedEvent | undefined {
  if (!span) return undefined;
  return acts.find(
    ({ trigger, actors, recipients }) =>
      trigger.start >= span.start && trigger.end <= span.end && actors.length > 0 && recipients.length > 0,
  );
}

function directionOf(body: CodedEvent, head: CodedEvent): Direction | undefined {
  const has = (list: CodedEvent['actors'], code: string | undefined) =>
    list.some((one) => one.code === code && code !== '---');
  const [a, b] = [body.actors[0]?.code, body.recipients[0]?.code];
  if (has(head.actors, a) && has(head.recipients, b)) return 'same';
  if (has(head.actors, b) && has(head.recipients, a)) return 'reaction';
  if (has(head.recipients, a)) return 'third-on-actor';
  return has(head.recipients, b) ? 'third-on-recipient' : undefined;
}

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
const sides: Readonly<Record<Direction, string>> = {
  same: 'by the same side',
  reaction: 'by the other side',
  'third-on-actor': 'by a third party toward the one that acted',
  'third-on-recipient': 'by a third party toward the one acted on',
};

function wordsOf(
  measured: MeasuredRule,
  { body, head, direction }: { body: string; head: string; direction: Direction },
  { window, pair }: { window: number; pair: readonly [string, string] },
): string {
  const own = measured.pair
    ? `; ${pair[0]} toward ${pair[1]} alone: ${measured.pair.hits} of ${measured.pair.support}, base ${percent(measured.pair.base)}`
    : '';
  const carried = measured.carriedByOne ? '; one episode carries it' : '';
  return (
    `measured on imported tables, ${isoOfNumber(measured.from)} to ${isoOfNumber(measured.to)}: ${head} ${sides[direction]} followed ` +
    `${measured.hits} of ${measured.support} acts of type ${body} within ${window} days (${percent(measured.confidence)}); the same ${measured.dyads} pairs show it in ` +
    `${percent(measured.base)} of all such windows, lift ${measured.lift.toFixed(2)}, ${measured.effective.toFixed(0)} effective of ${measured.episodes} episodes${own}${carried}`
  );
}
