import { STATES } from '../generated/actors.generated.js';
import type { ActorEntry, ActorKind } from './entry.js';
import { stateEntries } from './tables.js';

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
    if (name === undefined) continue;
    const known = found.get(entry.term);
    if (known === undefined || (name === 'STATE' && known !== 'STATE')) found.set(entry.term, name);
  }
  return found;
}

/** The classes of the dictionary's names of states, capitals and peoples, without building the dictionary. */
export function stateNameClasses(): Map<string, NameClass> {
  return classesOf(stateEntries(STATES));
}
