import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MatrixDesk, matrixAt } from '../../src/dossier/matrix/desk.js';
import { addEvidence, editEvidence, removeEvidence } from '../../src/dossier/matrix/evidence.js';
import {
  addHypothesis,
  editHypothesis,
  removeHypothesis,
  setPriors,
} from '../../src/dossier/matrix/hypotheses.js';
import { rate } from '../../src/dossier/matrix/rate.js';
import { scoredMatrix } from '../../src/dossier/matrix/records.js';
import { retractSource } from '../../src/dossier/matrix/retract.js';
import { undo } from '../../src/dossier/undo.js';
import { weigh } from '../../src/hypotheses/weighing.js';
import { UserError } from '../../src/model/errors.js';
import { matrixDossier } from './matrixDesk.js';

type Act = (desk: MatrixDesk) => Promise<unknown>;
const pick = fc.integer({ min: 1, max: 4 });
const acts: fc.Arbitrary<Act> = fc.oneof(
  pick.map(
    (n): Act =>
      (desk) =>
        addHypothesis(desk, { text: `h${n}` }),
  ),
  pick.map(
    (n): Act =>
      (desk) =>
        addEvidence(desk, { text: `e${n}`, origin: `o${n}` }),
  ),
  pick.map(
    (n): Act =>
      (desk) =>
        editHypothesis(desk, `H${n}`, { set: { text: `other ${n}` } }),
  ),
  pick.map(
    (n): Act =>
      (desk) =>
        editEvidence(desk, `E${n}`, { set: { readings: [{ id: 'a', share: 1 }] } }),
  ),
  pick.map(
    (n): Act =>
      (desk) =>
        removeHypothesis(desk, `H${n}`),
  ),
  pick.map(
    (n): Act =>
      (desk) =>
        removeEvidence(desk, `E${n}`),
  ),
  pick.map(
    (n): Act =>
      (desk) =>
        retractSource(desk, { source: `o${n}`, reports: [], origins: [`o${n}`] }),
  ),
  fc.tuple(pick, pick, fc.constantFrom('CC', 'I', 'II', 'NA', undefined), fc.constantFrom('ann', 'bob')).map(
    ([e, h, mark, by]): Act =>
      (desk) => {
        const cell = { evidence: `E${e}`, hypothesis: `H${h}` };
        return rate(desk, [mark === undefined ? cell : { ...cell, mark }], by);
      },
  ),
  fc.constantFrom<Act>(
    (desk) => setPriors(desk, { priors: null }),
    (desk) => {
      const ids = matrixAt(desk).hypotheses.map(({ hypothesis }) => hypothesis.id);
      const priors = Object.fromEntries(ids.map((id) => [id, 1 / ids.length]));
      return setPriors(desk, { priors, referenceClass: 'all' });
    },
  ),
  fc.integer({ min: 1, max: 12 }).map(
    (n): Act =>
      (desk) =>
        undo(desk, n),
  ),
  fc.constant<Act>((desk) => undo(desk, undefined)),
);

it('whatever is done: every state can be weighed, opens again as it was, and stands as of its moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 3, maxLength: 14 }), async (steps) => {
      const { open, clock } = await matrixDossier();
      const desk = await open();
      const states: [string, unknown][] = [];
      for (const [n, step] of steps.entries()) {
        clock.now = `2020-07-${String(n + 1).padStart(2, '0')}T09:00:00Z`;
        await step(desk).catch((error: unknown) => expect(error).toBeInstanceOf(UserError));
        states.push([clock.now.slice(0, 10), matrixAt(desk)]);
      }
      expect(['separated', 'partly separated', 'not separated', 'withheld', 'empty']).toContain(
        weigh(scoredMatrix(matrixAt(desk)), { draws: 20 }).verdict,
      );
      await desk.dossier.close();
      const again = await open('read');
      expect(matrixAt(again)).toEqual(matrixAt(desk));
      for (const [day, state] of states) expect(matrixAt(again, day)).toEqual(state);
    }),
    { numRuns: 25, seed: 21 },
  );
});
