import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visit } from './browser.js';
import { forecastDossier } from './forecasts.js';
import { tabTo } from './keyboard.js';
import { openedOn } from './opened.js';
import { journalOf } from './served.js';

const opened = openedOn(forecastDossier);

interface Line {
  readonly kind: string;
  readonly by: string;
  readonly record?: Readonly<Record<string, unknown>>;
}
const last = () => journalOf<Line>(opened.served.dossier).at(-1);
const rows = (page: Page) => page.locator('.list-pane .virtual-row').count();
const inTenDays = () => new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

/** Types a day into a field of the browser in use, month first. */
const typed = (day: string) => `${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`;

it('from a prediction to an outcome by keyboard alone', async () => {
  const { page, troubles } = opened.watched;
  await page.keyboard.press('Alt+5');
  await page.waitForSelector('.predictions li');
  // A question drawn from the first prediction, with what it leaves open.
  await tabTo(page, /^Predictions\. /);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.filled li');
  await tabTo(page, /^Before \(first day after\)/);
  await page.keyboard.type(typed(inTenDays()));
  expect(await page.locator('input[name=to]').inputValue()).toBe(inTenDays());
  // The wording follows the day.
  await page.waitForFunction(
    (day) => document.querySelector<HTMLTextAreaElement>('.new-question textarea')?.value.includes(day),
    inTenDays(),
  );
  await tabTo(page, /^Register/);
  await page.keyboard.press('Enter');
  // The focus is where the answer is asked for.
  await page.waitForFunction(() => document.activeElement?.closest('.predict') !== null);
  expect(last()).toMatchObject({
    kind: 'forecast-question',
    by: 'tester',
    record: { claim: expect.stringMatching(/^c/), to: inTenDays() },
  });
  const id = String(last()?.record?.id);
  expect(await page.locator('.question blockquote').textContent()).not.toBe('');

  // What is no probability is refused in words, and the field keeps the focus.
  await page.keyboard.type('a lot');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.predict .wrong');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12.5%');
  await page.keyboard.press('Tab');
  await page.keyboard.type('no training before spring');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.standing th:has-text("tester")');
  expect(last()).toMatchObject({
    kind: 'forecast',
    record: { question: id, p: 0.125, note: 'no training before spring' },
  });

  // Settle it by hand.
  await tabTo(page, /^Settle by hand/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Outcome/);
  await page.keyboard.type('amb');
  await tabTo(page, /^Because/);
  await page.keyboard.type('nobody can tell');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#outcomes-heading');
  expect(last()).toMatchObject({ kind: 'forecast-outcome', record: { question: id, state: 'ambiguous' } });

  // The tenths of the calibration filter the list; the address tells.
  const all = await rows(page);
  await tabTo(page, /^Predictions \d/);
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.buckets button');
  await tabTo(page, /^\d+–\d+ %/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bucket-note');
  expect(page.url()).toMatch(/bucket=\d/);
  const told = await page.locator('.buckets li:has([aria-pressed=true]) .row-facts').textContent();
  const counted = Number(/(\d+) question/.exec(told ?? '')?.[1]);
  expect(counted).toBeLessThan(all);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.list-pane .virtual-row').length === count,
    counted,
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bucket-note', { state: 'detached' });
  expect(troubles).toEqual([]);
});

it('what others say shows once one’s own forecast is made, with what the model rests on', async () => {
  const { page, troubles } = opened.watched;
  await visit(page, '#/forecast?stage=open&text=toward%20KEN', '.list-pane .virtual-row .question-text');
  await tabTo(page, /^Questions\. /);
  await page.keyboard.press('Home');
  await page.waitForSelector('.hidden-note');
  expect(await page.locator('.question').textContent()).toContain('Base rate');
  expect(await page.locator('.rests, .standing').count()).toBe(0);
  await page.keyboard.press('p');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.rests li');
  expect(await page.locator('.question .standing tbody tr').count()).toBe(3);
  expect(await page.locator('.rests').first().textContent()).toMatch(/\d{4}-\d\d-\d\d/);
  expect(await page.locator('.toast').textContent()).toMatch(/60 % is in the journal\. The model says/);
  expect(troubles).toEqual([]);
});

it('a question from nothing is worded, answered by the model in its own thread, and looked up', async () => {
  const { page, troubles } = opened.watched;
  await visit(page, '#/forecast/new', '.new-question');
  await page.getByLabel('Who acts').fill('Norway');
  await page.getByLabel('Toward whom').fill('FJI');
  await page.getByLabel('Type of act').selectOption('CONSULT');
  await page.getByLabel(/^Before/).fill(inTenDays());
  await page.getByRole('button', { name: 'Register' }).click();
  await page.waitForSelector('#question-heading:has-text("CONSULT by NOR toward FJI")');
  await page.locator('.predict input').first().fill('5');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.standing th:has-text("model")');
  await page.getByRole('button', { name: 'Look in the tables now' }).click();
  await page.waitForSelector('.looked li:has-text("open")');
  // Refused with near names, and what was typed stays.
  await visit(page, '#/forecast/new', '.new-question');
  await page.getByLabel('Who acts').fill('Norwey');
  await page.getByLabel('Toward whom').fill('KEN');
  await page.getByLabel(/^Before/).fill(inTenDays());
  await page.getByRole('button', { name: 'Register' }).click();
  await page.waitForSelector('.toast.bad:has-text("Norway (NOR)")');
  expect(await page.getByLabel('Who acts').inputValue()).toBe('Norwey');
  expect(troubles.filter((one) => !one.includes('400'))).toEqual([]);
  troubles.length = 0;
});

it('two tabs see each other’s forecasts, and an address leads to the same place', async () => {
  const { page, context } = opened.watched;
  await visit(page, '#/forecast?stage=due', '.list-pane .virtual-row .question-text');
  await page.locator('.list-pane .virtual-row').first().click();
  await page.waitForSelector('#question-heading');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForSelector('#question-heading');
  expect(await other.locator('#question-heading').textContent()).toBe(
    await page.locator('#question-heading').textContent(),
  );
  await other.locator('summary:has-text("Settle by hand")').click();
  await other.getByLabel('Because').fill('the ministers met');
  await other.getByRole('button', { name: 'Settle' }).click();
  await page.waitForSelector('#outcomes-heading');
  await page.waitForSelector('.list-pane .empty');
  await other.close();
});

it('one tab stop for each list', async () => {
  const { page } = opened.watched;
  await visit(page, '#/forecast', '.list-pane .virtual-row .question-text');
  await page.waitForSelector('.predictions li');
  for (const list of ['.list-pane .virtual', '.predictions'])
    expect(await page.locator(`${list}, ${list} [tabindex="0"], ${list} a, ${list} button`).count()).toBe(1);
});
