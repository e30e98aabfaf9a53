import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openBrowser, openPage } from './browser.js';
import { forecastDossier } from './forecasts.js';
import { scenesOf } from './places.js';
import { type Served, serve } from './served.js';

const folder = process.env.SCREENSHOTS;

describe.skipIf(!folder)('pictures (npm run screenshots)', async () => {
  let served: Served;
  let browser: Browser;
  const dossier = folder ? await forecastDossier() : '';
  beforeAll(async () => {
    mkdirSync(folder ?? '', { recursive: true });
    served = await serve(dossier);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const scenes = folder ? scenesOf(dossier) : [];
  it.each(
    scenes.flatMap((scene) => [
      { ...scene, look: 'light' },
      { ...scene, look: 'dark' },
    ]),
  )('$name, $look', async ({ name, go, look }) => {
    const { page, context } = await openPage(browser, served.url, { dark: look === 'dark' });
    await go(page);
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}-${look}.png` });
    await context.close();
  });
});
