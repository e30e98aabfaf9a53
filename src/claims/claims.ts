import type { Reading } from '../language/reading.js';
import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import { answerAsReason, answeredQuestion, horizonFragment, openQuestion, questionReach } from './answers.js';
import type { Draft } from './draft.js';
import { type EventsBySentence, explainedBy } from './explained.js';
import { othersNamed } from './others.js';
import { aboutOf, claimOf, type Known, noticeOf, type Settled, withIds } from './record.js';
import { draftsOf, withoutRepeats } from './sentence.js';

/**
 * What a report puts forward, claim by claim in text order: questions, rules, expectations, stated reasons with the
 * acts they explain, verdicts, attitudes, and statements left to a source or put forward with doubt. `events` are the
 * coded events of the same report with their ids. Ids (`c` and 14 letters or digits) are the same at every run.
 * Never throws. Notices: `claims/cause-without-act` where a stated cause explains no coded act.
 */
export function claimsOfReport(
  readings: readonly Reading[],
  events: readonly CodedEvent[],
): { claims: Claim[]; notices: Notice[] } {
  const bySentence = eventsBySentence(readings, events);
  const settled: Settled[] = [];
  for (const [place, reading] of readings.entries()) {
    const until = horizonFragment(reading);
    if (until) giveHorizon(settled, place, until);
    settled.push(...settle({ readings, place, bySentence, earlier: settled }));
  }
  let before: Known | undefined;
  const claims = settled.flatMap((draft) => {
    const about = aboutOf(draft, bySentence[draft.place] ?? [], before);
    if (about.length > 0) before = { about, place: draft.place };
    return claimOf(draft, about, bySentence) ?? [];
  });
  return { claims: withIds(claims), notices: settled.flatMap(noticeOf) };
}

function eventsBySentence(readings: readonly Reading[], events: readonly CodedEvent[]): EventsBySentence {
  const byStart = new Map<number, CodedEvent[]>();
  for (const event of events) {
    const there = byStart.get(event.sentence.start);
    if (there) there.push(event);
    else byStart.set(event.sentence.start, [event]);
  }
  return readings.map(({ sentence }) =>
    [...(byStart.get(sentence.start) ?? [])].sort((a, b) => a.trigger.start - b.trigger.start),
  );
}

interface Place {
  readonly readings: readonly Reading[];
  readonly place: number;
  readonly bySentence: EventsBySentence;
  readonly earlier: readonly Settled[];
}

/** How many sentences back "others" may look for those they are the others of. */
const sourceReach = 2;

/** Drafts from a sentence on; only the end of the list is read, so that long reports take linear time. */
function since(settled: readonly Settled[], place: number): Settled[] {
  let first = settled.length;
  while (first > 0 && (settled[first - 1] as Settled).place >= place) first--;
  return settled.slice(first);
}

function settle({ readings, place, bySentence, earlier }: Place): Settled[] {
  const reading = readings[place] as Reading;
  const near = since(earlier, place - sourceReach);
  const answered = answeredQuestion(readings, place);
  const question = openQuestion(readings, place);
  const past = question ? bySentence.slice(Math.max(0, place - questionReach), place).flat() : [];
  const found: Settled[] = draftsOf(reading).flatMap((given) => {
    const draft = othersNamed(given, near);
    const answer = question && answerAsReason(draft, question, past);
    if (answer) return [{ ...answer.draft, acts: [answer.act], place }];
    const own = explainedBy(draft, place, bySentence);
    if (own.length > 0 || !draft.cause?.needsAct) return [{ ...draft, acts: own, place }];
    const said = draft.attribution ? since(earlier, place - draft.cause.reach) : [];
    const same = said.findLast((one) => one.kind === 'reason');
    if (!same) return [];
    const acts = same.acts;
    return [{ ...draft, acts, place }];
  });
  const kept = new Set<Draft>(withoutRepeats(found));
  const own = found.filter((draft) => kept.has(draft));
  return answered ? [...own, { ...answered, acts: [], place }] : own;
}

/** How many sentences back a verdict may stand that a sentence bounds in time. */
const verdictReach = 5;

/** A sentence that only says until when bounds the author's expectation just before it and his verdicts there. */
function giveHorizon(settled: Settled[], place: number, horizon: NonNullable<Draft['horizon']>): void {
  const step = { rule: 'horizon', says: `until when: "${horizon.span.exact}"`, span: horizon.span };
  for (let index = settled.length - 1; index >= 0; index--) {
    const draft = settled[index] as Settled;
    if (place - draft.place > verdictReach) return;
    const reach = draft.kind === 'prediction' ? 2 : draft.kind === 'judgement' ? verdictReach : 0;
    if (place - draft.place > reach || draft.horizon || draft.attribution) continue;
    settled[index] = { ...draft, horizon, reasons: [...draft.reasons, step] };
  }
}
