import type { Command } from 'commander';
import {
  composeQuestion,
  type MeasureWords,
  type QuestionWords,
  shortYear,
} from '../dossier/forecasts/compose.js';
import { ask } from '../dossier/forecasts/questions.js';
import { withTables } from '../dossier/tables/storePlace.js';
import { viewOf } from '../forecasts/questions/ledger.js';
import { UserError } from '../model/errors.js';
import { withForecasts } from './forecastPlace.js';
import { forecastLine, questionLines } from './forecastText.js';
import { share } from './matrixOptions.js';
import { ownName } from './matrixPlace.js';
import { day, terminalOf } from './options.js';

const lessons = `
A question is refused unless a machine can answer it later from imported tables, or it says from the start who judges it.

  $ detente question add case --actor RUS --recipient UKR --type ASSAULT --from 2026-01-01 --to 2026-02-01
  $ detente question add case --actor CHN --recipient IND --type SANCTION --to 2026-06-01 --more-than-average
  $ detente question add case --actor China --recipient India --change-point conflict --to 2026-09-01
  $ detente question add case --judged --text "Will the talks resume?" --to 2026-06-01 --decider ann
  $ detente question list case --by ann            forecasts of others stay hidden until ann has made one
`;

interface AddOptions {
  readonly actor?: string[];
  readonly recipient?: string[];
  readonly type?: string[];
  readonly from?: string;
  readonly to: string;
  readonly atLeast?: number;
  readonly moreThanAverage?: boolean;
  readonly tenTimes?: boolean;
  readonly conflictShare?: number;
  readonly changePoint?: string;
  readonly bin: string;
  readonly judged?: boolean;
  readonly text?: string;
  readonly coverage: number;
  readonly grace?: number;
  readonly dataset?: string;
  readonly decider?: string;
  readonly by: string;
}

/** A whole number from 0. */
function whole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UserError('cli/bad-number', `"${text}" is no whole number.`, {
    hint: 'Give a plain number from 0.',
  });
}

/** `detente question`: questions that can be answered later. */
export function questionCommand(program: Command): void {
  const command = program
    .command('question')
    .description('register and list questions that can be answered later')
    .addHelpText('after', lessons);
  addCommand(command);
  listCommand(command);
}

function addCommand(command: Command): void {
  command
    .command('add')
    .description('register a question')
    .argument('<dossier>')
    .option('--actor <party...>', 'who acts: ISO codes or names of states, any of them')
    .option('--recipient <party...>', 'toward whom')
    .option('--type <code...>', 'PLOVER types, with or without mode (SANCTION, SANCTION/withdraw); none: any')
    .option('--from <day>', 'first day, UTC (default: today; 30 days before --to for a mean of 30 days)', day)
    .requiredOption('--to <day>', 'first day after the last', day)
    .option('--at-least <n>', 'acts that make a yes (default: 1)', whole)
    .option(
      '--more-than-average',
      'more acts in 30 days than the mean of 30 days over the 360 days before today, frozen now',
    )
    .option('--ten-times', 'more than ten times one more than that mean')
    .option('--conflict-share <share>', 'share of conflict among the acts of the pair above this', share)
    .option(
      '--change-point <channel>',
      'a break in conflict, material conflict, verbal or material cooperation',
    )
    .option('--bin <length>', 'of a change point: week or month', 'week')
    .option('--judged', 'no data decide: somebody does')
    .option('--text <words>', 'the question in words')
    .option('--coverage <rows>', 'rows that must name either party: no data is not "no"', whole, 10)
    .option('--grace <days>', 'days after the window within which late reports count (default: 7)', whole)
    .option('--dataset <name>', 'only this dataset decides')
    .option('--decider <who>', 'who decides where the machine cannot (default: who asks)')
    .option('--by <who>', 'who asks', ownName())
    .action(async (path: string, options: AddOptions, self: Command) => {
      const terminal = terminalOf(self);
      await withForecasts(path, { mode: 'write', by: options.by }, async (desk) => {
        const today = desk.dossier.effects.now().slice(0, 10);
        const draft = await withTables(path, async (store) => {
          const composed = await composeQuestion(wordsOf(options), store, today);
          const short = await shortYear(composed, store, today);
          if (short !== undefined) terminal.err(`detente: ${short}\n`);
          return composed;
        });
        const question = await ask(desk, draft, options.by);
        const view = viewOf(desk.ledger, question, { by: options.by, today });
        terminal.out(`${questionLines(view).join('\n')}\n`);
      });
    });
}

function listCommand(command: Command): void {
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
  const { actor = [], recipient = [], type = [], from, to, judged = false, text, dataset } = options;
  return {
    ...{ text, from, to, judged, dataset, measure: measureOf(options) },
    acts: { actors: actor, recipients: recipient, codes: type },
    ...{ leastCoverage: options.coverage, graceDays: options.grace },
    decider: options.decider ?? options.by,
  };
}

function measureOf(options: AddOptions): MeasureWords {
  const { atLeast, moreThanAverage, tenTimes, conflictShare, changePoint, bin } = options;
  const asked: MeasureWords[] = [
    ...(atLeast === undefined ? [] : [{ kind: 'at-least', count: atLeast } as const]),
    ...(moreThanAverage ? [{ kind: 'more-than-average', much: false } as const] : []),
    ...(tenTimes ? [{ kind: 'more-than-average', much: true } as const] : []),
    ...(conflictShare === undefined ? [] : [{ kind: 'conflict-share', share: conflictShare } as const]),
    ...(changePoint === undefined ? [] : [{ kind: 'change-point', channel: changePoint, bin } as const]),
  ];
  if (asked.length > 1)
    throw new UserError('forecasts/bad-threshold', 'A question has one threshold, and this has several.', {
      hint: 'Give one of --at-least, --more-than-average, --ten-times, --conflict-share, --change-point.',
    });
  return asked[0] ?? { kind: 'at-least', count: 1 };
}
