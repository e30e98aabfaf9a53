import { z } from 'zod';
import { checkMatrix } from '../../hypotheses/check.js';
import { matrixOf, type PlainOptions } from '../../hypotheses/plain/matrix.js';
import { UserError } from '../../model/errors.js';
import type { Matrix } from '../../model/hypothesis.js';
import type { ReadMatrix } from './readAchz.js';

const text = z.string();
const ids = z.array(text).optional();
const number = z.number();
const level = z.union([z.enum(['high', 'medium', 'low']), number]).optional();

const anchors = z
  .array(
    z.strictObject({
      report: text,
      span: z.strictObject({ start: number, end: number, exact: text }),
      id: text.optional(),
      part: text.optional(),
      against: z.literal(true).optional(),
    }),
  )
  .optional();

const hypothesis = z.strictObject({
  id: text,
  text,
  prior: number.optional(),
  referenceClass: text.optional(),
  none: z.literal(true).optional(),
  relations: z
    .array(z.strictObject({ kind: z.enum(['subsumes', 'overlaps', 'excludes']), other: text }))
    .optional(),
  addedAfter: ids,
  anchors,
});
const evidence = z.strictObject({
  id: text,
  text,
  kind: z.enum(['event', 'claim', 'assumption', 'absence', 'comparator']).optional(),
  origin: text.optional(),
  source: text.optional(),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
  credibility: z.union([1, 2, 3, 4, 5, 6].map((digit) => z.literal(digit))).optional(),
  weights: z.strictObject({ credibility: level, relevance: level, factor: number.optional() }).optional(),
  channel: z.strictObject({ rho: number, phi: number }).optional(),
  discount: number.optional(),
  looked: number.optional(),
  readings: z.array(z.strictObject({ id: text, text: text.optional(), share: number })).optional(),
  open: z.literal(true).optional(),
  question: text.optional(),
  date: text.optional(),
  sourceDate: text.optional(),
  link: text.optional(),
  note: text.optional(),
  supportedBy: ids,
  contradictedBy: ids,
  anchors,
});
const cell = z.strictObject({
  evidence: text,
  hypothesis: text,
  rater: text.optional(),
  reading: text.optional(),
  rating: z.enum(['CC', 'C', 'N', 'I', 'II', 'NA']).optional(),
  likelihood: number.optional(),
  note: text.optional(),
  at: text.optional(),
  order: number.optional(),
});
const schema = z.strictObject({
  format: z.literal('detente/matrix/1'),
  matrix: z.strictObject({
    question: text.optional(),
    hypotheses: z.array(hypothesis),
    evidence: z.array(evidence),
    cells: z.array(cell),
    stated: z.array(z.strictObject({ rater: text, probabilities: z.record(text, number) })).optional(),
    classification: text.optional(),
  }),
});

/**
 * Read a matrix from JSON: our own format exactly as it was written, or plain data as `matrixOf` takes it. Throws `UserError` for what is no
 * matrix; a field of our own format that is not known is refused rather than lost.
 */
export function readMatrixJson(json: string, options: PlainOptions = {}): ReadMatrix {
  const value = parsed(json);
  if (typeof value !== 'object' || value === null || !('format' in value)) return matrixOf(value, options);
  const result = schema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue?.path.join('.').slice(0, 120) || 'the outermost object';
    refuse(
      'readers/bad-matrix',
      `This is no matrix in the format detente/matrix/1: ${place}: ${issue?.message.slice(0, 120)}.`,
    );
  }
  const { matrix } = value as unknown as { readonly matrix: Matrix };
  checkMatrix(matrix);
  return { matrix, notices: [] };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return refuse('readers/bad-json', `This is no JSON: ${(error as Error).message.slice(0, 120)}.`);
  }
}

function refuse(code: string, message: string): never {
  throw new UserError(code, message, {
    hint: 'Expected what `writeMatrixJson` writes, or { "hypotheses": [...], "evidence": [...], "ratings": {...} }.',
    exitCode: 3,
  });
}
