import { gunzipSync } from 'node:zlib';
import { parseMark } from '../../hypotheses/marks.js';
import { UserError } from '../../model/errors.js';
import type { Evidence, Hypothesis, Matrix, RatedCell, WeightLevel } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import { decodeText } from '../decode.js';
import { parseXml, type XmlElement, XmlError } from './xml.js';

/** Bytes of a matrix once unpacked; a matrix of 200 rows takes well under 1 MB. */
const MOST_BYTES = 50_000_000;

export interface ReadMatrix {
  readonly matrix: Matrix;
  readonly notices: readonly Notice[];
}

/**
 * Read an .achz file of PARC ACH: gzip of UTF-16 XML (bare XML is read too). Follows what is known of the format from an importer, since no
 * sample could be had: liberal about case, missing elements and doubled marks (`I I`). What is unknown stays as a note or a notice; a mark
 * that is none is a blank. Throws `UserError` for what is no such file.
 */
export function readAchz(bytes: Uint8Array): ReadMatrix {
  const root = rootOf(textOf(bytes));
  const notices: Notice[] = [];
  const matrix = one(root, 'MATRIX') ?? (root.name === 'MATRIX' ? root : undefined);
  if (matrix === undefined) refuse('readers/no-matrix', 'The XML holds no <MATRIX>.');
  const hypotheses = all(matrix, 'HYPOTHESIS').map((element, h) => hypothesisOf(element, h, notices));
  const read = all(matrix, 'EVIDENCE').map((element, row) =>
    evidenceOf(element, { row, hypotheses, notices }),
  );
  const question = textIn(root, 'PROJECT-TITLE') ?? textIn(root, 'PROJECTTITLE');
  const classification = textIn(root, 'CLASSIFICATION');
  for (const { name } of [...root.children, ...matrix.children])
    if (!KNOWN.has(name)) notices.push(dropped(`<${name.slice(0, 60)}> is not known and was not read.`));
  return {
    matrix: {
      ...(question === undefined ? {} : { question }),
      hypotheses,
      evidence: read.map(({ evidence }) => evidence),
      cells: read.flatMap(({ cells }) => cells),
      ...(classification === undefined ? {} : { classification }),
    },
    notices,
  };
}

const KNOWN = new Set(
  'PROJECT-TITLE PROJECTTITLE LAST-INDEX LASTINDEX COLOR-SCHEME COLORSCHEME CLASSIFICATION MATRIX HYPOTHESIS EVIDENCE'.split(
    ' ',
  ),
);

const one = (element: XmlElement, name: string) => element.children.find((child) => child.name === name);
const all = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name);
const textIn = (element: XmlElement, name: string) => one(element, name)?.text || undefined;

function refuse(code: string, message: string, cause?: unknown): never {
  throw new UserError(code, message, {
    hint: 'Expected an .achz file: gzip of an XML document in UTF-16 with a <MATRIX>.',
    exitCode: 3,
    cause,
  });
}

const dropped = (message: string): Notice => ({
  code: 'readers/achz-unread',
  severity: 'warning',
  message,
  hint: 'Look at the cell or row in the program the file comes from.',
});

function textOf(bytes: Uint8Array): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  let plain = bytes;
  if (packed)
    try {
      plain = gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
    } catch (error) {
      const large = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
      if (large)
        refuse(
          'readers/achz-too-large',
          `Unpacked it is larger than ${MOST_BYTES / 1e6} MB; it was not read.`,
          error,
        );
      refuse('readers/achz-damaged', 'It cannot be unpacked: the file is damaged or cut short.', error);
    }
  if (plain.length > MOST_BYTES)
    refuse('readers/achz-too-large', `It is larger than ${MOST_BYTES / 1e6} MB; it was not read.`);
  const { text, lossy } = decodeText(plain);
  if (lossy || text.includes('\0'))
    refuse('readers/achz-encoding', 'Its bytes are no text in UTF-16 or UTF-8.');
  return text;
}

function rootOf(text: string): XmlElement {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof XmlError)
      refuse('readers/achz-xml', `Its XML is not well formed: ${error.message}.`, error);
    throw error;
  }
}

function hypothesisOf(element: XmlElement, h: number, notices: Notice[]): Hypothesis {
  for (const { name } of element.children)
    if (name !== 'NAME')
      notices.push(dropped(`<${name.slice(0, 60)}> of hypothesis ${h + 1} is not known and was not read.`));
  return { id: `H${h + 1}`, text: textIn(element, 'NAME') ?? '' };
}

interface RowPlace {
  readonly row: number;
  readonly hypotheses: readonly Hypothesis[];
  readonly notices: Notice[];
}

const LEVELS = new Set(['high', 'medium', 'low']);
const ROW_FIELDS = new Set('NAME NOTES LINK TYPE DATE CODE FLAG CREDIBILITY RELEVANCE VALUES'.split(' '));

function evidenceOf(
  element: XmlElement,
  at: RowPlace,
): { readonly evidence: Evidence; readonly cells: readonly RatedCell[] } {
  const id = `E${at.row + 1}`;
  const level = (name: string): WeightLevel | undefined => {
    const word = textIn(element, name)?.toLowerCase();
    if (word !== undefined && !LEVELS.has(word))
      at.notices.push(
        dropped(`"${word.slice(0, 60)}" in ${id} is no ${name.toLowerCase()}; it was left out.`),
      );
    return word !== undefined && LEVELS.has(word) ? (word as WeightLevel) : undefined;
  };
  const [credibility, relevance] = [level('CREDIBILITY'), level('RELEVANCE')];
  const date = dayOf(textIn(element, 'DATE'), id, at.notices);
  const note = noteOf(element);
  const link = textIn(element, 'LINK');
  const source = textIn(element, 'TYPE');
  const weights = {
    ...(credibility === undefined ? {} : { credibility }),
    ...(relevance === undefined ? {} : { relevance }),
  };
  const assumption = source !== undefined && /^assu(mption)?$/i.test(source);
  const evidence: Evidence = {
    id,
    text: textIn(element, 'NAME') ?? '',
    ...(assumption ? { kind: 'assumption' as const } : {}),
    ...(source === undefined ? {} : { source }),
    ...(Object.keys(weights).length === 0 ? {} : { weights }),
    ...(date === undefined ? {} : { date }),
    ...(link === undefined ? {} : { link }),
    ...(note === undefined ? {} : { note }),
  };
  return { evidence, cells: cellsOf(element, id, at) };
}

/** NOTES as they are; CODE, FLAG and elements nobody knows are kept below them as `NAME: text`. */
function noteOf(element: XmlElement): string | undefined {
  const notes = textIn(element, 'NOTES');
  const flag = textIn(element, 'FLAG');
  const more = element.children.filter(
    ({ name, text }) => text !== '' && (name === 'CODE' || !ROW_FIELDS.has(name)),
  );
  const lines = [...(flag === '1' ? ['FLAG: 1'] : []), ...more.map(({ name, text }) => `${name}: ${text}`)];
  const parts = [...(notes === undefined ? [] : [notes]), ...lines];
  return parts.length === 0 ? undefined : parts.join('\n');
}

/** Epoch milliseconds, 0 none, as a day (with the time where it is not midnight UTC). */
function dayOf(text: string | undefined, id: string, notices: Notice[]): string | undefined {
  if (text === undefined || text === '0') return undefined;
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || Math.abs(value) > 8.64e15) {
    notices.push(
      dropped(`The date of ${id}, "${text.slice(0, 60)}", is no number of milliseconds; it was left out.`),
    );
    return undefined;
  }
  return new Date(value).toISOString().replace(/T00:00:00\.000Z$/, '');
}

function cellsOf(element: XmlElement, id: string, { hypotheses, notices }: RowPlace): readonly RatedCell[] {
  const listed = one(element, 'VALUES')?.text;
  if (listed === undefined || (listed === '' && hypotheses.length === 1)) return [];
  const values = listed.split(',').map((value) => value.trim());
  if (values.length !== hypotheses.length)
    notices.push(
      dropped(
        `${id} has ${values.length} values for ${hypotheses.length} hypotheses; those without a partner were left out.`,
      ),
    );
  return hypotheses.flatMap(({ id: hypothesis }, h): RatedCell[] => {
    const value = values[h] ?? '';
    const rating = parseMark(value);
    if (rating === undefined && value !== '')
      notices.push(
        dropped(`"${value.slice(0, 60)}" in ${id} x ${hypothesis} is no mark; the cell stays blank.`),
      );
    return rating === undefined ? [] : [{ evidence: id, hypothesis, rating }];
  });
}
