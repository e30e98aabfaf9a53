import { describe, expect, it } from 'vitest';
import type { Material } from '../../src/briefs/material.js';
import { openForecasts } from '../../src/dossier/forecasts/desk.js';
import { ask, predict, settle } from '../../src/dossier/forecasts/questions.js';
import { acceptProposal } from '../../src/dossier/matrix/accept.js';
import { type MatrixDesk, matrixAt } from '../../src/dossier/matrix/desk.js';
import {
  addEvidence,
  editEvidence,
  rejectProposal,
  removeEvidence,
} from '../../src/dossier/matrix/evidence.js';
import { addHypothesis } from '../../src/dossier/matrix/hypotheses.js';
import { outcomeRows } from '../../src/dossier/matrix/indicators.js';
import { proposalsOf } from '../../src/dossier/matrix/propose.js';
import { rate } from '../../src/dossier/matrix/rate.js';
import { scoredMatrix } from '../../src/dossier/matrix/records.js';
import { weighDossier } from '../../src/dossier/matrix/weighed.js';
import { undo } from '../../src/dossier/undo.js';
import type { UserError } from '../../src/model/errors.js';
import type { Outcome } from '../../src/model/question.js';
import { matrixDossier } from './matrixDesk.js';
import { errorOf, lone } from './support.js';

const empty = {
  ...{ reports: [], events: [], claims: [], findings: [], groups: [], lineage: [], notices: [] },
} as unknown as Material;
const code = async (promise: Promise<unknown>) => ((await errorOf(promise)) as UserError).code;

/** Two explanations, a rated row, and an indicator that waits for Q1. */
async function small() {
  const made = await matrixDossier();
  const effects = { ...lone(), now: () => made.clock.now };
  /** The ledger has a desk of its own: the matrix is opened anew to see what it wrote. */
  const ledger = async (work: (desk: Awaited<ReturnType<typeof openForecasts>>) => Promise<unknown>) => {
    const desk = await openForecasts(effects, made.path, { mode: 'write', by: 'ann' });
    await work(desk).finally(() => desk.dossier.close());
  };
  const matrix = async <T>(work: (desk: MatrixDesk) => Promise<T>): Promise<T> => {
    const desk = await made.open();
    return work(desk).finally(() => desk.dossier.close());
  };
  await ledger((desk) =>
    ask(desk, {
      ...{ text: 'Will the crews go elsewhere?', resolver: 'judged', decider: 'ann', from: '2020-07-01' },
      ...{
        to: '2020-09-01',
        acts: { actors: [], recipients: [], codes: [] },
        leastCoverage: 0,
        graceDays: 0,
      },
      ...{ measure: { kind: 'at-least', count: 1 }, source: { kind: 'reports', version: '' } },
    }),
  );
  await matrix(async (desk) => {
    await addHypothesis(desk, { text: 'the works were late' });
    await addHypothesis(desk, { text: 'displeasure' });
    await addEvidence(desk, { text: 'a third party was served' });
    await addEvidence(desk, { text: 'crews go to another buyer', open: true, question: 'Q1' });
    await rate(desk, [
      { evidence: 'E1', hypothesis: 'H1', mark: 'I' },
      { evidence: 'E1', hypothesis: 'H2', mark: 'C' },
      { evidence: 'E2', hypothesis: 'H1', mark: 'II' },
      { evidence: 'E2', hypothesis: 'H2', mark: 'C' },
    ]);
    await rate(desk, [{ evidence: 'E2', hypothesis: 'H2', mark: 'CC' }], 'bob');
  });
  const resolve = (state: Outcome['state'], more: Partial<Outcome> = {}) =>
    ledger((desk) =>
      settle(
        desk,
        { question: 'Q1', state, by: 'ann', because: `seen ${state}`, events: [], ...more },
        { replace: true },
      ),
    );
  const state = () => matrix(async (desk) => matrixAt(desk));
  const accept = (marks = false) =>
    matrix(async (desk) => {
      const proposals = proposalsOf(empty, matrixAt(desk));
      return acceptProposal(desk, { id: proposals.evidence[0]?.id ?? '', proposals }, { marks });
    });
  return { ...made, ledger, matrix, resolve, state, accept };
}

describe('an indicator', () => {
  it('proposes what came of its question, with the way back; nothing counts before somebody accepts it', async () => {
    const { resolve, state, accept } = await small();
    const before = scoredMatrix(await state());
    expect(outcomeRows(await state())).toEqual([]);
    await resolve('yes', { events: ['e7', 'e9'], knownOn: '2020-07-09', by: 'machine' });
    const [row] = proposalsOf(empty, await state()).evidence;
    expect(row).toMatchObject({
      row: {
        text: 'Indicator E2 came true: crews go to another buyer (Q1: seen yes)',
        ...{
          kind: 'event',
          question: 'Q1',
          date: '2020-07-09',
          supportedBy: ['e7', 'e9'],
          source: 'machine',
        },
      },
      // Of bob's and ann's marks for H2, which differ, none is suggested.
      suggested: [{ hypothesis: 'H1', mark: 'II' }],
    });
    expect(row?.argument.join('\n')).toContain('Decided by e7, e9.');
    expect(scoredMatrix(await state())).toEqual(before);
    const accepted = await accept(true);
    expect(accepted).toMatchObject({ evidence: { id: 'E3', question: 'Q1' }, proposal: row?.id });
    const after = await state();
    expect(outcomeRows(after)).toEqual([]);
    // The indicator is answered: it is nothing to collect any more.
    expect(scoredMatrix(after).evidence.map(({ id }) => id)).toEqual(['E1', 'E3']);
    expect(after.cells.filter(({ evidence }) => evidence === 'E3')).toMatchObject([
      { hypothesis: 'H1', rating: 'II' },
    ]);
  });

  it('that failed to come true is an absence, without marks made for the opposite', async () => {
    const { resolve, state } = await small();
    await resolve('no');
    expect(outcomeRows(await state())).toMatchObject([
      { row: { kind: 'absence', text: expect.stringContaining('failed to come true') }, suggested: [] },
    ]);
  });

  it.each(['ambiguous', 'annulled', 'late'] as const)('%s writes nothing', async (outcome) => {
    const { resolve, state } = await small();
    await resolve(outcome);
    expect(outcomeRows(await state())).toEqual([]);
  });

  it('whose outcome is replaced offers the new one in the place of the old', async () => {
    const { resolve, state, accept, matrix } = await small();
    await resolve('yes');
    const [first] = outcomeRows(await state());
    await resolve('no');
    const [second] = outcomeRows(await state());
    expect(second?.id).not.toBe(first?.id);
    await resolve('yes');
    await accept();
    await resolve('no');
    const turned = await state();
    expect(outcomeRows(turned)).toMatchObject([{ replaces: 'E3', row: { kind: 'absence' } }]);
    // Until then the accepted row stands, and the matrix says that it is out of date.
    expect(scoredMatrix(turned).evidence.map(({ id }) => id)).toEqual(['E1', 'E3']);
    expect(weighDossier(turned, empty, { draws: 10 }).notices).toContainEqual(
      expect.objectContaining({ code: 'hypotheses/outcome-replaced' }),
    );
    await accept();
    expect((await state()).evidence.map((one) => one.evidence.id)).toEqual(['E1', 'E2', 'E4']);
    await resolve('annulled');
    expect(outcomeRows(await state())).toEqual([]);
    await matrix((desk) => removeEvidence(desk, 'E4'));
    expect(scoredMatrix(await state()).evidence.map(({ id }) => id)).toEqual(['E1', 'E2']);
  });

  it('is turned down once, and taken back like every line', async () => {
    const { resolve, state, accept, matrix } = await small();
    await resolve('yes');
    await accept();
    await matrix((desk) => undo(desk, undefined));
    const [again] = outcomeRows(await state());
    expect(again?.row.kind).toBe('event');
    await matrix((desk) => rejectProposal(desk, again?.id ?? ''));
    expect(proposalsOf(empty, await state()).evidence).toEqual([]);
  });

  it('waits for a question that is there, open, and not waited for', async () => {
    const { resolve, matrix, state } = await small();
    const add = (more: object) => matrix((desk) => addEvidence(desk, { text: 'seen', ...more }));
    expect(await code(add({ question: 'Q9', open: true }))).toBe('forecasts/unknown-question');
    expect(await code(add({ question: 'Q1' }))).toBe('hypotheses/not-open');
    expect(await code(add({ question: 'Q1', open: true }))).toBe('hypotheses/question-taken');
    await matrix((desk) => editEvidence(desk, 'E2', { set: { question: null } }));
    await resolve('yes');
    expect(outcomeRows(await state())).toEqual([]);
    expect(await code(matrix((desk) => editEvidence(desk, 'E2', { set: { question: 'Q1' } })))).toBe(
      'forecasts/answered',
    );
  });

  it('knows what was known then', async () => {
    const { clock, resolve, matrix } = await small();
    clock.now = '2020-08-02T09:00:00Z';
    await resolve('yes');
    expect(outcomeRows(await matrix(async (desk) => matrixAt(desk, '2020-08-01')))).toEqual([]);
    expect(outcomeRows(await matrix(async (desk) => matrixAt(desk, '2020-08-02'))).length).toBe(1);
  });

  it('shows nobody what others forecast', async () => {
    const { ledger, state } = await small();
    await ledger((desk) => predict(desk, { question: 'Q1', p: 0.123, by: 'bob' }));
    expect(JSON.stringify(await state())).not.toContain('0.123');
  });
});
