import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../processorTime.js';
import { codes, coreProperties, docx, docxFrame, pdf, pdfPage, read, zip } from './builders.js';

const dated = { date: '2020-07-26' };

describe('Word files', () => {
  it('gives text, title, and the day of making with a notice', async () => {
    const result = await read(
      docx(['Moscow &amp; Beijing.', '', 'Second.'], [coreProperties('A &lt; B', '2020-07-26T10:00:00Z')]),
      'a.docx',
    );
    expect(result.reports[0]).toMatchObject({
      text: 'Moscow & Beijing.\n\nSecond.',
      title: 'A < B',
      date: '2020-07-26',
    });
    expect(codes(result)).toEqual(['readers/file-date']);
    expect(
      codes(await read(docx(['Text.'], [coreProperties('T', '2020-07-26T10:00:00Z')]), 'a.docx', dated)),
    ).toEqual([]);
  });
  it('refuses another ZIP archive', async () => {
    expect(codes(await read(zip([{ name: 'a.txt', content: 'x' }]), 'a.docx'))).toEqual(['readers/binary']);
  });
  it.each([
    [
      'a part that is packed far too well',
      docx(['x'], [{ name: 'word/big.xml', content: new Uint8Array(30_000_000) }]),
    ],
    [
      'parts that unpack to more than 100 MB',
      docx(['x'], [{ name: 'a', content: 'x', stated: 120_000_000 }]),
    ],
    [
      'a main text of more than 10 MB',
      zip([...docxFrame(), { name: 'word/document.xml', content: 'x', stated: 30_000_000 }]),
    ],
  ])('refuses %s', async (_, bytes) => {
    const spent = processorTime();
    const result = await read(bytes, 'a.docx');
    expect(spent()).toBeLessThan(1000);
    expect(codes(result)).toEqual(['readers/too-large']);
  });
  it.each([
    [
      'a directory that understates a part',
      docx(['x'], [{ name: 'word/big.xml', content: new Uint8Array(30_000_000), stated: 10 }]),
    ],
    ['a directory that overstates a part', docx(['x'], [{ name: 'a.xml', content: 'x', stated: 10 }])],
    ['a file cut off', docx(['Moscow spoke.']).subarray(0, 200)],
    ['a file without rules', zip([{ name: 'word/document.xml', content: 'no XML' }])],
    [
      'elements nested 100,000 deep',
      zip([...docxFrame(), { name: 'word/document.xml', content: '<a>'.repeat(100_000), stored: true }]),
    ],
  ])('gives a notice for %s', async (_, bytes) => {
    const spent = processorTime();
    const result = await read(bytes, 'a.docx');
    expect(spent()).toBeLessThan(1000);
    expect(result.reports).toEqual([]);
    expect(codes(result)).toEqual(['readers/unreadable']);
  });
  it('says when there is no text', async () => {
    expect(codes(await read(docx(['', '']), 'a.docx'))).toEqual(['readers/empty']);
  });
});

describe('PDFs', () => {
  const body = (n: number) =>
    pdfPage([
      [0, 'Daily Gazette, 26 July 2020'],
      [40, `Part ${n}. Moscow has stopped the deli-`],
      [12, 'very of rockets to Beijing, a Sino-'],
      [12, 'Russian first.'],
      [30, 'India is glad about that and'],
      [12, 'has said so.'],
      [600, `Page ${n}`],
    ]);
  it('joins lines and divided words, drops running headers, keeps paragraphs', async () => {
    const result = await read(pdf([1, 2, 3].map(body), '/Title(Rockets)'), 'a.pdf', dated);
    expect(result.notices).toEqual([]);
    expect(result.reports[0]?.title).toBe('Rockets');
    expect(result.reports[0]?.text.split('\n\n')).toEqual(
      [1, 2, 3].flatMap((n) => [
        `Part ${n}. Moscow has stopped the delivery of rockets to Beijing, a Sino-Russian first.`,
        'India is glad about that and has said so.',
      ]),
    );
  });
  it('carries a paragraph over a page break', async () => {
    const pages = [pdfPage([[0, 'The talks went on']]), pdfPage([[0, 'for days.']])];
    expect((await read(pdf(pages), 'a.pdf', dated)).reports[0]?.text).toBe('The talks went on for days.');
  });
  it('takes the making date only when there is nothing else, with a notice', async () => {
    const bytes = pdf(
      [pdfPage([[0, 'Text.']])],
      '/CreationDate(D:20200726120000Z)/Title(Microsoft Word - a.doc)',
    );
    const result = await read(bytes, 'a.pdf');
    expect(result.reports[0]).toMatchObject({ date: '2020-07-26' });
    expect(result.reports[0]).not.toHaveProperty('title');
    expect(codes(result)).toEqual(['readers/file-date']);
    expect(codes(await read(bytes, 'a.pdf', { date: '2020-07-27' }))).toEqual([]);
  });
  it('says when there is only a picture', async () => {
    expect(codes(await read(pdf(['']), 'a.pdf'))).toEqual(['readers/pdf-no-text']);
  });
  it('stops at the page limit and at the time limit', async () => {
    const bytes = pdf([1, 2, 3].map(body));
    const byPages = await read(bytes, 'a.pdf', { ...dated, limits: { pdfPages: 2 } });
    expect(codes(byPages)).toEqual(['readers/too-large']);
    expect(byPages.notices[0]?.message).toContain('first 2 of 3 pages');
    let now = 0;
    const byTime = await read(bytes, 'a.pdf', {
      ...dated,
      limits: { pdfMs: 1500 },
      elapsed: () => {
        now += 1000;
        return now;
      },
    });
    expect(byTime.notices[0]?.message).toContain('first 1 of 3 pages');
  });
  it('refuses streams that swell, packed once or twice', async () => {
    const packed = deflateSync(new Uint8Array(3_000_000).fill(32));
    for (const stream of [packed, deflateSync(packed)]) {
      const bytes = pdf([stream.toString('latin1')]);
      expect(codes(await read(bytes, 'a.pdf', { limits: { unpackedBytes: 2_000_000 } }))).toEqual([
        'readers/too-large',
      ]);
      expect(codes(await read(bytes, 'a.pdf', { limits: { unpackedBytes: 4_000_000 } }))).toEqual([
        'readers/pdf-no-text',
      ]);
    }
  });
  it.each([
    ['cut off', pdf([body(1)]).subarray(0, 300)],
    ['without content', new TextEncoder().encode('%PDF-1.7\njunk')],
  ])('gives a notice for a file %s', async (_, bytes) => {
    const result = await read(bytes, 'a.pdf');
    expect(result.reports).toEqual([]);
    expect(codes(result)).toEqual(['readers/unreadable']);
  });
  it('leaves the bytes it is given untouched', async () => {
    const bytes = pdf([body(1)]);
    const before = bytes.slice();
    await read(bytes, 'a.pdf');
    expect(bytes).toEqual(before);
    expect((await read(Buffer.from(bytes), 'a.pdf', dated)).reports).toHaveLength(1);
  });
});
