import { describe, expect, it } from 'vitest';
import { drawStates, fill } from '../../bench/material/grammar.js';
import { FRAMES, generateReport, generateReports, reportFile, TOPICS } from '../../bench/material/reports.js';
import { readHeaderLines } from '../../src/readers/frontMatter.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';

const SENTENCE_END = /(?<=[.!?]["”]?)\s+(?=["“]?\p{Lu})/u;
const sentencesOf = (text: string): string[] => text.trim().split(SENTENCE_END);
const some = generateReports(400, 11);

describe('generateReports', () => {
  it('gives the same bytes for the same seed', () => {
    const [again, other] = [generateReports(400, 11), generateReports(400, 12)];
    expect(again).toEqual(some);
    expect(other[0]?.text).not.toBe(some[0]?.text);
  });

  it('gives a report that does not depend on how many were asked for', () => {
    expect(generateReport(7, 11)).toEqual(some[7]);
    expect(generateReports(3, 11)).toEqual(some.slice(0, 3));
  });

  it('keeps to the length of real reports', () => {
    for (const { name, text } of some) {
      const words = text.trim().split(/\s+/).length;
      const sentences = sentencesOf(text).length;
      expect(words, name).toBeGreaterThanOrEqual(450);
      expect(words, name).toBeLessThanOrEqual(900);
      expect(sentences, name).toBeGreaterThanOrEqual(20);
      expect(sentences, name).toBeLessThanOrEqual(40);
    }
  });

  it('has no sentence in more than a tenth of the reports, and no report twice', () => {
    const counts = new Map<string, number>();
    for (const { text } of some)
      for (const one of new Set(sentencesOf(text))) counts.set(one, (counts.get(one) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(some.length / 10);
    expect(new Set(some.map(({ text }) => text)).size).toBe(some.length);
    expect(new Set(some.map(({ name }) => name)).size).toBe(some.length);
  });

  it('tells every kind of story about every state', () => {
    const stories = generateReports(2000, 3);
    const kinds = new Set(stories.map(({ name }) => name.replace(/^\d+-|\.txt$/g, '')));
    expect(kinds).toEqual(new Set(TOPICS.map(({ name }) => name)));
    expect(new Set(stories.map(({ date }) => date)).size).toBeGreaterThan(1000);
  });

  it('writes files whose header lines give date and publisher back', () => {
    for (const report of some.slice(0, 20)) {
      const { text, date, publisher } = readHeaderLines(reportFile(report));
      expect({ text, date, publisher }).toEqual({
        text: report.text,
        date: report.date,
        publisher: report.publisher,
      });
      expect(date).toMatch(/^20[12]\d-\d\d-\d\d$/);
    }
  });
});

describe('the frames', () => {
  const random = mulberry32(5);
  const setting = {
    states: drawStates(random),
    day: 17_000,
    random,
    bound: { feature: 'the ridge', weapon: 'tanks', goods: 'rice', goods2: 'tin' },
  };

  it('are many and differ', () => {
    expect(new Set(FRAMES).size).toBe(FRAMES.length);
    expect(FRAMES.length).toBeGreaterThanOrEqual(150);
  });

  it.each(FRAMES)('fills %s', (frame) => {
    const sentence = fill(frame, setting);
    expect(sentence).toMatch(/^["“]?\p{Lu}/u);
    expect(sentence).toMatch(/[.!?]["”]?$/);
    expect(sentence).not.toMatch(/[{}[\]|]|\s\s|undefined|\ba (?=[aeio])/);
  });

  it('refuses a slot it does not know', () => {
    expect(() => fill('{A} meets {nobody}.', setting)).toThrow(RangeError);
    expect(() => fill('{A.flag} is red.', setting)).toThrow(RangeError);
  });

  it('agrees the article with the state', () => {
    const egypt = { name: 'Egypt', adj: 'Egyptian', cap: 'Cairo', leader: 'president', cities: ['Suez'] };
    const kenya = { name: 'Kenya', adj: 'Kenyan', cap: 'Nairobi', leader: 'president', cities: ['Kisumu'] };
    const states = { A: egypt, B: kenya };
    expect(fill('a {A.adj} ship met a {B.adj} ship.', { ...setting, states })).toBe(
      'An Egyptian ship met a Kenyan ship.',
    );
  });
});
