import type { Matrix, Rating } from '../model/hypothesis.js';

export interface StixOptions {
  /** ISO time with milliseconds written as `created` and `modified`; the writer has no clock. */
  readonly at: string;
  /** An id (UUID) for the thing with this name; the same name must give the same id (RFC 4122, version 5, for instance). */
  readonly uuid: (name: string) => string;
}

/** The five steps of STIX's opinion; a cell that is N or NA says nothing for or against. */
const OPINIONS: Readonly<Record<Rating, string>> = {
  CC: 'strongly-agree',
  C: 'agree',
  N: 'neutral',
  NA: 'neutral',
  I: 'disagree',
  II: 'strongly-disagree',
};

type StixObject = Readonly<Record<string, unknown>>;

/**
 * A STIX 2.1 bundle: a note for each hypothesis and each row, an opinion on the hypothesis's note for each rated cell, a report over all.
 * Opinions know agreement and nothing else, so the mark itself, the row and the rater stand in `x_detente_` properties; grades likewise.
 */
export function stixBundle(matrix: Matrix, { at, uuid }: StixOptions): StixObject {
  const id = (type: string, ...name: string[]) => `${type}--${uuid(JSON.stringify([type, ...name]))}`;
  const common = (type: string, ...name: string[]) => ({
    type,
    spec_version: '2.1',
    id: id(type, ...name),
    created: at,
    modified: at,
  });
  const reportId = id('report', matrix.question ?? '');
  const hypotheses = matrix.hypotheses.map((hypothesis) => ({
    ...common('note', 'hypothesis', hypothesis.id),
    abstract: hypothesis.id,
    content: hypothesis.text || hypothesis.id,
    object_refs: [reportId],
    x_detente_hypothesis: hypothesis,
  }));
  const evidence = matrix.evidence.map((row) => ({
    ...common('note', 'evidence', row.id),
    abstract: row.id,
    content: row.text || row.id,
    object_refs: [reportId],
    x_detente_evidence: row,
  }));
  const opinions = matrix.cells.flatMap((cell): StixObject[] => {
    if (cell.rating === undefined) return [];
    const { evidence: row, hypothesis, rater = '', reading = '', rating, note, at: made } = cell;
    return [
      {
        ...common('opinion', row, hypothesis, rater, reading),
        opinion: OPINIONS[rating],
        ...(note === undefined ? {} : { explanation: note }),
        ...(rater === '' ? {} : { authors: [rater] }),
        object_refs: [id('note', 'hypothesis', hypothesis)],
        x_detente_mark: rating,
        x_detente_evidence_ref: id('note', 'evidence', row),
        ...(reading === '' ? {} : { x_detente_reading: reading }),
        ...(made === undefined ? {} : { x_detente_at: made }),
      },
    ];
  });
  const objects = [...hypotheses, ...evidence, ...opinions];
  const report = {
    ...common('report', matrix.question ?? ''),
    name: matrix.question ?? 'Competing explanations',
    published: at,
    report_types: ['threat-report'],
    object_refs: objects.map((object) => object.id),
  };
  return { type: 'bundle', id: id('bundle', matrix.question ?? ''), objects: [report, ...objects] };
}
