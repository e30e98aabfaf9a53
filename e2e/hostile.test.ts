import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, visit, type Watched, watch } from './browser.js';
import { hostile } from './hostile.js';
import { detente, fresh, type Served, serve } from './served.js';

const dossier = join(fresh(), 'dossier');
let served: Served;
let browser: Browser;
let watched: Watched;
const kept = new Map<string, string>();

/** What a report that got its way would leave behind. */
const harm = (page: Watched['page']) =>
  page.evaluate(() => ({
    pwned: 'pwned' in globalThis || document.title.includes('pwned'),
    strangers: document.querySelectorAll(
      'main script, main style, main link, main base, main meta, main object, main embed, main form[action], main video, main audio, main iframe:not(.preview), main img, [onerror], [onload], [srcdoc], a[href^="javascript" i], a[href^="data:" i]',
    ).length,
    hidden: getComputedStyle(document.querySelector('.bar') as Element).visibility !== 'visible',
  }));

const harmless = { pwned: false, strangers: 0, hidden: false };

beforeAll(async () => {
  detente('init', dossier, '--title', 'Hostile <b>reports</b>');
  served = await serve(dossier);
  browser = await openBrowser();
  watched = await openPage(browser, served.url);
  const { request } = watched.page;
  for (const { name, media, body } of hostile) {
    const file = `${name.replaceAll(/\W+/g, '-')}.${media === 'text' ? 'txt' : media}`;
    const answer = await request.post(
      `${served.origin}/api/reports/file?name=${encodeURIComponent(file)}&date=2020-08-30`,
      {
        data: Buffer.from(body),
        headers: { origin: served.origin, 'content-type': 'application/octet-stream' },
      },
    );
    const { added = [] } = (await answer.json()) as { added?: string[] };
    const [id] = added;
    if (id) kept.set(name, id);
  }
  // Until the last of them is coded, beside all others.
  const waiting = async () =>
    ((await (await request.get(`${served.origin}/api/dossier`)).json()) as { counts: { waiting: number } })
      .counts.waiting;
  while ((await waiting()) > 0) await new Promise((done) => setTimeout(done, 300));
}, 200_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

it('there are at least forty, and all but a few could be kept', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(40);
  expect(kept.size).toBeGreaterThan(hostile.length - 4);
});

describe('none runs, loads or breaks anything in the workbench', () => {
  it.each(hostile.map(({ name }) => name))('%s', async (name) => {
    const id = kept.get(name);
    if (!id) return;
    const { page, troubles } = watched;
    troubles.length = 0;
    await visit(page, `#/read/${id}`, '.report-text p');
    await page.waitForFunction(
      (wanted) => document.querySelector('.report-head')?.textContent?.includes(wanted),
      id,
    );
    expect(await harm(page)).toEqual(harmless);
    expect(troubles).toEqual([]);
    // Still in working order.
    expect(await page.locator('.bar nav a').count()).toBeGreaterThan(3);
  });

  it.each([
    ['#/timeline', '.virtual-row .what'],
    ['#/relation?a=KEN&b=PER', '.direction .chart'],
    ['#/forecast', '.predictions li'],
    ['#/brief', 'iframe.preview'],
  ])('%s', async (place, sign) => {
    const { page, troubles } = watched;
    troubles.length = 0;
    await visit(page, place, sign);
    await page.waitForTimeout(700);
    expect(await harm(page)).toEqual(harmless);
    expect(troubles).toEqual([]);
  });
});

it('directions and controls are shown by name, not obeyed', async () => {
  const { page } = watched;
  await visit(page, `#/read/${kept.get('direction overrides')}`, '.report-text p:has-text("U+202E")');
  expect(await page.locator('.report-text').textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

it('a prediction that means harm becomes the text of a draft', async () => {
  const { page, troubles } = watched;
  troubles.length = 0;
  await visit(page, '#/forecast', '.predictions li:has-text("onerror")');
  await page.locator('.predictions li:has-text("onerror")').first().click();
  await page.waitForSelector('.draft q:has-text("U+202E")');
  const written = await page.locator('.new-question textarea').inputValue();
  expect(written).toContain('<img src=x onerror');
  expect(written + (await page.locator('.forecast').textContent())).not.toMatch(
    /[\u202A-\u202E\u2066-\u2069]/,
  );
  expect(await harm(page)).toEqual(harmless);
  expect(troubles).toEqual([]);
});

it('none runs or loads anything in the exported page, with its policy and without', async () => {
  const { page } = watched;
  const html = await (await page.request.get(`${served.origin}/api/brief.html?download=true`)).text();
  const stripped = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  expect(stripped.length).toBeLessThan(html.length);
  for (const [name, text] of Object.entries({ with: html, without: stripped })) {
    const file = join(fresh(), `${name}.html`);
    writeFileSync(file, text);
    const other = await (await browser.newContext()).newPage();
    const troubles = watch(other, 'file://');
    await other.goto(`file://${file}`);
    await other.waitForTimeout(500);
    expect([name, troubles]).toEqual([name, []]);
    expect(await other.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(
      await other
        .locator('script, iframe, img, object, embed, link, base, form, [onerror], [onload]')
        .count(),
    ).toBe(0);
    await other.context().close();
  }
});

it('the journal has one line for each, and nothing else was written', () => {
  const lines = readFileSync(join(dossier, 'journal.jsonl'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(kept.size);
});
