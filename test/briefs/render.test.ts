import { describe, expect, it } from 'vitest';
import { assembleBrief } from '../../src/briefs/assemble.js';
import { renderHtml } from '../../src/briefs/html/page.js';
import { style } from '../../src/briefs/html/style.js';
import { renderJson } from '../../src/briefs/json.js';
import { markdownText, renderMarkdown } from '../../src/briefs/markdown.js';
import { renderTerminal } from '../../src/briefs/terminal.js';
import { textCells, wrap } from '../../src/briefs/wrap.js';
import { made, material, reports } from './fixture.js';
import { allLines } from './walk.js';

const brief = assembleBrief(material(), { made });
const html = renderHtml(brief);
const all = (pattern: RegExp, text = html): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('HTML', () => {
  it('has a target for every link inside the page, and unique ids', () => {
    const ids = all(/ id="([^"]+)"/gu);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all(/ href="#([^"]+)"/gu);
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) expect(ids).toContain(link);
  });

  it('refers only to ids that exist', () => {
    const ids = all(/ id="([^"]+)"/gu);
    for (const id of all(/ aria-(?:labelledby|describedby)="([^"]+)"/gu)) expect(ids).toContain(id);
  });

  it('leads every line to a marked sentence that holds its words', () => {
    const sentences = [...html.matchAll(/<span id="s-([a-z0-9]+)-\d+" class="s">(.*?)<\/span>/gsu)].map(
      ([, id = '', words = '']) => ({
        id,
        words: words
          .replace(/<sup.*?<\/sup>|<[^>]+>/gu, '')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'"),
      }),
    );
    for (const { line } of allLines(brief)) {
      for (const { report, span } of line.sources) {
        expect(
          sentences.some((one) => one.id === report && one.words.includes(span.exact)),
          span.exact,
        ).toBe(true);
      }
    }
  });

  it('holds every report in full', () => {
    const text = html
      .slice(html.indexOf('id="p-reports"'))
      .replace(/<sup.*?<\/sup>|<a class="back".*?<\/a>|<[^>]+>/gu, '');
    for (const report of reports) {
      for (const part of report.text.split('\n')) expect(text).toContain(part.replaceAll('"', '&quot;'));
    }
  });

  it('runs and loads nothing', () => {
    expect(html).not.toMatch(/<(?:script|iframe|object|embed|link|img|base|form|video|audio|source)\b/iu);
    expect(html).not.toMatch(/\son[a-z]+=/iu);
    expect(html).not.toMatch(/(?:src|srcset|xlink:href)=/iu);
    expect(html).not.toMatch(/@import|url\(/iu);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(all(/ href="([^#"][^"]*)"/gu)).toEqual(['https://harbour.example/frost']);
  });

  it('has landmarks, a language, a skip link and one first heading', () => {
    for (const part of [
      '<html lang="en">',
      '<main id="main">',
      '<nav aria-label=',
      '<header',
      '<footer',
      '<a class="skip" href="#main">',
    ]) {
      expect(html).toContain(part);
    }
    expect(all(/<(h1)>/gu)).toHaveLength(1);
  });

  it('gives each chart a title and a description in words', () => {
    const charts = [...html.matchAll(/<svg class="chart".*?<\/svg>/gsu)].map(([chart]) => chart);
    expect(charts).toHaveLength(3);
    for (const chart of charts)
      expect(chart).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/u);
  });

  it('links no address that is not http or https', () => {
    const unsafe = {
      ...brief,
      reports: brief.reports.map((one) => ({ ...one, url: 'javascript:alert(1)' })),
    };
    expect(all(/ href="([^#"][^"]*)"/gu, renderHtml(unsafe))).toEqual([]);
  });
});

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('contrast (WCAG 2 AA, 4.5:1)', () => {
  const schemes = [...style.matchAll(/:root\{(.*?)\}/gsu)].map(([, body = '']) =>
    Object.fromEntries(
      [...body.matchAll(/--([a-z-]+):(#[0-9a-f]+)/gu)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
  const pairs = [
    ...['ink', 'muted', 'link', 'coop', 'conf', 'warn'].map((name) => [name, 'paper']),
    ...['mark', 'word', 'target', 'tint'].map((ground) => ['ink', ground]),
    ...['mark', 'tint'].map((ground) => ['link', ground]),
    ['muted', 'mark'],
    ['muted', 'target'],
  ];

  it('finds a light, a dark and a print scheme', () => expect(schemes).toHaveLength(3));

  it.each(
    schemes.flatMap((scheme, index) =>
      pairs.map(([text = '', ground = '']) => [index, text, ground, scheme] as const),
    ),
  )('scheme %i: %s on %s', (_, text, ground, scheme) => {
    const [high = 0, low = 0] = [luminance(scheme[text] ?? ''), luminance(scheme[ground] ?? '')].sort(
      (a, b) => b - a,
    );
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('terminal', () => {
  it.each([40, 60, 80, 120])('keeps to %i columns', (width) => {
    for (const line of renderTerminal(brief, { width, colour: false }).split('\n')) {
      expect(textCells(line)).toBeLessThanOrEqual(width);
    }
  });

  it('writes no escape sequence without colour, and only colour with it', () => {
    expect(renderTerminal(brief, { width: 80, colour: false })).not.toContain('\u001B');
    const coloured = renderTerminal(brief, { width: 80, colour: true });
    expect(coloured).toContain('\u001B[');
    const [first = '', ...rest] = coloured.split('\u001B[');
    for (const part of rest) expect(part).toMatch(/^\d+m/u);
    const without = [first, ...rest.map((part) => part.replace(/^\d+m/u, ''))].join('');
    expect(without).toBe(renderTerminal(brief, { width: 80, colour: false }));
  });

  it('names the place and the id behind every act', () => {
    const text = renderTerminal(brief, { width: 100, colour: false });
    expect(text).toContain('[3:54-66 e1]');
    expect(text).toContain('! one origin only');
  });

  it('wraps by cells: wide characters count twice, combining marks not at all', () => {
    expect(textCells('中国')).toBe(4);
    expect(textCells('e\u0301')).toBe(1);
    expect(wrap('中国中国中国', 4)).toEqual(['中国', '中国', '中国']);
    expect(wrap('', 10)).toEqual(['']);
  });
});

describe('Markdown', () => {
  it('has every part as a heading and every reference', () => {
    const text = renderMarkdown(brief);
    for (const heading of [
      'What happened',
      'What does not fit together',
      'Candidate explanations',
      'What is predicted',
      'Sources',
      'Notices',
    ]) {
      expect(text).toContain(`\n## ${heading}\n`);
    }
    expect(text).toContain('`[3:54-66 e1]`');
  });

  it('escapes markup', () => {
    expect(markdownText('<b>*a*</b> [x](http://y.z) `c`')).toBe(
      '&lt;b&gt;\\*a\\*&lt;/b&gt; \\[x\\](http\\://y.z) \\`c\\`',
    );
    expect(markdownText('# no heading')).toBe('\\# no heading');
    expect(markdownText('1. no list')).toBe('1\\. no list');
  });
});

describe('JSON', () => {
  it('gives the brief back', () => {
    expect(JSON.parse(renderJson(brief))).toEqual(brief);
  });

  it('has a stable order of keys', () => {
    const turned = Object.fromEntries(Object.entries(brief).reverse()) as unknown as typeof brief;
    expect(renderJson(turned)).toBe(renderJson(brief));
  });
});

it('renders the same bytes twice', () => {
  const again = assembleBrief(material(), { made });
  expect(renderHtml(again)).toBe(html);
  expect(renderMarkdown(again)).toBe(renderMarkdown(brief));
});

describe('every printed form', () => {
  const plainHtml = html
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"');
  const flat = (text: string): string => text.replace(/\s+/gu, ' ');
  const forms = {
    terminal: flat(renderTerminal(brief, { width: 80, colour: false })),
    markdown: flat(renderMarkdown(brief)),
    html: flat(plainHtml),
  };
  const each = Object.entries(forms);

  it.each(each)('%s gives report and characters of every line', (_, text) => {
    const number = new Map(brief.reports.map((one) => [one.id, one.number]));
    for (const { line } of allLines(brief)) {
      const [first] = line.sources;
      const place = `${number.get(first?.report ?? '')}:${first?.span.start}-${first?.span.end}`;
      expect(text, line.text).toContain(place);
    }
  });

  it.each(each)('%s marks doubt in words', (_, text) => {
    for (const line of brief.happened.filter((one) => one.doubtful)) {
      expect(text).toContain(line.saidBy);
      expect(line.text).toMatch(/reportedly|is expected to|said/u);
    }
    expect(text).toContain('asserted with a hedge, in The Harbour Review');
    expect(text).toContain('asserted by a source, in Belmark Courier');
    expect(text).toContain('one origin only');
  });

  it.each(each)('%s says until when and what a prediction lacks', (_, text) => {
    expect(text).toContain('until: 31 Mar 2032');
    expect(text).toContain('until: “in the coming years”');
    expect(text).toContain('to be scored it lacks a data source that decides');
  });

  it.each(each)('%s shows two channels, what the counts cannot carry, and notices last', (_, text) => {
    expect(text).toContain(
      '1 act of cooperation (1 verbal, 0 material), 2 acts of conflict (0 verbal, 2 material)',
    );
    expect(text).toContain('too few for a trend');
    expect(text).toContain('No imported event data');
    const headings = ['What happened', 'What is predicted', 'Sources', 'Notices'];
    const at = headings.map((heading) =>
      Math.max(text.lastIndexOf(` ${heading} `), text.lastIndexOf(` ${heading.toUpperCase()} `)),
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('headings of the page go down one step at a time', () => {
    const levels = all(/<h([1-6])[ >]/gu).map(Number);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });
});
