import { UserError } from '../../model/errors.js';
import type { Hypothesis, Matrix, RatedCell, StatedProbabilities } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import { checkMatrix } from '../check.js';
import { cellsOf } from './cells.js';
import { evidenceOf, type NumberMeaning, numbersMean } from './evidence.js';
import { entriesOf, type Fields, fieldsOf, mapped, texts } from './fields.js';

export interface PlainMatrix {
  readonly matrix: Matrix;
  /** What was guessed or could not be read. */
  readonly notices: readonly Notice[];
}

export interface PlainOptions {
  /** What a bare number under `credibility` is. Default: grades if all are 1 to 6 and whole, factors otherwise; a notice says which. */
  readonly numbers?: NumberMeaning;
}

/**
 * A matrix from plain data: `{ hypotheses, evidence, ratings }` and more, as people write it (docs/hypotheses.md has the shapes), or a
 * `Matrix` itself. What cannot be a mark becomes a blank with a notice. Throws `UserError` for what is no matrix at all.
 */
export function matrixOf(plain: unknown, options: PlainOptions = {}): PlainMatrix {
  const outer = fieldsOf(plain);
  const inner = outer === undefined ? undefined : (fieldsOf(outer.matrix) ?? fieldsOf(outer.input) ?? outer);
  if (
    inner === undefined ||
    (inner.ratings === undefined && (inner.hypotheses === undefined || inner.evidence === undefined))
  )
    throw new UserError('hypotheses/no-matrix', 'This holds no matrix.', {
      hint: 'Expected { "hypotheses": [...], "evidence": [...], "ratings": { "E1": { "H1": "C" } } }.',
      exitCode: 3,
    });
  const fields: Fields = { question: outer?.question, ...inner };
  const notices: Notice[] = [];
  const evidenceEntries = entriesOf(fields.evidence ?? keysOnly(fields.ratings), 'E');
  const meaning = numbersMean(evidenceEntries, fields, options.numbers);
  if (meaning.notice) notices.push(meaning.notice);
  const hypotheses = entriesOf(fields.hypotheses ?? columnsOf(fields.ratings), 'H').map(hypothesisOf);
  const evidence = evidenceEntries.map((entry) =>
    evidenceOf(entry, fields, { meaning: meaning.numbers, notices }),
  );
  const cells = [...listedCells(fields), ...cellsOf(fields, evidenceEntries, notices)];
  const stated = statedOf(fields.stated ?? fields.probabilities);
  const matrix: Matrix = {
    ...texts(fields, ['question', 'classification']),
    hypotheses,
    evidence,
    cells,
    ...(stated.length === 0 ? {} : { stated }),
  };
  checkMatrix(matrix);
  return { matrix, notices };
}

const keysOnly = (ratings: unknown) => objectOf(Object.keys(fieldsOf(ratings) ?? {}));

/** Hypotheses in the order in which the ratings name them. */
const columnsOf = (ratings: unknown) =>
  objectOf([...new Set(mapped(ratings, (row) => Object.keys(fieldsOf(row) ?? {})).flat())]);

const objectOf = (ids: readonly string[]) => ids.map((id) => ({ id }));

/** Cells as a `Matrix` has them are taken over as they are; `checkMatrix` looks at them. */
function listedCells(fields: Fields): readonly RatedCell[] {
  return Array.isArray(fields.cells) ? (fields.cells as RatedCell[]) : [];
}

function hypothesisOf(entry: { readonly id: string; readonly fields: Fields }): Hypothesis {
  const { id, fields } = entry;
  const text = String(fields.text ?? fields.name ?? fields.title ?? fields.description ?? id);
  const after = fields.addedAfter;
  return {
    id,
    text,
    ...(typeof fields.prior === 'number' ? { prior: fields.prior } : {}),
    ...texts(fields, ['referenceClass']),
    ...(fields.none === true ? { none: true as const } : {}),
    ...(Array.isArray(fields.relations)
      ? { relations: fields.relations as Hypothesis['relations'] & object }
      : {}),
    ...(Array.isArray(after) ? { addedAfter: after.map(String) } : {}),
    ...(Array.isArray(fields.anchors) ? { anchors: fields.anchors as Hypothesis['anchors'] & object } : {}),
  };
}

function statedOf(given: unknown): readonly StatedProbabilities[] {
  if (Array.isArray(given)) return given as StatedProbabilities[];
  return mapped(given, (probabilities, rater) => ({
    rater,
    probabilities: Object.fromEntries(mapped(probabilities, (value, id) => [id, Number(value)] as const)),
  }));
}
