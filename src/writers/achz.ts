import { gzipSync } from 'node:zlib';
import type { Evidence, Matrix, RatedCell, Rating, WeightLevel } from '../model/hypothesis.js';
import type { Notice } from '../model/notice.js';

export interface WrittenAchz {
  readonly bytes: Uint8Array;
  /** What the format has no place for. */
  readonly notices: readonly Notice[];
}

/**
 * Write a matrix as .achz (PARC ACH): gzip of XML in little-endian UTF-16 with a byte order mark. The format holds one mark a cell and
 * levels of credibility and relevance; what it has no place for is named in notices. With several raters, give the one to write.
 */
export function writeAchz(matrix: Matrix, options: { readonly rater?: string } = {}): WrittenAchz {
  const raters = new Set(matrix.cells.map(({ rater }) => rater ?? ''));
  const rater = options.rater ?? (raters.size === 1 ? [...raters][0] : '');
  const cells = new Map<string, RatedCell>();
  for (const cell of matrix.cells)
    if ((cell.rater ?? '') === rater && cell.reading === undefined)
      cells.set(`${cell.evidence}\u0000${cell.hypothesis}`, cell);
  const rows = matrix.evidence.map((row) =>
    rowXml(
      row,
      matrix.hypotheses.map(({ id }) => cells.get(`${row.id}\u0000${id}`)?.rating),
    ),
  );
  const xml = [
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<PROJECT>',
    element('PROJECT-TITLE', matrix.question),
    element('LAST-INDEX', String(matrix.evidence.length)),
    element('CLASSIFICATION', matrix.classification),
    '<MATRIX>',
    ...matrix.hypotheses.map(({ text }) => `<HYPOTHESIS>${element('NAME', text)}</HYPOTHESIS>`),
    ...rows,
    '</MATRIX>',
    '</PROJECT>',
  ];
  const bytes = gzipSync(utf16(xml.filter((line) => line !== '').join('\n')));
  return { bytes: new Uint8Array(bytes), notices: lostNotices(matrix, { raters, rater: rater ?? '' }) };
}

/** The header time of gzip is not set by Node, so the same matrix gives the same bytes. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes[2 + i * 2] = unit & 255;
    bytes[3 + i * 2] = unit >>> 8;
  }
  return bytes;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 cannot carry, and halves of pairs. */
const UNFIT = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const escaped = (text: string): string =>
  text.replace(UNFIT, '\ufffd').replace(/[&<>"\r]/g, (char) => ESCAPES[char] as string);

function element(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
}

const MARKS: Readonly<Record<Rating, string>> = { CC: 'C C', C: 'C', N: 'N', I: 'I', II: 'I I', NA: 'NA' };

function rowXml(row: Evidence, marks: readonly (Rating | undefined)[]): string {
  const levelXml = (name: string, level: WeightLevel | undefined) =>
    element(name, typeof level === 'string' ? level.toUpperCase() : undefined);
  const time =
    row.date === undefined
      ? Number.NaN
      : Date.parse(row.date.length === 10 ? `${row.date}T00:00:00Z` : row.date);
  const [notes, extra] = splitNote(row.note);
  const values = marks.map((mark) => (mark === undefined ? '' : MARKS[mark])).join(',');
  return [
    '<EVIDENCE>',
    element('NAME', row.text),
    element('NOTES', notes),
    element('LINK', row.link),
    element('TYPE', row.source ?? (row.kind === 'assumption' ? 'assumption' : undefined)),
    `<DATE>${Number.isNaN(time) ? 0 : time}</DATE>`,
    ...extra,
    levelXml('CREDIBILITY', row.weights?.credibility),
    levelXml('RELEVANCE', row.weights?.relevance),
    `<VALUES>${values}</VALUES>`,
    '</EVIDENCE>',
  ].join('');
}

/** CODE and FLAG lie at the end of a note as the reader put them there. */
function splitNote(note: string | undefined): [string | undefined, readonly string[]] {
  const lines = note?.split('\n') ?? [];
  const extra: string[] = [];
  while (/^(CODE: .+|FLAG: 1)$/.test(lines.at(-1) ?? '')) {
    const [name = '', ...text] = (lines.pop() as string).split(': ');
    extra.unshift(element(name, text.join(': ')));
  }
  return [lines.length === 0 ? undefined : lines.join('\n'), extra];
}

type Loss = readonly [what: string, has: (matrix: Matrix) => boolean];

const some = (items: readonly object[], ...names: readonly string[]) =>
  items.some((item) => names.some((name) => (item as Record<string, unknown>)[name] !== undefined));

const LOSSES: readonly Loss[] = [
  [
    'priors, relations and marks of hypotheses',
    ({ hypotheses }) => some(hypotheses, 'prior', 'referenceClass', 'relations', 'none', 'addedAfter'),
  ],
  ['grades A-F and 1-6', ({ evidence }) => some(evidence, 'reliability', 'credibility')],
  ['origins', ({ evidence }) => some(evidence, 'origin')],
  [
    'numeric weights',
    ({ evidence }) =>
      evidence.some(({ weights = {} }) =>
        Object.values(weights).some((weight) => typeof weight === 'number'),
      ),
  ],
  [
    'channels, readings, kinds, open rows, places in reports and what supports or contradicts a row',
    ({ evidence }) => evidence.some(hasMore),
  ],
  [
    'notes, likelihoods, times and order of cells',
    ({ cells }) => some(cells, 'note', 'likelihood', 'at', 'order'),
  ],
  ['control characters in texts', (matrix) => texts(matrix).some((text) => text.search(UNFIT) >= 0)],
  ['blanks around texts', (matrix) => texts(matrix).some((text) => text !== text.trim())],
  [
    'ids other than H1, H2 ... and E1, E2 ...',
    ({ hypotheses, evidence }) => renumbered(hypotheses, 'H') || renumbered(evidence, 'E'),
  ],
  ['stated probabilities', ({ stated = [] }) => stated.length > 0],
];

function lostNotices(
  matrix: Matrix,
  { raters, rater }: { readonly raters: ReadonlySet<string>; readonly rater: string },
): readonly Notice[] {
  const lost = LOSSES.flatMap(([what, has]) => (has(matrix) ? [what] : []));
  if (raters.size > 1)
    lost.unshift(`the marks of raters other than ${rater === '' ? 'the unnamed one' : rater}`);
  else if (rater !== '') lost.unshift('the name of the rater');
  if (lost.length === 0) return [];
  return [
    {
      code: 'writers/achz-lost',
      severity: 'warning',
      message: `The format .achz has no place for: ${lost.join('; ')}.`,
      hint: 'Keep the JSON beside it: that holds everything.',
    },
  ];
}

function hasMore({
  kind,
  channel,
  discount,
  looked,
  readings,
  open,
  sourceDate,
  supportedBy,
  contradictedBy,
  anchors,
}: Evidence): boolean {
  const more = [channel, discount, looked, readings, open, sourceDate, supportedBy, contradictedBy, anchors];
  return more.some((value) => value !== undefined) || (kind !== undefined && kind !== 'assumption');
}

const texts = ({ question = '', hypotheses, evidence }: Matrix): readonly string[] => [
  question,
  ...hypotheses.map(({ text }) => text),
  ...evidence.flatMap(({ text, note = '', link = '', source = '' }) => [text, note, link, source]),
];

const renumbered = (items: readonly { readonly id: string }[], letter: string) =>
  items.some(({ id }, index) => id !== `${letter}${index + 1}`);
