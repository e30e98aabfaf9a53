import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide, type MatrixDesk, matrixAt } from '../../src/dossier/matrix/desk.js';
import {
  addEvidence,
  editEvidence,
  rejectProposal,
  removeEvidence,
} from '../../src/dossier/matrix/evidence.js';
import {
  addHypothesis,
  editHypothesis,
  removeHypothesis,
  setQuestion,
} from '../../src/dossier/matrix/hypotheses.js';
import { moveWords } from '../../src/dossier/matrix/moves.js';
import { rate, stateProbabilities } from '../../src/dossier/matrix/rate.js';
import { scoredMatrix, shiftsAfterBlind } from '../../src/dossier/matrix/records.js';
import { restoreSource, retractSource } from '../../src/dossier/matrix/retract.js';
import { takeMatrix } from '../../src/dossier/matrix/take.js';
import { historyOf, undo } from '../../src/dossier/undo.js';
import { weigh } from '../../src/hypotheses/weighing.js';
import type { UserError } from '../../src/model/errors.js';
import { matrixDossier } from './matrixDesk.js';
import { errorOf } from './support.js';

/** Two hypotheses, two rows of two origins, rated by ann. */
async function small() {
  const made = await matrixDossier();
  const desk = await made.open();
  await addHypothesis(desk, { text: 'the works were late' });
  await addHypothesis(desk, { text: 'displeasure' });
  await addEvidence(desk, { text: 'a third party was served', origin: 'wire', kind: 'comparator' });
  await addEvidence(desk, { text: 'an official denies it', origin: 'agency' });
  await rate(desk, [
    { evidence: 'E1', hypothesis: 'H1', mark: 'II', note: 'the same works' },
    { evidence: 'E1', hypothesis: 'H2', mark: 'C' },
    { evidence: 'E2', hypothesis: 'H1', mark: 'N' },
    { evidence: 'E2', hypothesis: 'H2', mark: 'I' },
  ]);
  return { ...made, desk };
}

const code = async (promise: Promise<unknown>) => ((await errorOf(promise)) as UserError).code;
const marks = (desk: MatrixDesk) =>
  matrixAt(desk).cells.map(
    ({ evidence, hypothesis, rater, rating }) => `${evidence}${hypothesis} ${rater} ${rating}`,
  );

describe('what the journal keeps', () => {
  it('hypotheses, rows and marks with who and when; opening again gives the same', async () => {
    const { desk, open } = await small();
    const state = matrixAt(desk);
    expect(state.hypotheses.map(({ hypothesis: { id }, entered }) => [id, entered.by, entered.line])).toEqual(
      [
        ['H1', 'ann', 1],
        ['H2', 'ann', 2],
      ],
    );
    expect(state.cells[0]).toEqual({
      evidence: 'E1',
      hypothesis: 'H1',
      rater: 'ann',
      rating: 'II',
      note: 'the same works',
      at: '2020-07-01T09:00:00Z',
      order: 1,
    });
    await desk.dossier.close();
    expect(matrixAt(await open('read'))).toEqual(state);
  });
  it('a line is only ever added; a cell that is cleared is blank', async () => {
    const { desk, journal } = await small();
    const before = journal();
    await rate(desk, [{ evidence: 'E1', hypothesis: 'H1' }]);
    expect(journal().startsWith(before)).toBe(true);
    expect(marks(desk)).not.toContain('E1H1 ann II');
    expect(weigh(scoredMatrix(matrixAt(desk))).verdict).toBe('withheld');
  });
  it('each rater has cells of his own', async () => {
    const { desk } = await small();
    await rate(desk, [{ evidence: 'E1', hypothesis: 'H1', mark: 'C' }], 'bob');
    expect(marks(desk)).toEqual(expect.arrayContaining(['E1H1 ann II', 'E1H1 bob C']));
    await rate(desk, [{ evidence: 'E1', hypothesis: 'H1', mark: 'N' }], 'bob');
    expect(marks(desk)).toEqual(expect.arrayContaining(['E1H1 ann II', 'E1H1 bob N']));
    await stateProbabilities(desk, { H1: 0.2, H2: 0.8 }, 'bob');
    expect(matrixAt(desk).stated).toEqual([{ rater: 'bob', probabilities: { H1: 0.2, H2: 0.8 } }]);
  });
  it('a torn last line loses nothing acknowledged', async () => {
    const { desk, path, open, journal } = await small();
    const state = matrixAt(desk);
    await desk.dossier.close();
    writeFileSync(join(path, 'journal.jsonl'), `${journal()}{"seq":9,"prev":"`);
    const again = await open();
    expect(again.dossier.notices.map((notice) => notice.code)).toContain('dossier/torn-tail');
    expect(matrixAt(again)).toEqual(state);
  });
  it('numbers are not given twice', async () => {
    const { desk } = await small();
    await removeHypothesis(desk, 'H2');
    expect((await addHypothesis(desk, { text: 'another' })).hypothesis.id).toBe('H3');
    expect((await addHypothesis(desk, { text: 'none of these', none: true })).hypothesis.id).toBe('H0');
  });
});

it('what a rater changes after the blind round is told', async () => {
  const { desk } = await small();
  const cell = { evidence: 'E1', hypothesis: 'H1' };
  await rate(desk, [{ ...cell, mark: 'C', blind: true, order: 9 }], 'bob');
  expect(shiftsAfterBlind(matrixAt(desk))).toEqual([]);
  await rate(desk, [{ ...cell, mark: 'I' }], 'bob');
  expect(shiftsAfterBlind(matrixAt(desk))).toEqual([
    { ...cell, rater: 'bob', before: 'C', after: 'I', steps: -2 },
  ]);
  expect(matrixAt(desk).cells.find(({ rater }) => rater === 'bob')?.order).toBe(2);
});

describe('the mark "added after evidence"', () => {
  it('is set when a hypothesis comes after rows, and by another meaning', async () => {
    const { desk } = await small();
    expect(matrixAt(desk).hypotheses[0]?.hypothesis.addedAfter).toBeUndefined();
    const late = await addHypothesis(desk, { text: 'it was agreed long before' });
    expect(late.hypothesis.addedAfter).toEqual(['E1', 'E2']);
    const reworded = await editHypothesis(desk, 'H1', { set: { text: 'late works' }, sameMeaning: true });
    expect(reworded.hypothesis.addedAfter).toBeUndefined();
    const other = await editHypothesis(desk, 'H1', { set: { text: 'no works at all' } });
    expect(other.hypothesis.addedAfter).toEqual(['E1', 'E2']);
    expect(other.changes).toHaveLength(2);
  });
  it('does not count rows that are still open', async () => {
    const desk = await (await matrixDossier()).open();
    await addEvidence(desk, { text: 'not known yet', open: true });
    expect((await addHypothesis(desk, { text: 'x' })).hypothesis.addedAfter).toBeUndefined();
  });
});

describe('undo', () => {
  it('takes a decision back and puts it in force again; the lines stay', async () => {
    const { desk } = await small();
    const before = matrixAt(desk);
    await removeEvidence(desk, 'E1');
    expect(marks(desk)).toEqual(['E2H1 ann N', 'E2H2 ann I']);
    const { line, moves } = await undo(desk, undefined);
    expect(line.says).toBe('E1 removed');
    expect(matrixAt(desk)).toEqual(before);
    expect(moves?.map(moveWords)).toContain('E1 scores again');
    await undo(desk, desk.lines.at(-1)?.seq);
    expect(matrixAt(desk).evidence).toHaveLength(1);
    expect(historyOf(desk).filter(({ undone }) => undone)).toHaveLength(1);
    expect(await code(undo(desk, 999))).toBe('dossier/nothing-to-undo');
  });
  it('of an adding takes away what was changed later; the same id starts without marks', async () => {
    const { desk } = await small();
    await editHypothesis(desk, 'H1', { set: { prior: 0.5 } });
    await undo(desk, 1);
    expect(matrixAt(desk).hypotheses.map(({ hypothesis }) => hypothesis.id)).toEqual(['H2']);
    await removeEvidence(desk, 'E1');
    await addEvidence(desk, { id: 'E1', text: 'something else' });
    expect(marks(desk)).toEqual(['E2H2 ann I']);
  });
  it('goes back step by step', async () => {
    const { desk } = await small();
    for (let n = 0; n < 8; n += 1) await undo(desk, undefined);
    expect(matrixAt(desk)).toMatchObject({ hypotheses: [], evidence: [], cells: [] });
    expect(await code(undo(desk, undefined))).toBe('dossier/nothing-to-undo');
  });
});

describe('as of a day', () => {
  it('gives the matrix as it was, whatever was undone or retracted later', async () => {
    const { desk, clock } = await small();
    const then = matrixAt(desk);
    clock.now = '2020-08-02T00:00:00Z';
    await rate(desk, [{ evidence: 'E1', hypothesis: 'H1', mark: 'C' }]);
    await retractSource(desk, { source: 'wire', reports: [], origins: ['wire'] });
    await undo(desk, 3);
    expect(matrixAt(desk, '2020-08-01')).toEqual(then);
    expect(matrixAt(desk, '2020-06-30').hypotheses).toEqual([]);
    expect(matrixAt(desk, '2020-08-02')).toEqual(matrixAt(desk));
    expect(matrixAt(desk, '2020-07-01T09:00:00Z')).toEqual(then);
  });
});

describe('a source that is retracted', () => {
  it('takes its rows out of the score and lists each judgement that moved', async () => {
    const { desk } = await small();
    expect(weigh(scoredMatrix(matrixAt(desk))).robustness?.leaders).toEqual(['H2']);
    const moves = await retractSource(desk, {
      source: 'wire',
      reports: [],
      origins: ['wire'],
      note: 'withdrawn',
    });
    const [row] = matrixAt(desk).evidence;
    expect(row?.retracted).toMatchObject({ by: 'ann' });
    expect(scoredMatrix(matrixAt(desk)).evidence.map(({ id }) => id)).toEqual(['E2']);
    const told = moves.map(moveWords);
    expect(told[0]).toBe('E1 no longer scores');
    expect(told).toContain('who leads: H2 -> H1');
    expect(told).toContain('parc: the score of H1 goes from -2 to 0');
    expect(told).toContain('parc: the place of H2 goes from 1 to 2');
    const back = await restoreSource(desk, 'wire');
    expect(back).toHaveLength(moves.length);
    expect(scoredMatrix(matrixAt(desk)).evidence).toHaveLength(2);
  });
  it('a row falls when one part of it has no report left, and stands while another report carries the part', async () => {
    const desk = await (await matrixDossier()).open();
    const span = { start: 0, end: 1, exact: 'x' };
    const anchors = [
      { report: 'r1', span, part: 'against' },
      { report: 'r2', span, part: 'toward' },
      { report: 'r3', span, part: 'toward' },
      { report: 'r4', span, against: true as const },
    ];
    await addEvidence(desk, { text: 'a contrast', kind: 'comparator', anchors });
    const stands = async (source: string) => {
      await retractSource(desk, { source, reports: [source], origins: [] });
      return matrixAt(desk).evidence[0]?.retracted === undefined;
    };
    expect([await stands('r4'), await stands('r2'), await stands('r3')]).toEqual([true, true, false]);
  });
});

describe('a matrix from a file', () => {
  it('is one line of the journal, and undone as one', async () => {
    const { desk: first } = await small();
    const matrix = scoredMatrix(matrixAt(first));
    const desk = await (await matrixDossier()).open();
    await takeMatrix(desk, matrix, { file: 'm.json' });
    expect(desk.lines).toHaveLength(1);
    expect(scoredMatrix(matrixAt(desk))).toEqual(matrix);
    expect(
      await code(takeMatrix(desk, { ...matrix, hypotheses: [{ id: 'H9', text: '' }] }, { file: 'n' })),
    ).toBe('hypotheses/other-matrix');
    const own = matrix.cells.map(({ evidence, hypothesis }) => ({
      evidence,
      hypothesis,
      rating: 'N' as const,
    }));
    await takeMatrix(desk, { hypotheses: [], evidence: [], cells: own }, { file: 'bob.csv', rater: 'bob' });
    expect(marks(desk).filter((mark) => mark.includes('bob'))).toHaveLength(4);
    await undo(desk, undefined);
    await undo(desk, undefined);
    expect(matrixAt(desk).hypotheses).toEqual([]);
  });
});

describe('refused, with nothing written', () => {
  it.each<[string, (desk: MatrixDesk) => Promise<unknown>]>([
    ['hypotheses/no-text', (desk) => addHypothesis(desk, { text: ' ' })],
    ['hypotheses/no-text', (desk) => addEvidence(desk, { text: '' })],
    ['hypotheses/no-id', (desk) => addHypothesis(desk, { text: 'x', id: 'x'.repeat(10_000) })],
    ['hypotheses/duplicate-id', (desk) => addHypothesis(desk, { text: 'x', id: 'H1' })],
    ['hypotheses/duplicate-id', (desk) => addEvidence(desk, { text: 'x', id: 'E2' })],
    ['hypotheses/unknown-id', (desk) => editHypothesis(desk, 'H7', { set: { text: 'x' } })],
    ['hypotheses/unknown-id', (desk) => editEvidence(desk, 'E7', { set: { text: 'x' } })],
    ['hypotheses/unknown-id', (desk) => rate(desk, [{ evidence: 'E1', hypothesis: 'H7', mark: 'C' }])],
    [
      'hypotheses/unknown-reading',
      (desk) => rate(desk, [{ evidence: 'E1', hypothesis: 'H1', reading: 'told', mark: 'C' }]),
    ],
    ['hypotheses/bad-number', (desk) => addHypothesis(desk, { text: 'x', prior: 2 })],
    ['hypotheses/bad-number', (desk) => addEvidence(desk, { text: 'x', discount: 3 })],
    ['hypotheses/bad-number', (desk) => stateProbabilities(desk, { H1: 1.2 })],
    [
      'hypotheses/bad-readings',
      (desk) => addEvidence(desk, { text: 'x', readings: [{ id: 'a', share: 0.4 }] }),
    ],
    [
      'hypotheses/bad-relation',
      (desk) => addHypothesis(desk, { text: 'x', relations: [{ kind: 'subsumes', other: 'H9' }] }),
    ],
    [
      'hypotheses/unknown-mark',
      (desk) => rate(desk, [{ evidence: 'E1', hypothesis: 'H1', mark: 'X' as 'C' }]),
    ],
    ['hypotheses/unknown-source', (desk) => restoreSource(desk, 'nobody')],
    ['dossier/no-name', (desk) => setQuestion(desk, 'why?', ' ')],
  ])('%s', async (expected, work) => {
    const { desk, journal } = await small();
    const before = journal();
    expect(await code(work(desk))).toBe(expected);
    expect(journal()).toBe(before);
  });
  it('a circle of hypotheses that subsume each other', async () => {
    const { desk, journal } = await small();
    const subsumes = (other: string) => ({ set: { relations: [{ kind: 'subsumes' as const, other }] } });
    await editHypothesis(desk, 'H1', subsumes('H2'));
    const before = journal();
    expect(await code(editHypothesis(desk, 'H2', subsumes('H1')))).toBe('hypotheses/cyclic-relations');
    expect(journal()).toBe(before);
  });
  it('a dossier opened for reading', async () => {
    const { desk, open } = await small();
    await desk.dossier.close();
    expect(await code(rejectProposal(await open('read'), 'f1'))).toBe('dossier/read-only');
  });
  it('a text of 10,000 characters is kept whole', async () => {
    const { desk } = await small();
    const long = 'a word and '.repeat(1000);
    expect((await addHypothesis(desk, { text: long })).hypothesis.text).toBe(long);
  });
});

describe('priors', () => {
  it('count once they are given for all and sum to one', async () => {
    const { desk } = await small();
    await editHypothesis(desk, 'H1', { set: { prior: 0.3, referenceClass: 'late deliveries' } });
    expect(scoredMatrix(matrixAt(desk)).hypotheses[0]?.prior).toBeUndefined();
    await editHypothesis(desk, 'H2', { set: { prior: 0.7 } });
    expect(scoredMatrix(matrixAt(desk)).hypotheses.map(({ prior }) => prior)).toEqual([0.3, 0.7]);
    await editHypothesis(desk, 'H2', { set: { prior: null } });
    expect(scoredMatrix(matrixAt(desk)).hypotheses[0]?.prior).toBeUndefined();
  });
});

it('lines of a kind that is not known are passed over', async () => {
  const { desk } = await small();
  const before = matrixAt(desk);
  await decide(desk, [{ kind: 'note', fields: { text: 'x' } }]);
  expect(matrixAt(desk)).toEqual(before);
});
