import { type Facts, linkAt } from './facts.js';

/** One question (s, r, ?) on a day, with everything that did happen: each answer is one query of the protocol. */
export interface LinkQuestion {
  readonly subject: number;
  /** From the number of relations on: the inverse relation, the question (?, r, o). */
  readonly relation: number;
  readonly day: number;
  readonly answers: readonly number[];
}

/** Questions of rows `from` up to `to`, which stand on one day: both directions, by subject, then relation. */
export function questionsOf(
  facts: Facts,
  rows: { readonly from: number; readonly to: number },
  relations: number,
): LinkQuestion[] {
  const asked: { subject: number; relation: number; answer: number }[] = [];
  for (let at = rows.from; at < rows.to; at++) {
    const { subject: s, relation: r, object: o } = linkAt(facts, at);
    asked.push({ subject: s, relation: r, answer: o }, { subject: o, relation: r + relations, answer: s });
  }
  asked.sort((a, b) => a.subject - b.subject || a.relation - b.relation || a.answer - b.answer);
  const day = facts.day[rows.from] as number;
  const questions: { subject: number; relation: number; day: number; answers: number[] }[] = [];
  for (const { subject, relation, answer } of asked) {
    const last = questions.at(-1);
    if (last?.subject === subject && last.relation === relation) last.answers.push(answer);
    else questions.push({ subject, relation, day, answers: [answer] });
  }
  return questions;
}
