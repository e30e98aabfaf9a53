import type { Command } from 'commander';
import { breakLock } from '../dossier/lock.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { terminalOf } from './options.js';

const lessons = `
Only for a dossier whose writer is known to be gone, for instance on another machine that will not come back. The message
that refused you names the holder. A writer that is seen to run is never locked out.

  $ detente unlock s400 4711@workstation
`;

/** `detente unlock`: break the lock of a writer that is gone. */
export function unlockCommand(program: Command): void {
  program
    .command('unlock')
    .description('break the lock that a vanished writer left on a dossier')
    .argument('<dossier>', 'folder of the dossier')
    .argument('<holder>', 'pid@host, as the refusal names it')
    .addHelpText('after', lessons)
    .action(async (path: string, holder: string, _options: object, self: Command) => {
      await breakLock(nodeEffects(), path, holder);
      terminalOf(self).out(`the lock of ${holder} is broken; ${path} can be written again\n`);
    });
}
