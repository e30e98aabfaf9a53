import { CandidateRows } from './candidateRows.js';
import { daysOf, type Facts } from './facts.js';
import type { History } from './history.js';
import { type LinkQuestion, questionsOf } from './questions.js';

/** What is done with one question: `rows` hold its candidates, and only what was known before. */
export type Visit = (question: LinkQuestion, rows: CandidateRows) => void;

export interface Walk {
  readonly facts: Facts;
  /** Whether a day's questions are asked at all. */
  readonly asks: (day: number) => boolean;
  /** Whether one question is asked; all by default. */
  readonly picks?: (question: LinkQuestion) => boolean;
  /** Last day that may be learnt before a day is asked; `day - 1` is single-step. */
  readonly knownUntil: (day: number) => number;
  readonly visit: Visit;
}

/**
 * Goes through the days in order: first the questions of a day are asked, then (now or later, as `knownUntil` says) the day is
 * learnt. A day is learnt only when a later day comes, so no answer can look ahead.
 */
export function walk(history: History, { facts, asks, picks, knownUntil, visit }: Walk): void {
  const days = daysOf(facts);
  const rows = new CandidateRows(history);
  let learnt = 0;
  for (const { day, from, to } of days) {
    const until = Math.min(knownUntil(day), day - 1);
    for (; learnt < days.length && (days[learnt]?.day ?? day) <= until; learnt++) {
      const known = days[learnt];
      if (known !== undefined) history.learn(facts, known.from, known.to);
    }
    if (!asks(day)) continue;
    let subject = -1;
    for (const question of questionsOf(facts, { from, to }, history.relations)) {
      if (picks?.(question) === false) continue;
      if (question.subject !== subject) rows.look(question.subject, day);
      subject = question.subject;
      rows.ask(question.relation);
      visit(question, rows);
    }
  }
}
