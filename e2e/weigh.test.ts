import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, visit } from './browser.js';
import { tabTo } from './keyboard.js';
import { openedOn } from './opened.js';
import { detente, exampleDossier, fresh, journalOf, serve } from './served.js';

const opened = openedOn(() => {
  const dossier = join(fresh(), 'dossier');
  detente('init', dossier, '--title', 'Reasons');
  detente('add', dossier, 'examples/s400/reports');
  return dossier;
});

const journal = () =>
  journalOf<{ kind: string; by: string; mark?: string; note?: string; blind?: boolean }>(
    opened.served.dossier,
  );

/** Lines of the journal of a kind, once there are so many. */
async function lines(kind: string, count: number) {
  for (let tries = 0; tries < 100; tries++) {
    const found = journal().filter((line) => line.kind === kind);
    if (found.length >= count) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`the journal has no ${count} lines "${kind}"`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

it('from the reports to a verdict by keyboard alone', async () => {
  const { page, troubles } = opened.watched;
  await page.keyboard.press('Alt+4');
  await page.waitForSelector('.proposal');
  // Two explanations that the reports give, and one of our own.
  const offered = await page.locator('.proposals ul:first-of-type .proposal').count();
  for (const count of [1, 2]) {
    await tabTo(page, /^Take up/);
    await page.keyboard.press('Enter');
    await lines('hypothesis', count);
    // The list without it, and the focus at its head.
    await page.waitForFunction(
      (left) => document.querySelectorAll('.proposals ul:first-of-type .proposal').length <= left,
      offered - count,
    );
  }
  await tabTo(page, /^Add a hypothesis/);
  await page.keyboard.type('Nothing was suspended');
  await page.keyboard.press('Enter');
  await lines('hypothesis', 3);
  // The comparison that does not fit, as a row.
  await tabTo(page, /^Accept$/);
  await page.keyboard.press('Enter');
  const [row] = await lines('evidence', 1);
  expect(row?.by).toBe('tester');
  await page.waitForSelector('.grid td');

  // Rate every cell: across the rows, letters and digits.
  await tabTo(page, /: not rated/);
  const size = await page.evaluate(() => ({
    rows: document.querySelectorAll('.grid tbody tr').length,
    columns: document.querySelectorAll('.grid thead .hypothesis').length,
  }));
  expect(size.columns).toBe(3);
  await page.keyboard.press('Control+Home');
  for (let r = 0; r < size.rows; r++) {
    await page.keyboard.press('Home');
    for (const key of ['c', '5', 'n']) {
      await page.keyboard.press(key);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowDown');
  }
  const marks = await lines('rating', size.rows * 3);
  expect(marks.every(({ by, blind }) => by === 'tester' && blind === true)).toBe(true);
  expect(marks.slice(0, 3).map(({ mark }) => mark)).toEqual(['C', 'II', 'N']);

  // The same letter again is stronger; Backspace clears; Ctrl+Z brings it back.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('c');
  expect(await focused(page)).toContain('very consistent');
  await page.keyboard.press('Backspace');
  expect(await focused(page)).toContain('not rated');
  await lines('rating', size.rows * 3 + 2);
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.grid td[data-at="0,0"].mark-CC');

  // A note.
  await page.keyboard.press('F2');
  await page.waitForSelector('dialog[open] textarea');
  await page.keyboard.type('it would have to');
  await tabTo(page, /^Save/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.grid td[data-at="0,0"] sup');
  expect((await lines('rating', size.rows * 3 + 3)).at(-1)).toMatchObject({
    mark: 'CC',
    note: 'it would have to',
  });
  expect(await focused(page)).toContain('very consistent');

  // Scores are hidden until they are asked for; then a mark moves them.
  expect(await page.locator('.score').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show scores');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.score');
  const before = await page.locator('.scores').textContent();
  await tabTo(page, /very consistent/);
  await page.keyboard.press('5');
  await page.waitForFunction((text) => document.querySelector('.scores')?.textContent !== text, before);
  expect(troubles).toEqual([]);
});

it('priors, a likelihood, grade, weights and readings by keyboard alone', async () => {
  const other = await serve(exampleDossier());
  const { page, context, troubles } = await openPage(opened.browser, other.url);
  const written = async (kind: string) => {
    await page.waitForSelector('dialog', { state: 'detached' });
    return journalOf<Record<string, unknown>>(other.dossier).findLast((line) => line.kind === kind);
  };
  await visit(page, '#/weigh?rater=example', '.grid td.mark-C');
  await page.locator('.grid [tabindex="0"]').focus();
  // The likelihood of a cell keeps its mark, and a mark keeps the likelihood.
  await page.keyboard.press('l');
  await page.waitForSelector('dialog[open] input:focus');
  await page.keyboard.type('70 %');
  await page.keyboard.press('Enter');
  await page.waitForSelector('td[data-at="0,0"] .likelihood:has-text("0.7")');
  expect(await focused(page)).toContain('likelihood 0.7');
  await page.keyboard.press('c');
  await page.waitForSelector('td[data-at="0,0"] .likelihood:has-text("0.7")');
  expect(await focused(page)).toContain('likelihood 0.7');

  // A row: its grade, a weight, two readings.
  await page.keyboard.press('e');
  await page.waitForSelector('dialog[open] textarea:focus');
  await tabTo(page, /^Reliability/);
  await page.keyboard.type('d');
  await tabTo(page, /^Relevance/);
  await page.keyboard.type('high');
  await tabTo(page, /^Add a reading/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) await page.keyboard.press('Shift+Tab');
  await tabTo(page, /^Name/);
  for (const words of ['told', 'as it says', '0.6']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  await tabTo(page, /^Name/);
  await page.keyboard.type('pretext');
  await tabTo(page, /^Share/);
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  // Shares that do not sum to one are refused, and nothing is lost.
  await page.waitForSelector('dialog .wrong:has-text("sum to 1.1")');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0.4');
  await page.keyboard.press('Enter');
  expect(await written('evidence')).toMatchObject({
    set: {
      reliability: 'D',
      weights: { relevance: 'high' },
      readings: [
        { id: 'told', text: 'as it says', share: 0.6 },
        { id: 'pretext', share: 0.4 },
      ],
    },
  });
  await page.waitForSelector('.row-head:has-text(":pretext")');

  // Priors: one is given, the rest is spread, all in one line.
  await page.locator('.grid [tabindex="0"]').focus();
  await page.keyboard.press('p');
  await page.waitForSelector('dialog[open] input:focus');
  await page.keyboard.type('0.5');
  await tabTo(page, /^Spread what is left/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog [role=status]:has-text("Sum: 1")');
  await tabTo(page, /^Save/);
  await page.keyboard.press('Enter');
  await written('priors');
  await page.waitForSelector('.hypothesis:has-text("prior 0.5")');
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => !document.querySelector('.grid thead')?.textContent?.includes('prior'));

  // The words of a hypothesis.
  await page.locator('.grid [tabindex="0"]').focus();
  await page.keyboard.press('h');
  await page.waitForSelector('dialog[open] textarea:focus');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Somebody was cross');
  await tabTo(page, /^Save/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.hypothesis-text:has-text("Somebody was cross")');
  expect(troubles.filter((one) => !one.includes('422'))).toEqual([]);
  await context.close();
  await other.stop();
});

it('one rater does not see another’s marks until they are asked for', async () => {
  const { page } = opened.watched;
  await visit(page, '#/weigh?rater=second', '.grid td');
  await page.waitForFunction(() => document.querySelectorAll('.grid td:not(.mark-blank)').length === 0);
  await page.locator('.grid td').first().press('i');
  await page.waitForSelector('.grid td.mark-I');
  expect((await lines('rating', 1)).at(-1)).toMatchObject({ by: 'second', mark: 'I', blind: true });
  await page.getByLabel('Show the marks of others').click();
  await page.waitForSelector('.others');
});

it('is one tab stop', async () => {
  const { page } = opened.watched;
  expect(await page.locator('.grid [tabindex="0"]').count()).toBe(1);
  await page.locator('.grid [tabindex="0"]').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.grid') === null)).toBe(true);
});

it('keeps the chosen cell clear of the sticky head and column', async () => {
  const other = await serve(exampleDossier());
  const { page, context } = await openPage(opened.browser, other.url, { width: 1100, height: 700 });
  await visit(page, '#/weigh?rater=example', '.grid td.mark-C');
  await page.locator('.grid [tabindex="0"]').focus();
  for (const key of [
    'Control+End',
    'ArrowUp',
    'ArrowUp',
    'Control+Home',
    'ArrowDown',
    'ArrowRight',
    'End',
    'Home',
  ]) {
    await page.keyboard.press(key);
    const hidden = await page.evaluate(() => {
      const cell = document.activeElement?.getBoundingClientRect();
      const head = document.querySelector('.grid thead th')?.getBoundingClientRect();
      if (!cell || !head) return 'no cell';
      return cell.top < head.bottom - 1 || cell.left < head.right - 1
        ? `${cell.top} ${head.bottom} ${cell.left} ${head.right}`
        : '';
    });
    expect([key, hidden]).toEqual([key, '']);
  }
  await context.close();
  await other.stop();
});

it('prints on landscape pages, the matrix first, without controls', async () => {
  const other = await serve(exampleDossier());
  const { page, context } = await openPage(opened.browser, other.url);
  await visit(page, '#/weigh?rater=example', '.grid td.mark-C');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.weigh-tools').isVisible()).toBe(false);
  expect(await page.locator('.bar').isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.every(([width = 0, height = 0]) => width > height)).toBe(true);
  await context.close();
  await other.stop();
});
