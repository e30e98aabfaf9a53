import type { Outcome, Question, QuestionForecast, QuestionState, Ranking } from '../../model/question.js';
import { daysBetween } from '../../util/calendar.js';

/** All questions with what was forecast and found, in the order it was written. Nothing is ever taken out. */
export interface Ledger {
  readonly questions: readonly Question[];
  readonly forecasts: readonly QuestionForecast[];
  readonly outcomes: readonly Outcome[];
  readonly rankings?: readonly Ranking[];
}

export const emptyLedger: Ledger = { questions: [], forecasts: [], outcomes: [] };

/** What a ledger holds on each question, by its id: a look at one of thousands need not go through all. */
export function partsOf({ questions, forecasts, outcomes }: Ledger): ReadonlyMap<string, Ledger> {
  const [said, found] = [byQuestion(forecasts), byQuestion(outcomes)];
  return new Map(
    questions.map((question) => [
      question.id,
      {
        questions: [question],
        forecasts: said.get(question.id) ?? [],
        outcomes: found.get(question.id) ?? [],
      },
    ]),
  );
}

function byQuestion<T extends { readonly question: string }>(records: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of records) {
    const own = found.get(one.question);
    if (own) own.push(one);
    else found.set(one.question, [one]);
  }
  return found;
}

/** Name under which the model's forecasts stand. */
export const MODEL = 'model';

/** The outcome that counts: the last one. */
export function outcomeOf({ outcomes }: Pick<Ledger, 'outcomes'>, question: string): Outcome | undefined {
  return outcomes.findLast((one) => one.question === question);
}

/** Where a question stands on a day. */
export function stateOf(ledger: Pick<Ledger, 'outcomes'>, question: Question): QuestionState {
  return outcomeOf(ledger, question.id)?.state ?? 'open';
}

/** Last forecast of each person and the model, in order of names. */
export function standing({ forecasts }: Ledger, question: string): QuestionForecast[] {
  const last = new Map<string, QuestionForecast>();
  for (const forecast of forecasts) if (forecast.question === question) last.set(forecast.by, forecast);
  return [...last.values()].sort((a, b) => (a.by < b.by ? -1 : 1));
}

/** One question as somebody may see it. */
export interface QuestionView {
  readonly question: Question;
  readonly state: QuestionState;
  readonly outcome?: Outcome;
  /** Standing forecasts that this person may see. */
  readonly forecasts: readonly QuestionForecast[];
  /** How many are hidden until this person has forecast. */
  readonly hidden: number;
  /** Standing forecasts that have not been touched for long. */
  readonly stale: readonly { readonly by: string; readonly days: number }[];
}

/** Shortest time after which a forecast is stale, and the share of a question's life. */
const [leastStale, staleShare] = [7, 0.25];

/**
 * A question as seen by one person: while it is open, forecasts of others and the model's stay hidden until that person has made one, so
 * that nobody anchors on them.
 */
export function viewOf(
  ledger: Ledger,
  question: Question,
  { by, today }: { by: string; today: string },
): QuestionView {
  const all = standing(ledger, question.id);
  const state = stateOf(ledger, question);
  const mine = all.some((one) => one.by === by);
  const shown = mine || state !== 'open' ? all : [];
  const life = daysBetween(question.madeAt.slice(0, 10), question.to);
  const limit = Math.max(leastStale, Math.floor(life * staleShare));
  const outcome = outcomeOf(ledger, question.id);
  const stale = all
    .map((one) => ({ by: one.by, days: daysBetween(one.madeAt.slice(0, 10), today) }))
    .filter(({ by: who, days }) => state === 'open' && days >= limit && (who === by || shown.length > 0));
  return {
    ...{ question, state, forecasts: shown, hidden: all.length - shown.length, stale },
    ...(outcome === undefined ? {} : { outcome }),
  };
}
