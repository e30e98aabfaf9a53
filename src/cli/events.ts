import type { Command } from 'commander';
import { eventNotation } from '../coding/notation.js';
import type { CodedEvent } from '../model/event.js';
import { cameoName, cameoOf, goldsteinOf } from '../ontology/cameo.js';
import { quadOf, scoreOf } from '../ontology/plover.js';
import { addListing } from './list.js';

const lessons = `
One line an event: id, date (~ the report's day stands in), actor, type/mode, recipient, modality, trigger, and what else the
words give. --json writes one record a line with every span and reason, and the same act in other schemes: PLOVER's quad and
score, the CAMEO code, Goldstein's intensity as GDELT and as ICEWS publish it.

With --dictionaries the sentences are coded by the PETRARCH, TABARI or UniversalPetrarch dictionaries of a folder instead, in
their own codes: day, source, target, code, issues (empty), sentence, address, publisher, with tabs between (docs/dictionaries.md).

  $ detente events reports/ | grep ' SANCTION'
  $ detente events s400 --json > events.jsonl
  $ detente events reports/ --dictionaries petrarch/ > events.tsv
`;

/** `detente events`: who did what to whom, one line each. */
export function eventsCommand(program: Command): void {
  addListing(program, {
    name: 'events',
    description: 'list coded events of reports or of a dossier',
    lessons,
    records: ({ events }) => events,
    json: (event) => ({ ...event, codes: codesOf(event) }),
    line: (event) => `${event.id} ${event.report} ${eventNotation(event)}`,
    options: (command) =>
      command.option(
        '--dictionaries <folder>',
        'code by the PETRARCH dictionaries there instead, in their codes',
      ),
    instead: async ({ reports }, { dictionaries, json }, terminal) => {
      if (typeof dictionaries !== 'string') return undefined;
      const { dictionaryToolsOf, dictionaryRows, petrarchLine } = await import('./dictionaryEvents.js');
      const tools = await dictionaryToolsOf(dictionaries);
      for (const { message } of tools.notices) terminal.err(`detente: ${message}\n`);
      return dictionaryRows(reports, tools).map(({ row, report }) =>
        json ? JSON.stringify(row) : petrarchLine(row, report),
      );
    },
  });
}

/** The act in the schemes that event data come in. */
function codesOf({ type, mode, contexts }: CodedEvent): object {
  const cameo = cameoOf({ type, mode, contexts });
  return {
    quad: quadOf(type),
    score: scoreOf(type, mode),
    cameo,
    cameoName: cameoName(cameo),
    goldstein: { gdelt: goldsteinOf(cameo, 'gdelt'), icews: goldsteinOf(cameo, 'icews') },
  };
}
