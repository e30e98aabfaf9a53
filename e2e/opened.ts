import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, openPage, type Watched } from './browser.js';
import { type Served, serve } from './served.js';

/** A served dossier with a page on it, there while the tests of a file run. */
export interface Opened {
  served: Served;
  browser: Browser;
  watched: Watched;
}

/** Serves a dossier and opens a page on it before the tests of a file, and closes both after them. */
export function openedOn(dossier: () => string | Promise<string>): Opened {
  const opened = {} as Opened;
  beforeAll(async () => {
    opened.served = await serve(await dossier());
    opened.browser = await openBrowser();
    opened.watched = await openPage(opened.browser, opened.served.url);
  });
  afterAll(async () => {
    await opened.browser?.close();
    await opened.served?.stop();
  });
  return opened;
}
