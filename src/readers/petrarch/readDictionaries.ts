import type { PatternPart, PetrarchDictionaries, VerbForm } from '../../coding/petrarch/dictionary.js';
import type { Notice } from '../../model/notice.js';
import { noticeOn } from '../draft.js';
import { readActorNames } from './actors.js';
import { readAgentNames } from './agents.js';
import { readDiscards } from './discards.js';
import { readCodingOntology } from './ontology.js';
import { readVerbs } from './verbs.js';

export interface DictionaryText {
  /** File name or path; its last part says what the file is. */
  readonly name: string;
  readonly text: string;
}

export type DictionaryKind = 'actors' | 'agents' | 'discards' | 'ontology' | 'verbs';

/** What a dictionary file holds, by its name: `...actors...`, `...agents...`, `...discards...`, `...verbs...`, `...ontology...`. */
export function dictionaryKind(name: string): DictionaryKind | undefined {
  const last = (name.split(/[\\/]/).at(-1) ?? '').toLowerCase();
  const kinds: readonly DictionaryKind[] = ['ontology', 'discards', 'agents', 'actors', 'verbs'];
  return kinds.find((kind) => last.includes(kind.replace(/s$/, '')));
}

/**
 * The dictionaries of PETRARCH, TABARI or UniversalPetrarch. Several actor files add up; of two that name the same actor the
 * earlier one wins. Whatever was not understood is a notice with file and line; nothing is passed over in silence.
 */
export function readPetrarchDictionaries(files: readonly DictionaryText[]): {
  dictionaries: PetrarchDictionaries;
  notices: Notice[];
} {
  const notices: Notice[] = [];
  const texts = (kind: DictionaryKind) => files.filter(({ name }) => dictionaryKind(name) === kind);
  for (const { name } of files.filter((file) => dictionaryKind(file.name) === undefined))
    notices.push(unknownFile(name));
  const read = <T extends { notices: readonly Notice[] }>(
    kind: DictionaryKind,
    reader: (text: string, file: string) => T,
  ): T[] =>
    texts(kind).map(({ name, text }) => {
      const found = reader(text, name);
      notices.push(...found.notices);
      return found;
    });
  const actors = read('actors', readActorNames);
  const agents = read('agents', readAgentNames);
  const verbs = read('verbs', readVerbs);
  const ontologies = read('ontology', readCodingOntology);
  const synonyms = new Map(verbs.flatMap((file) => [...file.synonyms]));
  notices.push(
    ...unknownSets(
      verbs.flatMap((file) => file.verbs),
      synonyms,
    ),
  );
  return {
    dictionaries: {
      actors: actors.flatMap((file) => file.actors),
      agents: agents.flatMap((file) => file.agents),
      discards: texts('discards').flatMap(({ text }) => readDiscards(text)),
      verbs: verbs.flatMap((file) => file.verbs),
      synonyms,
      transformations: verbs.flatMap((file) => file.transformations),
      ontology: new Map(ontologies.flatMap((file) => [...file.ontology])),
    },
    notices,
  };
}

const unknownFile = (name: string): Notice =>
  noticeOn(name, 'warning', {
    code: 'readers/dictionary-kind',
    message: `${name} was not read: its name does not say what dictionary it is.`,
    hint: 'The name must contain actors, agents, discards, verbs or ontology.',
  });

/** Patterns with a set that no file names can never match. */
function unknownSets(verbs: readonly VerbForm[], synonyms: ReadonlyMap<string, unknown>): Notice[] {
  const patterns = new Set(verbs.flatMap((form) => form.patterns));
  return [...patterns].flatMap(({ before, after, file, line }) =>
    setsIn([...before, ...after])
      .filter((name) => !synonyms.has(name))
      .map((name) =>
        noticeOn(file, 'warning', {
          code: 'readers/dictionary-line',
          message: `${file}:${line}: no file has the set &${name}, so the pattern never matches.`,
          hint: 'Add the set, or the file that has it.',
        }),
      ),
  );
}

const setsIn = (parts: readonly PatternPart[]): string[] =>
  parts.flatMap((part) => (part.kind === 'set' ? [part.name] : 'parts' in part ? setsIn(part.parts) : []));
