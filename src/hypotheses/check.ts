import { UserError } from '../model/errors.js';
import type { Evidence, Hypothesis, Matrix, RatedCell } from '../model/hypothesis.js';
import { CODES } from './marks.js';

/** Refuse a matrix that cannot be scored: repeated or unknown ids, cyclic relations, numbers out of range. Throws `UserError`. */
export function checkMatrix(matrix: Matrix): void {
  checkFrame(matrix);
  placeCells(matrix);
}

/** Everything but the cells. */
export function checkFrame(matrix: Matrix): void {
  unique(matrix.hypotheses, 'hypothesis');
  unique(matrix.evidence, 'evidence');
  matrix.hypotheses.forEach(checkHypothesis);
  matrix.evidence.forEach(checkEvidence);
  checkRelations(matrix.hypotheses);
  checkPriors(matrix.hypotheses);
}

function refuse(code: string, message: string, hint: string): never {
  throw new UserError(code, message, { hint, exitCode: 3 });
}

/** A name as it is shown in messages: long ones are cut. */
const shown = (name: string) => JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}...` : name);

function unique(items: readonly { readonly id: string }[], what: string): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (id === '')
      refuse(
        'hypotheses/no-id',
        `A ${what} has an empty id.`,
        'Give every hypothesis and every row an id of its own.',
      );
    if (seen.has(id))
      refuse(
        'hypotheses/duplicate-id',
        `Two ${what} entries have the id ${shown(id)}.`,
        'Rename one of them; nothing was read.',
      );
    seen.add(id);
  }
}

function share(value: number | undefined, what: string): void {
  if (value !== undefined && !(value >= 0 && value <= 1))
    refuse(
      'hypotheses/bad-number',
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
        'hypotheses/bad-number',
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
      'hypotheses/bad-readings',
      `The readings of ${name} have shares that sum to ${sum}.`,
      'The shares of all readings of a row sum to 1.',
    );
}

function checkPriors(hypotheses: readonly Hypothesis[]): void {
  const given = hypotheses.filter(({ prior }) => prior !== undefined);
  if (given.length === 0) return;
  if (given.length < hypotheses.length)
    refuse(
      'hypotheses/partial-priors',
      'Some hypotheses have a prior and some have none.',
      'Give priors to all or to none (then all count alike).',
    );
  const sum = given.reduce((total, { prior = 0 }) => total + prior, 0);
  if (Math.abs(sum - 1) > 1e-6)
    refuse(
      'hypotheses/bad-priors',
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
          'hypotheses/bad-relation',
          `${shown(id)} ${kind} ${shown(other)}, which is no other hypothesis.`,
          'Relations name another hypothesis of the matrix.',
        );
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open')
      refuse(
        'hypotheses/cyclic-relations',
        `${shown(id)} subsumes itself through others.`,
        'Take out one of the "subsumes" relations; two hypotheses that subsume each other are one.',
      );
    state.set(id, 'open');
    for (const { kind, other } of byId.get(id)?.relations ?? []) if (kind === 'subsumes') visit(other);
    state.set(id, 'done');
  };
  for (const { id } of hypotheses) visit(id);
}

/** Where each cell of `matrix.cells` lies: places of its row, hypothesis, reading (0 without) and rater. */
export interface CellPlaces {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly readings: Int32Array;
  /** Names of the raters in the order in which they first occur; `''` is the unnamed one. */
  readonly raters: readonly string[];
}

/** Look up every cell once. Throws `UserError` for unknown ids and marks, and for a cell that one rater has rated twice. */
export function placeCells(matrix: Matrix): CellPlaces {
  const count = matrix.cells.length;
  const places = {
    rows: new Int32Array(count),
    columns: new Int32Array(count),
    readings: new Int32Array(count),
  };
  const rowOf = indexOf(matrix.evidence.map(({ id }) => id));
  const columnOf = indexOf(matrix.hypotheses.map(({ id }) => id));
  const raterOf = new Map<string, number>();
  const starts = readingStarts(matrix.evidence);
  const seen: Uint8Array[] = [];
  // Cells come in order as a rule: a name is looked up again only when it changes.
  let [last, column]: [string | undefined, number | undefined] = [undefined, undefined];
  let [name, row]: [string | undefined, number | undefined] = [undefined, undefined];
  for (let index = 0; index < count; index += 1) {
    const cell = matrix.cells[index] as RatedCell;
    if (cell.evidence !== name) [name, row] = [cell.evidence, rowOf.get(cell.evidence)];
    if (cell.hypothesis !== last) [last, column] = [cell.hypothesis, columnOf.get(cell.hypothesis)];
    if (row === undefined || column === undefined) refuseIds(cell);
    const evidence = matrix.evidence[row] as Evidence;
    const reading =
      evidence.readings === undefined && cell.reading === undefined ? 0 : readingOf(cell, evidence);
    checkCell(cell);
    const rater = raterOf.get(cell.rater ?? '') ?? raterOf.size;
    if (rater === raterOf.size) {
      raterOf.set(cell.rater ?? '', rater);
      seen.push(new Uint8Array((starts.at(-1) as number) * matrix.hypotheses.length));
    }
    const at = ((starts[row] as number) + reading) * matrix.hypotheses.length + column;
    if (seen[rater]?.[at] === 1) refuseTwice(cell);
    (seen[rater] as Uint8Array)[at] = 1;
    places.rows[index] = row;
    places.columns[index] = column;
    places.readings[index] = reading;
  }
  return { ...places, raters: [...raterOf.keys()] };
}

const indexOf = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));

/** Number of readings before each row, and of all at the end. */
function readingStarts(evidence: readonly Evidence[]): readonly number[] {
  const starts = [0];
  for (const { readings } of evidence) starts.push((starts.at(-1) as number) + (readings?.length ?? 1));
  return starts;
}

function readingOf(cell: RatedCell, { readings }: Evidence): number {
  const place = readings?.findIndex(({ id }) => id === cell.reading) ?? -1;
  if (place >= 0) return place;
  return refuse(
    'hypotheses/unknown-reading',
    `A rating of ${shown(cell.evidence)} names the reading ${shown(cell.reading ?? '')}.`,
    'A row with readings is rated reading by reading; a row without has none.',
  );
}

function refuseIds({ evidence, hypothesis }: RatedCell): never {
  refuse(
    'hypotheses/unknown-id',
    `A rating names ${shown(evidence)} and ${shown(hypothesis)}; the matrix does not have both.`,
    'Ratings name a row and a hypothesis of the matrix.',
  );
}

function refuseTwice({ evidence, hypothesis, rater }: RatedCell): never {
  refuse(
    'hypotheses/duplicate-cell',
    `${shown(evidence)} x ${shown(hypothesis)} is rated twice by ${rater === undefined ? 'the same rater' : shown(rater)}.`,
    'A rater has one rating a cell; keep the one that counts.',
  );
}

function checkCell({ rating, likelihood, evidence, hypothesis }: RatedCell): void {
  if (rating !== undefined && !Object.hasOwn(CODES, rating))
    refuse(
      'hypotheses/unknown-mark',
      `${shown(String(rating))} is no mark (${shown(evidence)} x ${shown(hypothesis)}).`,
      'Marks are CC, C, N, I, II, NA; leave a blank out.',
    );
  if (likelihood !== undefined)
    share(likelihood, `The likelihood of ${shown(evidence)} under ${shown(hypothesis)}`);
}
