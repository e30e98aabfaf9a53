import type { CandidateRows } from './candidateRows.js';
import type { Facts } from './facts.js';
import { LinkForecaster } from './forecaster.js';
import { History } from './history.js';
import { planOf, type Setting, type Splits } from './plan.js';
import type { LinkQuestion } from './questions.js';
import { ranksOf } from './ranks.js';
import { scoreRecurrence } from './recurrence.js';
import type { Sides } from './sides.js';
import { type LinkFigures, stratumOf, Tally } from './tally.js';
import { walk } from './walk.js';

/** Links to learn from and to score, with the sizes of their vocabularies. */
export interface LinkBenchmark {
  readonly facts: Facts;
  readonly splits: Splits;
  /** Every entity is a candidate. */
  readonly entities: number;
  readonly relations: number;
  readonly sides: Sides;
}

/** Scores that are compared: plain recurrence needs no training. */
export type LinkMethod = 'recurrence' | 'linear';

export interface LinkEvaluation {
  readonly benchmark: LinkBenchmark;
  readonly setting: Setting;
  readonly seed: number;
  readonly method: LinkMethod;
  /** Told of every scored question, with the scores by row. */
  readonly watch?: (question: LinkQuestion, candidates: CandidateRows, scores: Float64Array) => void;
}

/** Learns before `fitBefore`, then ranks every answer of the scored days, in both directions. */
export function evaluateLinks({ benchmark, setting, seed, method, watch }: LinkEvaluation): LinkFigures {
  const { facts, splits, entities, relations, sides } = benchmark;
  const history = new History(entities, relations, sides);
  const forecaster = new LinkForecaster(relations * 2, seed);
  const plan = planOf(facts, relations, { splits, setting, seed });
  const tally = new Tally();
  const learns = method !== 'recurrence';
  let fitted = !learns;
  let scores = new Float64Array(64);
  const scoresOf = (question: LinkQuestion, candidates: CandidateRows) => {
    if (learns) return forecaster.score(question, candidates);
    if (scores.length < candidates.size) scores = new Float64Array(candidates.size * 2);
    scoreRecurrence(question.relation, candidates, scores);
    return scores;
  };
  const rank = (question: LinkQuestion, candidates: CandidateRows) => {
    const score = scoresOf(question, candidates);
    watch?.(question, candidates, score);
    const scored = { size: candidates.size, entity: candidates.entity, score };
    ranksOf(question.answers, scored, entities).forEach((one, at) => {
      tally.add(one, stratumOf(history, question, question.answers[at] as number));
    });
  };
  walk(history, {
    facts,
    asks: (day) => (learns && plan.learnsOn(day)) || (day >= splits.scoredFrom && day <= splits.scoredTo),
    picks: plan.picks,
    knownUntil: plan.knownUntil,
    visit: (question, candidates) => {
      if (plan.learnsOn(question.day)) return forecaster.learn(question, candidates);
      if (!fitted) forecaster.fit();
      fitted = true;
      rank(question, candidates);
    },
  });
  return tally.figures();
}
