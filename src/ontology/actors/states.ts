import type { ActorEntry, ActorKind, ActorMatch } from './entry.js';
import { validityAt } from './validity.js';

/** What the tokens after a name say about how it is used. */
export interface StateSetting {
  readonly date?: string | undefined;
  /** Tag of the last token of the name, when the caller has one. */
  readonly xpos?: string | undefined;
  /** Does a noun or adjective follow, which the name would qualify? */
  readonly qualifies: boolean;
  readonly displayName: (code: string) => string;
}

type Resolved = Omit<ActorMatch, 'first' | 'last'>;

const REASONS: Readonly<Partial<Record<ActorKind, (entry: ActorEntry, state: string) => string>>> = {
  state: (_, state) => `${state}, named as such`,
  alias: (entry, state) => `${entry.term}, another name for ${state}`,
  capital: (entry, state) => `${entry.term}, capital of ${state}, stands for its government`,
  seat: (entry, state) => `${entry.term}, seat in ${state}, stands for its ${entry.sectors[0] ?? 'GOV'}`,
  city: (entry, state) => `${entry.term}, a place in ${state}`,
  'demonym-adjective': (entry, state) => `${entry.term}, of ${state}`,
  'demonym-person': (entry, state) => `${entry.term}, of the people of ${state}`,
  prefix: (entry, state) => `${entry.term}-, short for ${state}`,
  organisation: (entry) => `${entry.term}, organisation`,
  group: (entry) => `${entry.term}, armed or political group`,
  firm: (entry, state) => `${entry.term}, firm of ${state}`,
  institution: (entry, state) => `${entry.term}, institution of ${state}`,
};

/** Why a name was read as its party, in one line. */
export function reasonFor(entry: ActorEntry, state: string): string {
  return REASONS[entry.as]?.(entry, state) ?? `${entry.term}, ${entry.name}`;
}

/** Of the uses one word has for one state ("Chinese": adjective, person, people) the one that its place allows. */
function chooseForm(entries: readonly ActorEntry[], setting: StateSetting): ActorEntry | undefined {
  const adjective = entries.find((entry) => entry.as === 'demonym-adjective');
  const persons = entries.filter((entry) => entry.as === 'demonym-person');
  const noun = entries.find(
    (entry) => entry.as !== 'demonym-adjective' && entry.as !== 'demonym-person' && entry.as !== 'prefix',
  );
  if (
    noun !== undefined &&
    !(adjective !== undefined && setting.qualifies && setting.xpos?.startsWith('J') === true)
  )
    return noun;
  const person =
    setting.xpos?.endsWith('S') === true ? (persons.find((entry) => entry.plural) ?? persons[0]) : persons[0];
  if (adjective === undefined) return person ?? entries[0];
  if (person === undefined || setting.xpos?.startsWith('J') === true || setting.qualifies) return adjective;
  return setting.xpos === undefined ? (persons.find((entry) => entry.plural) ?? person) : person;
}

/** After its end a former state is read as its successor. */
function codeAt(entry: ActorEntry, date: string | undefined): string {
  if (entry.successor === undefined || date === undefined || entry.to === undefined) return entry.code;
  return date >= entry.to ? entry.successor : entry.code;
}

/**
 * Reads a name that is not a person's. Several states under one name ("Korea", "Congo", "Dominican") give the first of
 * the table, marked ambiguous with the other codes.
 */
export function resolveName(entries: readonly ActorEntry[], setting: StateSetting): Resolved | undefined {
  const user = entries.filter(
    (entry) => entry.origin === 'user' && validityAt(entry, setting.date) === 'during',
  );
  const named = user.length > 0 ? user : entries.filter((entry) => validOrState(entry, setting.date));
  const lead = named[0];
  if (lead === undefined) return undefined;
  const chosen =
    chooseForm(
      named.filter((entry) => entry.code === lead.code && entry.name === lead.name),
      setting,
    ) ?? lead;
  const code = codeAt(chosen, setting.date);
  const others = new Set(named.map((entry) => codeAt(entry, setting.date)));
  others.delete(code);
  // A place stands for the state it lies in, under the state's name.
  const own = chosen.as === 'city' && chosen.code !== '' ? setting.displayName(chosen.code) : chosen.name;
  const because = reasonFor(chosen, own);
  return {
    entry: chosen,
    as: chosen.as,
    code,
    sectors: chosen.sectors,
    name: code === chosen.code ? own : setting.displayName(code),
    because: code === chosen.code ? because : `${because}; since ${chosen.to} ${setting.displayName(code)}`,
    ...(chosen.plural ? { plural: true } : {}),
    ...(chosen.ambiguous || others.size > 0 ? { ambiguous: true } : {}),
    ...(others.size > 0 ? { alternatives: [...others] } : {}),
  };
}

/** States are recognised before and after their time; a dated organisation or institution only within it. */
function validOrState(entry: ActorEntry, date: string | undefined): boolean {
  if (entry.as === 'person') return false;
  return entry.successor !== undefined || STATE_KINDS.has(entry.as) || validityAt(entry, date) === 'during';
}

const STATE_KINDS: ReadonlySet<ActorKind> = new Set([
  'state',
  'alias',
  'capital',
  'seat',
  'city',
  'demonym-adjective',
  'demonym-person',
  'prefix',
]);
