import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { calibrationChart, calibrationLines } from '../briefs/charts/calibration.js';
import { recordScores } from '../dossier/forecasts/record.js';
import { boardClip, boardOf, type Scored } from '../forecasts/questions/board.js';
import { UserError } from '../model/errors.js';
import { withForecasts } from './forecastPlace.js';
import { terminalOf } from './options.js';
import type { Terminal } from './terminal.js';

const lessons = `
Time-averaged Brier score (0 to 1, lower is better), log score, peer score, skill over the base rate stored with the forecasts, calibration of questions
past their scheduled day only, with every denominator.

  $ detente score case
  $ detente score case --svg calibration.svg --forecaster ann
  $ detente score --record public.csv                       a PredictionBook export, or a spreadsheet saved as CSV
  $ detente score --record survey.csv --questions ifps.csv  Good Judgment
`;

interface ScoreOptions {
  readonly svg?: string;
  readonly forecaster?: string;
  readonly json?: boolean;
  readonly record?: string;
  readonly questions?: string;
  readonly mapping?: string;
}

/** `detente score`: how forecasts did. */
export function scoreCommand(program: Command): void {
  program
    .command('score')
    .description('score forecasts of a dossier, or of an imported forecasting record')
    .argument('[dossier]')
    .option(
      '--record <file>',
      'a table of forecasts: PredictionBook, Good Judgment, a spreadsheet (plain, .gz, .zip)',
    )
    .option('--questions <file>', 'its table of questions')
    .option('--mapping <file>', 'JSON that names the columns of a spreadsheet (docs/forecasts.md)')
    .option('--forecaster <who>', 'whose calibration (default: all in turn)')
    .option('--svg <file>', 'write the calibration chart')
    .option('--json', 'everything as JSON')
    .addHelpText('after', lessons)
    .action(async (path: string | undefined, options: ScoreOptions, self: Command) => {
      const terminal = terminalOf(self);
      if (options.record !== undefined) return scoreRecord(options.record, options, terminal);
      if (path === undefined)
        throw new UserError('cli/no-input', 'Nothing to score was named.', {
          hint: 'Give a dossier, or a table with --record.',
        });
      await withForecasts(path, { mode: 'read' }, async ({ ledger, dossier }) => {
        const board = boardOf(ledger, dossier.effects.now().slice(0, 10));
        if (options.json) return terminal.out(`${JSON.stringify(board)}\n`);
        terminal.out(
          `${board.asked} questions: ${board.open} open, ${board.answered} answered (${board.due} past their day), ${board.late} late, ${board.ambiguous} ambiguous, ${board.annulled} annulled\n`,
        );
        const shown = board.scored.filter(
          ({ by }) => options.forecaster === undefined || by === options.forecaster,
        );
        for (const one of shown) print(one, terminal);
        const [first] = shown;
        if (options.svg !== undefined && first)
          await writeFile(options.svg, calibrationChart(first.calibration, `Calibration of ${first.by}`));
        if (board.scored.length === 0) terminal.err('detente: no forecast on an answered question yet.\n');
      });
    });
}

function print(one: Scored, terminal: Terminal): void {
  const skill =
    one.skill === undefined ? 'no base rate stored' : `skill over base rate ${one.skill.toFixed(3)}`;
  terminal.out(
    `${one.by}: ${one.questions} questions, Brier ${one.brier.toFixed(4)} (0..1), log ${one.log.toFixed(4)} (clip ${boardClip.join('-')}), peer ${one.peer.toFixed(1)}, coverage ${one.coverage.toFixed(2)}, ${skill}\n`,
  );
  if (one.calibrated > 0)
    terminal.out(`  calibration of ${one.calibrated} questions past their day, ECE ${one.ece.toFixed(4)}\n`);
  for (const line of calibrationLines(one.calibration)) terminal.out(`  ${line}\n`);
}

async function scoreRecord(file: string, options: ScoreOptions, terminal: Terminal): Promise<void> {
  const mapping =
    options.mapping === undefined ? undefined : JSON.parse(await readFile(options.mapping, 'utf8'));
  const scores = await recordScores({
    file,
    ...(options.questions === undefined ? {} : { questions: options.questions }),
    ...(mapping ? { mapping } : {}),
  });
  if (options.json) return terminal.out(`${JSON.stringify(scores)}\n`);
  for (const { message } of scores.notices) terminal.err(`detente: ${message}\n`);
  terminal.out(
    `${scores.layout}: ${scores.questions} questions, ${scores.forecasts} forecasts by ${scores.people} people\n`,
  );
  terminal.out(`scored ${scores.scored}; Brier ${scores.brierSum.toFixed(7)} (sum form, 0..2)\n`);
  if (scores.binary)
    terminal.out(
      `yes or no: ${scores.binary.n}, base rate ${scores.binary.rate.toFixed(4)}, Brier ${scores.binary.brier.toFixed(7)} (0..1), AUC ${scores.binary.auc.toFixed(4)}, ECE ${scores.binary.ece.toFixed(4)}\n`,
    );
  for (const line of calibrationLines(scores.binary?.calibration ?? [])) terminal.out(`  ${line}\n`);
  if (options.svg !== undefined)
    await writeFile(options.svg, calibrationChart(scores.binary?.calibration ?? [], 'Calibration'));
}
