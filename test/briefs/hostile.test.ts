import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleBrief } from '../../src/briefs/assemble.js';
import { renderHtml } from '../../src/briefs/html/page.js';
import { inert } from '../../src/briefs/inert.js';
import { renderJson } from '../../src/briefs/json.js';
import { renderMarkdown } from '../../src/briefs/markdown.js';
import type { Material } from '../../src/briefs/material.js';
import { renderTerminal } from '../../src/briefs/terminal.js';
import { textCells } from '../../src/briefs/wrap.js';
import type { Matrix } from '../../src/model/hypothesis.js';
import type { OwnSentence } from '../../src/model/ownSentence.js';
import { spanOf } from '../../src/model/span.js';
import { processorTime } from '../processorTime.js';
import { made, material } from './fixture.js';

/** The fixture with one report that says `text` in its title, publisher, body, an act and a claim. */
function saying(text: string, id = 'rx'): Material {
  const given = material();
  const whole = spanOf(text, 0, text.length);
  const party = { code: 'XXA', name: text, sectors: [], span: whole, because: '' };
  const [event] = given.events;
  const [claim] = given.claims;
  if (event === undefined || claim === undefined) throw new Error('the fixture is empty');
  const { hedge: _, object: __, ...plain } = event;
  const attribution = { source: whole, cue: whole, content: whole };
  return {
    ...given,
    reports: [
      ...given.reports,
      {
        id,
        text,
        title: text,
        publisher: text,
        url: text,
        mediaType: 'text/plain',
        origin: text,
        sha256: '',
      },
    ],
    events: [
      ...given.events,
      {
        ...plain,
        id: 'ex',
        report: id,
        sentence: whole,
        trigger: whole,
        actors: [party],
        attribution,
        object: { span: whole, classes: [] },
      },
    ],
    claims: [
      ...given.claims,
      {
        ...claim,
        id: 'cx',
        report: id,
        sentence: whole,
        content: whole,
        attribution,
        about: [party],
        events: ['ex'],
      },
    ],
    notices: [
      ...given.notices,
      {
        code: 'readers/odd',
        severity: 'warning',
        message: text,
        hint: text,
        report: id,
        span: whole,
        file: text,
      },
    ],
  };
}

/** A matrix of two explanations and two rows that says `text` wherever words may stand. */
function matrixSaying(text: string): Matrix {
  const anchors = [{ report: 'rx', span: spanOf(text, 0, text.length) }];
  const id = text === '' ? 'x' : text;
  return {
    question: text,
    hypotheses: [
      { id: 'H1', text, anchors },
      { id: `H ${id}`, text, addedAfter: [`E ${id}`] },
    ],
    evidence: [
      { id: `E ${id}`, text, origin: text, anchors },
      { id: 'E2', text, readings: [{ id, text, share: 1 }] },
    ],
    cells: [
      { evidence: `E ${id}`, hypothesis: 'H1', rater: text, rating: 'II' },
      { evidence: `E ${id}`, hypothesis: `H ${id}`, rater: text, rating: 'C' },
      { evidence: 'E2', hypothesis: 'H1', rater: text, reading: id, rating: 'I' },
      { evidence: 'E2', hypothesis: `H ${id}`, rater: text, reading: id, rating: 'N' },
    ],
  };
}

/** A sentence of the analyst's own that says `text`, by somebody called so. */
const ownSaying = (text: string): OwnSentence => {
  const span = spanOf(text, 0, text.length);
  const cites = [{ report: 'rx', span, sentence: span }];
  const at = '2026-12-01T09:00:00Z';
  return {
    id: 'S1',
    section: 'summary',
    text,
    cites,
    lost: 0,
    by: text,
    at,
    changed: { by: `${text}2`, at },
  };
};

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      '\n',
      '\r',
      '`',
      '*',
      '[',
      ']',
      '(',
      ')',
      '\u202E',
      '\u2066',
      '\u0000',
      '\u001B',
      '\uD800',
      'a',
      ' ',
      '-->',
      ']]>',
      'javascript:',
    ),
    maxLength: 60,
  }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</style><script>',
    '"><svg onload=alert(1)>',
    '<!--',
    ']]>',
    '\u001B]0;x\u0007',
    '![x](http://y)',
    'http://x.y/"onclick=1',
  ),
);

const allowed = new Set([
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'a',
  'header',
  'nav',
  'main',
  'footer',
  'section',
  'article',
  'p',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'div',
  'span',
  'sup',
  'mark',
  'code',
  'strong',
  'figure',
  'figcaption',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'svg',
  'desc',
  'g',
  'rect',
  'circle',
  'line',
  'text',
]);

const bidi = /[\u061C\u202A-\u202E\u2066-\u2069]/u;
const controls = /(?![\t\n])\p{Cc}/u;

function expectInert(html: string): void {
  expect(html).not.toMatch(bidi);
  expect(html).not.toMatch(controls);
  const tags = [...html.matchAll(/<\/?([A-Za-z!][A-Za-z0-9-]*)/gu)].map((match) =>
    (match[1] ?? '').toLowerCase(),
  );
  expect(tags.filter((tag) => tag !== '!doctype' && !allowed.has(tag))).toEqual([]);
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/gu))
    expect(tag).toMatch(/^<[a-z0-9]+(?: [A-Za-z][A-Za-z0-9-]*="[^"<>]*")*>$/u);
  const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, link] of html.matchAll(/ href="#([^"]+)"/gu)) expect(ids).toContain(link);
}

describe('hostile reports', () => {
  it('HTML stays well-formed and inert', () => {
    fc.assert(
      fc.property(nasty, (text) => expectInert(renderHtml(assembleBrief(saying(text), { made })))),
      { numRuns: 60 },
    );
  });

  it('a hostile report id makes no id and no markup of its own', () => {
    fc.assert(
      fc.property(nasty, (id) => expectInert(renderHtml(assembleBrief(saying('x', id), { made })))),
      { numRuns: 40 },
    );
  });

  it('the terminal gets no control character and no line too wide', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = renderTerminal(assembleBrief(saying(text), { made }), {
          width: 72,
          colour: false,
        }).split('\n');
        for (const line of lines) {
          expect(line).not.toMatch(/\p{Cc}/u);
          expect(line).not.toMatch(bidi);
          expect(textCells(line)).toBeLessThanOrEqual(72);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('Markdown holds no raw tag and no link of theirs', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const drawn = renderMarkdown(assembleBrief(saying(text), { made }));
        const outside = drawn.replace(/`[^`\n]*`/gu, '');
        expect(outside).not.toMatch(/[<>]/u);
        expect(outside).not.toMatch(/(?<!\\)\]\(/u);
      }),
      { numRuns: 60 },
    );
  });

  it('JSON gives any brief back', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const brief = assembleBrief(saying(text), { made });
        expect(JSON.parse(renderJson(brief))).toEqual(brief);
      }),
      { numRuns: 60 },
    );
  });

  it('a hostile matrix changes none of this', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const brief = assembleBrief(saying(text), { made, matrix: matrixSaying(text) });
        expectInert(renderHtml(brief));
        for (const line of renderTerminal(brief, { width: 72, colour: false }).split('\n')) {
          expect(line).not.toMatch(/\p{Cc}/u);
          expect(textCells(line)).toBeLessThanOrEqual(72);
        }
        expect(renderMarkdown(brief).replace(/`[^`\n]*`/gu, '')).not.toMatch(/[<>]/u);
        expect(JSON.parse(renderJson(brief))).toEqual(brief);
      }),
      { numRuns: 30 },
    );
  });

  it('hostile words of the analyst change none of this', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const own = [
          { ...ownSaying(text), section: 'summary' },
          { ...ownSaying(text), id: 'S2', section: 'relations', cites: [] },
          { ...ownSaying(text), id: 'S3', section: text, lost: 2 },
        ];
        const brief = assembleBrief(saying(text), { made, own });
        expectInert(renderHtml(brief));
        for (const line of renderTerminal(brief, { width: 72, colour: false }).split('\n')) {
          expect(line).not.toMatch(/\p{Cc}/u);
          expect(line).not.toMatch(bidi);
          expect(textCells(line)).toBeLessThanOrEqual(72);
        }
        // A quotation sets the block off; nothing of theirs begins with one.
        const drawn = renderMarkdown(brief)
          .replace(/^> ?/gmu, '')
          .replace(/`[^`\n]*`/gu, '');
        expect(drawn).not.toMatch(/[<>]/u);
        expect(JSON.parse(renderJson(brief))).toEqual(brief);
      }),
      { numRuns: 40 },
    );
  });

  it('a line of a megabyte is drawn within two seconds', { timeout: 10_000 }, () => {
    const long = '<b>\u202E'.repeat(200_000);
    const brief = assembleBrief(saying(long), { made, matrix: matrixSaying(long) });
    const spent = processorTime();
    expect(renderHtml(brief)).toContain('&lt;b&gt;⟦U+202E⟧');
    renderMarkdown(brief);
    renderTerminal(brief, { width: 80, colour: false });
    expect(spent()).toBeLessThan(2000);
  });

  it('shows controls by name', () => {
    expect(inert('a\u202Eb\u001B[2Jc\r\nd\uD800')).toBe('a⟦U+202E⟧b⟦U+001B⟧[2Jc\nd\uFFFD');
  });
});
