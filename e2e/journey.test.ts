import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tabTo } from './keyboard.js';
import { openedOn } from './opened.js';
import { exampleDossier, journalOf } from './served.js';

const opened = openedOn(exampleDossier);

const journal = () => journalOf<{ kind: string; change?: object }>(opened.served.dossier);

const focusShows = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement as Element);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
  });

const text =
  'Chile suspended deliveries of grain to Kenya on Monday. It seems that Kenya accused Chile of delays.';

it('the whole way by keyboard alone: paste a report, correct an event, take it back, find it, print it', async () => {
  const { page, troubles } = opened.watched;
  // Paste a report.
  await tabTo(page, /^Add a report/);
  expect(await focusShows(page)).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Paste its text/);
  await page.keyboard.insertText(text);
  await tabTo(page, /^Title/);
  await page.keyboard.type('Grain');
  await tabTo(page, /^Publication day/);
  await page.keyboard.type('09102020');
  await tabTo(page, /^Add$/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.report-head h1:has-text("Grain")');
  expect(journal().at(-1)?.kind).toBe('report');
  await page.waitForSelector('.events li:nth-child(2)', { timeout: 30_000 });

  // Choose the event and correct it.
  await tabTo(page, /^Events\. /);
  await page.keyboard.press('Home');
  await page.waitForSelector('.detail .trail');
  expect(await page.locator('.in-sentence').first().textContent()).toContain('Chile');
  await page.keyboard.press('e');
  await page.waitForSelector('.correct');
  await tabTo(page, /^Modality/);
  await page.keyboard.type('den');
  await tabTo(page, /^Recipients/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('per');
  await tabTo(page, /^Why/);
  await page.keyboard.type('read again');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.corrections li');
  expect(journal().at(-1)).toMatchObject({
    kind: 'event-correction',
    change: { modality: 'negated', recipients: ['PER'] },
    note: 'read again',
  });
  await page.waitForSelector('.says:has-text("Peru")');
  // The list has the focus again: take it back, then dismiss, then bring back by Ctrl+Z.
  await page.keyboard.press('u');
  await page.waitForSelector('.says:has-text("Kenya")');
  expect(journal().at(-1)?.kind).toBe('undo');
  await page.keyboard.press('x');
  await page.waitForSelector('.events li.dismissed');
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.events li:not(.dismissed):first-child');

  // Find it on the timeline.
  await page.keyboard.press('Alt+2');
  await page.waitForSelector('.timeline');
  await tabTo(page, /^Words/);
  await page.keyboard.type('grain');
  await page.waitForSelector('#acts-heading:has-text("1 act")');
  await tabTo(page, /^Acts/);
  await page.keyboard.press('Home');
  await page.waitForSelector('.tellings li');
  await page.keyboard.press('o');
  await page.waitForSelector('.report-head h1:has-text("Grain")');

  // The relation.
  await page.keyboard.press('Alt+3');
  await page.waitForSelector('.direction');

  // A forecast on a question that somebody judges.
  await page.keyboard.press('Alt+5');
  await page.waitForSelector('.forecast .empty');
  await tabTo(page, /^New question/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Question in words/);
  await page.keyboard.type('Will Chile deliver grain to Kenya?');
  await tabTo(page, /^Before/);
  await page.keyboard.type('12312099');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('.predict') !== null);
  await page.keyboard.type('70');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.standing th:has-text("tester")');
  expect(journal().at(-1)?.kind).toBe('forecast');

  // The brief with the new act in it.
  await page.keyboard.press('Alt+6');
  const frame = page.frameLocator('iframe.preview');
  await frame.locator('text=Chile').first().waitFor();
  await tabTo(page, /^Print/);
  expect(troubles).toEqual([]);
});

it('an address leads to the same place in another tab', async () => {
  const { page, context } = opened.watched;
  await page.evaluate(() => {
    location.hash = '#/timeline?type=SANCTION&from=2020-07-01&to=2020-08-31';
  });
  await page.waitForSelector('.timeline .virtual-row .what');
  const there = await page.locator('#acts-heading').textContent();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForSelector('.virtual-row .what');
  expect(await other.locator('#acts-heading').textContent()).toBe(there);
  await other.close();
});

it('two tabs see each other’s changes', async () => {
  const { page, context } = opened.watched;
  const other = await context.newPage();
  await other.goto(opened.served.origin);
  for (const tab of [page, other]) {
    await tab.evaluate(() => {
      location.hash = '#/timeline?text=grain';
    });
    await tab.waitForSelector('.virtual-row .what');
  }
  await page.locator('.virtual-row').first().click();
  await page.locator('.tellings a').first().click();
  await page.waitForSelector('.detail .trail');
  await page.locator('.events').press('x');
  await other.waitForSelector('.timeline .empty:has-text("No act fits")');
  await other.keyboard.press('Control+z');
  await page.waitForSelector('.events li:not(.dismissed)');
  await other.waitForSelector('.virtual-row .what');
  await other.close();
});

it('a file dropped on the page is added', async () => {
  const { page } = opened.watched;
  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File(['Peru praised Chile on Friday.'], 'praise.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
    );
  });
  await page.waitForSelector('.report-head h1:has-text("praise.txt")');
});

it('a browser that has no token is told what to do, and sees nothing', async () => {
  const context = await opened.browser.newContext();
  const page = await context.newPage();
  await page.goto(opened.served.origin);
  await page.waitForSelector('.shut-out');
  expect(await page.content()).not.toContain('S-400');
  await context.close();
});

it('the token is gone from the address, and no script reads the cookie', async () => {
  const { page } = opened.watched;
  expect(page.url()).not.toContain('token');
  expect(await page.evaluate(() => document.cookie)).toBe('');
});
