import { UserError } from '../../model/errors.js';
import type { Notice } from '../../model/notice.js';
import { goodJudgmentColumns, readGoodJudgment } from '../../readers/records/goodJudgment.js';
import { predictionBookColumns, readPredictionBook } from '../../readers/records/predictionBook.js';
import type { ForecastRecord } from '../../readers/records/record.js';
import { readSheet, type SheetMapping } from '../../readers/records/sheet.js';
import { areaUnderCurve } from '../../stats/scores/auc.js';
import { brierOfOptions, brierScore } from '../../stats/scores/brier.js';
import {
  expectedCalibrationError,
  type ReliabilityBin,
  reliabilityTable,
} from '../../stats/scores/calibration.js';
import { type Judged, meanScore } from '../../stats/scores/judged.js';
import { tableFile } from '../tables/tableFile.js';

/** Scores of a forecasting record of somebody else. */
export interface RecordScores {
  readonly layout: 'PredictionBook' | 'Good Judgment' | 'spreadsheet';
  readonly questions: number;
  readonly forecasts: number;
  readonly people: number;
  /** Forecasts on answered questions. */
  readonly scored: number;
  /** Mean Brier score in the sum form over options. */
  readonly brierSum: number;
  /** Of those with two options, the second being "yes" or the first for Good Judgment's letters. */
  readonly binary?: {
    readonly n: number;
    readonly rate: number;
    readonly brier: number;
    readonly auc: number;
    readonly ece: number;
    readonly calibration: readonly ReliabilityBin[];
  };
  readonly notices: readonly Notice[];
}

/** Reads a forecasting record by its columns and scores it. Titles and names are not kept. */
export async function recordScores(given: {
  file: string;
  questions?: string;
  mapping?: SheetMapping;
}): Promise<RecordScores> {
  const text = await textOf(given.file);
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const has = (columns: readonly string[]) => columns.every((name) => header.includes(name));
  const questions = given.questions === undefined ? undefined : await textOf(given.questions);
  if (has(goodJudgmentColumns.forecasts)) {
    if (questions === undefined)
      throw new UserError('cli/no-input', 'A Good Judgment survey needs its table of questions.', {
        hint: 'Give it with --questions ifps.csv.',
      });
    return scoresOf('Good Judgment', readGoodJudgment({ forecasts: text, questions }));
  }
  if (has(predictionBookColumns))
    return scoresOf(
      'PredictionBook',
      readPredictionBook({ forecasts: text, ...(questions === undefined ? {} : { questions }) }),
    );
  return scoresOf('spreadsheet', readSheet(text, given.mapping));
}

async function textOf(path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of (await tableFile(path)).open()) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

function scoresOf(
  layout: RecordScores['layout'],
  { questions, forecasts, notices }: ForecastRecord,
): RecordScores {
  const byId = new Map(questions.map((one) => [one.id, one]));
  const scored = forecasts.flatMap(({ question, ps }) => {
    const answer = byId.get(question)?.answer;
    return answer === undefined || answer >= ps.length ? [] : [{ ps, answer }];
  });
  const yes = layout === 'Good Judgment' ? 0 : 1;
  const judged: Judged[] = scored
    .filter(({ ps }) => ps.length === 2)
    .map(({ ps, answer }) => ({ p: ps[yes] as number, happened: answer === yes }));
  const total = scored.reduce((sum, { ps, answer }) => sum + brierOfOptions(ps, answer), 0);
  return {
    ...{ layout, questions: questions.length, forecasts: forecasts.length },
    people: new Set(forecasts.map(({ by }) => by)).size,
    ...{ scored: scored.length, brierSum: scored.length === 0 ? Number.NaN : total / scored.length },
    ...(judged.length === 0 ? {} : { binary: binaryOf(judged) }),
    notices,
  };
}

function binaryOf(judged: readonly Judged[]): NonNullable<RecordScores['binary']> {
  return {
    n: judged.length,
    rate: meanScore(judged, (_, happened) => (happened ? 1 : 0)),
    brier: meanScore(judged, brierScore),
    ...{
      auc: areaUnderCurve(judged),
      ece: expectedCalibrationError(judged),
      calibration: reliabilityTable(judged),
    },
  };
}
