import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.js';
import type { Evidence, Matrix, RatedCell } from '../../src/model/hypothesis.js';
import { readAchz } from '../../src/readers/matrix/readAchz.js';
import { readMatrixCsv } from '../../src/readers/matrix/readMatrixCsv.js';
import { readMatrixJson } from '../../src/readers/matrix/readMatrixJson.js';
import { writeAchz } from '../../src/writers/achz.js';
import { writeMatrixLongCsv, writeMatrixWideCsv } from '../../src/writers/matrixCsv.js';
import { writeMatrixJson } from '../../src/writers/matrixJson.js';
import { renderMatrixMarkdown } from '../../src/writers/matrixMarkdown.js';
import { stixBundle } from '../../src/writers/matrixStix.js';
import { delay, matrixFrom } from '../hypotheses/cases.js';

const utf16 = (text: string, mark = true) =>
  Buffer.concat([mark ? Buffer.of(0xff, 0xfe) : Buffer.of(), Buffer.from(text, 'utf16le')]);
const big = (text: string) => Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()]);
const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError && error.hint !== '') return error.code;
    throw error;
  }
  return 'none';
};

/** Texts that XML can carry, with the characters that trouble it, and nothing blank at the ends. */
const words = fc
  .string({ unit: fc.constantFrom(...('ab&<>"\'] -\r\n\té漢😀;,'.match(/./gsu) ?? [])), maxLength: 12 })
  .map((text) => text.trim());
const mark = fc.constantFrom('CC', 'C', 'N', 'I', 'II', 'NA', undefined);
const level = fc.constantFrom('high', 'medium', 'low', undefined);
const row = fc.record({
  text: words,
  note: words,
  link: words,
  source: fc.constantFrom('', 'press', 'osint', 'assumption'),
  credibility: level,
  relevance: level,
  day: fc.constantFrom('', '2020-07-26', '1969-12-31', '2020-07-26T08:30:00.000Z'),
});

const matrices = fc
  .record({
    question: words,
    hypotheses: fc.array(words, { minLength: 1, maxLength: 4 }),
    rows: fc.array(row, { maxLength: 4 }),
    marks: fc.array(mark, { minLength: 16, maxLength: 16 }),
  })
  .map(({ question, hypotheses, rows, marks }): Matrix => {
    const evidence = rows.map(
      ({ text, note, link, source, credibility, relevance, day }, index): Evidence => {
        const weights = {
          ...(credibility && { credibility }),
          ...(relevance && { relevance }),
        } as NonNullable<Evidence['weights']>;
        return {
          id: `E${index + 1}`,
          text,
          ...(source === 'assumption' && { kind: 'assumption' as const }),
          ...(source !== '' && { source }),
          ...(Object.keys(weights).length > 0 && { weights }),
          ...(day !== '' && { date: day }),
          ...(link !== '' && { link }),
          ...(note !== '' && { note }),
        };
      },
    );
    const cells = evidence.flatMap(({ id }, e) =>
      hypotheses.flatMap((_, h): RatedCell[] => {
        const rating = marks[e * 4 + h];
        return rating === undefined ? [] : [{ evidence: id, hypothesis: `H${h + 1}`, rating } as RatedCell];
      }),
    );
    return {
      ...(question && { question }),
      hypotheses: hypotheses.map((text, h) => ({ id: `H${h + 1}`, text })),
      evidence,
      cells,
    };
  });

describe('.achz', () => {
  it('comes back exactly', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const written = writeAchz(matrix);
        expect(written.notices).toEqual([]);
        expect(readAchz(written.bytes)).toEqual({ matrix, notices: [] });
        expect(writeAchz(readAchz(written.bytes).matrix).bytes).toEqual(written.bytes);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
  it('is gzip of UTF-16 with doubled marks', () => {
    const xml = gunzipSync(writeAchz(matrixFrom({ E1: 'CC II . NA' })).bytes)
      .subarray(2)
      .toString('utf16le');
    expect(xml).toContain('<VALUES>C C,I I,,NA</VALUES>');
    expect(xml).toContain('<NAME>H4</NAME>');
  });
  it('says what it has no place for', () => {
    const { notices } = writeAchz(delay);
    expect(notices[0]?.code).toBe('writers/achz-lost');
    expect(notices[0]?.message).toContain('origins');
  });
  const xml = (values: string, more = '') =>
    `<?xml version="1.0" encoding="UTF-16"?><ach><PROJECT-TITLE>Q</PROJECT-TITLE><matrix><HYPOTHESIS><NAME>a</NAME></HYPOTHESIS><hypothesis><name>b</name></hypothesis><EVIDENCE><NAME>x</NAME>${more}<VALUES>${values}</VALUES></EVIDENCE></matrix></ach>`;
  it.each([
    [
      'either byte order, packed or not',
      [gzipSync(big(xml('I I, C'))), utf16(xml('ii,c')), gzipSync(utf16(xml(' II ,C'), false))],
    ],
  ])('%s', (_, files) => {
    for (const file of files) {
      const { matrix, notices } = readAchz(file);
      expect(notices).toEqual([]);
      expect(matrix.question).toBe('Q');
      expect(matrix.cells.map(({ rating }) => rating)).toEqual(['II', 'C']);
    }
  });
  it('an unknown or empty mark is a blank, never the mark before it', () => {
    const { matrix, notices } = readAchz(utf16(xml('I,maybe')));
    expect(matrix.cells).toEqual([{ evidence: 'E1', hypothesis: 'H1', rating: 'I' }]);
    expect(notices.map((notice) => notice.code)).toEqual(['readers/achz-unread']);
    expect(readAchz(utf16(xml('I,'))).matrix.cells).toHaveLength(1);
    expect(readAchz(utf16(xml('I,C,N'))).notices[0]?.message).toContain('3 values for 2');
  });
  it('credibility keeps its level; a type nobody knows, a code, a flag and a strange element are kept', () => {
    const more =
      '<CREDIBILITY>HIGH</CREDIBILITY><TYPE>rumour mill</TYPE><CODE>k7</CODE><FLAG>1</FLAG><MOOD>odd</MOOD><NOTES>n</NOTES><DATE>1595721600000</DATE>';
    const [evidence] = readAchz(utf16(xml('C,C', more))).matrix.evidence;
    expect(evidence).toMatchObject({
      weights: { credibility: 'high' },
      source: 'rumour mill',
      date: '2020-07-26',
    });
    expect(evidence?.note).toBe('n\nFLAG: 1\nCODE: k7\nMOOD: odd');
    expect(
      readAchz(utf16(xml('C,C', '<CREDIBILITY>MEDIUM</CREDIBILITY>'))).matrix.evidence[0]?.weights,
    ).toEqual({ credibility: 'medium' });
  });
  it.each([
    ['achz-too-large', () => readAchz(gzipSync(Buffer.alloc(60_000_000, 32)))],
    ['achz-damaged', () => readAchz(gzipSync(utf16(xml('C,C'))).subarray(0, 60))],
    ['achz-xml', () => readAchz(utf16('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'))],
    ['achz-xml', () => readAchz(utf16('<a><b></a></b>'))],
    ['achz-xml', () => readAchz(utf16('<a>&unknown;</a>'))],
    ['achz-xml', () => readAchz(utf16(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`))],
    ['achz-xml', () => readAchz(utf16('<a'))],
    ['achz-xml', () => readAchz(utf16(`<${'a'.repeat(1_000_000)}`))],
    ['achz-xml', () => readAchz(utf16(`<a ${'x="'.repeat(1_000_000)}`))],
    ['achz-xml', () => readAchz(utf16(''))],
    ['no-matrix', () => readAchz(utf16('<a/>'))],
    [
      'achz-encoding',
      () => readAchz(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xe9, 0xfe, 0x3c, 0x2f, 0x61, 0x3e])),
    ],
    ['achz-encoding', () => readAchz(Buffer.of(0xff, 0xfe, 0x3c, 0, 0x61))],
  ])('refuses: %s %#', (expected, work) => {
    expect(code(work)).toBe(`readers/${expected}`);
  });
  it('any bytes are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void code(() => readAchz(bytes))),
      { numRuns: 300, seed: 2 },
    );
  });
  it('names of 10,000 characters', () => {
    const long = 'n'.repeat(10_000);
    const matrix: Matrix = {
      hypotheses: [{ id: 'H1', text: long }],
      evidence: [{ id: 'E1', text: long }],
      cells: [],
    };
    expect(readAchz(writeAchz(matrix).bytes).matrix).toEqual(matrix);
  });
});

/** A matrix with everything a record may hold. */
const full: Matrix = {
  question: ' Why? ',
  hypotheses: [
    { id: 'H1', text: '', prior: 0.5, referenceClass: 'r', relations: [{ kind: 'excludes', other: 'H2' }] },
    { id: 'H2', text: 'b\u0000', prior: 0.3, addedAfter: ['E1'] },
    { id: 'H0', text: 'none of these', prior: 0.2, none: true },
  ],
  evidence: [
    {
      id: 'E1',
      text: 'x',
      kind: 'claim',
      origin: 'o',
      source: 's',
      reliability: 'F',
      credibility: 6,
      weights: { credibility: 'high', relevance: 0.25, factor: 2 },
      channel: { rho: 0.9, phi: 0.2 },
      discount: 0.5,
      readings: [
        { id: 'true', share: 0.75 },
        { id: 'pretext', text: 'p', share: 0.25 },
      ],
      date: '2020-01-01',
      sourceDate: '2020-01-02',
      link: 'l',
      note: 'n',
      supportedBy: ['c1'],
      contradictedBy: [],
    },
    { id: 'E2', text: 'y', kind: 'absence', looked: 0.6, open: true },
  ],
  cells: [
    {
      evidence: 'E1',
      hypothesis: 'H1',
      rater: 'ann',
      reading: 'true',
      rating: 'NA',
      note: 'm',
      at: '2020-01-03T00:00:00Z',
      order: 3,
    },
    { evidence: 'E2', hypothesis: 'H1', likelihood: 0.1 },
  ],
  stated: [{ rater: 'ann', probabilities: { H1: 0.7, H2: 0.5 } }],
  classification: 'u',
};

describe('JSON', () => {
  it('comes back exactly', () => {
    expect(readMatrixJson(writeMatrixJson(full))).toEqual({ matrix: full, notices: [] });
    fc.assert(
      fc.property(matrices, (matrix) => {
        expect(readMatrixJson(writeMatrixJson(matrix)).matrix).toEqual(matrix);
      }),
      { numRuns: 50, seed: 1 },
    );
  });
  it('plain data is read as well', () => {
    const { matrix } = readMatrixJson(
      '{"hypotheses":["H1","H2"],"evidence":["E1"],"ratings":{"E1":{"H1":"C","H2":"I I"}}}',
    );
    expect(matrix.cells.map(({ rating }) => rating)).toEqual(['C', 'II']);
  });
  it.each([
    ['readers/bad-json', '{'],
    ['hypotheses/no-matrix', '{}'],
    [
      'readers/bad-matrix',
      '{"format":"detente/matrix/1","matrix":{"hypotheses":[],"evidence":[],"cells":[],"extra":1}}',
    ],
    ['readers/bad-matrix', '{"format":"detente/matrix/9","matrix":{}}'],
    [
      'hypotheses/duplicate-id',
      '{"format":"detente/matrix/1","matrix":{"hypotheses":[{"id":"a","text":""},{"id":"a","text":""}],"evidence":[],"cells":[]}}',
    ],
  ])('refuses: %s', (expected, json) => {
    expect(code(() => readMatrixJson(json))).toBe(expected);
  });
});

describe('CSV', () => {
  const matrix: Matrix = { ...matrixFrom({ E1: 'CC .', E2: 'N NA' }), question: 'a, "b"\nc' };
  it('long', () => {
    const text = writeMatrixLongCsv(matrix);
    expect(text.split('\r\n')[0]).toBe('matrix,hypothesis,evidence,rater,mark,note,at');
    expect(readMatrixCsv(text)).toEqual({ matrix, notices: [] });
  });
  it('wide: blank, N and NA stay apart', () => {
    const text = writeMatrixWideCsv(matrix);
    expect(text).toContain('E1,E1,,,,,CC,\r\nE2,E2,,,,,N,NA\r\n');
    const { question: _, ...rest } = matrix;
    expect(readMatrixCsv(text).matrix).toEqual(rest);
  });
  it('a sheet of others, with weights and grades', () => {
    const { matrix: sheet } = readMatrixCsv(
      'evidence,credibility,relevance,war,peace\n"x, y",High,low,I,\nz,B2,,-,++\n',
    );
    expect(sheet.hypotheses.map(({ text }) => text)).toEqual(['war', 'peace']);
    expect(sheet.evidence[0]).toMatchObject({
      text: 'x, y',
      weights: { credibility: 'high', relevance: 'low' },
    });
    expect(sheet.evidence[1]).toMatchObject({ reliability: 'B', credibility: 2 });
    expect(sheet.cells.map(({ rating }) => rating)).toEqual(['I', 'I', 'CC']);
  });
  it('fields of megabytes', () => {
    const long = 'a"",\n'.repeat(500_000);
    const { matrix: read } = readMatrixCsv(`hypothesis,evidence,mark,note\nH1,E1,C,"${long}"\n`);
    expect(read.cells[0]?.note).toHaveLength(500_000 * 4);
  });
  it.each(['a,b\n1,2\n', '"open', ''])('refuses %j', (text) => {
    expect(code(() => readMatrixCsv(text))).toBe('readers/bad-matrix-csv');
  });
});

describe('Markdown', () => {
  it('holds verdict, scores, lenses and the matrix, and lets no text act', () => {
    const [first, ...others] = delay.evidence as [Evidence, ...Evidence[]];
    const text = renderMatrixMarkdown({
      ...delay,
      question: '<b>Why?',
      evidence: [{ ...first, text: '| [x](y)' }, ...others],
    });
    expect(text).toContain('# &#60;b&#62;Why?');
    expect(text).toContain('- Not separated:');
    expect(text).toContain('| E2 | E2 | o2 |  | ');
    expect(text).not.toContain('[x](y)');
  });
});

describe('STIX', () => {
  it('a bundle with an opinion a cell', () => {
    const uuid = (name: string) =>
      `00000000-0000-5000-8000-${Buffer.from(name).toString('hex').padEnd(12, '0').slice(-12)}`;
    const bundle = stixBundle(matrixFrom({ E1: 'CC NA' }), { at: '2020-08-30T00:00:00.000Z', uuid });
    const objects = bundle.objects as readonly Record<string, unknown>[];
    expect(objects.map(({ type }) => type)).toEqual(['report', 'note', 'note', 'note', 'opinion', 'opinion']);
    expect(
      objects
        .filter(({ type }) => type === 'opinion')
        .map(({ opinion, x_detente_mark }) => [opinion, x_detente_mark]),
    ).toEqual([
      ['strongly-agree', 'CC'],
      ['neutral', 'NA'],
    ]);
  });
});
