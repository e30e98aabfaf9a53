import { questionTerms } from '../briefs/wording/questions.js';
import { byWords } from '../briefs/wording/speakers.js';
import type { Session } from '../dossier/session.js';
import { namesOfCodes } from '../dossier/storedMaterial.js';
import { type Board, boardOf } from '../forecasts/questions/board.js';
import { type Ledger, MODEL, outcomeOf, viewOf } from '../forecasts/questions/ledger.js';
import { stageOf } from '../forecasts/questions/stage.js';
import type { Question, QuestionForecast } from '../model/question.js';
import { binOf } from '../stats/scores/calibration.js';
import { ledgerFor, ledgerOn, todayOf } from './ledger.js';
import { onceAVersion } from './memo.js';
import type { ForecastRecord, QuestionRecord, QuestionRow } from './shapes/questions.js';
import { tablesOf } from './tables.js';
import { isThinking } from './thinking.js';

/** The score board of a day, made once while nothing changes. */
const boards = onceAVersion(() => new Map<string, Board>());

export function boardFor(session: Session): Board {
  const today = todayOf(session);
  const board = boards(session).get(today) ?? boardOf(ledgerFor(session), today);
  boards(session).set(today, board);
  return board;
}

const dictionaryName = namesOfCodes();

/** Names of parties as the reports have them, else as the dictionaries do. */
const nameOf = onceAVersion((session: Session) => {
  const names = new Map<string, string>();
  for (const { actors, recipients } of session.material().events)
    for (const { code, name } of [...actors, ...recipients])
      if (!names.has(code) && name.trim() !== '') names.set(code, name);
  return (code: string): string => names.get(code) ?? dictionaryName(code);
});

/** The base rate stored with the latest forecast that has one: a fact of the record, so it is never hidden. */
const baseRateOf = ({ forecasts }: Ledger): QuestionForecast['baseRate'] =>
  forecasts.findLast(({ baseRate }) => baseRate !== undefined)?.baseRate;

/** A question as one person may see it in a list. */
export function questionRow(session: Session, question: Question, by: string): QuestionRow {
  const [ledger, today] = [ledgerOn(session, question.id), todayOf(session)];
  const { state, forecasts, hidden, stale } = viewOf(ledger, question, { by, today });
  const { id, text, from, to, resolver } = question;
  const own = forecasts.find((one) => one.by === by);
  const model = forecasts.find((one) => one.by === MODEL);
  const untouched = stale.find((one) => one.by === by)?.days;
  const baseRate = baseRateOf(ledger);
  return {
    ...{ id, text, state, stage: stageOf(ledger, question, today), from, to, resolver, hidden },
    others: forecasts.filter((one) => one !== own && one !== model).length,
    ...(own ? { own: { p: own.p, madeAt: own.madeAt } } : {}),
    ...(untouched === undefined ? {} : { stale: untouched }),
    ...(baseRate ? { baseRate: { ...baseRate } } : {}),
    ...(model ? { model: model.p } : {}),
  };
}

/** The same with everything behind it. */
export function questionRecord(session: Session, question: Question, by: string): QuestionRecord {
  const [ledger, today] = [ledgerOn(session, question.id), todayOf(session)];
  const claim = claimOf(session, question);
  const closed = closedBecause(ledger, question, today);
  const { madeAt, by: asker, decider, hash } = question;
  return {
    ...questionRow(session, question, by),
    ...{ by: asker, madeAt, decider, hash, terms: questionTerms(question, nameOf(session)) },
    ...(claim ? { claim } : {}),
    thinking: isThinking(session, question.id),
    forecasts: forecastRecords(session, question, by),
    outcomes: ledger.outcomes.map(({ state, at, by: decided, because, knownOn, events }) => ({
      ...{ state, at, by: decided, because, events: [...events] },
      ...(knownOn === undefined ? {} : { knownOn }),
    })),
    ...(closed === undefined ? {} : { closed }),
  };
}

function closedBecause(ledger: Ledger, { id, to }: Question, today: string): string | undefined {
  const outcome = outcomeOf(ledger, id);
  if (outcome !== undefined && outcome.state !== 'late') return `it is answered: ${outcome.state}`;
  return today >= to ? `its window ended before ${to}` : undefined;
}

function claimOf(session: Session, { claim: id }: Question): QuestionRecord['claim'] {
  const claim = id === undefined ? undefined : session.material().claims.find((one) => one.id === id);
  const report = claim && tablesOf(session).reports.get(claim.report);
  if (!claim || !report) return undefined;
  return {
    ...{ id: claim.id, report: report.id, title: report.title?.trim() || report.origin },
    ...{ date: report.date ?? '', by: byWords(claim.attribution, report) },
    ...{ sentence: { ...claim.sentence }, content: { ...claim.content } },
  };
}

/** Forecasts that this person may see: all who stand may be seen, with what they said before. */
function forecastRecords(session: Session, question: Question, by: string): ForecastRecord[] {
  const ledger = ledgerOn(session, question.id);
  const { forecasts: standing } = viewOf(ledger, question, { by, today: todayOf(session) });
  const seen = new Set(standing.map((one) => one.by));
  return ledger.forecasts
    .filter(({ by: who }) => seen.has(who))
    .map((one) => forecastRecord(session, one, standing.includes(one)));
}

function forecastRecord(session: Session, forecast: QuestionForecast, standing: boolean): ForecastRecord {
  const { id, by, p, madeAt, note, baseRate, model } = forecast;
  const track = standing ? trackOf(boardFor(session), by, p) : undefined;
  return {
    ...{ id, by, p, madeAt, standing },
    ...(note ? { note } : {}),
    ...(baseRate ? { baseRate: { ...baseRate } } : {}),
    ...(model
      ? {
          model: {
            ...{ version: model.version, dataTo: model.dataTo },
            ...(model.intercept === undefined ? {} : { intercept: model.intercept }),
            terms: model.terms.map((term) => ({ ...term, events: term.events.map((one) => ({ ...one })) })),
          },
        }
      : {}),
    ...(track ? { track } : {}),
  };
}

/** How the forecasts of a bin have done. */
function trackOf({ scored }: Board, by: string, p: number): ForecastRecord['track'] {
  const own = scored.find((one) => one.by === by);
  const bin = own?.calibration[binOf(p)];
  if (!bin || bin.count === 0) return undefined;
  const { from, to, seen } = bin;
  return { from, to, seen, questions: own?.buckets[binOf(p)]?.length ?? 0 };
}
