import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's browser, kept from calling home. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong on the page: errors, refused loads, dialogs, requests to anywhere but the server. */
  readonly troubles: string[];
}

interface Look {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A page let in by the printed address, with everything watched that must not happen. */
export async function openPage(browser: Browser, url: string, look: Look = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const troubles = watch(page, new URL(url).origin);
  await page.goto(url);
  await page.waitForSelector('.bar-title strong:not(:empty)');
  return { page, context, troubles };
}

/** Collects what must not happen on a page. */
export function watch(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) troubles.push(`request: ${request.url().slice(0, 200)}`);
  });
  page.on('popup', () => troubles.push('popup'));
  return troubles;
}

/** Go to a place of the workbench by its address. */
export async function visit(page: Page, place: string, sign: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.waitForSelector(sign);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds wrong, one line a node. The script is run by the test, past the page's own policy. */
export async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // An isolated world is not bound by the page's policy, so nothing is loosened for the test.
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression: string) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as unknown;
  };
  await run(axe);
  const found = (await run(
    `axe.run(document, { iframes: false, resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations))`,
  )) as string;
  await session.detach();
  return (JSON.parse(found) as Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) =>
        `${id}: ${html.slice(0, 160)} | ${failureSummary.replace(/\s+/g, ' ').slice(0, 240)}`,
    ),
  );
}
