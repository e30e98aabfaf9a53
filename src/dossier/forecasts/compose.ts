import { answer } from '../../forecasts/questions/answer.js';
import { checkQuestion, type QuestionDraft } from '../../forecasts/questions/check.js';
import { questionText } from '../../forecasts/questions/questionText.js';
import { UserError } from '../../model/errors.js';
import type { ActSet, Measure } from '../../model/question.js';
import type { EventStore } from '../../store/engine.js';
import { addToDay } from '../../util/calendar.js';
import { changeMeasure, graceFor } from './changePoint.js';
import { partiesIn, partyOf, typeOf } from './parties.js';
import { aboutStore, averageBefore, knowledgeOf, type StoreAbout } from './tables.js';

/** What makes a yes, before what is usual is looked up. */
export type MeasureWords =
  | { readonly kind: 'at-least'; readonly count: number }
  /** More acts in 30 days than the mean of 30 days over the 360 days before today; `much`: than ten times one more than that. */
  | { readonly kind: 'more-than-average'; readonly much: boolean }
  | { readonly kind: 'conflict-share'; readonly share: number }
  | { readonly kind: 'change-point'; readonly channel: string; readonly bin: string };

/** A question as somebody words it: parties by code or name. */
export interface QuestionWords {
  /** Left out or empty: worded by its codes. */
  readonly text?: string | undefined;
  readonly acts: ActSet;
  readonly measure: MeasureWords;
  /** First day; when left out today, or 30 days before `to` where a mean of 30 days is compared. */
  readonly from?: string | undefined;
  /** First day after the last. */
  readonly to: string;
  /** No data decide: the decider does. */
  readonly judged: boolean;
  readonly dataset?: string | undefined;
  readonly leastCoverage: number;
  /** When left out a week, or for a change point as long as it takes to see one. */
  readonly graceDays?: number | undefined;
  readonly decider: string;
  readonly claim?: string | undefined;
}

/** Days that "more than usual" compares with the mean of as many. */
const averagedDays = 30;

/**
 * The draft of a question from its words: parties are looked up, and the version of the tables that decide, and what is usual on this day,
 * are frozen.
 * @throws UserError, with near names where there are any, for a party, type or dataset that is unknown; for a question that nobody could
 * answer, and for one that the tables answer already.
 */
export async function composeQuestion(
  words: QuestionWords,
  store: EventStore | undefined,
  today: string,
): Promise<QuestionDraft> {
  const { judged, to, dataset, leastCoverage, decider, claim } = words;
  const inTables = store ? await partiesIn(store) : new Set<string>();
  const acts: ActSet = {
    actors: words.acts.actors.map((one) => partyOf(one, inTables)),
    recipients: words.acts.recipients.map((one) => partyOf(one, inTables)),
    codes: words.acts.codes.map(typeOf),
  };
  const about = store && !judged ? await aboutStore(store) : undefined;
  if (about) checkSource(about, inTables, { acts, dataset });
  const averaged = words.measure.kind === 'more-than-average';
  const from = words.from ?? (averaged ? addToDay(to, -averagedDays, 'day') : today);
  const measure = await measureOf({ ...words, acts }, store, today);
  const text = words.text?.trim() ?? '';
  const draft: QuestionDraft = {
    text: text !== '' || judged ? text : questionText({ acts, measure, from, to }),
    resolver: judged ? 'judged' : 'machine',
    ...{ acts, measure, from, to },
    source: {
      kind: judged ? 'reports' : 'tables',
      ...(dataset === undefined ? {} : { dataset }),
      version: about?.version ?? '',
    },
    leastCoverage,
    graceDays: words.graceDays ?? (measure.kind === 'change-point' ? graceFor(measure.bin) : 7),
    decider,
    ...(claim === undefined ? {} : { claim }),
  };
  checkQuestion(draft, today);
  if (store && about) await checkUnanswered(store, draft, today);
  return draft;
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
  { measure, acts, dataset }: QuestionWords,
  store: EventStore | undefined,
  today: string,
): Promise<Measure> {
  if (measure.kind === 'change-point') return changeMeasure(measure.channel, measure.bin);
  if (measure.kind !== 'more-than-average') return measure;
  if (!store)
    throw new UserError('forecasts/no-source', 'No tables are imported: there is no average to be above.', {
      hint: 'Import tables into the dossier first: "detente import FILE --into <dossier>".',
    });
  const average = await averageBefore(
    store,
    { ...acts, ...(dataset === undefined ? {} : { dataset }) },
    today,
  );
  return measure.much
    ? { kind: 'more-than-average', average, times: 10, plus: 1 }
    : { kind: 'more-than-average', average, times: 1, plus: 0 };
}

/** What whoever asks for more than usual should know: a year that the tables do not cover makes the average too low. */
export async function shortYear(
  { measure }: QuestionDraft,
  store: EventStore | undefined,
  today: string,
): Promise<string | undefined> {
  const about = store && measure.kind === 'more-than-average' ? await aboutStore(store) : undefined;
  const [first, last] = [addToDay(today, -360, 'day'), addToDay(today, -1, 'day')];
  if (!about || (about.from <= first && about.to >= last)) return undefined;
  return `the tables reach from ${about.from} to ${about.to}, not over all of the 360 days from ${first} to ${last}: the average is too low`;
}
