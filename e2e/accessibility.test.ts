import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, violations, visit } from './browser.js';
import { forecastDossier } from './forecasts.js';
import { scenesOf } from './places.js';
import { fresh, type Served, serve } from './served.js';

const dossier = await forecastDossier();
let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serve(dossier);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

describe.each([
  ['light', false],
  ['dark', true],
] as const)('axe finds nothing, %s', (_, dark) => {
  it.each(scenesOf(dossier))('$name', async ({ go }) => {
    const { page, context, troubles } = await openPage(browser, served.url, { dark });
    await go(page);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('the brief', async () => {
    const { page, context } = await openPage(browser, served.url, { dark });
    // Its own policy lets no script in, and in its frame not even a test's: the file is what the frame shows.
    const file = join(fresh(), 'brief.html');
    writeFileSync(file, await (await page.request.get(`${served.origin}/api/brief.html`)).text());
    await page.goto(`file://${file}`);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

it.each([
  ['#/read', '.virtual-row'],
  ['#/timeline', '.virtual-row'],
  ['#/relation', '.direction'],
  ['#/weigh', '.grid td'],
  ['#/forecast', '.predictions li'],
  ['#/forecast/Q20?side=record', '.calibration'],
  ['#/forecast/new', '.new-question'],
  ['#/brief', 'iframe'],
])('%s at 200 %% zoom and on a small screen needs no sideways scrolling', async (place, sign) => {
  for (const [width, height] of [
    [720, 450],
    [360, 640],
  ] as const) {
    const { page, context } = await openPage(browser, served.url, { width, height });
    await visit(page, place, sign);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([width, Math.max(0, wide)]).toEqual([width, 0]);
    await context.close();
  }
});

it('the theme button goes before the system', async () => {
  const { page, context } = await openPage(browser, served.url, { dark: false });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: /^Theme/ });
  await button.click();
  await button.click();
  expect(await paper()).not.toBe(light);
  await page.reload();
  await page.waitForSelector('.bar-title strong:not(:empty)');
  expect(await paper()).not.toBe(light);
  await context.close();
});
