import type { Hypothesis } from '../../model/hypothesis.js';
import { decide, type MatrixDesk, matrixAt, refuse } from './desk.js';
import { knownHypothesis, newId } from './ids.js';
import { MATRIX_LINES } from './lines.js';
import type { DossierMatrix, HypothesisRecord } from './records.js';

/** What a person says about a hypothesis. The mark "added after evidence" is set by the program. */
export interface HypothesisWords
  extends Partial<Omit<Hypothesis, 'id' | 'text' | 'addedAfter' | 'none' | 'prior' | 'referenceClass'>> {
  readonly text?: string;
  readonly none?: true | null;
  readonly prior?: number | null;
  readonly referenceClass?: string | null;
}

/** Put a hypothesis forward. Throws `UserError`, with nothing written, for an id that is taken, a bad prior, a cycle of relations. */
export async function addHypothesis(
  desk: MatrixDesk,
  words: HypothesisWords & { readonly id?: string; readonly text: string },
  by?: string,
): Promise<HypothesisRecord> {
  const { id: asked, ...set } = words;
  checkWords(set, matrixAt(desk));
  const taken = matrixAt(desk).hypotheses.map(({ hypothesis }) => hypothesis.id);
  const id = newId(desk.lines, taken, {
    asked: asked ?? (set.none ? free('H0', taken) : undefined),
    letter: 'H',
  });
  await decide(desk, [{ kind: MATRIX_LINES.hypothesis, fields: { id, added: true, set } }], by);
  return hypothesisAt(desk, id);
}

const free = (id: string, taken: readonly string[]) => (taken.includes(id) ? undefined : id);

/**
 * Change a hypothesis; `null` takes a field away. Another text after evidence counts as a hypothesis put forward after it, unless
 * `sameMeaning` says that only the wording changed.
 */
export async function editHypothesis(
  desk: MatrixDesk,
  id: string,
  change: { readonly set: HypothesisWords; readonly sameMeaning?: boolean; readonly by?: string },
): Promise<HypothesisRecord> {
  const { set, sameMeaning, by } = change;
  knownHypothesis(matrixAt(desk), id);
  checkWords(set, matrixAt(desk));
  const fields = { id, set, ...(sameMeaning ? { sameMeaning } : {}) };
  await decide(desk, [{ kind: MATRIX_LINES.hypothesis, fields }], by);
  return hypothesisAt(desk, id);
}

/** Take a hypothesis out, and its marks with it; undoing the line brings both back. */
export async function removeHypothesis(desk: MatrixDesk, id: string, by?: string): Promise<void> {
  knownHypothesis(matrixAt(desk), id);
  await decide(desk, [{ kind: MATRIX_LINES.hypothesisRemoved, fields: { id } }], by);
}

/**
 * Set the priors of all hypotheses in one line, or take all away (`null`). Throws `UserError`, with nothing written, when they are not
 * given for all or do not sum to one.
 */
export async function setPriors(
  desk: MatrixDesk,
  given: {
    readonly priors: Readonly<Record<string, number>> | null;
    readonly referenceClass?: string | null;
  },
  by?: string,
): Promise<void> {
  const ids = matrixAt(desk).hypotheses.map(({ hypothesis }) => hypothesis.id);
  const { priors, referenceClass } = given;
  if (priors) checkPriors(priors, ids);
  const fields = {
    priors: Object.fromEntries(ids.map((id) => [id, priors?.[id] ?? null])),
    ...(referenceClass === undefined ? {} : { referenceClass }),
  };
  await decide(desk, [{ kind: MATRIX_LINES.priors, fields }], by);
}

function checkPriors(priors: Readonly<Record<string, number>>, ids: readonly string[]): void {
  const strange = Object.keys(priors).find((id) => !ids.includes(id));
  if (strange !== undefined)
    refuse('hypotheses/unknown-id', `There is no hypothesis ${strange}.`, `Hypotheses: ${ids.join(', ')}.`);
  const missing = ids.filter((id) => priors[id] === undefined);
  if (missing.length > 0)
    refuse(
      'hypotheses/partial-priors',
      `No prior is given for ${missing.join(', ')}.`,
      'Give priors to all or to none.',
    );
  const sum = Object.values(priors).reduce((total, prior) => total + prior, 0);
  if (Math.abs(sum - 1) > 1e-6)
    refuse(
      'hypotheses/bad-priors',
      `The priors sum to ${Number(sum.toFixed(6))}.`,
      'Priors of hypotheses that exclude each other, "none of these" included, sum to 1.',
    );
}

/** Set the question that the matrix answers. */
export async function setQuestion(desk: MatrixDesk, question: string, by?: string): Promise<void> {
  await decide(desk, [{ kind: MATRIX_LINES.question, fields: { question } }], by);
}

function hypothesisAt(desk: MatrixDesk, id: string): HypothesisRecord {
  return matrixAt(desk).hypotheses.find(({ hypothesis }) => hypothesis.id === id) as HypothesisRecord;
}

function checkWords({ text, prior, relations = [] }: HypothesisWords, state: DossierMatrix): void {
  for (const { kind, other } of relations)
    if (!state.hypotheses.some(({ hypothesis }) => hypothesis.id === other))
      refuse(
        'hypotheses/bad-relation',
        `${kind} ${JSON.stringify(other.slice(0, 60))}: there is no such hypothesis.`,
        'Add the other one first.',
      );
  if (text !== undefined && text.trim() === '')
    refuse('hypotheses/no-text', 'A hypothesis needs words.', 'Say in one sentence what would be so.');
  if (typeof prior === 'number' && !(prior >= 0 && prior <= 1))
    refuse('hypotheses/bad-number', `The prior ${prior} is no number from 0 to 1.`, 'For instance 0.2.');
}
