import { z } from 'zod';
import { assembleBrief } from '../../briefs/assemble.js';
import type { Brief } from '../../briefs/brief.js';
import { renderHtml } from '../../briefs/html/page.js';
import { renderJson } from '../../briefs/json.js';
import { renderMarkdown } from '../../briefs/markdown.js';
import { ruleClaims } from '../../dossier/forecasts/ruleClaims.js';
import { matrixAt } from '../../dossier/matrix/desk.js';
import { scoredMatrix } from '../../dossier/matrix/records.js';
import { modelVersion } from '../../dossier/pool.js';
import { withTables } from '../../dossier/tables/storePlace.js';
import type { Matrix } from '../../model/hypothesis.js';
import { version } from '../../version.js';
import { briefPolicy } from '../headers.js';
import { type Desk, route } from '../route.js';

const query = z.object({
  a: z.string().max(100).optional().describe('First party, by code or name'),
  b: z.string().max(100).optional(),
  question: z.string().max(500).optional(),
  title: z.string().max(300).optional(),
  download: z.stringbool().default(false),
});

type Asked = z.infer<typeof query>;

async function briefFor({ session }: Desk, { a, b, question, title }: Asked): Promise<Brief> {
  const { seq, hash } = session.dossier.journal.head();
  return assembleBrief(session.material(), {
    ...(a && b ? { pair: [a, b] as const } : {}),
    ...(question ? { question } : {}),
    ...(title ? { title } : {}),
    ...matrixIn(session),
    measured: await measured(session),
    own: session.own(),
    made: { detente: version, model: await modelVersion(), journal: `${seq} ${hash}` },
  });
}

/** What the imported tables say of rules that the reports state. */
async function measured(session: Desk['session']): Promise<ReadonlyMap<string, string>> {
  const material = session.material();
  if (!material.claims.some(({ kind }) => kind === 'generalisation')) return new Map();
  const found = await withTables(session.dossier.path, (store) => ruleClaims(material, store));
  return new Map(found.map(({ claim, says }) => [claim, says]));
}

/** The matrix of the dossier, once there is one. */
function matrixIn(session: Desk['session']): { matrix?: Matrix } {
  const matrix = scoredMatrix(matrixAt(session.matrix()));
  return matrix.hypotheses.length === 0 ? {} : { matrix };
}

interface Form {
  readonly type: string;
  readonly ending: string;
  readonly render: (brief: Brief) => string;
}

const formOf = ({ type, ending, render }: Form, summary: string) =>
  route({
    method: 'get',
    path: `/api/brief.${ending}`,
    summary,
    query,
    answers: type,
    handle: async ({ query: asked }, desk, c) =>
      c.body(render(await briefFor(desk, asked)), 200, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Security-Policy': briefPolicy,
        ...(asked.download ? { 'Content-Disposition': `attachment; filename="brief.${ending}"` } : {}),
      }),
  });

export const briefRoutes = [
  formOf(
    { type: 'text/html', ending: 'html', render: renderHtml },
    'The brief as a page that needs nothing but itself',
  ),
  formOf({ type: 'text/markdown', ending: 'md', render: renderMarkdown }, 'The brief as Markdown'),
  formOf({ type: 'application/json', ending: 'json', render: renderJson }, 'The brief as JSON'),
];
