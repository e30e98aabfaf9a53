import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createDossier } from '../../src/dossier/folder.js';
import { nodeEffects } from '../../src/dossier/nodeEffects.js';
import { openSession, type Session } from '../../src/dossier/session.js';
import { createApp } from '../../src/server/app.js';
import { createAccess } from '../../src/server/guard.js';
import type { PageFiles } from '../../src/server/pages.js';
import type { Desk } from '../../src/server/route.js';

export const port = 4747;
export const host = `127.0.0.1:${port}`;
export const own = `http://${host}`;

const text = (date: string, ...lines: string[]) => ({ date, text: lines.join('\n\n') });

/** Reports about states that have nothing to do with each other. */
export const reports = {
  kenya: text(
    '2020-08-30',
    'Kenya suspended deliveries of grain to Peru on Friday.',
    'It seems that Kenya accused Peru of delays. "We will resume deliveries next year," the Kenyan minister said.',
  ),
  peru: text(
    '2020-09-02',
    'Peru criticized Kenya on Tuesday.',
    'Peru and Chile signed an agreement on trade in Lima.',
  ),
};

export interface Bench {
  readonly app: Hono;
  readonly session: Session;
  readonly token: string;
  readonly cookie: string;
  readonly folder: string;
  readonly bugs: unknown[];
  /** Ask as the page does: same origin, with its cookie. */
  readonly ask: (path: string, more?: RequestInit) => Promise<Response>;
  readonly json: <T>(path: string, more?: RequestInit) => Promise<T>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
}

const pages: PageFiles = new Map([
  [
    '/index.html',
    {
      bytes: new TextEncoder().encode('<!doctype html><title>page</title>'),
      type: 'text/html; charset=utf-8',
    },
  ],
  ['/assets/page.js', { bytes: new TextEncoder().encode('1'), type: 'text/javascript; charset=utf-8' }],
]);

export interface BenchOptions {
  readonly fetch?: Desk['fetch'];
  readonly resolve?: Desk['resolve'];
  /** A dossier made before. */
  readonly folder?: string;
  /** The clock; the machine's when left out. */
  readonly now?: () => string;
  /** Fills the folder before it is opened. */
  readonly before?: (folder: string) => Promise<void>;
}

let made: Promise<string> | undefined;

/** A dossier with the reports above, coded; made once, and copied for whoever writes. */
async function template(): Promise<string> {
  made ??= (async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'detente-server-')), 'dossier');
    const effects = nodeEffects();
    await createDossier(effects, folder, { title: 'Grain' });
    const session = await openSession(effects, folder, { threads: 0 });
    for (const [name, one] of Object.entries(reports))
      await session.add({
        bytes: new TextEncoder().encode(one.text),
        origin: `${name}.txt`,
        date: one.date,
        publisher: name,
      });
    await session.settled();
    await session.close();
    return folder;
  })();
  return made;
}

export async function openBench(options: BenchOptions = {}): Promise<Bench> {
  const folder = options.folder ?? join(mkdtempSync(join(tmpdir(), 'detente-server-')), 'dossier');
  if (options.folder === undefined) cpSync(await template(), folder, { recursive: true });
  await options.before?.(folder);
  const effects = options.now ? { ...nodeEffects(), now: options.now } : nodeEffects();
  const session = await openSession(effects, folder, { threads: 0, by: 'tester' });
  const access = createAccess(port);
  const bugs: unknown[] = [];
  const desk: Desk = {
    session,
    fetch: options.fetch ?? (() => Promise.reject(new Error('no network in tests'))),
    ...(options.resolve ? { resolve: options.resolve } : {}),
    elapsed: () => 0,
    onBug: (error) => bugs.push(error),
  };
  const app = createApp(desk, { access, pages, onBug: (error) => bugs.push(error) });
  const cookie = `${access.cookieName}=${access.cookie}`;
  const ask = async (path: string, more: RequestInit = {}) =>
    app.request(`${own}${path}`, {
      ...more,
      headers: { host, cookie, origin: own, 'sec-fetch-site': 'same-origin', ...(more.headers as object) },
    });
  return {
    ...{ app, session, folder, cookie, bugs, token: access.token, ask },
    json: async <T>(path: string, more?: RequestInit) => (await (await ask(path, more)).json()) as T,
    post: (path, body) =>
      ask(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
  };
}
