import type { Command } from 'commander';
import { eventNotation } from '../coding/notation.js';
import { tellTroubles } from './material.js';
import { openMaterial } from './open.js';
import { type ReadingOptions, terminalOf, withReading } from './options.js';

const lessons = `
One line an event: id, date (~ the report's day stands in), actor, type/mode, recipient, modality, trigger, and what else the
words give. --json writes one record a line with every span and reason.

  $ detente events reports/ | grep ' SANCTION'
  $ detente events s400 --json > events.jsonl
`;

/** `detente events`: who did what to whom, one line each. */
export function eventsCommand(program: Command): void {
  const command = program
    .command('events')
    .description('list coded events of reports or of a dossier')
    .argument('<inputs...>', 'as for brief');
  withReading(command)
    .option('--json', 'one JSON record a line')
    .addHelpText('after', lessons)
    .action(async (inputs: string[], options: ReadingOptions & { json?: boolean }, self: Command) => {
      const terminal = terminalOf(self);
      const { material } = await openMaterial(inputs, options, terminal);
      tellTroubles(material.notices, terminal);
      for (const event of material.events)
        terminal.out(
          options.json
            ? `${JSON.stringify(event)}\n`
            : `${event.id} ${event.report} ${eventNotation(event)}\n`,
        );
    });
}
