import type { Command } from 'commander';
import type { CodedEvent } from '../model/event.js';
import { cameoName, cameoOf, goldsteinOf } from '../ontology/cameo.js';
import { quadOf, scoreOf } from '../ontology/plover.js';
import { asksForOther, eventLine, withOtherCoders } from './eventOptions.js';
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

With --explain each sentence without an event has a line as well: "none", report, characters, why, which parties it names, its text.
With --coder llm a language model that you name codes instead: the sentences are sent to --endpoint, and whatever comes back is held
against them (docs/coders.md).

  $ detente events reports/ --explain | grep ^none
  $ detente events reports/ --coder llm --endpoint http://127.0.0.1:11434/v1 --model NAME --cache answers/
`;

/** `detente events`: who did what to whom, one line each. */
export function eventsCommand(program: Command): void {
  addListing(program, {
    name: 'events',
    description: 'list coded events of reports or of a dossier',
    lessons,
    records: ({ events }) => events,
    json: jsonOf,
    line: eventLine,
    options: withOtherCoders,
    instead: async (material, options, terminal) => {
      if (!asksForOther(options)) return undefined;
      const { otherLines } = await import('./otherEvents.js');
      return otherLines(material, options, { json: jsonOf, terminal });
    },
  });
}

const jsonOf = (event: CodedEvent): object => ({ ...event, codes: codesOf(event) });

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
