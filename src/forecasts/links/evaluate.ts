import type { CandidateRows } from './candidateRows.js';
import type { Facts } from './facts.js';
import { LinkForecaster } from './forecaster.js';
import { History } from './history.js';
import type { NetworkShape } from './networks.js';
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

/**
 * Scores that are compared: plain recurrence needs no training; the linear score is explained term by term; networks put its best
 * candidates in a new order.
 */
export const linkMethods = ['recurrence', 'linear', 'network'] as const;

export type LinkMethod = (typeof linkMethods)[number];

/** Networks whose corrections are averaged, and the units of each. */
const usual: NetworkShape = { members: 3, hidden: 32 };

export interface LinkEvaluation {
  readonly benchmark: LinkBenchmark;
  readonly setting: Setting;
  readonly seed: number;
  readonly method: LinkMethod;
  readonly networks?: NetworkShape;
  /** Told of every scored question, with the scores by row. */
  readonly watch?: (question: LinkQuestion, candidates: CandidateRows, scores: Float64Array) => void;
}

/** Figures of a method, and of those it builds upon. */
export type FiguresByMethod = Readonly<Partial<Record<LinkMethod, LinkFigures>>>;

/** Learns before `fitBefore`, then ranks every answer of the scored days, in both directions. */
export function evaluateLinks(evaluation: LinkEvaluation): FiguresByMethod {
  const { benchmark, setting, seed, method, networks = usual, watch } = evaluation;
  const { facts, splits, entities, relations, sides } = benchmark;
  const history = new History(entities, relations, sides);
  const forecaster = new LinkForecaster(relations * 2, seed);
  const plan = planOf(facts, relations, { splits, setting, seed });
  const shown = linkMethods.filter((name) => name === method || (method === 'network' && name === 'linear'));
  const tallies = new Map(shown.map((name) => [name, new Tally()]));
  const learns = method !== 'recurrence';
  let fitted = !learns;
  const rank = (question: LinkQuestion, candidates: CandidateRows) => {
    let scores = new Float64Array(0);
    for (const [name, tally] of tallies) {
      scores = scoresBy(name, { question, candidates, forecaster });
      const scored = { size: candidates.size, entity: candidates.entity, score: scores };
      ranksOf(question.answers, scored, entities).forEach((one, at) => {
        tally.add(one, stratumOf(history, question, question.answers[at] as number));
      });
    }
    watch?.(question, candidates, scores);
  };
  walk(history, {
    facts,
    asks: (day) => (learns && plan.learnsOn(day)) || (day >= splits.scoredFrom && day <= splits.scoredTo),
    picks: plan.picks,
    knownUntil: plan.knownUntil,
    visit: (question, candidates) => {
      if (plan.learnsOn(question.day)) return forecaster.learn(question, candidates);
      if (!fitted) forecaster.fit(method === 'network' ? networks : undefined);
      fitted = true;
      rank(question, candidates);
    },
  });
  return Object.fromEntries([...tallies].map(([name, tally]) => [name, tally.figures()]));
}

function scoresBy(
  method: LinkMethod,
  of: { question: LinkQuestion; candidates: CandidateRows; forecaster: LinkForecaster },
): Float64Array<ArrayBuffer> {
  const { question, candidates, forecaster } = of;
  const scores = new Float64Array(candidates.size);
  if (method === 'recurrence') scoreRecurrence(question.relation, candidates, scores);
  else scores.set(forecaster.score(question, candidates).subarray(0, candidates.size));
  if (method === 'network') forecaster.correct(question, candidates, scores);
  return scores;
}
