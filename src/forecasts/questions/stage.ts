import type { Question } from '../../model/question.js';
import { type Ledger, stateOf } from './ledger.js';

/** Where a question is on its way: asked about days to come; its window is over and nothing is written yet; data are missing; answered. */
export const questionStages = ['open', 'due', 'late', 'resolved'] as const;
export type QuestionStage = (typeof questionStages)[number];

/** The stage of a question on a day (`YYYY-MM-DD`). */
export function stageOf(ledger: Ledger, question: Question, today: string): QuestionStage {
  const state = stateOf(ledger, question);
  if (state === 'open') return today < question.to ? 'open' : 'due';
  return state === 'late' ? 'late' : 'resolved';
}
