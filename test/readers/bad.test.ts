import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../processorTime.js';
import { codes, docx, docxFrame, pdf, pdfPage, read, utf8, zip } from './builders.js';

describe('files that are not text', () => {
  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['an archive', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)],
    ['rich text', utf8('{\\rtf1\\ansi Text.}')],
    ['a run of all bytes', Uint8Array.from({ length: 4096 }, (_, index) => (index * 73) & 255)],
    ['zeros', new Uint8Array(1000)],
  ])('%s is refused', async (_, bytes) => {
    const result = await read(bytes, 'a.txt');
    expect(result.reports).toEqual([]);
    expect(codes(result)).toEqual(['readers/binary']);
    expect(result.notices[0]?.severity).toBe('error');
    expect(result.notices[0]?.hint).toBeTruthy();
  });
});

describe('empty files', () => {
  it.each(['a.txt', 'a.md', 'a.html', ''])('%s', async (name) => {
    expect(codes(await read('', name))).toEqual(['readers/empty']);
    expect(codes(await read(' \n\t\r\n', name))).toEqual(['readers/empty']);
  });
  it('a text of header lines only', async () => {
    expect(codes(await read('Title: x\n\n', 'a.txt'))).toEqual(['readers/empty']);
  });
});

describe('large files', () => {
  it('refuses 50 MB of text at once', async () => {
    const bytes = new Uint8Array(50_000_000).fill(97);
    const spent = processorTime();
    const result = await read(bytes, 'a.txt');
    expect(spent()).toBeLessThan(500);
    expect(result.reports).toEqual([]);
    expect(codes(result)).toEqual(['readers/too-large']);
    expect(result.notices[0]?.message).toContain('50.0 MB');
  });
  it('takes limits from the caller', async () => {
    expect(codes(await read('Long text.', 'a.txt', { limits: { textBytes: 5 } }))).toEqual([
      'readers/too-large',
    ]);
    expect(codes(await read(docx(['Text.']), 'a.docx', { limits: { docxBytes: 5 } }))).toEqual([
      'readers/too-large',
    ]);
    expect(codes(await read(pdf(['']), 'a.pdf', { limits: { pdfBytes: 5 } }))).toEqual(['readers/too-large']);
  });
});

describe('texts made to stall', () => {
  it.each([
    ['blank lines before a letter', '\n'.repeat(5_000_000).concat('x'), 'a.txt'],
    ['blank lines after header lines', 'Title: x\n'.concat('\n'.repeat(5_000_000), 'x'), 'a.txt'],
    ['spaces inside front matter', `---\ntitle: a${' '.repeat(5_000_000)}b\n---\nx`, 'a.md'],
    ['header lines without end', 'Title: x\n'.repeat(500_000), 'a.txt'],
    ['comments before the root', '<?xml version="1.0"?>'.concat('<!---->'.repeat(140), '<rs'), 'a'],
    ['one endless line', 'word '.repeat(3_000_000), 'a.txt'],
  ])('%s', async (_, text, name) => {
    const spent = processorTime();
    await read(text, name);
    expect(spent()).toBeLessThan(1500);
  });
});

describe('encodings', () => {
  const dated = { date: '2020-07-26' };
  it('reads UTF-16 with and without a byte order mark', async () => {
    const little = Buffer.from('\ufeffMoscow spoke to Beijing.', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big, little.subarray(2), big.subarray(2)]) {
      const result = await read(new Uint8Array(bytes), 'a.txt', dated);
      expect(result.reports[0]?.text).toBe('Moscow spoke to Beijing.');
      expect(result.notices).toEqual([]);
    }
  });
  it('reads the charset a server states', async () => {
    const bytes = Uint8Array.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]);
    const result = await read(bytes, 'http://example.org/a', {
      ...dated,
      mediaType: 'text/plain; charset=windows-1251',
    });
    expect(result.reports[0]?.text).toBe('\u041c\u043e\u0441\u043a\u0432\u0430');
  });
  it('reads broken UTF-8 leniently and shows the first place', async () => {
    const bytes = new Uint8Array(
      Buffer.concat([
        utf8('Title: x\n\n\nOne.\nTwo caf'),
        Uint8Array.of(0xe9),
        utf8(' and na'),
        Uint8Array.of(0xef),
        utf8('ve.'),
      ]),
    );
    const result = await read(bytes, 'a.txt', dated);
    expect(result.reports[0]?.text).toBe('One.\nTwo caf\ufffd and na\ufffdve.');
    expect(codes(result)).toEqual(['readers/bad-encoding']);
    expect(result.notices[0]).toMatchObject({
      message: '2 places are not valid utf-8; the first is on line 5.',
      span: { start: 12, end: 13, exact: '\ufffd' },
    });
  });
  it('survives an unknown charset', async () => {
    const result = await read('Text.', 'a.txt', { ...dated, mediaType: 'text/plain; charset=klingon' });
    expect(result.reports[0]?.text).toBe('Text.');
  });
  it('replaces half characters that JSON can hold', async () => {
    const result = await read('{"text":"a \\ud800 b \\u0000 \\ud83d\\ude00","date":"2020-01-01"}', 'a.json');
    expect(result.reports[0]?.text).toBe('a \ufffd b   \u{1f600}');
  });
});

describe('never throws', () => {
  const names = fc.constantFrom(
    'a.txt',
    'a.md',
    'a.html',
    'a.xml',
    'a.rss',
    'a.json',
    'a.pdf',
    'a.docx',
    '',
    '../../etc',
  );
  const markup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '</',
          '<p>',
          '<div ',
          '"',
          "'",
          '=',
          '<!--',
          '-->',
          '<![CDATA[',
          ']]>',
          '&#x0;',
          '&amp',
          '<script>',
          '<title>',
        ),
        fc.constantFrom(
          '<rss version="2.0">',
          '<channel>',
          '<item>',
          '<feed xmlns="http://www.w3.org/2005/Atom">',
          '<entry>',
          '<?xml',
          '---\n',
          'Date: ',
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(''));
  const check = async (bytes: Uint8Array, name: string) => {
    const { reports } = await read(bytes, name);
    for (const report of reports) {
      expect(report.id).toMatch(/^r[0-9a-f]{12}$/);
      expect(report.text.trim()).not.toBe('');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
      expect(report.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }
  };
  it('on random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), names, check), { numRuns: 300 });
  });
  it('on random markup', async () => {
    await fc.assert(
      fc.asyncProperty(markup, names, (text, name) => check(utf8(text), name)),
      { numRuns: 300 },
    );
  });
  it('on Word files with any text for XML', async () => {
    const xml = fc.array(
      fc.oneof(
        fc.constantFrom('<w:p>', '</w:p>', '<w:t>', '</w:t>', '<', '&', ']]>', '<?', '<!--', '"', 'a', ' '),
        fc.string({ maxLength: 3 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(xml, (pieces) =>
        check(zip([...docxFrame(), { name: 'word/document.xml', content: pieces.join('') }]), 'a.docx'),
      ),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(xml, (pieces) => check(docx([pieces.join('')]), 'a.docx')),
      { numRuns: 150 },
    );
  });
  it('on PDFs with any page stream', async () => {
    const operators = fc.array(
      fc.constantFrom(
        'BT',
        'ET',
        '(a)',
        'Tj',
        '/F1 10 Tf',
        '5 5 Td',
        '<61>',
        '[',
        ']',
        'TJ',
        'q',
        'Q',
        '1e9',
        'Do',
        'BI',
        'ID',
        'EI',
        '((',
        '/X',
      ),
    );
    await fc.assert(
      fc.asyncProperty(operators, (stream) => check(pdf([stream.join(' ')]), 'a.pdf')),
      { numRuns: 150 },
    );
  });
  it('on Word files and PDFs with bytes changed', async () => {
    const whole = [
      docx(['Moscow spoke.', 'Beijing listened.']),
      pdf([pdfPage([[0, 'Moscow spoke.']])], '/Title(T)'),
    ];
    const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), change, fc.nat(), async (bytes, changes, cut) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
        await check(cut % 3 === 0 ? damaged.subarray(0, cut % damaged.length) : damaged, 'a.bin');
      }),
      { numRuns: 150 },
    );
  });
});
