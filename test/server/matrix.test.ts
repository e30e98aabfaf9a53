import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MatrixRecord, ProposalsRecord, WeighingRecord } from '../../src/server/shapes/matrix.js';
import { type Bench, openBench } from './harness.js';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(async () => {
  await bench.session.close();
  expect(bench.bugs).toEqual([]);
});

const matrix = (query = '') => bench.json<MatrixRecord>(`/api/matrix${query}`);
const add = async (what: string, body: object) =>
  ((await (await bench.post(`/api/matrix/${what}`, body)).json()) as { id: string }).id;
const mark = (evidence: string, hypothesis: string, more: object) =>
  bench.post('/api/matrix/cells', {
    cells: [{ evidence, hypothesis }].map((cell) => ({ ...cell, ...more })),
  });

async function small() {
  const [h1, h2] = [
    await add('hypotheses', { text: 'A drought' }),
    await add('hypotheses', { text: 'A quarrel' }),
  ];
  const row = await add('evidence', {
    text: 'The harvest was good',
    kind: 'claim',
    reliability: 'B',
    credibility: 2,
  });
  return { h1, h2, row };
}

describe('the matrix', () => {
  it('is built, rated and weighed, every step a line of the journal', async () => {
    const { h1, h2, row } = await small();
    await add('question', { question: 'Why was it suspended?' });
    expect((await mark(row, h1, { mark: 'II', note: 'no drought' })).status).toBe(200);
    await mark(row, h2, { mark: 'C' });
    expect(await matrix()).toMatchObject({
      question: 'Why was it suspended?',
      rater: 'tester',
      hypotheses: [{ text: 'A drought' }, { text: 'A quarrel' }],
      evidence: [{ grade: 'B2', kind: 'claim' }],
      cells: [{ rating: 'II', note: 'no drought' }, { rating: 'C' }],
    });
    const weighing = await bench.json<WeighingRecord>('/api/weighing');
    const parc = weighing.lenses.find(({ lens }) => lens === 'parc');
    expect(parc?.scores.find(({ leads }) => leads)?.hypothesis).toBe(h2);
    expect(weighing.says.length).toBeGreaterThan(0);
    const kinds = readFileSync(join(bench.folder, 'journal.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect(kinds.slice(2)).toEqual([
      'hypothesis',
      'hypothesis',
      'evidence',
      'matrix-question',
      'rating',
      'rating',
    ]);
    expect(await (await bench.ask('/api/brief.md')).text()).toContain('A quarrel');
  });

  it('hides the marks of others until they are asked for', async () => {
    const { h1, row } = await small();
    await mark(row, h1, { mark: 'C' });
    await bench.post('/api/matrix/cells', {
      rater: 'second',
      cells: [{ evidence: row, hypothesis: h1, mark: 'I', blind: true }],
    });
    expect((await matrix('?rater=second')).cells.map(({ rating }) => rating)).toEqual(['I']);
    expect(
      (await matrix('?rater=second&others=true')).cells.map(({ rater, rating }) => [rater, rating]),
    ).toEqual([
      ['tester', 'C'],
      ['second', 'I'],
    ]);
    expect((await matrix()).raters).toEqual(['second', 'tester']);
  });

  it('a mark is cleared, and undone', async () => {
    const { h1, row } = await small();
    await mark(row, h1, { mark: 'C' });
    const { seq } = (await (await mark(row, h1, {})).json()) as { seq: number };
    expect((await matrix()).cells).toEqual([]);
    expect((await bench.post('/api/undo', { line: seq })).status).toBe(200);
    expect((await matrix()).cells.map(({ rating }) => rating)).toEqual(['C']);
    expect((await bench.post('/api/undo', { line: seq })).status).toBe(400);
    expect((await bench.post('/api/undo', { line: seq + 1 })).status).toBe(200);
    expect((await matrix()).cells).toEqual([]);
  });

  it('what was taken out comes back with its marks', async () => {
    const { h1, row } = await small();
    await mark(row, h1, { mark: 'C' });
    await add('remove', { evidence: row });
    expect((await matrix()).evidence).toEqual([]);
    await bench.post('/api/undo', { line: bench.session.dossier.journal.head().seq });
    expect((await matrix()).cells).toHaveLength(1);
  });

  it.each([
    ['cells', { cells: [{ evidence: 'E9', hypothesis: 'H9', mark: 'C' }] }],
    ['cells', { cells: [{ evidence: 'E1', hypothesis: 'H1', mark: 'X' }] }],
    ['cells', { cells: [] }],
    ['hypotheses', { text: '  ' }],
    ['hypotheses', { text: 'x', prior: 2 }],
    ['evidence', { text: 'x', kind: 'rumour' }],
    ['remove', { hypothesis: 'H9' }],
    ['remove', {}],
  ])('%s %j is refused, and nothing is written', async (what, body) => {
    await small();
    const before = readFileSync(join(bench.folder, 'journal.jsonl'), 'utf8');
    expect((await bench.post(`/api/matrix/${what}`, body)).status).toBe(400);
    expect(readFileSync(join(bench.folder, 'journal.jsonl'), 'utf8')).toBe(before);
  });
});

describe('proposals', () => {
  const proposals = () => bench.json<ProposalsRecord>('/api/proposals');

  it('a row is accepted, or turned down for good', async () => {
    const folder = 'examples/s400/reports';
    for (const name of ['2020-07-27-reasons.html', '2020-08-06-brought-forward.md'])
      await bench.ask(`/api/reports/file?name=${name}`, {
        method: 'POST',
        body: readFileSync(join(folder, name)),
        headers: { 'content-type': 'application/octet-stream' },
      });
    await bench.session.settled();
    const before = await proposals();
    const [first, second] = before.evidence;
    if (!first || !second) throw new Error('the reports offer rows');
    const accepted = await bench.post(`/api/proposals/${first.id}/accept`, { marks: false });
    expect(accepted.status).toBe(200);
    await bench.post(`/api/proposals/${second.id}/reject`, { note: 'beside the point' });
    const left = (await proposals()).evidence.map(({ id }) => id);
    expect(left).not.toContain(first.id);
    expect(left).not.toContain(second.id);
    const [row] = (await matrix()).evidence;
    expect(row?.text).toBe(first.text);
    expect(row?.anchors[0]?.exact.length).toBeGreaterThan(0);
  });

  it('what nobody proposes cannot be accepted', async () => {
    expect((await bench.post('/api/proposals/g-none/accept', {})).status).toBe(400);
  });
});
