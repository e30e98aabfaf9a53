import { CandidateRows } from './candidateRows.js';
import type { LinkBenchmark } from './evaluate.js';
import { explainLinks, type LinkExplanation } from './explain.js';
import { daysOf } from './facts.js';
import { LinkForecaster } from './forecaster.js';
import { History } from './history.js';
import { planOf, type Setting } from './plan.js';
import { walk } from './walk.js';

export interface LinkAsking {
  readonly benchmark: LinkBenchmark;
  readonly setting: Setting;
  readonly seed: number;
  /** `relation` from the number of relations on asks the other way round: who did it to the subject. */
  readonly question: { readonly subject: number; readonly relation: number; readonly day: number };
  /** Number of answers. */
  readonly top: number;
}

/** Learns from what was known before a day, and explains the best answers to one question of that day by the linear score. */
export function askLinks({ benchmark, setting, seed, question, top }: LinkAsking): LinkExplanation[] {
  const { facts, splits, entities, relations, sides } = benchmark;
  const history = new History(entities, relations, sides);
  const forecaster = new LinkForecaster(relations * 2, seed);
  const plan = planOf(facts, relations, { splits, setting, seed });
  walk(history, {
    facts,
    asks: (day) => plan.learnsOn(day) && day < question.day,
    picks: plan.picks,
    knownUntil: (day) => Math.min(plan.knownUntil(day), question.day - 1),
    visit: (one, candidates) => forecaster.learn(one, candidates),
  });
  forecaster.fit();
  const until = plan.knownUntil(question.day);
  for (const { day, from, to } of daysOf(facts))
    if (day >= history.today && day <= until) history.learn(facts, from, to);
  const candidates = new CandidateRows(history);
  candidates.look(question.subject, question.day);
  candidates.ask(question.relation);
  return explainLinks({ model: forecaster.linear, facts, question, candidates, top });
}
