import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { createDossier } from '../dossier/folder.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { terminalOf } from './options.js';

const lessons = `
A dossier is a folder of plain files: reports/ as received, journal.jsonl (what people decide, never rewritten), coded.jsonl and derived/,
which may be deleted at any time.

  $ detente init s400 --title "Russia, China and the S-400"
  $ detente add s400 reports/*.txt
`;

/** `detente init`: make a dossier. */
export function initCommand(program: Command): void {
  program
    .command('init')
    .description('make a dossier in a folder; nothing that is there is overwritten')
    .argument('<folder>', 'where the dossier shall be')
    .option('--title <text>', 'what it is about; default: the name of the folder')
    .addHelpText('after', lessons)
    .action(async (folder: string, options: { title?: string }, self: Command) => {
      const title = options.title ?? basename(resolve(folder));
      const about = await createDossier(nodeEffects(), folder, { title });
      terminalOf(self).out(`made the dossier "${about.title}" (${about.id}) in ${folder}\n`);
    });
}
