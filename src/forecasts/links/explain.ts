import { busyness } from './busyness.js';
import type { CandidateRows } from './candidateRows.js';
import { type DatedLink, eventsBehind } from './eventsBehind.js';
import type { Facts } from './facts.js';
import { ANSWER, type Family, families, features, NAMES, width } from './features.js';
import type { LinearModel } from './linear.js';
import { fillStranger } from './partnerRows.js';
import type { LinkQuestion } from './questions.js';

/** Part of a score that one family of features gives. */
export interface LinkTerm {
  readonly family: Family;
  /** Sum of weight x feature; over all families they make up the score. */
  readonly contribution: number;
  /** How much of it is due to the events: contribution less what a candidate without any past would have got. */
  readonly effect: number;
  /** Events it rests on, the heaviest first. */
  readonly events: readonly DatedLink[];
}

/** A candidate with the reasons for its place. The score ranks; it is no probability. */
export interface LinkExplanation {
  readonly entity: number;
  /** 1 is first. */
  readonly place: number;
  readonly score: number;
  /** By size of effect. */
  readonly terms: readonly LinkTerm[];
}

export interface LinkExplaining {
  readonly model: LinearModel;
  /** Everything the history was made of, and perhaps more: what it had not learnt is left out. */
  readonly facts: Facts;
  readonly question: Pick<LinkQuestion, 'subject' | 'relation' | 'day'>;
  /** Rows of the question. */
  readonly candidates: CandidateRows;
  /** Number of candidates explained. */
  readonly top: number;
}

/** The best candidates of a question with every term of their scores, and the dated events behind each. */
export function explainLinks({ model, facts, question, candidates, top }: LinkExplaining): LinkExplanation[] {
  const busy = busyness(candidates.subject.partners);
  const weights = model.weightsFor({ relation: question.relation, busy }).slice();
  const scores = new Float64Array(candidates.size);
  model.score({ relation: question.relation, busy }, candidates, scores);
  const order = Array.from(scores.keys()).sort(
    (a, b) =>
      (scores[b] as number) - (scores[a] as number) ||
      (candidates.entity[a] as number) - (candidates.entity[b] as number),
  );
  return order.slice(0, top).map((row, at) => {
    const entity = candidates.entity[row] as number;
    const own = candidates.rows.subarray(row * width, (row + 1) * width);
    const terms = families.map((family) => ({
      family,
      contribution: partOf(family, weights, own),
      effect: partOf(family, weights, own) - partOf(family, weights, withoutPast(own)),
      events: eventsBehind(family, { facts, question, entity, history: candidates.history }),
    }));
    terms.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
    return { entity, place: at + 1, score: scores[row] as number, terms };
  });
}

function partOf(family: Family, weights: Float64Array, row: Float32Array): number {
  let sum = 0;
  features.forEach((feature, k) => {
    if (feature.family === family) sum += (weights[k] as number) * (row[k] as number);
  });
  return sum;
}

/** The row that the same candidate would have had without any past; what its name says stays. */
function withoutPast(row: Float32Array): Float32Array {
  const bare = new Float32Array(width);
  fillStranger(bare, 0);
  bare.fill(-2, ANSWER, ANSWER + 4);
  bare[ANSWER + 5] = 1;
  for (let k = NAMES; k < NAMES + 6; k++) bare[k] = row[k] as number;
  return bare;
}
