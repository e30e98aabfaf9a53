import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableFile } from '../../../src/dossier/tables/tableFile.js';
import type { RecordQuestion } from '../../../src/model/record.js';
import { readGoodJudgment } from '../../../src/readers/records/goodJudgment.js';
import { isLate, readPredictionBook } from '../../../src/readers/records/predictionBook.js';
import { readSheet } from '../../../src/readers/records/sheet.js';
import { areaUnderCurve } from '../../../src/stats/scores/auc.js';
import { brierOfOptions, brierScore } from '../../../src/stats/scores/brier.js';
import { expectedCalibrationError, reliabilityTable } from '../../../src/stats/scores/calibration.js';
import { type Judged, meanScore } from '../../../src/stats/scores/judged.js';
import { logScore } from '../../../src/stats/scores/logScore.js';
import { murphyDecomposition } from '../../../src/stats/scores/murphy.js';

async function textOf(path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of (await tableFile(path)).open()) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const shared = '../shared/data/forecasting';

describe.skipIf(!existsSync(`${shared}/predictionbook`))('PredictionBook (needs ../shared)', async () => {
  if (!existsSync(`${shared}/predictionbook`)) return;
  const record = readPredictionBook({
    forecasts: await textOf(`${shared}/predictionbook/public.csv.zip`),
    questions: await textOf(`${shared}/predictionbook/questions.csv.zip`),
  });
  const byId = new Map(record.questions.map((one) => [one.id, one]));
  const resolved = record.forecasts.filter(({ question }) => byId.get(question)?.answer !== undefined);
  const judged: Judged[] = resolved.map(({ question, ps }) => ({
    p: ps[1] as number,
    happened: byId.get(question)?.answer === 1,
  }));

  it('comes in completely', () => {
    expect([record.questions.length, record.forecasts.length, judged.length]).toEqual([
      18_670, 63_592, 51_135,
    ]);
    const count = (outcome: string) => record.questions.filter((one) => one.outcome === outcome).length;
    expect([count('answered'), count('open'), count('ambiguous')]).toEqual([15_225, 3_344, 101]);
    const odd = record.questions.filter(({ opened = '', due = '' }) => due < opened);
    expect(odd.length).toBe(979);
    const late = record.forecasts.filter(({ question, at }) =>
      isLate(at, byId.get(question) as RecordQuestion),
    );
    expect(late.length).toBe(513);
  });
  it('gives the known scores', () => {
    expect(meanScore(judged, (_, happened) => (happened ? 1 : 0))).toBeCloseTo(0.367576, 6);
    expect(meanScore(judged, brierScore)).toBeCloseTo(0.1614491, 6);
    expect(meanScore(judged, (p, y) => logScore(p, y, [0.005, 0.995]))).toBeCloseTo(0.5008849, 6);
    expect(meanScore(judged, (p, y) => logScore(p, y))).toBe(Number.POSITIVE_INFINITY);
    expect(areaUnderCurve(judged)).toBeCloseTo(0.8409861, 6);
    expect(expectedCalibrationError(judged)).toBeCloseTo(0.0680941, 6);
  });
  it('decomposes exactly by its 101 probabilities, not by ten bins', () => {
    expect(murphyDecomposition(judged)).toMatchObject({
      reliability: expect.closeTo(0.0075515, 6),
      resolution: expect.closeTo(0.0785663, 6),
      uncertainty: expect.closeTo(0.2324639, 6),
      remainder: expect.closeTo(0, 9),
    });
    const binned = murphyDecomposition(judged, { bins: 10 });
    expect([binned.reliability, binned.resolution]).toEqual([
      expect.closeTo(0.0066586, 6),
      expect.closeTo(0.0770604, 6),
    ]);
    expect(binned.brier - binned.remainder).toBeCloseTo(0.1620621, 6);
  });
  it('has the known reliability table', () => {
    const table = reliabilityTable(judged).map(({ said, seen }) => `${said.toFixed(3)} ${seen.toFixed(3)}`);
    expect(table).toEqual([
      ...['0.026 0.043', '0.126 0.113', '0.225 0.207', '0.324 0.259', '0.428 0.308'],
      ...['0.524 0.440', '0.625 0.505', '0.724 0.612', '0.822 0.715', '0.949 0.842'],
    ]);
  });
});

describe.skipIf(!existsSync(`${shared}/gjp`))('Good Judgment sample (needs ../shared)', async () => {
  if (!existsSync(`${shared}/gjp`)) return;
  const record = readGoodJudgment({
    questions: await textOf(`${shared}/gjp/ifps.csv.gz`),
    forecasts: await textOf(`${shared}/gjp/survey_fcasts_mini.yr1.csv.gz`),
  });
  const byId = new Map(record.questions.map((one) => [one.id, one]));
  const scores = record.forecasts.map(({ question, ps }) => ({
    question,
    score: brierOfOptions(ps, byId.get(question)?.answer as number),
    options: ps.length,
  }));
  const meanOf = (some: readonly { score: number }[]) =>
    some.reduce((sum, { score }) => sum + score, 0) / some.length;

  it('comes in completely', () => {
    const count = (outcome: string) => record.questions.filter((one) => one.outcome === outcome).length;
    expect([record.questions.length, count('answered'), count('annulled')]).toEqual([617, 498, 119]);
    expect(record.questions.filter(({ ordered }) => ordered).length).toBe(90);
    expect(record.forecasts.length).toBe(4409);
    expect(new Set(record.forecasts.map(({ by }) => by)).size).toBe(547);
    expect(record.notices.map(({ code }) => code)).toEqual(['readers/record-sum-not-one']);
  });
  it('gives the known scores', () => {
    expect(meanOf(scores)).toBeCloseTo(0.4955672, 6);
    // Without the file's last forecast, which is cut off.
    const binary = scores.slice(0, -1).filter(({ options }) => options === 2);
    expect(binary.length).toBe(3226);
    expect(meanOf(binary) / 2).toBeCloseTo(0.1806847, 6);
    for (const [id, score, n] of [
      ['1001-0', 0.2413, 446],
      ['1002-0', 0.5517, 402],
      ['1007-0', 1.3672, 358],
      ['1012-0', 0.1527, 116],
    ] as const) {
      const own = scores.filter(({ question }) => question === id);
      expect([own.length, meanOf(own)]).toEqual([n, expect.closeTo(score, 4)]);
    }
  });
});

describe('records in small', () => {
  it('keeps what is odd and says so', () => {
    const head = 'question_id,user_id,probability,timestamp,outcome,open_time,close_time,resolve_time\n';
    const record = readPredictionBook({
      forecasts: `${head}1,a,0.8,2020-01-02,1.0,2020-01-01,0139-01-01,2020-01-05\n1,b,1.8,2020-01-02,1.0,2020-01-01,,2020-01-05\n2,a,0.5,2020-02-09,0.0,2020-01-01,,2020-02-01\n3,c,0.1,2020-01-01,-1.0,2020-01-01,,\n`,
    });
    expect(record.questions.map(({ outcome, answer }) => [outcome, answer])).toEqual([
      ['answered', 1],
      ['answered', 0],
      ['ambiguous', undefined],
    ]);
    expect(record.forecasts.length).toBe(3);
    expect(record.notices.map(({ code }) => code)).toEqual([
      'readers/record-bad-probability',
      'readers/record-late-forecast',
      'readers/record-bad-time',
    ]);
  });

  it('reads a spreadsheet by usual names or a mapping, in percent or not', () => {
    const sheet =
      'Question,Confidence,Who,Outcome\n"Rain, tomorrow?",70%,Ann,yes\n"Rain, tomorrow?",20,Bob,yes\nSnow?,5,Ann,\n';
    const record = readSheet(sheet);
    expect(record.forecasts.map(({ by, ps }) => [by, ps[1]])).toEqual([
      ['Ann', 0.7],
      ['Bob', 0.2],
      ['Ann', 0.05],
    ]);
    expect(record.questions.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Rain, tomorrow?', 'answered'],
      ['Snow?', 'open'],
    ]);
    const mapped = readSheet('q;chance\nRain?;0.4\n;0.2\nSnow?;x\n', {
      question: 'q',
      probability: 'chance',
    });
    expect(mapped.forecasts).toEqual([{ question: 'Rain?', by: '', at: '', ps: [0.6, 0.4] }]);
    expect(mapped.notices.map(({ code }) => code)).toEqual([
      'readers/record-no-question',
      'readers/record-bad-probability',
    ]);
    expect(() => readSheet('a,b\n1,2\n')).toThrow(/no column question, probability/);
  });
});
