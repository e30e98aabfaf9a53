import type { Command } from 'commander';
import { settle } from '../dossier/forecasts/questions.js';
import { resolveAll } from '../dossier/forecasts/resolve.js';
import { matrixAt } from '../dossier/matrix/desk.js';
import { outcomeRows } from '../dossier/matrix/indicators.js';
import { withTables } from '../dossier/tables/storePlace.js';
import { UserError } from '../model/errors.js';
import type { Outcome } from '../model/question.js';
import { withForecasts } from './forecastPlace.js';
import { ownName, withMatrix } from './matrixPlace.js';
import { terminalOf } from './options.js';
import type { Terminal } from './terminal.js';

const lessons = `
Open questions are answered from the imported tables. Without data up to the end of the window, or with too few rows that name the parties, a
question is late, never "no". A person's outcome needs a reason; one that contradicts an earlier one needs --replace, and both stay.

  $ detente resolve case
  $ detente resolve case Q2 --outcome annulled --because "the summit was called off" --by ann
`;

interface ResolveOptions {
  readonly outcome?: string;
  readonly because?: string;
  readonly replace?: boolean;
  readonly by: string;
}

const states: readonly Outcome['state'][] = ['yes', 'no', 'ambiguous', 'annulled', 'late'];

/** `detente resolve`: outcomes, by the data or by a person. */
export function resolveCommand(program: Command): void {
  program
    .command('resolve')
    .description('answer questions from the imported tables, or say what came of one')
    .argument('<dossier>')
    .argument('[question]', 'one question; all open ones when left out')
    .option('--outcome <state>', states.join(', '))
    .option('--because <words>', 'why')
    .option('--replace', 'contradict an earlier outcome; scores are worked out anew')
    .option('--by <who>', 'who says so', ownName())
    .addHelpText('after', lessons)
    .action(async (path: string, id: string | undefined, options: ResolveOptions, self: Command) => {
      const terminal = terminalOf(self);
      await withForecasts(path, { mode: 'write', by: options.by }, async (desk) => {
        if (options.outcome !== undefined) {
          if (id === undefined)
            throw new UserError('cli/no-input', 'An outcome is one of a question, and none was named.', {
              hint: `For instance: detente resolve ${path} Q1 --outcome ${options.outcome} --because "..."`,
            });
          const words = {
            question: id,
            state: stateOf(options.outcome),
            by: options.by,
            because: options.because ?? '',
            events: [],
          };
          const { question, state } = await settle(desk, words, { replace: options.replace ?? false });
          terminal.out(`${question} ${state}\n`);
          return;
        }
        const looked = await withTables(path, (store) => resolveAll(desk, store, id));
        for (const { question, state, because } of looked)
          terminal.out(`${question.id} ${state}: ${because}\n`);
        if (looked.length === 0) terminal.err('detente: no open question.\n');
      });
      await tellProposed(path, terminal);
    });
}

/** Outcomes that are offered as rows of evidence; they count for nothing yet. */
async function tellProposed(path: string, terminal: Terminal): Promise<void> {
  const rows = await withMatrix(path, { mode: 'read' }, async (desk) => outcomeRows(matrixAt(desk)));
  for (const { id, row, replaces } of rows)
    terminal.out(
      `proposed as evidence, not counted: ${row.text}${replaces ? `; in the place of ${replaces}` : ''}\n  detente evidence accept ${path} ${id}\n`,
    );
}

function stateOf(text: string): Outcome['state'] {
  const state = states.find((one) => one === text);
  if (state) return state;
  throw new UserError('forecasts/bad-outcome', `"${text}" is no outcome.`, {
    hint: `One of ${states.join(', ')}.`,
  });
}
