import { H30, halfLives } from '../../stats/decay.js';
import type { EntityView } from './entityView.js';
import { activityWidth } from './entityView.js';
import { ACTIVITY, EXCITATION, HOP, INVERSE, NAMES, NEVER_MET, PAIR, SELF, TRIPLE } from './features.js';
import type { History } from './history.js';
import { type SubjectView, sums } from './subjectView.js';
import type { ThirdParties } from './thirdParties.js';

/** Logarithm of nothing expected, as the feature has it. */
const nothing = Math.log(1e-4) / 5;

/** The part of a row that says how active the candidate is, where it belongs and who leads to it; the relation plays no part. */
export function fillEntity(rows: Float32Array, at: number, of: EntityOf): void {
  const { view, thirdParties, subject, entity } = of;
  const from = view.activityAt(entity);
  for (let k = 0; k < activityWidth; k++) rows[at + ACTIVITY + k] = view.activity[from + k] as number;
  const { kinds } = view.history;
  const unknown = kinds.countryOf(subject) < 0 || kinds.countryOf(entity) < 0;
  rows[at + NAMES] = kinds.sameCountry(subject, entity) ? 1 : 0;
  rows[at + NAMES + 1] = unknown ? 1 : 0;
  const hop = thirdParties.of(entity);
  rows[at + HOP] = hop > 0 ? Math.log(hop + 1e-5) / 5 + 2 : 0;
  rows[at + HOP + 1] = Math.log1p(50 * hop);
  rows[at + SELF] = entity === subject ? 1 : 0;
}

export interface EntityOf {
  readonly view: EntityView;
  readonly thirdParties: ThirdParties;
  readonly subject: number;
  readonly entity: number;
}

/** The part of a row that a candidate has whom the subject never met. */
export function fillStranger(rows: Float32Array, at: number): void {
  rows[at + NEVER_MET] = 1;
  rows[at + EXCITATION + 4] = nothing;
}

/** The part of a partner's row that is the same for every relation: how often and how lately the two dealt with each other. */
export function fillPair(rows: Float32Array, at: number, of: PairOf): void {
  const { history, view, partner, dealings } = of;
  const pair = view.pair[partner] as number;
  const { pairCounts } = history;
  const gap = view.day - (pairCounts.lasts[pair] as number);
  rows[at + PAIR] = 1;
  for (let h = 0; h < halfLives.length; h++)
    rows[at + PAIR + 1 + h] = Math.log1p(pairCounts.sum(pair, h, view.day));
  rows[at + PAIR + 5] = Math.log1p(pairCounts.counts[pair] as number);
  rows[at + PAIR + 6] = 1 / gap;
  rows[at + PAIR + 7] = Math.log1p(gap) / 5;
  let [done, suffered] = [0, 0];
  const [from, to] = [view.from[partner] as number, view.from[partner + 1] as number];
  for (let k = from; k < to; k++) {
    const count = view.counts[k * sums + 2] as number;
    if ((view.relation[k] as number) < history.relations) done += count;
    else suffered += count;
  }
  rows[at + PAIR + 8] = Math.log1p(done);
  rows[at + PAIR + 9] = Math.log1p(suffered);
  rows[at + PAIR + 10] = (to - from) / 10;
  rows[at + PAIR + 11] = pairCounts.sum(pair, H30, view.day) / (dealings + 0.1);
}

export interface PairOf {
  readonly history: History;
  readonly view: SubjectView;
  /** Place of the partner in the view. */
  readonly partner: number;
  /** 30-day decayed count of everything the subject dealt in. */
  readonly dealings: number;
}

/** The part of a partner's row that depends on the relation: the triple, its reverse, and what the pair's past makes likely. */
export function fillRelation(rows: Float32Array, at: number, of: RelationOf): void {
  const { history, view, partner, relation, askedSums } = of;
  const { weights, types } = history.excitation;
  const reverse = history.inverse(relation);
  const row = relation * types;
  let [same, back] = [-1, -1];
  let [x8, x30, all, largest] = [0, 0, 0, 0];
  const to = view.from[partner + 1] as number;
  for (let k = view.from[partner] as number; k < to; k++) {
    const q = view.relation[k] as number;
    const weight = weights[row + q] as number;
    x8 += weight * (view.counts[k * sums + 1] as number);
    x30 += weight * (view.counts[k * sums + 2] as number);
    all += weight * (view.counts[k * sums + 4] as number);
    if (weight > largest) largest = weight;
    if (q === relation) same = k;
    else if (q === reverse) back = k;
  }
  rows[at + EXCITATION] = Math.log1p(20 * x8);
  rows[at + EXCITATION + 1] = Math.log1p(20 * x30);
  rows[at + EXCITATION + 2] = Math.log1p(20 * all);
  rows[at + EXCITATION + 3] = 5 * largest;
  rows[at + EXCITATION + 4] = Math.log(x30 + 1e-4) / 5;
  if (same >= 0) fillTriple(rows, at + TRIPLE, { view, place: same, askedSums });
  if (back >= 0) fillReverse(rows, at + INVERSE, { view, place: back });
}

export interface RelationOf {
  readonly history: History;
  readonly view: SubjectView;
  readonly partner: number;
  readonly relation: number;
  /** Decayed counts of what the subject did under the relation, `sums` numbers. */
  readonly askedSums: Float64Array;
}

function fillTriple(
  rows: Float32Array,
  at: number,
  of: { view: SubjectView; place: number; askedSums: Float64Array },
): void {
  const { view, place, askedSums } = of;
  const gap = view.gap[place] as number;
  rows[at] = 1;
  for (let h = 0; h < sums; h++) {
    const count = view.counts[place * sums + h] as number;
    rows[at + 1 + h] = Math.log1p(count);
    rows[at + 1 + sums + h] = count / ((askedSums[h] as number) + 0.05);
  }
  rows[at + 11] = 1 / gap;
  rows[at + 12] = Math.log1p(gap) / 5;
}

function fillReverse(
  rows: Float32Array,
  at: number,
  { view, place }: { view: SubjectView; place: number },
): void {
  rows[at] = 1;
  rows[at + 1] = Math.log1p(view.counts[place * sums + 1] as number);
  rows[at + 2] = Math.log1p(view.counts[place * sums + 3] as number);
}

/** Decayed counts of (s, r) on a day into `out`: one for each half-life, then the plain count. */
export function readAsked(
  history: History,
  key: { subject: number; relation: number; day: number },
  out: Float64Array,
): void {
  const asked = history.asked.find(key.subject, key.relation);
  for (let h = 0; h < halfLives.length; h++)
    out[h] = asked < 0 ? 0 : history.askedCounts.sum(asked, h, key.day);
  out[halfLives.length] = asked < 0 ? 0 : (history.askedCounts.counts[asked] as number);
}
