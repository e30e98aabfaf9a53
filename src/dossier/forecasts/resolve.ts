import { answer } from '../../forecasts/questions/answer.js';
import { outcomeOf, stateOf } from '../../forecasts/questions/ledger.js';
import type { Question, QuestionState } from '../../model/question.js';
import type { EventStore } from '../../store/engine.js';
import { type ForecastDesk, questionAt } from './desk.js';
import { settle } from './questions.js';
import { knowledgeOf } from './tables.js';

/** What looking at a question gave. */
export interface Looked {
  readonly question: Question;
  readonly state: QuestionState;
  readonly because: string;
  /** A line was written. */
  readonly written: boolean;
}

/** Name under which the machine's outcomes stand. */
const MACHINE = 'machine';

/**
 * Looks at every question that is open or late and that a machine can answer, and writes what the data say; judged ones are listed with who
 * decides. An outcome that stands is never touched; of the one question asked for it is told. @throws UserError when there is no such question.
 */
export async function resolveAll(
  desk: ForecastDesk,
  store: EventStore | undefined,
  only?: string,
): Promise<Looked[]> {
  if (only !== undefined) questionAt(desk, only);
  const today = desk.dossier.effects.now().slice(0, 10);
  const looked: Looked[] = [];
  for (const question of desk.ledger.questions) {
    if (only !== undefined && question.id !== only) continue;
    const before = stateOf(desk.ledger, question);
    if (before !== 'open' && before !== 'late') {
      const because = outcomeOf(desk.ledger, question.id)?.because ?? '';
      if (only !== undefined) looked.push({ question, state: before, because, written: false });
      continue;
    }
    if (question.resolver === 'judged' || store === undefined) {
      const because =
        question.resolver === 'judged' ? `${question.decider} decides` : 'no tables are imported';
      looked.push({ question, state: before, because, written: false });
      continue;
    }
    const found = answer(question, await knowledgeOf(store, question, today));
    const isNew = found.state !== 'open' && found.state !== before;
    if (found.state !== 'open' && isNew) await settle(desk, { ...found, question: question.id, by: MACHINE });
    looked.push({ question, state: found.state, because: found.because, written: isNew });
  }
  return looked;
}
