import { answer } from '../../forecasts/questions/answer.js';
import { checkQuestion, type QuestionDraft } from '../../forecasts/questions/check.js';
import { UserError } from '../../model/errors.js';
import type { ActSet, Measure } from '../../model/question.js';
import type { EventStore } from '../../store/engine.js';
import { addToDay } from '../../util/calendar.js';
import { changeMeasure, graceFor } from './changePoint.js';
import { partiesIn, partyOf, typeOf } from './parties.js';
import { aboutStore, averageBefore, knowledgeOf, type StoreAbout } from './tables.js';

/** What makes a yes, before an average is counted and frozen. */
export type Threshold =
  | { readonly kind: 'at-least'; readonly count: number }
  | { readonly kind: 'more-than-average' }
  | { readonly kind: 'ten-times' }
  | { readonly kind: 'conflict-share'; readonly share: number }
  | { readonly kind: 'change-point'; readonly channel: string; readonly bin: string };

/** A question as somebody asks it: parties by code or name. */
export interface QuestionWords {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly types: readonly string[];
  readonly threshold: Threshold;
  /** First day; today, or 30 days before `to` where the measure is a mean of 30 days. */
  readonly from?: string;
  /** First day after the last. */
  readonly to: string;
  readonly judged?: boolean;
  readonly text?: string;
  readonly coverage: number;
  /** Days of grace; a week, or for a change point as long as it takes to see one. */
  readonly grace?: number;
  readonly dataset?: string;
  readonly decider: string;
}

/** A question that may be registered, with what whoever asks should know. */
export interface NewQuestion {
  readonly draft: QuestionDraft;
  readonly notes: readonly string[];
}

/**
 * The question that somebody's words ask, with parties looked up, averages frozen and the data that decide.
 * @throws UserError, with near names where there are any, for a party, type or dataset that is unknown, and for a question that no data
 * decide or that the tables answer already.
 */
export async function newQuestion(
  store: EventStore | undefined,
  words: QuestionWords,
  today: string,
): Promise<NewQuestion> {
  const { judged = false, threshold, to } = words;
  const inTables = store ? await partiesIn(store) : new Set<string>();
  const acts: ActSet = {
    actors: words.actors.map((one) => partyOf(one, inTables)),
    recipients: words.recipients.map((one) => partyOf(one, inTables)),
    codes: words.types.map(typeOf),
  };
  const about = store && !judged ? await aboutStore(store) : undefined;
  if (about) checkSource(about, inTables, { acts, dataset: words.dataset });
  const averaged = threshold.kind === 'more-than-average' || threshold.kind === 'ten-times';
  const from = words.from ?? (averaged ? addToDay(to, -30, 'day') : today);
  const dataset = words.dataset === undefined ? {} : { dataset: words.dataset };
  const measure = await measureOf(threshold, store, { acts: { ...acts, ...dataset }, day: today });
  const draft: QuestionDraft = {
    text: words.text ?? (judged ? '' : questionText(acts, { measure, from, to })),
    ...{ resolver: judged ? 'judged' : 'machine', acts, measure, from, to },
    source: { kind: judged ? 'reports' : 'tables', ...dataset, version: about?.version ?? '' },
    leastCoverage: words.coverage,
    graceDays: words.grace ?? (measure.kind === 'change-point' ? graceFor(measure.bin) : 7),
    decider: words.decider,
  };
  checkQuestion(draft, today);
  if (store && about) await checkUnanswered(store, draft, today);
  return { draft, notes: averaged && about ? yearNotes(about, today) : [] };
}

/** Data that name none of the parties, or a dataset that is not there, decide nothing. */
function checkSource(
  { datasets }: StoreAbout,
  inTables: ReadonlySet<string>,
  { acts, dataset }: { acts: ActSet; dataset: string | undefined },
): void {
  const none = (message: string, hint: string) => new UserError('forecasts/no-source', message, { hint });
  if (dataset !== undefined && !datasets.includes(dataset))
    throw none(`The tables hold no dataset "${dataset.slice(0, 60)}".`, `They hold ${datasets.join(', ')}.`);
  const unseen = [...new Set([...acts.actors, ...acts.recipients])].filter((one) => !inTables.has(one));
  if (unseen.length > 0)
    throw none(
      `No row of the tables names ${unseen.join(' or ')}: nothing would answer the question.`,
      'Import tables that cover the parties, or make it one that is judged: --judged.',
    );
}

async function checkUnanswered(store: EventStore, draft: QuestionDraft, today: string): Promise<void> {
  const found = answer(draft, await knowledgeOf(store, draft, today));
  if (found.state === 'yes')
    throw new UserError('forecasts/known-answer', `The tables answer this already: yes, ${found.because}.`, {
      hint: 'A question asks about what is not known yet: take a later window or a higher threshold.',
    });
}

async function measureOf(
  threshold: Threshold,
  store: EventStore | undefined,
  { acts, day }: { acts: Parameters<typeof averageBefore>[1]; day: string },
): Promise<Measure> {
  if (threshold.kind === 'change-point') return changeMeasure(threshold.channel, threshold.bin);
  if (threshold.kind === 'at-least' || threshold.kind === 'conflict-share') return threshold;
  if (!store)
    throw new UserError('forecasts/no-source', 'No tables are imported: there is no average to be above.', {
      hint: 'Import tables into the dossier first: "detente import FILE --into <dossier>".',
    });
  const average = await averageBefore(store, acts, day);
  const [times, plus] = threshold.kind === 'ten-times' ? [10, 1] : [1, 0];
  return { kind: 'more-than-average', average, times, plus };
}

/** A year that the tables do not cover makes the average too low. */
function yearNotes({ from, to }: StoreAbout, today: string): string[] {
  const first = addToDay(today, -360, 'day');
  const last = addToDay(today, -1, 'day');
  if (from <= first && to >= last) return [];
  return [
    `the tables reach from ${from} to ${to}, not over all of the 360 days from ${first} to ${last}: the average is too low`,
  ];
}

function questionText(
  { actors, recipients, codes }: ActSet,
  { measure, from, to }: { measure: Measure; from: string; to: string },
): string {
  const what = codes.length > 0 ? codes.join(' or ') : 'any type';
  const who = `by ${actors.join(' or ')} toward ${recipients.join(' or ')}`;
  const days = `from ${from} until before ${to} (UTC)`;
  switch (measure.kind) {
    case 'at-least':
      return `At least ${measure.count} act(s) of ${what} ${who}, ${days}?`;
    case 'more-than-average':
      return `More than ${measure.times} x (${measure.plus} + ${measure.average.toFixed(3)}) act(s) of ${what} ${who}, ${days}?`;
    case 'conflict-share':
      return `Share of conflict among the acts ${who} above ${measure.share}, ${days}?`;
    case 'change-point':
      return `A change point in the ${measure.channel} ${who} by ${measure.bin}, reported by ${measure.method} with its first day ${days}?`;
  }
}
