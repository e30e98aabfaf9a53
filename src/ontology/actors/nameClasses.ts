import { STATES } from '../generated/states.generated.js';
import type { ActorEntry, ActorKind } from './entry.js';

/** What a parser wants to know of a name. */
export type NameClass = 'STATE' | 'DEMONYM' | 'DEMONYM_PLURAL';

const CLASSES: Readonly<Partial<Record<ActorKind, NameClass>>> = {
  state: 'STATE',
  alias: 'STATE',
  capital: 'STATE',
  'demonym-adjective': 'DEMONYM',
};

function classOf(entry: ActorEntry): NameClass | undefined {
  if (entry.as === 'demonym-person') return entry.plural ? 'DEMONYM_PLURAL' : 'DEMONYM';
  return CLASSES[entry.as];
}

/**
 * Names of states, their capitals and peoples by class. **Keys keep their capital letters** ("Turkey", "US", "Chad"), so
 * that "turkey" and "us" are not found: look words up as they stand in the text. A word that is an adjective as well as
 * a people ("Chinese") is a DEMONYM; one that is a state as well as an adjective ("US") is a STATE. Names that are
 * ordinary words but for the capital letter ("Male") are left out.
 */
export function classesOf(entries: Iterable<ActorEntry>): Map<string, NameClass> {
  const found = new Map<string, NameClass>();
  for (const entry of entries) {
    const name = entry.word ? undefined : classOf(entry);
    if (name !== undefined) note(found, entry.term, name);
  }
  return found;
}

function note(found: Map<string, NameClass>, term: string, name: NameClass): void {
  const known = found.get(term);
  if (known === undefined || (name === 'STATE' && known !== 'STATE')) found.set(term, name);
}

/** Classes of the names in each column of the states table, in its order (`stateEntries`). */
const COLUMNS: readonly (NameClass | undefined)[] = [
  undefined, // code
  'STATE', // name
  'STATE', // aliases
  'DEMONYM', // adjectives
  'DEMONYM', // singular
  'DEMONYM_PLURAL', // plural
  undefined, // prefix
  'STATE', // capitals
];

/** What `classesOf` finds in the entries of the states table, read straight from it: a process that only parses starts sooner. */
export function stateNameClasses(): Map<string, NameClass> {
  const found = new Map<string, NameClass>();
  for (const row of STATES.split('\n')) {
    const fields = row.split('\t', COLUMNS.length);
    for (let column = 1; column < fields.length; column++) {
      const [name, field] = [COLUMNS[column], fields[column]];
      if (name === undefined || field === undefined || field === '') continue;
      for (const written of column === 1 ? [field] : field.split('|')) {
        if (written.startsWith('!')) continue;
        note(found, written.startsWith('~') ? written.slice(1) : written, name);
      }
    }
  }
  return found;
}
