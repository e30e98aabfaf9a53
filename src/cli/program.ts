import { Command, type CommanderError } from 'commander';
import { version } from '../version.js';
import { addCommand } from './add.js';
import { briefCommand } from './brief.js';
import { claimsCommand } from './claims.js';
import { eventsCommand } from './events.js';
import { initCommand } from './init.js';
import { rebuildCommand } from './rebuild.js';
import { unlockCommand } from './unlock.js';
import { whyCommand } from './why.js';

const lessons = `
A first look, without a dossier:
  $ detente brief report.txt --date 2020-08-30          one report
  $ detente brief reports/ --html brief.html            a folder of them
  $ detente brief sources.urls --pair Russia China      a list of addresses, one a line

A dossier keeps the reports as received and a journal of what people decide:
  $ detente init s400 --title "Russia, China and the S-400"
  $ detente add s400 reports/*.html --publisher "Example Wire"
  $ detente brief s400
  $ detente why s400 e1x2y3                              which words and which rule made this code

Exit codes: 0 done; 2 wrong use; 3 no usable input; 4 dossier busy or damaged; 5 the machine failed (disk, network).
Nothing is sent anywhere; the network is used only for addresses you name.
`;

/** The command line, one command a file. */
export function program(): Command {
  const detente = new Command('detente')
    .description('From reports about states to who did what to whom, what is claimed, and what does not fit.')
    .version(version, '--version')
    .option('--debug', 'show where in the program an error arose')
    .option('--no-colour', 'plain text on the terminal')
    .addHelpText('after', lessons)
    .showSuggestionAfterError(true)
    .exitOverride(wrongUse);
  for (const add of [
    briefCommand,
    initCommand,
    addCommand,
    eventsCommand,
    claimsCommand,
    whyCommand,
    rebuildCommand,
    unlockCommand,
  ])
    add(detente);
  for (const command of detente.commands) command.exitOverride(wrongUse);
  return detente;
}

/** Commander's own exits, in our exit codes. */
function wrongUse(error: CommanderError): never {
  if (error.exitCode === 0) process.exit(0);
  // Commander has already printed what is wrong.
  process.exit(2);
}
