import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, read, sha256, utf8 } from './builders.js';

describe('plain text', () => {
  it('reads text, with an id and hash of its bytes', async () => {
    const result = await read('Moscow spoke.\n\nBeijing listened.\n', 'a.txt', { date: '2020-07-26' });
    const hash = sha256(utf8('Moscow spoke.\n\nBeijing listened.\n'));
    expect(result.notices).toEqual([]);
    expect(result.reports).toEqual([
      {
        id: `r${hash.slice(0, 12)}`,
        text: 'Moscow spoke.\n\nBeijing listened.',
        date: '2020-07-26',
        mediaType: 'text/plain',
        origin: 'a.txt',
        sha256: hash,
      },
    ]);
  });
  it('takes header lines as metadata', async () => {
    const text =
      'Publisher: Daily Gazette\r\nDATE: 2020-07-26\r\nurl: https://example.org/a?b=1\r\nTitle: A: B\r\n\r\n\r\nBody: text.\r\nMore.';
    const { reports, notices } = await read(text, 'a.txt');
    expect(notices).toEqual([]);
    expect(reports[0]).toMatchObject({
      text: 'Body: text.\nMore.',
      publisher: 'Daily Gazette',
      date: '2020-07-26',
      url: 'https://example.org/a?b=1',
      title: 'A: B',
    });
  });
  it.each([
    ['a line that is no header in the first block', 'Title: x\nMoscow spoke.\n\nMore.'],
    ['no blank line after the headers', 'Title: x'],
    ['a first line that only looks like one', 'The date: 2020-07-26\n\nMore.'],
  ])('leaves the text alone with %s', async (_, text) => {
    const { reports } = await read(text, 'a.txt');
    expect(reports[0]?.text).toBe(text);
    expect(reports[0]).not.toHaveProperty('title');
  });
  it("lets the user's word win over the document's", async () => {
    const { reports } = await read('Publisher: A\nDate: 2020-01-01\nURL: http://a.org\n\nText.', 'a.txt', {
      publisher: 'B',
      date: '2020-02-02',
      url: 'http://b.org',
      title: 'T',
    });
    expect(reports[0]).toMatchObject({ publisher: 'B', date: '2020-02-02', url: 'http://b.org', title: 'T' });
  });
  it('keeps original characters and does not normalise Unicode', async () => {
    const text = 'e\u0301 \u00e9 \u201cx\u201d\u00a0\u2026 \u{1f600} \u0645\u0648\u0633\u0643\u0648';
    expect((await read(text, 'a.txt')).reports[0]?.text).toBe(text);
  });
  it('turns line ends into LF and drops the byte order mark', async () => {
    expect((await read('\ufeffa\r\nb\rc\fd', 'a.txt')).reports[0]?.text).toBe('a\nb\nc\nd');
  });
  it('turns control characters into spaces, with a notice', async () => {
    const result = await read(`${'x'.repeat(100)}\0a\u0007b\u0085c\td`, 'a.txt', { date: '2020-01-01' });
    expect(result.reports[0]?.text.slice(100)).toBe(' a b c\td');
    expect(codes(result)).toEqual(['readers/control-characters']);
    expect(result.notices[0]?.message).toMatch(/^3 /);
  });
});

describe('Markdown', () => {
  it('reads front matter and keeps the body', async () => {
    const text =
      '---\npublisher: "Daily \\"G\\""\ndate: 2020-07-26 # a comment\ntitle: \'It\'\'s on\'\nurl: https://example.org\nlang: en\n---\n\n# Head\n\n**Body** text.\n';
    const { reports, notices } = await read(text, 'a.md');
    expect(notices).toEqual([]);
    expect(reports[0]).toMatchObject({
      text: '# Head\n\n**Body** text.',
      publisher: 'Daily "G"',
      date: '2020-07-26',
      title: "It's on",
      url: 'https://example.org',
      mediaType: 'text/markdown',
    });
  });
  it('takes the first heading as title, and header lines as well', async () => {
    const { reports } = await read('Date: 2020-07-26\n\n# Cracks appear #\n\nText.', 'a.md');
    expect(reports[0]).toMatchObject({ title: 'Cracks appear', date: '2020-07-26' });
  });
  it('reads front matter that never ends as text', async () => {
    expect((await read('---\ndate: 2020-07-26\ntext', 'a.md')).reports[0]?.text).toBe(
      '---\ndate: 2020-07-26\ntext',
    );
  });
});

describe('JSON of our own shape', () => {
  it('reads one report', async () => {
    const result = await read('{"text":"Moscow spoke.","publisher":"P","date":"2020-07-26"}', 'a.json');
    expect(result.reports[0]).toMatchObject({ text: 'Moscow spoke.', publisher: 'P', date: '2020-07-26' });
    expect(result).not.toHaveProperty('parts');
  });
  it('reads a list, each report with an id of its own', async () => {
    const result = await read(
      '{"reports":[{"text":"A.","date":"2020-07-26"},{"text":"B.","date":"2020-07-27"},7]}',
      'a.json',
    );
    expect(result.reports.map((report) => report.text)).toEqual(['A.', 'B.']);
    expect(new Set(result.reports.map((report) => report.id)).size).toBe(2);
  });
  it('keeps each report of a list as a Markdown file that reads back the same', async () => {
    const word = fc.option(fc.string({ unit: 'binary', minLength: 1 }), { nil: undefined });
    const report = fc.record({
      text: fc.string({ unit: 'binary' }),
      title: fc.constant('T'),
      publisher: word,
      url: word,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(report, { maxLength: 4 }), async (list) => {
        const { reports, parts = [] } = await read(JSON.stringify({ reports: list }), 'a.json', {
          date: '2020-07-26',
        });
        expect(parts.map((part) => part.id)).toEqual(reports.map((one) => one.id));
        for (const [index, part] of parts.entries()) {
          const again = await read(part.bytes, 'a.md', { date: '2020-07-26' });
          expect({ ...again.reports[0], origin: 'a.json' }).toEqual(reports[index]);
        }
      }),
    );
  });
  it.each(['{"a":1}', '[]', '{', '"text"', 'null'])('refuses other JSON: %s', async (text) => {
    const result = await read(text, 'a.json');
    expect(result.reports).toEqual([]);
    expect(codes(result)).toEqual(['readers/unknown-format']);
  });
});

describe('dates', () => {
  it('gives a notice when there is none', async () => {
    const result = await read('Text.', 'a.txt');
    expect(codes(result)).toEqual(['readers/no-date']);
    expect(result.notices[0]).toMatchObject({
      severity: 'warning',
      file: 'a.txt',
      report: result.reports[0]?.id,
    });
    expect(result.notices[0]?.hint).toContain('--date');
  });
  it.each(['2020-13-01', '2021-02-29', 'soon', '03/04/2020', '2020-7-32'])(
    'does not use %s',
    async (date) => {
      const result = await read(`Date: ${date}\n\nText.`, 'a.txt');
      expect(codes(result)).toEqual(['readers/bad-date']);
      expect(result.notices[0]?.message).toContain(date);
      expect(result.reports[0]).not.toHaveProperty('date');
    },
  );
  it("falls back to the document's date when the user's is bad", async () => {
    const result = await read('Date: 2020-07-26\n\nText.', 'a.txt', { date: '2020-99-99' });
    expect(codes(result)).toEqual(['readers/bad-date']);
    expect(result.reports[0]?.date).toBe('2020-07-26');
  });
  it('keeps a date in the future, with a notice', async () => {
    const result = await read('Date: 2020-07-27\n\nText.', 'a.txt', { today: '2020-07-26' });
    expect(codes(result)).toEqual(['readers/future-date']);
    expect(result.reports[0]?.date).toBe('2020-07-27');
    expect(codes(await read('Date: 2020-07-26\n\nText.', 'a.txt', { today: '2020-07-26' }))).toEqual([]);
  });
});
