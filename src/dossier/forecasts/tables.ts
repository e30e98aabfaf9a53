import type { StreamAct } from '../../forecasts/dyads/panel.js';
import { countedActs, type Knowledge, type QuestionAct } from '../../forecasts/questions/answer.js';
import type { Question } from '../../model/question.js';
import { eventTypes, quadOf } from '../../ontology/plover.js';
import type { RuleEvent } from '../../rules/event.js';
import type { EventStore, Parameters, Row } from '../../store/engine.js';
import { addToDay, numberOfIso } from '../../util/calendar.js';
import { sha256 } from '../hash.js';
import { changePointsOf } from './changePoint.js';

const text = (row: Row, column: string): string => String(row[column] ?? '');

/** Whether a PLOVER type is conflict; statements and unknown types are not. */
export function isConflict(type: string): boolean {
  const known = eventTypes.find((one) => one === type);
  return known !== undefined && quadOf(known) >= 3;
}

/** What the store holds: last day, datasets, and a version that changes with every load. */
export interface StoreAbout {
  readonly from: string;
  readonly to: string;
  readonly datasets: readonly string[];
  readonly rows: number;
  readonly version: string;
}

/** Undefined when the store has no events with a type. */
export async function aboutStore(store: EventStore): Promise<StoreAbout | undefined> {
  const [row] = await store.rows(
    `select min(day) as first, max(day) as last, count(*) as n from events where scope = 'dyad' and type <> ''`,
  );
  if (!row || Number(row.n) === 0) return undefined;
  const datasets = await store.rows('select distinct dataset from events order by dataset');
  const loads = await store.loads();
  return {
    ...{ from: text(row, 'first'), to: text(row, 'last'), rows: Number(row.n) },
    datasets: datasets.map((one) => text(one, 'dataset')),
    version: sha256(
      loads
        .map(({ sha256: hash }) => hash)
        .sort()
        .join('\n'),
    ).slice(0, 16),
  };
}

/** Acts of all parties from a day on, with acts within one, for the model. */
export async function streamOf(store: EventStore, from: string): Promise<StreamAct[]> {
  const rows = await store.rows(
    `select actor, recipient, type, code, day, event_id from events
     where scope in ('dyad', 'domestic') and type <> '' and day >= $from_day order by day, dataset, event_id`,
    { from_day: { day: from } },
  );
  return rows.map((row) => ({
    ...{ actor: text(row, 'actor'), recipient: text(row, 'recipient'), type: text(row, 'type') },
    ...{ code: text(row, 'code'), day: numberOfIso(text(row, 'day')), id: text(row, 'event_id') },
  }));
}

/** Acts between different states as rules count them, by the producer's code or by PLOVER type. */
export async function ruleEventsOf(store: EventStore, by: 'code' | 'type'): Promise<RuleEvent[]> {
  const rows = await store.rows(
    `select event_id, actor, recipient, ${by} as code, day from events
     where scope = 'dyad' and ${by} <> '' order by day, dataset, event_id`,
  );
  return rows.map((row) => ({
    ...{ id: text(row, 'event_id'), actor: text(row, 'actor'), recipient: text(row, 'recipient') },
    ...{ code: text(row, 'code'), day: numberOfIso(text(row, 'day')) },
  }));
}

/** What is looked up for a question. */
type Looked = Pick<Question, 'acts' | 'from' | 'to' | 'source'> &
  Partial<Pick<Question, 'measure' | 'graceDays'>>;

/** What the store knows of a question. */
export async function knowledgeOf(store: EventStore, question: Looked, today: string): Promise<Knowledge> {
  const { actors, recipients } = question.acts;
  const parties = [...new Set([...actors, ...recipients])].sort();
  const parameters: Record<string, Parameters[string]> = {
    from_day: { day: question.from },
    to_day: { day: question.to },
  };
  for (const [at, party] of parties.entries()) parameters[`party${at}`] = party;
  const among = parties.map((_, at) => `$party${at}`).join(', ');
  const dataset = question.source.dataset;
  if (dataset !== undefined) parameters.dataset = dataset;
  const within = `day >= $from_day and day < $to_day${dataset === undefined ? '' : ' and dataset = $dataset'}`;
  const rows = await store.rows(
    `select event_id, actor, recipient, type, mode, day, quad from events
     where scope = 'dyad' and type <> '' and actor in (${among}) and recipient in (${among}) and ${within} order by day, dataset, event_id`,
    parameters,
  );
  const [coverage] = await store.rows(
    `select count(*) as n from events where (actor in (${among}) or recipient in (${among})) and ${within}`,
    parameters,
  );
  const [reach] = await store.rows(
    `select max(day) as last from events where scope = 'dyad' and type <> ''${dataset === undefined ? '' : ' and dataset = $dataset'}`,
    dataset === undefined ? {} : { dataset },
  );
  const { measure, graceDays = 0 } = question;
  const changePoints =
    measure?.kind === 'change-point'
      ? await changePointsOf(store, { ...question, graceDays }, measure)
      : undefined;
  return {
    ...{ acts: rows.map(questionAct), coverage: Number(coverage?.n ?? 0) },
    ...{ dataTo: String(reach?.last ?? ''), today },
    ...(changePoints === undefined ? {} : { changePoints }),
  };
}

function questionAct(row: Row): QuestionAct {
  return {
    ...{ id: text(row, 'event_id'), actor: text(row, 'actor'), recipient: text(row, 'recipient') },
    ...{
      type: text(row, 'type'),
      mode: text(row, 'mode'),
      day: text(row, 'day'),
      conflict: Number(row.quad) >= 3,
    },
  };
}

/**
 * Mean number of acts in windows of 30 days over the 360 days before a day: total / 12, for questions that ask for more than usual. Of one
 * dataset where one is named.
 */
export async function averageBefore(
  store: EventStore,
  acts: Question['acts'] & { readonly dataset?: string },
  day: string,
): Promise<number> {
  const { dataset } = acts;
  const source = { kind: 'tables', version: '', ...(dataset === undefined ? {} : { dataset }) } as const;
  const year = { acts, from: addToDay(day, -360, 'day'), to: day, source };
  const { acts: found } = await knowledgeOf(store, year, day);
  return countedActs(acts, found).length / 12;
}
