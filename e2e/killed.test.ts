import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openPage } from './browser.js';
import { eventOf } from './places.js';
import { detente, exampleDossier, type Served, serve } from './served.js';

const dossier = exampleDossier();
let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

it('kill -9 loses nothing that was confirmed, and the page finds the server again', async () => {
  const { report, id } = eventOf(dossier, 'SANCTION');
  const confirmed: number[] = [];
  for (const modality of ['negated', 'future', 'historical']) {
    served = await serve(dossier);
    const { page, context } = await openPage(browser, served.url);
    const answer = await page.request.post(`${served.origin}/api/events/${id}/corrections`, {
      data: { change: { modality } },
      headers: { origin: served.origin },
    });
    expect(answer.status()).toBe(200);
    confirmed.push(((await answer.json()) as { seq: number }).seq);
    served.process.kill('SIGKILL');
    await new Promise((done) => served.process.once('exit', done));
    await page.waitForSelector('.banner.bad');
    await context.close();
  }
  served = await serve(dossier);
  const { page } = await openPage(browser, served.url);
  const now = await (await page.request.get(`${served.origin}/api/events/${id}`)).json();
  expect(now.modality).toBe('historical');
  expect(now.corrections.map(({ seq }: { seq: number }) => seq)).toEqual(confirmed);
  await served.stop();
  // The commands see the same.
  const [line = ''] = detente('events', dossier)
    .split('\n')
    .filter((one) => one.startsWith(id));
  expect(line).toContain('historical');
  expect(line).toContain(report);
  served = await serve(dossier);
});
