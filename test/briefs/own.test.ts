import { describe, expect, it } from 'vitest';
import { assembleBrief } from '../../src/briefs/assemble.js';
import type { Brief } from '../../src/briefs/brief.js';
import { renderHtml } from '../../src/briefs/html/page.js';
import { renderJson } from '../../src/briefs/json.js';
import { renderMarkdown } from '../../src/briefs/markdown.js';
import { ownHeading, ownSections } from '../../src/briefs/own.js';
import { renderTerminal } from '../../src/briefs/terminal.js';
import type { OwnSentence } from '../../src/model/ownSentence.js';
import { made, material } from './fixture.js';
import { at } from './fixtureReports.js';

const span = at('r3c1', 'a flood has slowed the assembly hall at Tarn');
const base: OwnSentence = {
  id: 'S1',
  section: 'relations',
  text: 'The delay is likely a signal.',
  cites: [],
  lost: 0,
  by: 'Ann',
  at: '2026-12-01T09:00:00Z',
};
const cited: OwnSentence = { ...base, id: 'S2', cites: [{ report: 'r3c1', span, sentence: span }] };
const briefWith = (...own: OwnSentence[]): Brief => assembleBrief(material(), { made, own });

const forms: Readonly<Record<string, (brief: Brief) => string>> = {
  html: renderHtml,
  markdown: renderMarkdown,
  terminal: (brief) => renderTerminal(brief, { width: 200, colour: false }),
};

describe('sentences of the analyst’s own', () => {
  it('touch nothing else: without them the brief is what it is without', () => {
    const { own, ...rest } = briefWith(base, cited);
    expect(own).toHaveLength(2);
    expect(rest).toEqual(assembleBrief(material(), { made }));
    expect(assembleBrief(material(), { made, own: [] })).toEqual(assembleBrief(material(), { made }));
  });

  it.each(Object.keys(forms))('%s: under their own heading, with the author, in their order', (form) => {
    const drawn = forms[form]?.(briefWith(base, { ...cited, text: 'And so it goes.' })) ?? '';
    const places = [ownHeading, base.text, 'And so it goes.'].map((words) => drawn.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(drawn.toLowerCase().indexOf('the state of the relation'));
    expect(drawn).toContain('analyst’s own: Ann, 1 Dec 2026');
    expect(drawn.split('analyst’s own judgement, no source')).toHaveLength(2);
  });

  it.each(Object.keys(forms))('%s: nothing of it where nothing was written', (form) => {
    expect(forms[form]?.(briefWith())).not.toContain(ownHeading);
  });

  it.each([
    [
      'by somebody else',
      { by: 'Bo', at: '2026-12-01T10:00:00Z' },
      'Ann, 1 Dec 2026, changed by Bo 1 Dec 2026',
    ],
    ['by himself later', { by: 'Ann', at: '2026-12-02T10:00:00Z' }, 'Ann, 1 Dec 2026, changed 2 Dec 2026'],
    ['by himself the same day', { by: 'Ann', at: '2026-12-01T10:00:00Z' }, 'Ann, 1 Dec 2026'],
  ])('say who changed them: %s', (_, changed, words) => {
    expect(renderMarkdown(briefWith({ ...base, changed }))).toMatch(
      new RegExp(`analyst’s own: ${words.replaceAll('.', '\\.')} ·`),
    );
  });

  it('lead to the words they cite, and back', () => {
    const html = renderHtml(briefWith(cited));
    const item = /<li id="o-S2">.*?<\/li>/su.exec(html)?.[0] ?? '';
    const href = /href="#(s-[^"]+)"/u.exec(item)?.[1];
    expect(html).toContain(`id="${href}"`);
    expect(html).toContain('href="#o-S2"');
    // The words are the analyst's: they are no link to a sentence that does not say so.
    expect(item).not.toContain('class="way"');
  });

  it('a citation that is lost, or of a report that is not here, is told', () => {
    const elsewhere = { ...cited, cites: [{ report: 'rgone', span, sentence: span }], lost: 1 };
    const [line] = briefWith(elsewhere).own ?? [];
    expect(line).toMatchObject({ sources: [], lost: 2 });
    expect(renderMarkdown(briefWith(elsewhere))).toContain('2 citations lost');
  });

  it.each(Object.keys(ownSections))('show in %s whether the brief has that part or not', (section) => {
    const brief = briefWith({ ...base, section });
    for (const form of Object.values(forms)) expect(form(brief)).toContain(base.text);
    expect(renderJson(brief)).toContain(base.text);
  });
});
