import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeLargeDossier } from '../bench/material/largeDossier.js';
import type * as Stored from '../src/dossier/storedMaterial.js';
import { openBrowser, openPage, visit, type Watched } from './browser.js';
import { fresh, type Served, serve } from './served.js';

const dossier = join(fresh(), 'dossier');
let served: Served;
let browser: Browser;
let watched: Watched;
beforeAll(async () => {
  // Of the build that is served: what another one coded it would code anew.
  const { makerOf } = (await import(resolve('dist/dossier/storedMaterial.js'))) as typeof Stored;
  await makeLargeDossier(dossier, 5000, await makerOf());
  served = await serve(dossier);
  browser = await openBrowser();
  watched = await openPage(browser, served.url);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** Milliseconds: half a second from a click to a view; a correction draws the acts of its kind anew and may take a second. */
const AIM = { view: 500, correction: 1000 };

/** What fails: twice the aim, as in `npm run bench`, and on a machine that is busy with other work more. */
const limit = (aim: number) => 2 * aim * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

/** Prints the time beside the aim. */
function timed(what: string, milliseconds: number, aim: number): number {
  const ok = milliseconds <= aim ? 'ok  ' : 'OVER';
  process.stdout.write(`${ok} ${what}: ${milliseconds.toFixed(0)} ms (aim: ${aim})\n`);
  return milliseconds;
}

/** Shortest time of several goes from the click to what it shows. */
async function fastest(place: string, sign: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    await visit(watched.page, '#/nowhere', '.read');
    const from = performance.now();
    await visit(watched.page, place, sign);
    times.push(performance.now() - from);
  }
  return Math.min(...times);
}

it.each([
  ['#/read', '.virtual-row .row-title'],
  ['#/timeline', '.timeline .virtual-row .what'],
  ['#/timeline?actor=KEN&type=AID', '.timeline .virtual-row .what'],
  ['#/timeline?text=item 4999-9', '.timeline .virtual-row .what'],
  ['#/timeline?from=2019-01-01&to=2019-12-31', '.timeline .virtual-row .what'],
  ['#/relation?a=KEN&b=PER&with=CHL&bin=month', '.direction .channels'],
])('50,000 events in 5,000 reports: %s within half a second', async (place, sign) => {
  expect(timed(place, await fastest(place, sign), AIM.view)).toBeLessThan(limit(AIM.view));
});

it('the end of the list is as near as its beginning', async () => {
  const { page } = watched;
  await visit(page, '#/timeline', '.timeline .virtual-row .what');
  await page.locator('.virtual').press('End');
  await page.waitForSelector('.tellings li');
  expect(await page.locator('.virtual-row').count()).toBeLessThan(60);
  await visit(page, '#/read', '.list-pane .virtual-row');
  await page.locator('.list-pane .virtual').press('End');
  await page.locator('.list-pane .virtual').press('Enter');
  await page.waitForSelector('.report-text p');
});

it('a correction shows within a second', async () => {
  const { page } = watched;
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    await page.locator('.events li').nth(run).click();
    await page.waitForSelector('.detail .trail');
    const from = performance.now();
    await page.locator('.events').press('x');
    await page.waitForSelector(`.events li.dismissed:nth-child(${run + 1})`);
    times.push(performance.now() - from);
  }
  expect(timed('a correction', Math.min(...times), AIM.correction)).toBeLessThan(limit(AIM.correction));
});

it('the page keeps under 300 MB', async () => {
  const { page } = watched;
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  expect(usedSize / 1e6).toBeLessThan(300);
});
