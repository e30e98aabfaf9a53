import type { Context } from 'hono';
import { z } from 'zod';
import type { AddInput, AddResult } from '../../dossier/reports.js';
import { fetchReport } from '../../readers/fetchUrl.js';
import { badRequest, RequestError } from '../failure.js';
import { type Desk, day, route } from '../route.js';
import { type AddedRecord, addedShape } from '../shapes/reports.js';

const word = z.string().trim().min(1).max(500);

const describedShape = z.object({
  title: word.optional(),
  publisher: word.optional(),
  date: day.optional().describe('Publication day'),
});

/** Most characters of pasted text. */
export const mostPasted = 5_000_000;

type Documented = Pick<AddInput, 'bytes' | 'origin' | 'mediaType' | 'url' | 'title' | 'publisher' | 'date'>;

async function keep({ session, elapsed }: Desk, document: Documented): Promise<AddedRecord> {
  const given = Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined));
  const result = await session.add({ ...(given as unknown as Documented), elapsed });
  return answer(result);
}

function answer({ added, known, notices }: AddResult): AddedRecord {
  const fatal = notices.find(({ severity }) => severity === 'error');
  if (added.length + known.length === 0)
    throw new RequestError(422, {
      code: fatal?.code ?? 'readers/empty',
      message: fatal?.message ?? 'There is no text in it.',
      hint: fatal?.hint ?? 'Nothing was kept.',
    });
  const ids = (reports: readonly { readonly id: string }[]) => [...new Set(reports.map(({ id }) => id))];
  return { added: ids(added), known: ids(known), notices: notices.map((one) => ({ ...one })) };
}

export const pasteRoute = route({
  method: 'post',
  path: '/api/reports',
  summary: 'Keep a pasted text as a report',
  body: describedShape.extend({
    text: z.string().min(1).max(mostPasted),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
  }),
  answers: addedShape,
  handle: ({ body: { text, ...said } }, desk) =>
    keep(desk, {
      bytes: new TextEncoder().encode(text),
      origin: said.title ?? 'pasted text',
      mediaType: 'text/plain; charset=utf-8',
      ...said,
    }),
});

export const fileRoute = route({
  method: 'post',
  path: '/api/reports/file',
  summary: 'Keep a file as a report: text, Markdown, HTML, PDF, DOCX, feed or JSON',
  query: describedShape.extend({ name: z.string().min(1).max(300).describe('File name') }),
  takes: 'application/octet-stream',
  answers: addedShape,
  handle: async ({ query: { name, ...said } }, desk, c) => {
    if (!/^application\/octet-stream$/i.test(c.req.header('content-type') ?? ''))
      throw badRequest('A file is sent with the content type application/octet-stream.');
    return keep(desk, { bytes: await bytesOf(c), origin: baseName(name), ...said });
  },
});

const bytesOf = async (c: Context): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer());

/** The name alone: where it lay on the user's disk is nobody's business. */
const baseName = (name: string): string => name.split(/[/\\]/).at(-1) || 'file';

export const urlRoute = route({
  method: 'post',
  path: '/api/reports/url',
  summary: 'Fetch an address that the user names, and keep it; never one of this machine or a local network',
  body: describedShape.extend({ url: z.url({ protocol: /^https?$/ }).max(2000) }),
  answers: addedShape,
  handle: async ({ body: { url, ...said } }, desk) => {
    const { fetched, notices } = await fetchReport(url, {
      fetch: desk.fetch,
      ...(desk.resolve ? { resolve: desk.resolve } : {}),
    });
    const [notice] = notices;
    if (!fetched)
      throw new RequestError(422, {
        code: notice?.code ?? 'readers/url-failed',
        message: notice?.message ?? 'The address could not be fetched.',
        hint: notice?.hint ?? '',
      });
    const { bytes, mediaType } = fetched;
    return keep(desk, { bytes, mediaType, origin: url, url: fetched.url, ...said });
  },
});
