import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { matrixFile } from '../../src/dossier/matrix/files.js';
import { uuid5 } from '../../src/dossier/uuid5.js';
import { UserError } from '../../src/model/errors.js';
import type { Matrix } from '../../src/model/hypothesis.js';
import type { Report } from '../../src/model/report.js';
import { readMatrixCsv } from '../../src/readers/matrix/readMatrixCsv.js';
import { readMatrixJson } from '../../src/readers/matrix/readMatrixJson.js';
import { webAnnotations } from '../../src/writers/annotations.js';

const text = 'Before 😀 it. Kenya suspended deliveries to Peru. And after.';
const report: Report = {
  id: 'r1',
  text,
  url: 'https://example.org/a',
  mediaType: 'text/plain',
  origin: 'a',
  sha256: '',
};
const exact = 'Kenya suspended deliveries';
const start = text.indexOf(exact);
const span = { start, end: start + exact.length, exact };
const matrix: Matrix = {
  hypotheses: [{ id: 'H1', text: 'one' }],
  evidence: [
    {
      id: 'E1',
      text: 'row',
      anchors: [
        { report: 'r1', span },
        { report: 'r1', span, against: true },
      ],
    },
    { id: 'E2', text: 'elsewhere', anchors: [{ report: 'r9', span }] },
    { id: 'E3', text: 'by hand' },
  ],
  cells: [],
};
interface Item {
  readonly motivation: string;
  readonly target: {
    readonly source: string;
    readonly selector: readonly Readonly<Record<string, unknown>>[];
  };
}
const items = (reports: readonly Report[]) =>
  (webAnnotations(matrix, reports, { iri: (name) => `urn:x:${name}` }).first as { items: readonly Item[] })
    .items;

it('each place of a row is an annotation with the quotation, its surroundings and its position in code points', () => {
  const [first, second, third] = items([report]);
  expect(first?.target.source).toBe('https://example.org/a');
  expect(first?.target.selector).toEqual([
    { type: 'TextQuoteSelector', exact, prefix: 'Before 😀 it. ', suffix: ' to Peru. And after.' },
    { type: 'TextPositionSelector', start: start - 1, end: start - 1 + exact.length },
  ]);
  expect([first?.motivation, second?.motivation]).toEqual(['linking', 'questioning']);
  expect(third?.target.source).toBe('urn:detente:report:r9');
  expect(third?.target.selector).toEqual([{ type: 'TextQuoteSelector', exact }]);
  expect(items([{ ...report, text: 'another text' }])[0]?.target.selector).toHaveLength(1);
});

it('a name has one UUID of version 5', () => {
  expect(uuid5('a')).toBe(uuid5('a'));
  expect(uuid5('a')).not.toBe(uuid5('b'));
  expect(uuid5('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

const shipped = readMatrixJson(readFileSync('examples/s400/matrix.json', 'utf8')).matrix;
const at = '2026-11-30T12:00:00Z';
const written = (format: Parameters<typeof matrixFile>[0], given: Matrix, rater?: string) =>
  new TextDecoder().decode(matrixFile(format, given, { reports: [], at, ...(rater ? { rater } : {}) }).bytes);

it('JSON comes back exactly; the long form keeps every mark', () => {
  expect(readMatrixJson(written('json', shipped)).matrix).toEqual(shipped);
  expect(readMatrixCsv(written('csv', shipped)).matrix.cells).toHaveLength(shipped.cells.length);
});

it('STIX and Markdown say the same each time', () => {
  for (const format of ['stix', 'markdown', 'annotations'] as const)
    expect(written(format, shipped)).toBe(written(format, shipped));
  const { objects } = JSON.parse(written('stix', shipped)) as { objects: { id: string }[] };
  expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
});

it('a form for one rater asks whose marks when there are several', () => {
  const two = {
    ...shipped,
    cells: [...shipped.cells, { ...shipped.cells[0], rater: 'bob' } as Matrix['cells'][number]],
  };
  expect(() => written('achz', two)).toThrow(UserError);
  expect(() => written('csv-wide', two, 'carol')).toThrow(UserError);
  expect(written('csv-wide', two, 'bob').split('\r\n')[1]).toMatch(/,C,,,,,,$/);
});
