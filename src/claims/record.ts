import { coveringSpan, sentenceSpan } from '../language/reading.js';
import type { Actor } from '../model/actor.js';
import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import { hash64 } from '../util/hash.js';
import { actorsIn, distinct } from './about.js';
import { pointsBack } from './answers.js';
import { takesUp } from './attitudes.js';
import { scopeOf } from './causes/scope.js';
import type { Draft } from './draft.js';
import type { EventsBySentence } from './explained.js';
import { withoutTrailingSource } from './propositions.js';

/** A draft whose act, scope and source are settled. */
export type Settled = Draft & { readonly acts: readonly CodedEvent[]; readonly place: number };

/** What the latest claim was about, for words that point back. */
export interface Known {
  readonly about: readonly Actor[];
  readonly place: number;
}

/** The record of a draft; undefined when it names nobody that the material knows. */
export function claimOf(
  draft: Settled,
  about: readonly Actor[],
  bySentence: EventsBySentence,
): Claim | undefined {
  const { reading, kind, place } = draft;
  const words = draft.attribution
    ? withoutTrailingSource(reading, draft.tokens, draft.attribution)
    : draft.tokens;
  const content = draft.content ?? coveringSpan(reading, words);
  if (about.length === 0 && kind !== 'question' && kind !== 'reason') return undefined;
  if (about.length === 0 && draft.acts.length === 0 && draft.tokens.length < 5) return undefined;
  const parties = {
    actors: draft.acts.flatMap(({ actors }) => actors),
    recipients: draft.acts.flatMap(({ recipients }) => recipients),
  };
  const cause = draft.cause && scopeOf(draft, draft.cause, parties);
  return {
    id: '',
    report: reading.report.id,
    kind,
    sentence: draft.sentence ?? sentenceSpan(reading),
    content,
    ...(draft.cue ? { cue: draft.cue } : {}),
    ...(draft.attribution ? { attribution: draft.attribution } : {}),
    ...(draft.hedge ? { hedge: draft.hedge } : {}),
    about,
    events: eventsBehind(draft, { start: content.start, end: content.end }, bySentence),
    ...(cause ? { cause } : {}),
    ...(draft.horizon ? { horizon: draft.horizon } : {}),
    ...(draft.rule ? { rule: draft.rule } : {}),
    reasons: [...draft.reasons, ...trailOf(draft, cause, place)],
  };
}

function trailOf(draft: Settled, cause: Claim['cause'], place: number): Claim['reasons'] {
  const acts = draft.acts.map(({ trigger }) => ({
    rule: 'act',
    says: `explains "${trigger.exact}"`,
    span: trigger,
  }));
  const scope = cause ? [{ rule: `scope ${cause.scope}`, says: cause.because, span: cause.span }] : [];
  return place >= 0 ? [...acts, ...scope] : [];
}

/** How many sentences back words like "they" may look. */
const pointReach = 3;

/** Whom a draft is about: its own words, else the parties of its act, else those before it that it points back to. */
export function aboutOf(
  draft: Settled,
  here: readonly CodedEvent[],
  before: Known | undefined,
): readonly Actor[] {
  const { reading, tokens, attitude, attribution, acts } = draft;
  // A reason that its own report ties to no act is about whoever gives it as well.
  const giver = draft.kind === 'reason' && acts.length === 0 && attribution?.actor;
  const own = distinct([
    ...(attitude ? [attitude.holder] : []),
    ...actorsIn(reading, tokens),
    ...(giver ? [giver] : []),
  ]);
  if (own.length > 0) return own;
  const told = [...acts, ...(acts.length > 0 ? [] : here)];
  const parties = distinct(told.flatMap(({ actors, recipients }) => [...actors, ...recipients]));
  if (parties.length > 0) return parties;
  const near = before !== undefined && draft.place - before.place <= pointReach;
  if (near && (pointsBack(reading, tokens) || attribution)) return before.about;
  return attribution?.actor ? distinct([attribution.actor]) : [];
}

function eventsBehind(
  draft: Settled,
  content: { start: number; end: number },
  bySentence: EventsBySentence,
): string[] {
  if (draft.kind === 'reason') return draft.acts.map(({ id }) => id);
  const inside = (bySentence[draft.place] ?? []).filter(
    ({ trigger }) => trigger.start >= content.start && trigger.end <= content.end,
  );
  if (inside.length > 0 || !draft.attitude || !takesUp(draft.reading, subjectOf(draft)))
    return inside.map(({ id }) => id);
  for (const back of [1, 2]) {
    const last = bySentence[draft.place - back]?.at(-1);
    if (last) return [last.id];
  }
  return [];
}

/** Words that may take up an earlier act: those of the whole sentence, as a second verb shares the first one's subject. */
function subjectOf({ reading }: Draft): number[] {
  return reading.tree.tokens.map(({ index }) => index);
}

/** Ids by report, kind and place; claims that these do not tell apart are numbered. */
export function withIds(claims: readonly Claim[]): Claim[] {
  const taken = new Map<string, number>();
  return [...claims]
    .sort((a, b) => a.sentence.start - b.sentence.start || a.content.start - b.content.start)
    .map((claim) => {
      const { report, kind, content, cue, cause } = claim;
      const parts = [report, kind, content.start, content.end, cue?.start, cause?.span.start];
      const id = `c${hash64(parts.map((part) => part ?? '').join('|'))}`;
      const count = (taken.get(id) ?? 0) + 1;
      taken.set(id, count);
      return { ...claim, id: count === 1 ? id : `${id}-${count}` };
    });
}

/** A cause that explains no coded act. */
export function noticeOf(draft: Settled): Notice[] {
  if (!draft.cause || draft.acts.length > 0) return [];
  const span = coveringSpan(draft.reading, draft.cause.tokens);
  return [
    {
      code: 'claims/cause-without-act',
      severity: 'info',
      message: `The text gives a cause, but no coded act that it explains: "${span.exact}"`,
      hint: 'Look at the events of the report: the act may have no known party.',
      report: draft.reading.report.id,
      span,
    },
  ];
}
