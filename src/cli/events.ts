import type { Command } from 'commander';
import { eventNotation } from '../coding/notation.js';
import { addListing } from './list.js';

const lessons = `
One line an event: id, date (~ the report's day stands in), actor, type/mode, recipient, modality, trigger, and what else the
words give. --json writes one record a line with every span and reason.

  $ detente events reports/ | grep ' SANCTION'
  $ detente events s400 --json > events.jsonl
`;

/** `detente events`: who did what to whom, one line each. */
export function eventsCommand(program: Command): void {
  addListing(program, {
    name: 'events',
    description: 'list coded events of reports or of a dossier',
    lessons,
    records: ({ events }) => events,
    line: (event) => `${event.id} ${event.report} ${eventNotation(event)}`,
  });
}
