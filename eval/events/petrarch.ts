import { dirname } from 'node:path';
import type { CodedEvent } from '../../src/model/event.js';
import { readPetrarchActors } from '../../src/readers/actors/petrarchActors.js';
import { createCoder } from './coder.js';
import { readJsonValues, textOf } from './files.js';
import { partyOf, rootOfCameo } from './labels.js';
import { dayOf, type Gold, plain } from './petrarchRecords.js';
import { Tally } from './score.js';
import { triplesOf } from './triples.js';

/** The actor dictionary that belongs to each suite, by the start of its file name. */
const dictionaries: Readonly<Record<string, string>> = {
  'PETR.UnitTest': 'PETR.Validate.actors.txt',
  PETR_Validate: 'PETR_Validate_actors_2_02.txt',
};

/**
 * PETRARCH's unit records with their own actor dictionary read by our importer; verbs are ours, the suites' verb patterns
 * are not loaded. Counted are (actor, recipient) pairs of countries, `---` for none; roots are printed for orientation,
 * since the codes of these suites are not CAMEO's. Undefined when the dictionary is absent.
 */
export function scorePetrarch(
  text: string,
  options: { path: string; live: boolean },
): { recall: number; precision: number } | undefined {
  const name = Object.keys(dictionaries).find((start) => options.path.includes(start));
  const actors = name && textOf(`${dirname(options.path)}/dict/${dictionaries[name]}`);
  if (!actors) {
    console.log('no actor dictionary beside it (dict/), left out');
    return undefined;
  }
  const { entries, notices } = readPetrarchActors(withoutMarkup(actors), options.path);
  for (const { message } of notices) console.log(message);
  const coder = createCoder({ live: options.live, actors: entries });
  const pairs = new Tally();
  const roots = new Tally();
  const records = readJsonValues(text).filter((record) => record.text && !record.error);
  for (const record of records) {
    const gold = (record.events ?? []) as Gold[];
    const { events } = coder.code(plain(String(record.text)), { date: dayOf(record.date) }).coding;
    const ours = triplesOf(events);
    const wanted = new Set(gold.map(({ source, target }) => `${partyOf(source)} ${partyOf(target)}`));
    pairs.add(wanted, new Set(events.flatMap((event) => pairsOf(event, wanted))));
    roots.add(
      new Set(gold.flatMap(({ code }) => rootOfCameo(code) ?? [])),
      new Set(ours.map(({ type }) => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type))),
    );
  }
  console.log(`${records.length} records, ${entries.length} actor entries read`);
  console.log(`pairs      ${pairs.line}`);
  console.log(`roots      ${roots.line}`);
  return { recall: pairs.recall, precision: pairs.precision };
}

/** Pairs of an event; a mutual one counts in the direction that gold happens to write, in both if it writes both. */
function pairsOf(event: CodedEvent, wanted: ReadonlySet<string>): string[] {
  const pairs = triplesOf([event]).map(({ actor, recipient }) => ({
    there: `${actor} ${recipient}`,
    back: `${recipient} ${actor}`,
  }));
  if (!event.reciprocal) return pairs.map(({ there }) => there);
  return pairs
    .filter(({ there, back }) => wanted.has(there) || (!wanted.has(back) && there < back))
    .map(({ there }) => there);
}

/** These files write comments as `<!-- -->`. */
const withoutMarkup = (text: string): string => text.replace(/<!--[\s\S]*?-->/g, '');
