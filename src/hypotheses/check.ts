import { UserError } from '../model/errors.js';
import type { Evidence, Hypothesis, Matrix, RatedCell } from '../model/hypothesis.js';
import { parseMark } from './marks.js';

/** Refuse a matrix that cannot be scored: repeated or unknown ids, cyclic relations, numbers out of range. Throws `UserError`. */
export function checkMatrix(matrix: Matrix): void {
  unique(matrix.hypotheses, 'hypothesis');
  unique(matrix.evidence, 'evidence');
  matrix.hypotheses.forEach(checkHypothesis);
  matrix.evidence.forEach(checkEvidence);
  checkRelations(matrix.hypotheses);
  checkPriors(matrix.hypotheses);
  checkCells(matrix);
}

function refuse(code: string, message: string, hint: string): never {
  throw new UserError(`hypotheses/${code}`, message, { hint, exitCode: 3 });
}

/** A name as it is shown in messages: long ones are cut. */
const shown = (name: string) => JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}...` : name);

function unique(items: readonly { readonly id: string }[], what: string): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (id === '')
      refuse('no-id', `A ${what} has an empty id.`, 'Give every hypothesis and every row an id of its own.');
    if (seen.has(id))
      refuse(
        'duplicate-id',
        `Two ${what} entries have the id ${shown(id)}.`,
        'Rename one of them; nothing was read.',
      );
    seen.add(id);
  }
}

function share(value: number | undefined, what: string): void {
  if (value !== undefined && !(value >= 0 && value <= 1))
    refuse(
      'bad-number',
      `${what} is ${value}, which is no number from 0 to 1.`,
      'Probabilities and shares run from 0 to 1.',
    );
}

function checkHypothesis({ id, prior }: Hypothesis): void {
  share(prior, `The prior of ${shown(id)}`);
}

function checkEvidence(row: Evidence): void {
  const name = shown(row.id);
  share(row.channel?.rho, `rho of ${name}`);
  share(row.channel?.phi, `phi of ${name}`);
  share(row.discount, `The discount of ${name}`);
  share(row.looked, `The share looked at of ${name}`);
  for (const weight of [row.weights?.credibility, row.weights?.relevance, row.weights?.factor])
    if (typeof weight === 'number' && !(weight >= 0 && Number.isFinite(weight)))
      refuse(
        'bad-number',
        `A weight of ${name} is ${weight}.`,
        'Weights are high, medium, low, or a number from 0 up.',
      );
  if (row.readings === undefined) return;
  unique(row.readings, 'reading');
  for (const reading of row.readings)
    share(reading.share, `The share of reading ${shown(reading.id)} of ${name}`);
  const sum = row.readings.reduce((total, reading) => total + reading.share, 0);
  if (Math.abs(sum - 1) > 1e-9)
    refuse(
      'bad-readings',
      `The readings of ${name} have shares that sum to ${sum}.`,
      'The shares of all readings of a row sum to 1.',
    );
}

function checkPriors(hypotheses: readonly Hypothesis[]): void {
  const given = hypotheses.filter(({ prior }) => prior !== undefined);
  if (given.length === 0) return;
  if (given.length < hypotheses.length)
    refuse(
      'partial-priors',
      'Some hypotheses have a prior and some have none.',
      'Give priors to all or to none (then all count alike).',
    );
  const sum = given.reduce((total, { prior = 0 }) => total + prior, 0);
  if (Math.abs(sum - 1) > 1e-6)
    refuse(
      'bad-priors',
      `The priors sum to ${sum}.`,
      'Priors of hypotheses that exclude each other, "none of these" included, sum to 1.',
    );
}

function checkRelations(hypotheses: readonly Hypothesis[]): void {
  const byId = new Map(hypotheses.map((one) => [one.id, one]));
  for (const { id, relations = [] } of hypotheses)
    for (const { other, kind } of relations)
      if (!byId.has(other) || other === id)
        refuse(
          'bad-relation',
          `${shown(id)} ${kind} ${shown(other)}, which is no other hypothesis.`,
          'Relations name another hypothesis of the matrix.',
        );
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open')
      refuse(
        'cyclic-relations',
        `${shown(id)} subsumes itself through others.`,
        'Take out one of the "subsumes" relations; two hypotheses that subsume each other are one.',
      );
    state.set(id, 'open');
    for (const { kind, other } of byId.get(id)?.relations ?? []) if (kind === 'subsumes') visit(other);
    state.set(id, 'done');
  };
  for (const { id } of hypotheses) visit(id);
}

function checkCells(matrix: Matrix): void {
  const hypotheses = new Set(matrix.hypotheses.map(({ id }) => id));
  const evidence = new Map(matrix.evidence.map((row) => [row.id, row]));
  const seen = new Map<string, Set<string>>();
  for (const cell of matrix.cells) {
    const row = evidence.get(cell.evidence);
    if (row === undefined || !hypotheses.has(cell.hypothesis))
      refuse(
        'unknown-id',
        `A rating names ${shown(cell.evidence)} and ${shown(cell.hypothesis)}; the matrix does not have both.`,
        'Ratings name a row and a hypothesis of the matrix.',
      );
    checkCell(cell, row);
    const key = `${cell.evidence}\u0000${cell.hypothesis}\u0000${cell.reading ?? ''}`;
    const rater = cell.rater ?? '';
    const raters = seen.get(key);
    if (raters?.has(rater))
      refuse(
        'duplicate-cell',
        `${shown(cell.evidence)} x ${shown(cell.hypothesis)} is rated twice by ${rater === '' ? 'the same rater' : shown(rater)}.`,
        'A rater has one rating a cell; keep the one that counts.',
      );
    if (raters) raters.add(rater);
    else seen.set(key, new Set([rater]));
  }
}

function checkCell(cell: RatedCell, row: Evidence): void {
  if (cell.rating !== undefined && parseMark(cell.rating) !== cell.rating)
    refuse(
      'unknown-mark',
      `${shown(String(cell.rating))} is no mark (${shown(cell.evidence)} x ${shown(cell.hypothesis)}).`,
      'Marks are CC, C, N, I, II, NA; leave a blank out.',
    );
  share(cell.likelihood, `The likelihood of ${shown(cell.evidence)} under ${shown(cell.hypothesis)}`);
  const known = row.readings?.some(({ id }) => id === cell.reading) ?? cell.reading === undefined;
  if (!known)
    refuse(
      'unknown-reading',
      `A rating of ${shown(cell.evidence)} names the reading ${shown(cell.reading ?? '')}.`,
      'A row with readings is rated reading by reading; a row without has none.',
    );
}
