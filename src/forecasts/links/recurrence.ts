import { H30 } from '../../stats/decay.js';
import type { CandidateRows } from './candidateRows.js';

/**
 * What happened lately happens again: ln(1 + decayed count of (s, r, o), half-life 30 days), ties by the share of o among all
 * answers to r. No training: the yardstick of every other score.
 */
export function scoreRecurrence(relation: number, candidates: CandidateRows, out: Float64Array): void {
  const { history, subject } = candidates;
  const all = history.relationCounts.has(relation) ? (history.relationCounts.counts[relation] as number) : 0;
  for (let row = 0; row < candidates.size; row++) {
    const entity = candidates.entity[row] as number;
    const pair = history.pairs.find(subject.subject, entity);
    const triple = pair < 0 ? -1 : history.tripleOf(pair, relation);
    const count = triple < 0 ? 0 : history.tripleCounts.sum(triple, H30, subject.day);
    const answer = history.answers.find(relation, entity);
    const share = answer < 0 ? 0 : (history.answerCounts.counts[answer] as number) / all;
    // The share decides between equal counts only: two different counts of decades apart differ by more than this.
    out[row] = Math.log1p(count) + 1e-9 * share;
  }
}
