import type { ForecastDesk } from '../dossier/forecasts/desk.js';
import {
  forecastFrom,
  type ModelForecast,
  type ModelInput,
  modelInput,
} from '../dossier/forecasts/modelForecast.js';
import { predict } from '../dossier/forecasts/questions.js';
import type { Session } from '../dossier/session.js';
import { MODEL } from '../forecasts/questions/ledger.js';
import { UserError } from '../model/errors.js';
import type { Question } from '../model/question.js';
import type { EventStore } from '../store/engine.js';
import { inTurn } from './ledger.js';
import type { Desk } from './route.js';

const atWork = new WeakMap<Session, Map<string, Promise<void>>>();

function workOf(session: Session): Map<string, Promise<void>> {
  const known = atWork.get(session) ?? new Map<string, Promise<void>>();
  atWork.set(session, known);
  return known;
}

/** Whether the model is at work on a question. */
export const isThinking = (session: Session, question: string): boolean => workOf(session).has(question);

/** What the model does about a question: it is at work, and its forecast comes as a line of the journal; or why it says nothing. */
export interface Begun {
  readonly thinking: boolean;
  readonly silent?: string;
}

/** Sets the model to work on a question. Back as soon as it has what it needs: its forecast may take minutes. */
export async function beginModel(
  desk: Desk,
  { dossier }: ForecastDesk,
  asked: { readonly store: EventStore | undefined; readonly question: Question },
): Promise<Begun> {
  const { store, question } = asked;
  if (question.resolver === 'judged') return { thinking: false, silent: 'somebody judges the question' };
  if (!store) return { thinking: false, silent: 'no tables are imported' };
  const working = workOf(desk.session);
  if (working.has(question.id)) return { thinking: true };
  const input = await modelInput(store, question, dossier.effects.now().slice(0, 10));
  if ('why' in input) return { thinking: false, silent: input.why };
  const done = forecast(desk, question, input).finally(() => working.delete(question.id));
  working.set(question.id, done);
  return { thinking: true };
}

const here = async (input: ModelInput): Promise<ModelForecast> => forecastFrom(input);

async function forecast(
  { session, model = here, onBug }: Desk,
  { id }: Question,
  input: ModelInput,
): Promise<void> {
  try {
    const said = await model(input);
    if ('why' in said) return;
    await inTurn(session, (desk) => predict(desk, { question: id, by: MODEL, ...said.words }));
  } catch (error) {
    // The question may have been answered, or the dossier closed, while the model was at work.
    if (!(error instanceof UserError)) onBug?.(error);
  }
}
