import type { ActSet, Measure, Outcome, Question } from '../../model/question.js';
import { addToDay } from '../../util/calendar.js';

/** One act as questions count it. */
export interface QuestionAct {
  readonly id: string;
  readonly actor: string;
  readonly recipient: string;
  readonly type: string;
  readonly mode: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Material or verbal conflict. */
  readonly conflict: boolean;
}

/** What is known when a question is looked at. */
export interface Knowledge {
  /** Acts between the parties, any code. */
  readonly acts: readonly QuestionAct[];
  /** Rows of the source in the window that name either party. */
  readonly coverage: number;
  /** Last day the source reaches. */
  readonly dataTo: string;
  /** Today. */
  readonly today: string;
}

export type Answer =
  | Omit<Outcome, 'question' | 'at' | 'by'>
  | { readonly state: 'open'; readonly because: string };

/** Whether an act belongs to a set. */
export function isIn({ actors, recipients, codes }: ActSet, act: QuestionAct): boolean {
  if (!actors.includes(act.actor) || !recipients.includes(act.recipient)) return false;
  return codes.length === 0 || codes.includes(act.type) || codes.includes(`${act.type}/${act.mode}`);
}

/**
 * What the data say of a question. Acts count once a code, pair and day. A threshold that is reached answers yes at once; no needs the whole
 * window, data up to its end, and enough coverage of the parties: without, the question is late, never "no".
 */
export function answer(question: Question, { acts, coverage, dataTo, today }: Knowledge): Answer {
  const { from, to, measure } = question;
  const inWindow = distinct(acts.filter(({ day }) => day >= from && day < to));
  const counted = inWindow.filter((act) => isIn(question.acts, act));
  const early = reached(measure, counted);
  if (early !== undefined)
    return {
      state: 'yes',
      because: `${counted.length} acts, ${words(measure)} needed`,
      knownOn: early.at(-1)?.day ?? from,
      events: early.map(({ id }) => id),
    };
  if (today < addToDay(to, question.graceDays, 'day'))
    return {
      state: 'open',
      because: `${counted.length} acts so far, ${words(measure)} needed; the window with its days of grace is open`,
    };
  if (dataTo < addToDay(to, -1, 'day')) return late(`the data end on ${dataTo}, before the window does`);
  if (coverage < question.leastCoverage)
    return late(
      `${coverage} rows name either party in the window, ${question.leastCoverage} needed: no data is not "no"`,
    );
  if (measure.kind === 'conflict-share') return byShare(question, { share: measure.share, inWindow });
  return {
    state: 'no',
    because: `${counted.length} acts, ${words(measure)} needed`,
    knownOn: to,
    events: counted.map(({ id }) => id),
  };
}

const late = (because: string): Answer => ({ state: 'late', because, events: [] });

function byShare(
  question: Question,
  { share, inWindow }: { share: number; inWindow: readonly QuestionAct[] },
): Answer {
  const all = inWindow.filter((act) => isIn({ ...question.acts, codes: [] }, act));
  if (all.length === 0) return late('no act of the pair in the window: a share of nothing');
  const conflict = all.filter((act) => act.conflict);
  const seen = conflict.length / all.length;
  return {
    state: seen > share ? 'yes' : 'no',
    because: `${conflict.length} of ${all.length} acts are conflict, more than ${share} needed`,
    ...{ knownOn: question.to, events: conflict.map(({ id }) => id) },
  };
}

/** The acts that reach the threshold, in order of days; undefined while they do not. */
function reached(measure: Measure, counted: readonly QuestionAct[]): readonly QuestionAct[] | undefined {
  if (measure.kind === 'conflict-share') return undefined;
  const needed = neededBy(measure);
  return counted.length >= needed ? counted.slice(0, needed) : undefined;
}

/** Least count that answers yes. */
export function neededBy(measure: Exclude<Measure, { kind: 'conflict-share' }>): number {
  if (measure.kind === 'at-least') return measure.count;
  return Math.floor(measure.times * (measure.plus + measure.average) + 1e-9) + 1;
}

function words(measure: Measure): string {
  return measure.kind === 'conflict-share' ? `a share above ${measure.share}` : String(neededBy(measure));
}

function distinct(acts: readonly QuestionAct[]): QuestionAct[] {
  const seen = new Set<string>();
  return [...acts]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
    .filter(({ actor, recipient, type, mode, day }) => {
      const key = [actor, recipient, type, mode, day].join('\t');
      return !seen.has(key) && seen.add(key);
    });
}
