import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconOf } from '../../src/coding/lexicon.js';
import {
  codeByDictionaries,
  createDictionaryTools,
  type DictionaryRow,
  type DictionaryTools,
} from '../../src/dossier/dictionaryCodes.js';
import { readingsOf } from '../../src/language/readings.js';
import type { Actor } from '../../src/model/actor.js';
import type { CodedEvent } from '../../src/model/event.js';
import { eventTypes } from '../../src/ontology/plover.js';
import type { DictionaryText } from '../../src/readers/petrarch/readDictionaries.js';
import type { Coder } from './coder.js';
import { partyOf, rootOfCameo, yieldRoot } from './labels.js';
import { nobody } from './triples.js';

/** The text files of a folder of dictionaries; `accept` chooses by name. */
export function dictionaryTexts(
  folder: string,
  accept: (name: string) => boolean = () => true,
): DictionaryText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && accept(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

export function dictionaryTools(texts: readonly DictionaryText[]): DictionaryTools {
  const tools = createDictionaryTools({ model: readFileSync('models/en.bin'), texts });
  for (const { message } of tools.notices) console.log(message);
  return tools;
}

/**
 * A coder for comparison that codes by dictionaries in place of frames. Its codes are read as CAMEO and given the PLOVER type
 * of their root; codes that are no CAMEO give no event, and parties that a labelled set marks are not heeded.
 */
export function createDictionaryTextCoder(folder: string): Coder {
  const tools = dictionaryTools(dictionaryTexts(folder));
  return {
    lexicon: lexiconOf(),
    codeOf: (name) => tools.coder.codeOfName(name),
    code: (text, { date } = {}) => {
      const report = { ...nameless, text, ...(date ? { date } : {}) };
      const { sentences, rows } = codeByDictionaries(report, tools);
      const readings = readingsOf(report, sentences, () => []);
      return { readings, coding: { events: rows.flatMap((row) => eventOf(row) ?? []), notices: [] } };
    },
  };
}

const nameless = { id: 'eval', mediaType: 'text/plain', origin: '', sha256: '' };

/** A row as a coded event, as far as sets compare: parties, type, place. */
function eventOf({ code, source, target, date, ...row }: DictionaryRow): CodedEvent | undefined {
  const root = rootOfCameo(code);
  if (root === undefined) return undefined;
  const party = (actor: string): Actor[] =>
    actor.startsWith(nobody)
      ? []
      : [{ code: partyOf(actor), sectors: [], name: actor, span: row.trigger, because: 'actor dictionary' }];
  const type = root === yieldRoot ? 'CONCEDE' : eventTypes.find((name) => name === root);
  if (type === undefined) return undefined;
  return {
    id: `${row.report}:${row.number}`,
    report: row.report,
    sentence: row.sentence,
    trigger: row.trigger,
    actors: party(source),
    recipients: party(target),
    reciprocal: false,
    type,
    contexts: [],
    date: { ...(date ? { from: date, to: date } : {}), granularity: 'day', kind: 'approximate' },
    modality: 'asserted',
    beneficiaries: [],
    reasons: [{ rule: row.pattern ?? 'verb', says: `code ${code}`, span: row.trigger }],
  };
}
