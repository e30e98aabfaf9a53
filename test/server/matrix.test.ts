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

  it('a row is changed field by field, null takes one away, and the latest change can be taken back', async () => {
    const { row } = await small();
    const change = (body: object) => bench.post(`/api/matrix/evidence/${row}`, body);
    const now = async () => (await matrix()).evidence[0];
    const given = {
      weights: { relevance: 'high', factor: 2 },
      channel: { rho: 0.9, phi: 0.2 },
      readings: [
        { id: 'told', text: 'as it says', share: 0.7 },
        { id: 'disputed', share: 0.3 },
      ],
      origin: 'an office',
    };
    expect((await change(given)).status).toBe(200);
    expect(await now()).toMatchObject({ ...given, reliability: 'B', credibility: 2, grade: 'B2' });
    await change({ reliability: 'F', credibility: null, channel: null });
    expect(await now()).toMatchObject({ grade: 'F', weights: given.weights });
    expect(await now()).not.toHaveProperty('channel');
    await bench.post('/api/undo', {});
    expect(await now()).toMatchObject({ grade: 'B2', channel: given.channel });
    for (const [bad, status] of [
      [{ readings: [{ id: 'told', share: 0.5 }] }, 422],
      [{ weights: { relevance: -1 } }, 400],
      [{ channel: { rho: 2, phi: 0 } }, 400],
      [{ colour: 1 }, 400],
    ] as const)
      expect([bad, (await change(bad)).status]).toEqual([bad, status]);
    expect((await bench.post('/api/matrix/evidence/E9', { text: 'x' })).status).toBe(400);
    expect(await now()).toMatchObject({ grade: 'B2' });
  });

  it('priors of all are one decision; words of a hypothesis another', async () => {
    const { h1, h2 } = await small();
    const priors = (body: object) => bench.post('/api/matrix/priors', body);
    const before = bench.session.journal().length;
    expect((await priors({ priors: { [h1]: 0.8, [h2]: 0.2 }, referenceClass: 'halts' })).status).toBe(200);
    expect(bench.session.journal()).toHaveLength(before + 1);
    const given = async () => (await matrix()).hypotheses.map(({ prior }) => prior);
    expect((await matrix()).hypotheses[0]).toMatchObject({ prior: 0.8, referenceClass: 'halts' });
    for (const bad of [{ [h1]: 1 }, { [h1]: 0.8, [h2]: 0.8 }, { [h1]: 0.5, [h2]: 0.5, H9: 0 }])
      expect([bad, (await priors({ priors: bad })).status]).toEqual([bad, 400]);
    expect(await given()).toEqual([0.8, 0.2]);
    await priors({ priors: null, referenceClass: '' });
    expect((await matrix()).hypotheses[0]).not.toHaveProperty('referenceClass');
    await bench.post('/api/undo', {});
    expect(await given()).toEqual([0.8, 0.2]);
    await bench.post(`/api/matrix/hypotheses/${h1}`, { text: 'A dry year', sameMeaning: true });
    await bench.post(`/api/matrix/hypotheses/${h2}`, { text: 'A feud' });
    expect((await matrix()).hypotheses).toMatchObject([
      { text: 'A dry year', addedAfter: [] },
      { text: 'A feud', addedAfter: ['E1'] },
    ]);
  });

  it('a likelihood stands beside the mark, or alone', async () => {
    const { h1, h2, row } = await small();
    await mark(row, h1, { mark: 'I', likelihood: 0.25 });
    await mark(row, h2, { likelihood: 0.5 });
    expect((await matrix()).cells).toMatchObject([{ rating: 'I', likelihood: 0.25 }, { likelihood: 0.5 }]);
    expect((await mark(row, h1, { likelihood: 1.5 })).status).toBe(400);
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
