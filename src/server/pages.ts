import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { UserError } from '../model/errors.js';

/** Files of the page by address, read once: no path of a request ever reaches the disk. */
export type PageFiles = ReadonlyMap<string, { readonly bytes: Uint8Array; readonly type: string }>;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

export const pagesFolder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The built page, from `dist/web`. Throws a UserError where it was not built. */
export async function readPages(folder: string = pagesFolder): Promise<PageFiles> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new UserError('server/no-page', `The page of the workbench is not built: ${folder} is not there.`, {
      hint: 'Run "npm run build" in the checkout.',
      exitCode: 3,
    });
  });
  const files = new Map<string, { bytes: Uint8Array; type: string }>();
  for (const name of names) {
    const type = types[name.split('.').at(-1) ?? ''];
    if (type)
      files.set(`/${name.replaceAll('\\', '/')}`, { bytes: await readFile(join(folder, name)), type });
  }
  return files;
}

/** The page holds no data of the dossier, so it is given to whoever asks; what it shows it must ask for with the cookie. */
export function servePages(app: Hono, files: PageFiles): void {
  app.get('/', (c) => fileAt(c.req.path === '/' ? '/index.html' : c.req.path, files));
  for (const path of files.keys()) app.get(path, () => fileAt(path, files));
}

function fileAt(path: string, files: PageFiles): Response {
  const file = files.get(path);
  if (!file) return new Response('The page is not built.', { status: 404 });
  // Names under assets/ change with their content.
  const caching = path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache';
  return new Response(file.bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': file.type, 'Cache-Control': caching },
  });
}
