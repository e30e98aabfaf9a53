import { z } from 'zod';
import { ownSections } from '../../briefs/own.js';
import { matrixAt } from '../../dossier/matrix/desk.js';
import { scoredMatrix } from '../../dossier/matrix/records.js';
import type { Session } from '../../dossier/session.js';
import type { Writing } from '../../dossier/sessionDecisions.js';
import { givenProbabilities } from '../../hypotheses/wording/givenProbabilities.js';
import { lintText } from '../../hypotheses/wording/lint.js';
import { onceAVersion } from '../memo.js';
import { route } from '../route.js';
import { type FaultsRecord, faultsShape, type OwnList, ownListShape } from '../shapes/own.js';
import { tablesOf } from '../tables.js';
import { reportId } from './report.js';
import { sentenceRow } from './sentences.js';

/** Most characters of one sentence or paragraph. */
const longest = 4000;

/** Probabilities that the matrix gives; a number in a text that is none of them is pointed at. */
const supportedBy = onceAVersion((session: Session): readonly number[] | undefined => {
  const matrix = scoredMatrix(matrixAt(session.matrix()));
  return matrix.hypotheses.length === 0 ? undefined : givenProbabilities(matrix);
});

function faultsOf(session: Session, text: string): FaultsRecord['faults'] {
  const supported = supportedBy(session);
  return lintText(text, supported ? { supported } : {}).map((one) => ({ ...one }));
}

const keys = Object.keys(ownSections) as [keyof typeof ownSections, ...(keyof typeof ownSections)[]];
const partOf = (section: string): number => (keys as readonly string[]).indexOf(section);
const text = z.string().trim().min(1).max(longest);
const words = {
  section: z.enum(keys).describe('Part of the brief'),
  text,
  cites: z
    .array(
      z.strictObject({
        report: reportId,
        start: z.number().int().min(0),
        end: z.number().int().min(1),
      }),
    )
    .max(20)
    .optional()
    .describe('Words of reports that it goes back to; none: the analyst’s own judgement'),
  place: z.number().int().min(0).max(10_000).optional().describe('Among those of its part, from 0'),
};
const ownId = z.object({ id: z.string().regex(/^S\d{1,6}$/) });
const done = z.object({ id: z.string(), seq: z.number().describe('Journal line, for undoing') });

const listRoute = route({
  method: 'get',
  path: '/api/own',
  summary: 'What the analyst wrote into the brief himself, with what the lint of its words says',
  answers: ownListShape,
  handle: (_, { session }): OwnList => {
    const { reports } = tablesOf(session);
    return {
      sections: Object.entries(ownSections).map(([key, heading]) => ({ key, heading })),
      sentences: [...session.own()]
        .sort((a, b) => partOf(a.section) - partOf(b.section))
        .map(({ cites, changed, ...one }) => ({
          ...one,
          ...(changed ? { changed: { ...changed } } : {}),
          cites: cites.map(({ report, span }) => sentenceRow(reports, { report, ...span })),
          faults: faultsOf(session, one.text),
        })),
    };
  },
});

const given = (body: object) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Writing;

const seqOf = (session: Session): number => session.dossier.journal.head().seq;

const addRoute = route({
  method: 'post',
  path: '/api/own',
  summary: 'Write a sentence or paragraph of one’s own into a part of the brief',
  body: z.strictObject(words),
  answers: done,
  handle: async ({ body }, { session }) => {
    const id = await session.writeOwn(given(body));
    return { id, seq: seqOf(session) };
  },
});

const editRoute = route({
  method: 'post',
  path: '/api/own/:id',
  summary: 'Change the words, the citations, the part or the place of an own sentence',
  params: ownId,
  body: z.strictObject({ ...words, section: words.section.optional(), text: text.optional() }),
  answers: done,
  handle: async ({ params: { id }, body }, { session }) => {
    await session.writeOwn({ ...given(body), id });
    return { id, seq: seqOf(session) };
  },
});

const removeRoute = route({
  method: 'post',
  path: '/api/own/:id/remove',
  summary: 'Take an own sentence out; undoing the line brings it back',
  params: ownId,
  body: z.strictObject({}),
  answers: done,
  handle: async ({ params: { id } }, { session }) => {
    await session.removeOwn(id);
    return { id, seq: seqOf(session) };
  },
});

const lintRoute = route({
  method: 'post',
  path: '/api/lint',
  summary: 'Look at words of likelihood and confidence in a text of one’s own; nothing is kept',
  body: z.strictObject({ text: z.string().max(longest) }),
  answers: faultsShape,
  handle: ({ body }, { session }): FaultsRecord => ({ faults: faultsOf(session, body.text) }),
});

export const ownRoutes = [listRoute, addRoute, editRoute, removeRoute, lintRoute];
