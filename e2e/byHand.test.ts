import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visit } from './browser.js';
import { tabTo } from './keyboard.js';
import { openedOn } from './opened.js';
import { eventOf } from './places.js';
import { detente, exampleDossier, fresh, journalOf } from './served.js';

const opened = openedOn(exampleDossier);

const journal = () =>
  journalOf<{ kind: string; id?: string; set?: { text?: string; cites?: object[] }; coded?: object }>(
    opened.served.dossier,
  );
const last = () => journal().at(-1);
const toast = (page: Page, words: string) => page.waitForSelector(`.toast:has-text("${words}")`);

it('own sentences by keyboard alone: written with hints, citing a report, put in order, in the preview, taken back', async () => {
  const { page, troubles } = opened.watched;
  await visit(page, '#/brief', '.own-pane .empty');
  const frame = page.frameLocator('iframe.preview');
  await frame.locator('h1').waitFor();
  await tabTo(page, /^Write a sentence/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.own-pane form textarea:focus');
  await page.keyboard.type('We have high confidence that the delay will likely end.');
  // The lint marks the words and leads to them.
  await page.waitForSelector('.lint mark:has-text("high confidence")');
  await tabTo(page, /^Show “high confidence”/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('good reports');
  await page.waitForSelector('.lint', { state: 'detached' });
  // A sentence of a report is found by its words and cited.
  await tabTo(page, /^Cite a sentence/);
  await page.keyboard.type('suspended deliver');
  await page.waitForSelector('#cite-found [role=option][aria-selected=true]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.cites li q');
  await page.keyboard.press('Control+Enter');
  await toast(page, 'S1 is in the brief');
  expect(last()).toMatchObject({
    kind: 'own-sentence',
    set: {
      text: 'We have good reports that the delay will likely end.',
      cites: [{ report: expect.any(String) }],
    },
  });
  await frame.locator('#o-S1:has-text("good reports") a.ref').waitFor();

  // A second one, without a source, before the first.
  await page.waitForSelector('.own-list:focus');
  await page.keyboard.press('n');
  await page.waitForSelector('.own-pane form textarea:focus');
  await page.keyboard.type('It serves nobody.');
  // What was typed is kept while one looks elsewhere.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+1');
  await page.waitForSelector('.read');
  await visit(page, '#/brief', '.own-list');
  await tabTo(page, /^Own sentences/);
  await page.keyboard.press('n');
  expect(await page.locator('.own-pane textarea').inputValue()).toBe('It serves nobody.');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('#own-S2[aria-selected=true]');
  await frame.locator('#o-S2:has-text("own judgement, no source")').waitFor();
  await page.waitForSelector('.own-list:focus');
  await page.keyboard.press('Shift+ArrowUp');
  await page.waitForSelector('.own-list li:first-child#own-S2');
  await page.keyboard.press('x');
  await page.waitForSelector('#own-S2', { state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.own-list li:first-child#own-S2');
  // The citation leads to its words in the report.
  await page.locator('#own-S1').click();
  await page.locator('.own-pane .tellings a').first().click();
  await page.waitForSelector('.chosen-bar q');
  expect(troubles).toEqual([]);
});

it('an event that was missed is coded by keyboard, counts in every view, and is taken back', async () => {
  const { page, troubles } = opened.watched;
  const { report, id } = eventOf(opened.served.dossier, 'SANCTION');
  await visit(page, `#/read/${report}/${id}`, '.detail .trail');
  await tabTo(page, /^Events\. /);
  await page.keyboard.press('m');
  await page.waitForSelector('form[aria-label^="Code an event"] select:focus');
  const sentence = await page.locator('.in-sentence').first().textContent();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(
    (before) => document.querySelector('.in-sentence')?.textContent !== before,
    sentence,
  );
  await tabTo(page, /^Type/);
  await page.keyboard.type('rej');
  await tabTo(page, /^Actors/);
  await page.keyboard.type('chl');
  await tabTo(page, /^Recipients/);
  await page.keyboard.type('ken');
  await tabTo(page, /^Why/);
  await page.keyboard.type('missed');
  await page.keyboard.press('Enter');
  await toast(page, 'Coded by hand');
  expect(last()).toMatchObject({
    kind: 'event-added',
    by: 'tester',
    note: 'missed',
    coded: { type: 'REJECT', actors: ['CHL'], recipients: ['KEN'] },
  });
  await page.waitForSelector('.detail .by-hand:has-text("tester")');
  await visit(page, '#/timeline?party=KEN&actor=CHL', '.virtual-row .what:has-text("Chile")');
  expect(await page.locator('.virtual-row .how').first().textContent()).toContain('coded by hand');
  await visit(page, '#/relation?a=CHL&b=KEN', '.direction');
  await visit(page, '#/brief?a=CHL&b=KEN', 'iframe.preview');
  await page.frameLocator('iframe.preview').locator('text=coded by hand by tester').first().waitFor();
  await page.keyboard.press('Control+z');
  await toast(page, 'Taken back: event coded by hand');
  await visit(page, '#/timeline?party=KEN&actor=CHL', '.timeline .empty');
  expect(troubles).toEqual([]);
});

it('words marked with the mouse are coded or cited', async () => {
  const { page } = opened.watched;
  const { report } = eventOf(opened.served.dossier, 'SANCTION');
  await visit(page, `#/read/${report}`, '.report-text p span');
  const words = page.locator('.report-text p span[data-start]:not([role])').first();
  const box = await words.boundingBox();
  if (!box) throw new Error('no words');
  await page.mouse.move(box.x + 4, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 12, { steps: 4 });
  await page.mouse.up();
  await page.waitForSelector('.chosen-bar q');
  const [from = 0, to = 0] = /at=(\d+)-(\d+)/.exec(page.url())?.slice(1).map(Number) ?? [];
  const { text } = (await (
    await page.request.get(`${opened.served.origin}/api/reports/${report}`)
  ).json()) as {
    text: string;
  };
  expect(await page.locator('.chosen-bar q').textContent()).toBe(text.slice(from, to));
  await page.getByRole('button', { name: 'Cite in the brief' }).click();
  await page.waitForSelector('.own-pane form .cites li q');
  expect(await page.locator('.own-pane .cites li q').first().textContent()).toBe(text.slice(from, to));
  await page.getByRole('button', { name: 'Discard' }).click();
});

it('script and signs that turn letters round stay words, in the pane and in the preview', async () => {
  const { page, troubles } = opened.watched;
  const text = '<img src=x onerror="globalThis.pwned=1"> \u202Ekcab <script>globalThis.pwned=1</script>';
  await page.request.post(`${opened.served.origin}/api/own`, {
    data: { section: 'relations', text },
    headers: { origin: opened.served.origin },
  });
  await visit(page, '#/brief?own=S3', '.own-pane .detail .says:has-text("U+202E")');
  const frame = page.frameLocator('iframe.preview');
  await frame.locator('#o-S3:has-text("<script>")').waitFor();
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  expect(await page.locator('.own-pane img, .own-pane script').count()).toBe(0);
  expect(await frame.locator('img, script').count()).toBe(0);
  expect(troubles).toEqual([]);
});

it('the commands have all of it, and take it back', async () => {
  await opened.served.stop();
  const brief = () => {
    const file = join(fresh(), 'brief.md');
    detente('brief', opened.served.dossier, '--markdown', file);
    return readFileSync(file, 'utf8');
  };
  const markdown = brief();
  expect(markdown).toContain('We have good reports that the delay will likely end.');
  expect(markdown).toContain('analyst’s own: tester');
  expect(detente('why', 'S1', opened.served.dossier)).toContain("the analyst's own: tester");
  expect(detente('undo', opened.served.dossier, '--list')).toContain('own sentence S1');
  expect(detente('undo', opened.served.dossier)).toContain('own sentence S3');
  expect(brief()).not.toContain('onerror');
});
