import type { Command } from 'commander';
import type { Material } from '../briefs/material.js';
import type { ForecastDesk } from '../dossier/forecasts/desk.js';
import { questionAt } from '../dossier/forecasts/desk.js';
import { draftFromClaim, predictionsOf } from '../dossier/forecasts/draft.js';
import { modelForecast } from '../dossier/forecasts/modelForecast.js';
import { partiesIn } from '../dossier/forecasts/parties.js';
import { ask, predict } from '../dossier/forecasts/questions.js';
import { aboutStore } from '../dossier/forecasts/tables.js';
import { withTables } from '../dossier/tables/storePlace.js';
import { MODEL, viewOf } from '../forecasts/questions/ledger.js';
import type { Question } from '../model/question.js';
import type { EventStore } from '../store/engine.js';
import { chance, withForecasts } from './forecastPlace.js';
import { forecastLine, questionLines } from './forecastText.js';
import { ownName } from './matrixPlace.js';
import { openMaterial } from './open.js';
import { day, terminalOf } from './options.js';
import type { Terminal } from './terminal.js';

const lessons = `
Without an id: what the reports of the dossier predict, with the ids of the claims. With a claim: the question it asks, drafted and registered,
with the model's probability where tables are imported. With a question: your own probability, or the model's anew.

  $ detente forecast case                                   predictions in the reports
  $ detente forecast case c1bvbg65v8rpz8 --until 2026-12-31 the question one of them asks
  $ detente forecast case Q1 --p 30% --by ann               what ann says
  $ detente forecast case Q1                                what the model says now
  $ detente why F2 case                                     terms, dates, events
`;

interface ForecastOptions {
  readonly p?: number;
  readonly until?: string;
  readonly note?: string;
  readonly decider?: string;
  readonly by: string;
}

/** `detente forecast`: from a prediction to a question, and probabilities for it. */
export function forecastCommand(program: Command): void {
  program
    .command('forecast')
    .description("draft the question that a prediction asks; the model's and people's probabilities")
    .argument('<dossier>')
    .argument('[id]', 'a prediction (c...) or a question (Q...)')
    .option('--p <probability>', 'your probability of yes, 0.3 or 30%', chance)
    .option('--until <day>', 'first day after the window, where the prediction has none', day)
    .option('--note <words>', 'why you say so')
    .option('--decider <who>', 'who decides where the machine cannot')
    .option('--by <who>', 'who says so', ownName())
    .addHelpText('after', lessons)
    .action(async (path: string, id: string | undefined, options: ForecastOptions, self: Command) => {
      const terminal = terminalOf(self);
      if (id === undefined) return listPredictions(path, terminal);
      // Read before the dossier is locked: reports that are not coded yet are coded now, under a lock of their own.
      const material = /^Q\d+$/.test(id) ? undefined : (await openMaterial([path], {}, terminal)).material;
      await withForecasts(path, { mode: 'write', by: options.by }, (desk) =>
        withTables(path, async (store) => {
          const question = material
            ? await fromClaim(desk, { material, id, options, store, terminal })
            : questionAt(desk, id);
          if (options.p !== undefined)
            await predict(desk, {
              question: question.id,
              p: options.p,
              by: options.by,
              ...(options.note ? { note: options.note } : {}),
            });
          else await modelSays(desk, { question, store, terminal });
          show(desk, question, { by: options.by, terminal });
        }),
      );
    });
}

async function listPredictions(path: string, terminal: Terminal): Promise<void> {
  const { material } = await openMaterial([path], {}, terminal);
  const found = predictionsOf(material);
  for (const { id, content, events } of found)
    terminal.out(
      `${id} ${events.length > 0 ? 'act coded' : 'no act   '} ${content.exact.replace(/\s+/g, ' ')}\n`,
    );
  if (found.length === 0) terminal.err('detente: nothing is predicted in these reports.\n');
}

async function fromClaim(
  desk: ForecastDesk,
  given: {
    material: Material;
    id: string;
    options: ForecastOptions;
    store: EventStore | undefined;
    terminal: Terminal;
  },
): Promise<Question> {
  const { material, id, options, store, terminal } = given;
  const { draft, filled } = draftFromClaim(material, id, {
    today: desk.dossier.effects.now().slice(0, 10),
    about: store ? await aboutStore(store) : undefined,
    ...(store ? { inTables: await partiesIn(store) } : {}),
    decider: options.decider ?? options.by,
    ...(options.until === undefined ? {} : { to: options.until }),
  });
  for (const one of filled) terminal.err(`detente: the prediction leaves open: ${one}\n`);
  return ask(desk, draft, options.by);
}

async function modelSays(
  desk: ForecastDesk,
  { question, store, terminal }: { question: Question; store: EventStore | undefined; terminal: Terminal },
): Promise<void> {
  if (!store) return void terminal.err('detente: no tables are imported: the model says nothing.\n');
  const said = await modelForecast(store, question, desk.dossier.effects.now().slice(0, 10));
  if ('why' in said) terminal.err(`detente: the model says nothing: ${said.why}.\n`);
  else await predict(desk, { question: question.id, by: MODEL, ...said.words });
}

function show(
  desk: ForecastDesk,
  question: Question,
  { by, terminal }: { by: string; terminal: Terminal },
): void {
  const today = desk.dossier.effects.now().slice(0, 10);
  const view = viewOf(desk.ledger, question, { by, today });
  terminal.out(`${[...questionLines(view), ...view.forecasts.map(forecastLine)].join('\n')}\n`);
}
