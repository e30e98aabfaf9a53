import { checkQuestion, type QuestionDraft } from '../../forecasts/questions/check.js';
import { MODEL, outcomeOf } from '../../forecasts/questions/ledger.js';
import { UserError } from '../../model/errors.js';
import type { Outcome, Question, QuestionForecast } from '../../model/question.js';
import { sha256 } from '../hash.js';
import { enter, type ForecastDesk, questionAt } from './desk.js';

/** Registers a question; refused with nothing written when nobody could answer it later. */
export async function ask(desk: ForecastDesk, draft: QuestionDraft, by = desk.dossier.by): Promise<Question> {
  const madeAt = desk.dossier.effects.now();
  checkQuestion(draft, madeAt.slice(0, 10));
  const hash = sha256(JSON.stringify(draft));
  const question: Question = { ...draft, id: `Q${desk.ledger.questions.length + 1}`, madeAt, by, hash };
  await enter(desk, { kind: 'question', record: question });
  return question;
}

/** What somebody says of a question. */
export type ForecastWords = Pick<QuestionForecast, 'question' | 'p' | 'note' | 'baseRate' | 'model'> & {
  readonly by: string;
};

/**
 * Writes a forecast; a revision is another one. Refused: no probability, a question that is answered or whose window is over, the model's name for a
 * person.
 */
export async function predict(desk: ForecastDesk, words: ForecastWords): Promise<QuestionForecast> {
  const question = questionAt(desk, words.question);
  const madeAt = desk.dossier.effects.now();
  if (!(words.p >= 0 && words.p <= 1))
    throw new UserError('forecasts/bad-probability', `${words.p} is no probability.`, {
      hint: 'Give a number from 0 to 1.',
    });
  if (words.by === MODEL && words.model === undefined)
    throw new UserError('forecasts/reserved-name', `"${MODEL}" is the name of the program's own forecasts.`, {
      hint: 'Give another name with --by.',
    });
  const outcome = outcomeOf(desk.ledger, question.id);
  if (outcome !== undefined && outcome.state !== 'late')
    throw new UserError('forecasts/answered', `${question.id} is answered: ${outcome.state}.`, {
      hint: 'A forecast counts only while nobody can know the answer.',
    });
  if (madeAt.slice(0, 10) >= question.to)
    throw new UserError('forecasts/past-window', `The window of ${question.id} ended on ${question.to}.`, {
      hint: 'A forecast counts only while nobody can know the answer.',
    });
  const record: QuestionForecast = {
    ...words,
    ...{ id: `F${desk.ledger.forecasts.length + 1}`, questionHash: question.hash, madeAt },
  };
  await enter(desk, { kind: 'forecast', record });
  return record;
}

/**
 * Writes an outcome. One that contradicts the last needs `replace`: the older line stays in the journal, and every score is worked out anew
 * from the new one.
 */
export async function settle(
  desk: ForecastDesk,
  words: Omit<Outcome, 'at'>,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<Outcome> {
  const question = questionAt(desk, words.question);
  const before = outcomeOf(desk.ledger, question.id);
  const contradicts = before !== undefined && before.state !== 'late' && before.state !== words.state;
  if (contradicts && !replace)
    throw new UserError(
      'forecasts/conflicting-outcome',
      `${question.id} is ${before.state} (${before.by}, ${before.at.slice(0, 10)}: ${before.because}), and this says ${words.state}.`,
      {
        hint: 'Nothing was written. If the new outcome is right, give it again with --replace and say why; both stay in the journal.',
      },
    );
  if (words.because.trim() === '')
    throw new UserError('forecasts/no-reason', 'An outcome needs a reason.', {
      hint: 'Say why with --because.',
    });
  const record: Outcome = { ...words, at: desk.dossier.effects.now() };
  await enter(desk, { kind: 'outcome', record });
  return record;
}
