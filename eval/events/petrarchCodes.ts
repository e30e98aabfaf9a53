import { readFileSync } from 'node:fs';
import { createDictionaryCoder, type DictionaryCoder } from '../../src/coding/petrarch/coder.js';
import type { NameClasses } from '../../src/language/net/nameCollapse.js';
import { createParser } from '../../src/language/net/parser.js';
import { parseText } from '../../src/language/parseText.js';
import type { Sentence } from '../../src/model/parse.js';
import { readConllu } from '../../src/readers/conllu.js';
import { readPetrarchActors } from '../../src/readers/actors/petrarchActors.js';
import { createActorDictionary } from '../../src/ontology/actors/dictionary.js';
import { readPetrarchDictionaries } from '../../src/readers/petrarch/readDictionaries.js';
import { readJsonValues, textOf } from './files.js';
import { Tally } from './score.js';

/** The dictionaries that belong to each suite, by the start of its file name. */
const files: Readonly<Record<string, readonly string[]>> = {
  'PETR.UnitTest': [
    'PETR.Validate.actors.txt',
    'PETR.Validate.agents.txt',
    'PETR.Validate.discards.txt',
    'PETR.Validate.verbs.2.0.txt',
    'PETR_Validate_Internal_Coding_Ontology_1_01.txt',
  ],
  PETR_Validate: [
    'PETR_Validate_actors_2_02.txt',
    'PETR_Validate_agents_2_02.txt',
    'PETR_Validate_discards_2_02.txt',
    'PETR_Validate_verbs_2_02.txt',
    'PETR_Validate_Internal_Coding_Ontology_1_01.txt',
  ],
};

interface Gold {
  readonly source: string;
  readonly target: string;
  readonly code: string;
}

/** Recall and precision of events (source, target, code), in percent, with the parse named. */
export interface DictionaryScores {
  readonly given: Tally;
  readonly own: Tally;
}

/** A dictionary coder for a suite, from the dictionaries beside it; undefined when one is absent. */
export function suiteCoder(path: string, print: boolean): DictionaryCoder | undefined {
  const folder = `${path.replace(/[^/]*$/, '')}dict`;
  const names = Object.entries(files).find(([start]) => path.includes(start))?.[1] ?? [];
  const read = names.map((name) => ({ name, text: textOf(`${folder}/${name}`) ?? '' }));
  if (read.length === 0 || read.some(({ text }) => text === '')) return undefined;
  const { dictionaries, notices } = readPetrarchDictionaries(read);
  if (print) {
    const { actors, agents, discards, verbs, synonyms, ontology } = dictionaries;
    console.log(
      `${actors.length} actor names, ${agents.length} agents, ${discards.length} discards, ${verbs.length} verb forms, ${synonyms.size} synonym sets, ${ontology.size} codes in the ontology`,
    );
    for (const { message } of notices) console.log(message);
  }
  return createDictionaryCoder(dictionaries);
}

/**
 * PETRARCH's unit records with all their own dictionaries read by our importer: events (source, target, code) against the
 * suite's, once on the trees that come with the records and once on ours. Records that expect an error of the reader
 * (`bad_input_parse`, `dateline`) are left out, those that expect a discard count as records without events.
 */
export function scoreDictionaryCodes(
  text: string,
  { path, show = false }: { path: string; show?: boolean },
): DictionaryScores | undefined {
  const coder = suiteCoder(path, true);
  if (coder === undefined) return undefined;
  const parser = createParser({ model: readFileSync('models/en.bin'), names: namesOf(path) });
  const scores = { given: new Tally(), own: new Tally() };
  const groups = new Map<string, { given: Tally; own: Tally }>();
  let count = 0;
  for (const record of readJsonValues(text)) {
    if (!record.text || /dateline|bad_input/.test(String(record.error ?? ''))) continue;
    count++;
    const gold = new Set(((record.events ?? []) as Gold[]).map((event) => lineOf(plainEvent(event))));
    const category = groupOf(record);
    const group = groups.get(category) ?? { given: new Tally(), own: new Tally() };
    groups.set(category, group);
    const code = (sentences: readonly Sentence[]) =>
      new Set(coder.codeStory(sentences, day(record.date)).flatMap(({ events }) => events.map(lineOf)));
    const given = code(readConllu(String(record.parse)));
    const own = code(parseText(parser, plain(String(record.text))).sentences);
    for (const [name, ours] of [['given', given], ['own', own]] as const) {
      scores[name].add(gold, ours);
      group[name].add(gold, ours);
      if (show && name === 'given' || show && process.env.OWN) report(name, record, gold, ours);
    }
  }
  console.log(`${count} records`);
  console.log(`trees of the records  ${scores.given.line}`);
  console.log(`our own trees         ${scores.own.line}`);
  for (const [name, { given, own }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${name.padEnd(10)} given ${given.line}\n  ${''.padEnd(10)} own   ${own.line}`);
  return scores;
}

/** Names for our parser: the actors of the suite as well. */
function namesOf(path: string): NameClasses {
  const name = Object.entries(files).find(([start]) => path.includes(start))?.[1][0];
  const text = textOf(`${path.replace(/[^/]*$/, '')}dict/${name}`) ?? '';
  const { entries } = readPetrarchActors(text.replace(/<![\s\S]*?-->/g, ''), path);
  return createActorDictionary({ extra: entries }).nameClasses();
}

function report(name: string, record: Record<string, unknown>, gold: Set<string>, ours: Set<string>): void {
  const missed = [...gold].filter((line) => !ours.has(line));
  const wrong = [...ours].filter((line) => !gold.has(line));
  if (missed.length + wrong.length === 0) return;
  console.log(`${name} ${record.id} | ${record.text}\n    missed ${missed.join('; ')}\n    wrong  ${wrong.join('; ')}`);
}

const groupOf = (record: Record<string, unknown>): string => String(record.id).replace(/[-_]?\d.*$/, '').slice(0, 10);

const lineOf = ({ source, target, code }: Gold): string => `${source} ${target} ${code}`;

const plainEvent = ({ source, target, code }: Gold): Gold => ({
  source: plain(source),
  target: plain(target),
  code: plain(code),
});

const plain = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&#39;', "'");

const day = (date: unknown): string => {
  const digits = String(date);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
};
