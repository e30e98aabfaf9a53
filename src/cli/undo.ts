import { type Command, InvalidArgumentError } from 'commander';
import { historyOf, undo } from '../dossier/undo.js';
import { movesText } from './evidenceRetract.js';
import { ownName, withMatrix } from './matrixPlace.js';
import { terminalOf } from './options.js';

const lessons = `
Nothing is erased: undoing adds a line to the journal, and that line can be undone too.

  $ detente undo s400 --list          the decisions, with the numbers of their lines
  $ detente undo s400                 the last one that stands
  $ detente undo s400 14              the one with that number
`;

/** `detente undo`: take a decision back. */
export function undoCommand(program: Command): void {
  program
    .command('undo')
    .description(
      'take back the latest decision: an event corrected or added, an own sentence, a row, a mark, a source',
    )
    .argument('<dossier>')
    .argument('[line]', 'number of the journal line; default: the last one that stands', lineNumber)
    .option('--list', 'list the lines instead')
    .option('--by <who>', 'who takes it back', ownName())
    .addHelpText('after', lessons)
    .action(
      async (
        path: string,
        line: number | undefined,
        options: { readonly list?: boolean; readonly by: string },
        self: Command,
      ) => {
        const terminal = terminalOf(self);
        if (options.list) {
          const history = await withMatrix(path, { mode: 'read' }, async (desk) => historyOf(desk));
          for (const one of history)
            terminal.out(
              `${String(one.line).padStart(5)} ${one.at.slice(0, 16)} ${one.by}: ${one.says}${one.undone ? ' (undone)' : ''}\n`,
            );
          return;
        }
        const done = await withMatrix(path, { mode: 'write', by: options.by }, (desk) => undo(desk, line));
        const moved = done.moves ? movesText(done.moves) : '';
        terminal.out(`undone: line ${done.line.line}, ${done.line.says}\n${moved}`);
      },
    );
}

function lineNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be the number of a line.');
}
