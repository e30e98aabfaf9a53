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
  /** For questions of a change point: first days of the new segments that the method reports, with the acts there. */
  readonly changePoints?: readonly ChangeFound[];
}

/** A change point by its first day, with the acts of the bin that begins there. */
export interface ChangeFound {
  readonly day: string;
  readonly events: readonly string[];
}

/** What an answer looks at of a question. */
export type Askable = Pick<Question, 'acts' | 'measure' | 'from' | 'to' | 'graceDays' | 'leastCoverage'>;

export type Answer =
  | Omit<Outcome, 'question' | 'at' | 'by'>
  | { readonly state: 'open'; readonly because: string };

/** Whether an act belongs to a set. */
export function isIn({ actors, recipients, codes }: ActSet, act: QuestionAct): boolean {
  if (!actors.includes(act.actor) || !recipients.includes(act.recipient)) return false;
  return codes.length === 0 || codes.includes(act.type) || codes.includes(`${act.type}/${act.mode}`);
}

/** Measures that count acts against a threshold. */
type Counting = Extract<Measure, { kind: 'at-least' | 'more-than-average' }>;

const isCounting = (measure: Measure): measure is Counting =>
  measure.kind === 'at-least' || measure.kind === 'more-than-average';

/**
 * What the data say of a question. Acts count once a code, pair and day. A threshold that is reached answers yes at once; no needs the whole
 * window, data up to its end, and enough coverage of the parties: without, the question is late, never "no".
 */
export function answer(question: Askable, known: Knowledge): Answer {
  const { from, to, measure, acts: set } = question;
  const inWindow = known.acts.filter(({ day }) => day >= from && day < to);
  const counted = countedActs(set, inWindow);
  const count = isCounting(measure) ? { measure, needed: neededBy(measure) } : undefined;
  if (count && counted.length >= count.needed) {
    const deciding = counted.slice(0, count.needed);
    return {
      state: 'yes',
      because: `${counted.length} acts, ${count.needed} needed`,
      ...{ knownOn: deciding.at(-1)?.day ?? from, events: deciding.map(({ id }) => id) },
    };
  }
  const waits = undecided(question, known);
  if (waits && count && waits.state === 'open')
    return { ...waits, because: `${counted.length} acts so far, ${count.needed} needed; ${waits.because}` };
  if (waits) return waits;
  if (measure.kind === 'change-point') return byChange(question, measure.method, known.changePoints);
  if (measure.kind === 'conflict-share') return byShare(question, { share: measure.share, inWindow });
  return {
    state: 'no',
    because: `${counted.length} acts, ${count?.needed} needed`,
    ...{ knownOn: to, events: counted.map(({ id }) => id) },
  };
}

/** Why nothing but an early yes can be said: the days are not over, or the data are not in. */
function undecided(question: Askable, { coverage, dataTo, today }: Knowledge): Answer | undefined {
  const { to, measure, graceDays, leastCoverage } = question;
  if (today < addToDay(to, graceDays, 'day'))
    return { state: 'open', because: 'the window with its days of grace is open' };
  // A change point needs to see what came after it: its data run through the days of grace.
  const needed = addToDay(to, measure.kind === 'change-point' ? graceDays - 1 : -1, 'day');
  if (dataTo < needed) return late(`the data end on ${dataTo}, before ${needed}`);
  if (coverage < leastCoverage)
    return late(
      `${coverage} rows name either party in the window, ${leastCoverage} needed: no data is not "no"`,
    );
  return undefined;
}

const late = (because: string): Answer => ({ state: 'late', because, events: [] });

function byShare(
  question: Askable,
  { share, inWindow }: { share: number; inWindow: readonly QuestionAct[] },
): Answer {
  const all = countedActs({ ...question.acts, codes: [] }, inWindow);
  if (all.length === 0) return late('no act of the pair in the window: a share of nothing');
  const conflict = all.filter((act) => act.conflict);
  const seen = conflict.length / all.length;
  return {
    state: seen > share ? 'yes' : 'no',
    because: `${conflict.length} of ${all.length} acts are conflict, more than ${share} needed`,
    ...{ knownOn: question.to, events: conflict.map(({ id }) => id) },
  };
}

/** A change point is known once the days of grace are over, for one that is found earlier may move or go. */
function byChange({ from, to, graceDays }: Askable, method: string, found?: readonly ChangeFound[]): Answer {
  if (found === undefined) return late(`this version has no method ${method}`);
  const inside = found.filter(({ day }) => day >= from && day < to);
  const all = found.length === 0 ? 'none' : found.map(({ day }) => day).join(', ');
  return {
    state: inside.length > 0 ? 'yes' : 'no',
    because: `change points reported: ${all}; ${inside.length} in the window`,
    knownOn: addToDay(to, graceDays, 'day'),
    events: inside.flatMap(({ events }) => events),
  };
}

/** Least count that answers yes. */
export function neededBy(measure: Counting): number {
  if (measure.kind === 'at-least') return measure.count;
  return Math.floor(measure.times * (measure.plus + measure.average) + 1e-9) + 1;
}

/** Acts of a set, those of one code, pair and day once. */
export const countedActs = (set: ActSet, acts: readonly QuestionAct[]): readonly QuestionAct[] =>
  distinct(acts.filter((act) => isIn(set, act)));

function distinct(acts: readonly QuestionAct[]): QuestionAct[] {
  const seen = new Set<string>();
  return [...acts]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
    .filter(({ actor, recipient, type, mode, day }) => {
      const key = [actor, recipient, type, mode, day].join('\t');
      return !seen.has(key) && seen.add(key);
    });
}
