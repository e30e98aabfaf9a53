import type { Command } from 'commander';
import { composeQuestion, type MeasureWords, type QuestionWords } from '../dossier/forecasts/compose.js';
import { ask } from '../dossier/forecasts/questions.js';
import { withTables } from '../dossier/tables/storePlace.js';
import { viewOf } from '../forecasts/questions/ledger.js';
import type { ActSet } from '../model/question.js';
import { withForecasts } from './forecastPlace.js';
import { forecastLine, questionLines } from './forecastText.js';
import { ownName } from './matrixPlace.js';
import { day, terminalOf } from './options.js';

const lessons = `
A question is refused unless a machine can answer it later from imported tables, or it says from the start who judges it.

  $ detente question add case --actor RUS --recipient UKR --type ASSAULT --from 2026-01-01 --to 2026-02-01
  $ detente question add case --actor CHN --recipient IND --type SANCTION --to 2026-06-01 --more-than-average
  $ detente question add case --judged --text "Will the talks resume?" --to 2026-06-01 --decider ann
  $ detente question list case --by ann            forecasts of others stay hidden until ann has made one
`;

interface AddOptions {
  readonly actor?: string[];
  readonly recipient?: string[];
  readonly type?: string[];
  readonly from?: string;
  readonly to: string;
  readonly atLeast: string;
  readonly moreThanAverage?: boolean;
  readonly tenTimes?: boolean;
  readonly conflictShare?: string;
  readonly judged?: boolean;
  readonly text?: string;
  readonly coverage: string;
  readonly grace: string;
  readonly dataset?: string;
  readonly decider?: string;
  readonly by: string;
}

/** `detente question`: questions that can be answered later. */
export function questionCommand(program: Command): void {
  const command = program
    .command('question')
    .description('register and list questions that can be answered later')
    .addHelpText('after', lessons);
  command
    .command('add')
    .description('register a question')
    .argument('<dossier>')
    .option('--actor <code...>', 'who acts: ISO codes, any of them')
    .option('--recipient <code...>', 'toward whom')
    .option('--type <code...>', 'PLOVER types, with or without mode (SANCTION, SANCTION/withdraw); none: any')
    .option('--from <day>', 'first day, UTC (default: today)', day)
    .requiredOption('--to <day>', 'first day after the last', day)
    .option('--at-least <n>', 'acts that make a yes', '1')
    .option(
      '--more-than-average',
      'more acts than the mean of 30 days over the 360 days before today, frozen now',
    )
    .option('--ten-times', 'more than ten times one more than that mean')
    .option('--conflict-share <share>', 'share of conflict among the acts of the pair above this')
    .option('--judged', 'no data decide: somebody does')
    .option('--text <words>', 'the question in words')
    .option('--coverage <rows>', 'rows that must name either party: no data is not "no"', '10')
    .option('--grace <days>', 'days after the window within which late reports count', '7')
    .option('--dataset <name>', 'only this dataset decides')
    .option('--decider <who>', 'who decides where the machine cannot (default: who asks)')
    .option('--by <who>', 'who asks', ownName())
    .action(async (path: string, options: AddOptions, self: Command) => {
      const terminal = terminalOf(self);
      await withForecasts(path, { mode: 'write', by: options.by }, async (desk) => {
        const today = desk.dossier.effects.now().slice(0, 10);
        const draft = await withTables(path, (store) => composeQuestion(wordsOf(options), store, today));
        const question = await ask(desk, draft, options.by);
        const view = viewOf(desk.ledger, question, { by: options.by, today });
        terminal.out(`${questionLines(view).join('\n')}\n`);
      });
    });
  command
    .command('list')
    .description('list questions with what this person may see')
    .argument('<dossier>')
    .option('--by <who>', 'who looks', ownName())
    .option('--json', 'one JSON record a line')
    .action(async (path: string, options: { by: string; json?: boolean }, self: Command) => {
      const terminal = terminalOf(self);
      await withForecasts(path, { mode: 'read' }, async ({ ledger, dossier }) => {
        const today = dossier.effects.now().slice(0, 10);
        for (const question of ledger.questions) {
          const view = viewOf(ledger, question, { by: options.by, today });
          if (options.json) terminal.out(`${JSON.stringify(view)}\n`);
          else terminal.out(`${[...questionLines(view), ...view.forecasts.map(forecastLine)].join('\n')}\n`);
        }
        if (ledger.questions.length === 0)
          terminal.err('detente: no questions yet; "detente question add" registers one.\n');
      });
    });
}

function wordsOf(options: AddOptions): QuestionWords {
  const { judged = false, text, from, to, dataset } = options;
  const acts: ActSet = {
    actors: upper(options.actor),
    recipients: upper(options.recipient),
    codes: (options.type ?? []).map((code) => code.replace(/^[^/]+/, (type) => type.toUpperCase())),
  };
  return {
    ...{ text, acts, measure: measureOf(options), from, to, judged, dataset },
    ...{ leastCoverage: Number(options.coverage), graceDays: Number(options.grace) },
    decider: options.decider ?? options.by,
  };
}

const upper = (codes: readonly string[] | undefined): string[] =>
  (codes ?? []).map((code) => code.toUpperCase());

function measureOf({ conflictShare, moreThanAverage, tenTimes, atLeast }: AddOptions): MeasureWords {
  if (conflictShare !== undefined) return { kind: 'conflict-share', share: Number(conflictShare) };
  if (!moreThanAverage && !tenTimes) return { kind: 'at-least', count: Number(atLeast) };
  return { kind: 'more-than-average', much: tenTimes === true };
}
