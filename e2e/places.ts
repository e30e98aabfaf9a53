import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { visit } from './browser.js';

/** A place of the workbench as it is looked at: by tests of accessibility and for pictures. */
export interface Scene {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
}

interface EventLine {
  readonly id: string;
  readonly report: string;
  readonly type: string;
}

interface CodedLine {
  readonly coded: { readonly events: readonly EventLine[] };
}

/** An event of the example dossier by its type. */
export function eventOf(dossier: string, type: string): EventLine {
  const lines = readFileSync(join(dossier, 'coded.jsonl'), 'utf8').split('\n').filter(Boolean);
  const coded = lines.map((line) => (JSON.parse(line) as CodedLine).coded);
  const event = coded.flatMap(({ events }) => events).find((one) => one.type === type);
  if (!event) throw new Error(`the example has no ${type}`);
  return event;
}

/** The Forecast view on a dossier that `fillLedger` filled. */
const forecastScenes: Scene[] = [
  { name: 'forecast', go: (page) => visit(page, '#/forecast', '.predictions li') },
  { name: 'forecast-hidden', go: (page) => chooseQuestion(page, 'toward KEN within', '.hidden-note') },
  { name: 'forecast-seen', go: (page) => chooseQuestion(page, 'toward CHL within', '.rests li') },
  {
    name: 'forecast-record',
    go: async (page) => {
      await visit(page, '#/forecast?side=record', '.calibration');
      await page.locator('.buckets button').nth(2).click();
      await page.waitForSelector('.bucket-note');
      await page.locator('.list-pane .virtual-row').first().click();
      await page.waitForSelector('#outcomes-heading');
      await page.locator('.question summary:has-text("Settle")').click();
    },
  },
  {
    name: 'forecast-draft',
    go: async (page) => {
      await visit(page, '#/forecast', '.predictions li');
      await page.locator('.predictions li').nth(1).click();
      await page.waitForSelector('.draft');
    },
  },
  {
    name: 'forecast-new',
    go: async (page) => {
      await visit(page, '#/forecast/new', '.new-question');
      await page.getByLabel('Yes needs').selectOption('change-point');
      await page.locator('.new-question summary').click();
    },
  },
];

async function chooseQuestion(page: Page, text: string, sign: string): Promise<void> {
  await visit(page, `#/forecast?text=${encodeURIComponent(text)}`, '.list-pane .virtual-row .question-text');
  await page.locator('.list-pane .virtual-row').first().click();
  await page.waitForSelector(sign);
}

/** Two sentences of the analyst's own, one of them with words to look at; written once. */
async function writeOwn(page: Page, report: string): Promise<void> {
  const { origin } = new URL(page.url());
  const known = (await (await page.request.get(`${origin}/api/own`)).json()) as { sentences: unknown[] };
  if (known.sentences.length > 0) return;
  for (const data of [
    {
      section: 'summary',
      text: 'The suspension is likely a signal rather than a matter of health.',
      cites: [{ report, start: 0, end: 60 }],
    },
    { section: 'summary', text: 'We assess with high confidence that deliveries will likely resume.' },
  ])
    await page.request.post(`${origin}/api/own`, { data, headers: { origin } });
}

/** Every view and every dialog of the workbench on the example dossier. */
export function scenesOf(dossier: string): Scene[] {
  const { report, id } = eventOf(dossier, 'SANCTION');
  const reading = (page: Page) => visit(page, `#/read/${report}/${id}`, '.detail .trail');
  return [
    { name: 'read-empty', go: (page) => visit(page, '#/read', '.virtual-row .row-title') },
    { name: 'read', go: reading },
    {
      name: 'read-correct',
      go: async (page) => {
        await reading(page);
        await page.locator('.events').press('e');
        await page.waitForSelector('.correct');
      },
    },
    {
      name: 'read-missed',
      go: async (page) => {
        await reading(page);
        await page.locator('.events').press('m');
        await page.waitForSelector('form[aria-label^="Code an event"]');
      },
    },
    {
      name: 'read-chosen',
      go: (page) => visit(page, `#/read/${report}?at=0-60`, '.chosen-bar'),
    },
    {
      name: 'read-claims',
      go: async (page) => {
        await reading(page);
        await page.getByRole('tab', { name: /^Claims/ }).click();
        await page.locator('.claims button').first().click();
      },
    },
    {
      name: 'read-notices',
      go: async (page) => {
        await reading(page);
        await page.getByRole('tab', { name: /^Notices/ }).click();
      },
    },
    {
      name: 'add',
      go: async (page) => {
        await reading(page);
        await page.getByRole('button', { name: 'Add a report' }).click();
        await page.waitForSelector('dialog[open] textarea');
      },
    },
    {
      name: 'journal',
      go: async (page) => {
        await reading(page);
        await page.getByRole('button', { name: 'Journal' }).click();
        await page.waitForSelector('.journal li');
      },
    },
    {
      name: 'keys',
      go: async (page) => {
        await reading(page);
        await page.getByRole('button', { name: 'Keys' }).click();
        await page.waitForSelector('dialog[open] .keys');
      },
    },
    {
      name: 'timeline',
      go: (page) => visit(page, `#/timeline?act=${id}&from=2020-01-01&to=2020-12-31`, '.detail .tellings'),
    },
    {
      name: 'timeline-none',
      go: (page) => visit(page, '#/timeline?text=nothing-says-this', '.timeline .empty'),
    },
    {
      name: 'relation',
      go: async (page) => {
        await visit(page, '#/relation?a=RUS&b=CHN&with=IND&bin=month', '.triad .strip');
        await page.locator('.figures summary').first().click();
        await page.locator('.rule-form summary').click();
      },
    },
    { name: 'weigh', go: (page) => visit(page, '#/weigh?rater=example', '.grid td.mark-C') },
    {
      name: 'weigh-scores',
      go: async (page) => {
        await visit(page, '#/weigh?rater=second&others=1&scores=1', '.scores .lenses');
        await page.locator('.proposal').first().waitFor();
      },
    },
    {
      name: 'weigh-note',
      go: async (page) => {
        await visit(page, '#/weigh?rater=example', '.grid td.mark-C');
        await page.locator('.grid td').first().press('F2');
        await page.waitForSelector('dialog[open] textarea');
      },
    },
    ...forecastScenes,
    ...(
      [
        ['weigh-row', 'e'],
        ['weigh-priors', 'p'],
        ['weigh-hypothesis', 'h'],
        ['weigh-likelihood', 'l'],
      ] as const
    ).map(([name, key]) => ({
      name,
      go: async (page: Page) => {
        await visit(page, '#/weigh?rater=example', '.grid td.mark-C');
        await page.locator('.grid td').first().press(key);
        await page.waitForSelector('dialog[open]');
      },
    })),
    {
      name: 'brief',
      go: async (page) => {
        await visit(page, '#/brief', 'iframe.preview');
        await page.frameLocator('iframe.preview').locator('h1').waitFor();
      },
    },
    {
      name: 'brief-own',
      go: async (page) => {
        await writeOwn(page, report);
        await visit(page, '#/brief?own=S1', '.own-pane .detail');
        await page.frameLocator('iframe.preview').locator('#o-S1').waitFor();
      },
    },
    {
      name: 'brief-own-form',
      go: async (page) => {
        await writeOwn(page, report);
        await visit(page, '#/brief?own=S2', '.own-pane .detail');
        await page.locator('.own-list').press('e');
        await page.waitForSelector('.own-pane form .lint li');
        await page.getByLabel(/^Cite a sentence/).fill('deliver');
        await page.waitForSelector('#cite-found li');
      },
    },
  ];
}
