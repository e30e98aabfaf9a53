import { beforeAll, describe, expect, it } from 'vitest';
import { assembleBrief } from '../../src/briefs/assemble.js';
import type { Brief } from '../../src/briefs/brief.js';
import { density } from '../../src/briefs/charts/density.js';
import { timeline, tooDense } from '../../src/briefs/charts/timeline.js';
import { renderHtml } from '../../src/briefs/html/page.js';
import { fullTextLimit } from '../../src/briefs/html/reports.js';
import { renderJson } from '../../src/briefs/json.js';
import { renderMarkdown } from '../../src/briefs/markdown.js';
import { renderTerminal } from '../../src/briefs/terminal.js';
import { processorTime } from '../processorTime.js';
import { manyTimes } from './copies.js';
import { made, material } from './fixture.js';

describe('a brief over more than five thousand events', () => {
  let brief: Brief;
  let forms: Record<'html' | 'markdown' | 'terminal', string>;
  let seconds = 0;
  beforeAll(() => {
    const spent = processorTime();
    brief = assembleBrief(manyTimes(material(), 400), { made });
    forms = {
      html: renderHtml(brief),
      markdown: renderMarkdown(brief),
      terminal: renderTerminal(brief, { width: 100, colour: false }),
    };
    seconds = spent() / 1000;
  });

  it('is drawn in seconds and stays a page', () => {
    expect(brief.happened.length).toBeGreaterThan(5000);
    expect(seconds).toBeLessThan(8);
    expect(forms.html.length).toBeLessThan(4_000_000);
    expect(forms.markdown.length).toBeLessThan(1_500_000);
    expect(forms.terminal.length).toBeLessThan(1_500_000);
  });

  it.each(['html', 'markdown', 'terminal'] as const)(
    'says in %s what is left out and where it is',
    (form) => {
      const text = forms[form].replace(/\s+/gu, ' ');
      expect(text).toContain(`200 of ${brief.happened.length} are shown`);
      expect(text).toContain('most independent origins, then the latest');
      expect(text).toContain('detente events --json');
      expect(text).toContain('detente claims --json');
    },
  );

  it('shows the best carried and the latest acts, by date', () => {
    const acts = forms.terminal.slice(0, forms.terminal.indexOf('\nWHAT IS CLAIMED'));
    expect(acts).toContain('29 Nov 2032');
    expect(acts).not.toContain('1 Jan 2031');
    const act = brief.happened.find((line) => line.date.from?.startsWith('2031-01'));
    const raised = brief.happened.map((line) => (line === act ? { ...line, origins: 3, reports: 3 } : line));
    expect(renderTerminal({ ...brief, happened: raised }, { width: 100, colour: false })).toContain(
      '3 reports, 3 origins',
    );
  });

  it('keeps everything in JSON', () => {
    const parsed = JSON.parse(renderJson(brief)) as Brief;
    expect(parsed.happened).toHaveLength(brief.happened.length);
    expect(parsed.notices).toHaveLength(brief.notices.length);
  });

  it('leads every reference of the page to a place in it', () => {
    const ids = new Set([...forms.html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]));
    const links = [...forms.html.matchAll(/ href="#([^"]+)"/gu)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(1000);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
  });

  it('lists each report that a line cites', () => {
    const cited = new Set([...forms.markdown.matchAll(/\[(\d+):\d+-\d+ /gu)].map((match) => match[1]));
    const listed = forms.markdown.slice(forms.markdown.indexOf('\n## Sources'));
    expect(cited.size).toBeGreaterThan(100);
    for (const number of cited) expect(listed).toContain(`- **${number}** `);
  });

  it('counts small remarks instead of listing them', () => {
    const { html, markdown } = forms;
    expect(markdown.match(/coding\/unknown-actor/gu)).toHaveLength(1);
    expect(html).toContain('400 times: The words name no party the dictionaries know');
  });
});

describe('notices', () => {
  const raised = (severity: 'error' | 'warning' | 'info', count: number) =>
    Array.from({ length: count }, (_, index) => ({
      code: `coding/${severity}`,
      severity,
      message: `no ${index}`,
    }));
  const terminal = (counts: [number, number, number]): string => {
    const [info, warn, error] = counts;
    const notices = [...raised('info', info), ...raised('warning', warn), ...raised('error', error)];
    const text = renderTerminal(assembleBrief({ ...material(), notices }, { made }), {
      width: 100,
      colour: false,
    });
    return text.slice(text.indexOf('\nNOTICES'));
  };

  it('stand one by one while they are few, gravest first', () => {
    const text = terminal([1, 2, 2]);
    expect([...text.matchAll(/^ {2}(error|warning|info) /gmu)].map((match) => match[1])).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'info',
    ]);
    expect(text).not.toContain('told as one');
  });

  it('are counted by code when they are many', () => {
    const text = terminal([3000, 40, 2]).replace(/\s+/gu, ' ');
    expect(text).toContain('3000 notices of this kind, for instance: no 0');
    expect(text).toContain('40 notices of this kind, for instance: no 0');
    expect(text.match(/coding\/error/gu)).toHaveLength(2);
    expect(text).toContain('detente brief --json');
  });
});

describe('charts of many acts', () => {
  const brief = assembleBrief(material(), { made });
  const [first] = brief.happened;
  if (first === undefined) throw new Error('the fixture has no act');
  const onOneDay = (count: number) =>
    Array.from({ length: count }, () => ({ ...first, modality: 'asserted' as const }));

  it('marks of one day stand side by side inside the picture', () => {
    const drawn = timeline(onOneDay(24), { id: 't' });
    const places = [...drawn.matchAll(/<rect x="([\d.]+)" y="(?:\d+\.?\d*)" width="13"/gu)]
      .map((match) => Number(match[1]))
      .slice(0, 24);
    expect(places).toHaveLength(24);
    for (const [index, x] of places.entries()) {
      expect(x).toBeGreaterThan(150);
      expect(x).toBeLessThan(760 - 13);
      if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(16);
    }
  });

  it('turn into bars when a row has too many', () => {
    expect(tooDense(onOneDay(24))).toBe(false);
    expect(tooDense(onOneDay(25))).toBe(true);
  });

  it('bars keep cooperation and conflict apart and say what is not drawn', () => {
    const lines = [
      ...onOneDay(3),
      ...onOneDay(2).map((line) => ({ ...line, quad: 4 as const })),
      { ...first, modality: 'future' as const },
    ];
    const drawn = density(lines, 'd');
    expect(drawn.match(/class="coop deed"/gu)).toHaveLength(1);
    expect(drawn.match(/class="conf deed"/gu)).toHaveLength(1);
    expect(drawn).toContain('tallest bar: 3 acts');
    expect(drawn).toContain('Not drawn: 1 act denied, supposed, expected or earlier.');
  });

  it('one act of long ago does not stretch the axis', () => {
    const dated = (day: string) => ({
      ...first,
      modality: 'asserted' as const,
      date: { ...first.date, from: day, to: day },
    });
    const lines = [
      dated('1912-01-01'),
      ...Array.from({ length: 150 }, () => dated('2031-05-01')),
      dated('2031-06-01'),
    ];
    expect(density(lines, 'd')).toContain('Acts by day and pair');
    expect(density(lines, 'd')).toContain('undated or far from the rest');
  });
});

it('cuts long texts around what is cited, so that every link still leads to its words', () => {
  const given = material();
  const filler = `${'Nothing else happened on this day in the harbour. '.repeat(12_000)}\n`;
  const reports = given.reports.map((one) => ({ ...one, text: `${one.text}\n${filler}` }));
  const html = renderHtml(assembleBrief({ ...given, reports }, { made }));
  expect(reports.reduce((sum, one) => sum + one.text.length, 0)).toBeGreaterThan(fullTextLimit);
  expect(html.length).toBeLessThan(200_000);
  expect(html).toMatch(/\[… \d+ characters left out …\]/u);
  expect(html).toContain('<mark>agreed to ship coastal radars to Corsund ahead of time</mark>');
});
