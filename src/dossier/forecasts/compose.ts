import type { QuestionDraft } from '../../forecasts/questions/check.js';
import { questionText } from '../../forecasts/questions/questionText.js';
import { UserError } from '../../model/errors.js';
import type { ActSet, Measure } from '../../model/question.js';
import type { EventStore } from '../../store/engine.js';
import { aboutStore, averageBefore } from './tables.js';

/** What makes a yes, before what is usual is looked up. */
export type MeasureWords =
  | { readonly kind: 'at-least'; readonly count: number }
  /** More acts than the mean of 30 days over the 360 days before today; `much`: than ten times one more than that. */
  | { readonly kind: 'more-than-average'; readonly much: boolean }
  | { readonly kind: 'conflict-share'; readonly share: number };

/** A question as somebody words it. */
export interface QuestionWords {
  /** Left out or empty: worded by its codes. */
  readonly text?: string | undefined;
  readonly acts: ActSet;
  readonly measure: MeasureWords;
  /** First day; today when left out. */
  readonly from?: string | undefined;
  /** First day after the last. */
  readonly to: string;
  /** No data decide: the decider does. */
  readonly judged: boolean;
  readonly dataset?: string | undefined;
  readonly leastCoverage: number;
  readonly graceDays: number;
  readonly decider: string;
  readonly claim?: string | undefined;
}

/**
 * The draft of a question from its words: the version of the tables that decide, and what is usual on this day, are looked up and frozen.
 * @throws UserError where an average is asked for and no tables are there.
 */
export async function composeQuestion(
  words: QuestionWords,
  store: EventStore | undefined,
  today: string,
): Promise<QuestionDraft> {
  const { acts, judged, to, from = today, dataset, leastCoverage, graceDays, decider, claim } = words;
  const about = store && !judged ? await aboutStore(store) : undefined;
  const measure = await measureOf(words, store, today);
  const text = words.text?.trim() ?? '';
  return {
    text: text !== '' || judged ? text : questionText({ acts, measure, from, to }),
    resolver: judged ? 'judged' : 'machine',
    ...{ acts, measure, from, to },
    source: {
      kind: judged ? 'reports' : 'tables',
      ...(dataset === undefined ? {} : { dataset }),
      version: about?.version ?? '',
    },
    ...{ leastCoverage, graceDays, decider },
    ...(claim === undefined ? {} : { claim }),
  };
}

async function measureOf(
  { measure, acts }: QuestionWords,
  store: EventStore | undefined,
  today: string,
): Promise<Measure> {
  if (measure.kind !== 'more-than-average') return measure;
  if (!store)
    throw new UserError('forecasts/no-source', 'No tables are imported: there is no average to be above.', {
      hint: 'Import tables into the dossier first: "detente import FILE --into <dossier>".',
    });
  const average = await averageBefore(store, acts, today);
  return measure.much
    ? { kind: 'more-than-average', average, times: 10, plus: 1 }
    : { kind: 'more-than-average', average, times: 1, plus: 0 };
}
