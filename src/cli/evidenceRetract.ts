import type { Command } from 'commander';
import { matrixAt } from '../dossier/matrix/desk.js';
import { type Move, moveWords } from '../dossier/matrix/moves.js';
import { restoreSource, retractSource, sourceOf } from '../dossier/matrix/retract.js';
import { ownName, withMatrix } from './matrixPlace.js';
import { terminalOf } from './options.js';
import { materialOfDossier } from './stored.js';

/** `detente evidence retract` and `restore`. */
export function retractCommands(command: Command): void {
  command
    .command('retract')
    .description('rely on a source no more: re-scores, and lists each judgement that moved')
    .argument('<dossier>')
    .argument(
      '<source>',
      'id of a report (with all that repeat it), file, publisher, or an origin of the matrix',
    )
    .option('--note <words>', 'why')
    .option('--by <who>', 'who retracts it', ownName())
    .action(async (path: string, source: string, options: { note?: string; by: string }, self: Command) => {
      const terminal = terminalOf(self);
      const { material } = await materialOfDossier(path, {}, terminal);
      const { note, by } = options;
      const moves = await withMatrix(path, { mode: 'write', by }, (desk) =>
        retractSource(desk, {
          source,
          ...sourceOf(source, matrixAt(desk), material),
          ...(note === undefined ? {} : { note }),
        }),
      );
      terminal.out(`retracted: ${source}\n${movesText(moves)}`);
    });
  command
    .command('restore')
    .description('take a retraction back')
    .argument('<dossier>')
    .argument('<source>', 'as it was named when it was retracted')
    .option('--by <who>', 'who restores it', ownName())
    .action(async (path: string, source: string, { by }: { by: string }, self: Command) => {
      const moves = await withMatrix(path, { mode: 'write', by }, (desk) => restoreSource(desk, source));
      terminalOf(self).out(`restored: ${source}\n${movesText(moves)}`);
    });
}

/** Each judgement that moved, a line each. */
export function movesText(moves: readonly Move[]): string {
  if (moves.length === 0) return 'No judgement moved.\n';
  return `${moves.length === 1 ? '1 judgement' : `${moves.length} judgements`} moved:\n${moves.map((move) => `  ${moveWords(move)}\n`).join('')}`;
}
