import * as tables from '../generated/actors.generated.js';
import { STATES } from '../generated/states.generated.js';
import type { ActorEntry, ActorMatch, MatchToken } from './entry.js';
import { createLexicon } from './lexicon.js';
import { type Found, findName } from './matchNames.js';
import { findOffice } from './matchOffices.js';
import { classesOf, type NameClass } from './nameClasses.js';
import { type OfficeWords, officeRunAt, officeWords } from './offices.js';
import { type MatchOptions, type Scan, type Sources, startScan } from './scan.js';
import { leaderEntries, leaderRows, namedEntries, stateEntries } from './tables.js';
import { keyOf, piecesOf } from './terms.js';

/** Names of parties to events, and how to find them in a sentence. */
export interface ActorDictionary {
  /**
   * Finds the parties that a sentence names, left to right, the longest name first; matches never overlap and never
   * include a possessive ending. Never throws.
   */
  readonly match: (tokens: readonly MatchToken[], options?: MatchOptions) => ActorMatch[];
  /** Sectors of an office phrase ("foreign ministry" gives GOV), primary first; none when it is no office. */
  readonly sectorsOf: (phrase: string) => readonly string[];
  /** Classes of names for a parser, keyed by the exact spelling. */
  readonly nameClasses: () => ReadonlyMap<string, NameClass>;
  /** `Russia` for `RUS`; the code itself when unknown. */
  readonly displayName: (code: string) => string;
  /** All entries, the user's own first. */
  readonly entries: readonly ActorEntry[];
}

function ownEntries(): ActorEntry[] {
  return [
    ...stateEntries(STATES),
    ...namedEntries(tables.INSTITUTIONS, 'institution'),
    ...namedEntries(tables.ORGANISATIONS, 'organisation'),
    ...namedEntries(tables.GROUPS, 'group'),
    ...namedEntries(tables.FIRMS, 'firm'),
    ...namedEntries(tables.CITIES, 'city'),
  ];
}

function displayNames(entries: readonly ActorEntry[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { as, code, name } of entries) {
    if ((as === 'state' || as === 'organisation') && !names.has(code)) names.set(code, name);
  }
  return names;
}

function betterOf(name: Found | undefined, office: Found | undefined): Found | undefined {
  if (name === undefined || office === undefined) return name ?? office;
  return office.length > name.length ? office : name;
}

function matchAll(scan: Scan): ActorMatch[] {
  for (let at = 0; at < scan.row.pieces.length; ) {
    const found = betterOf(findName(scan, at), findOffice(scan, at));
    if (found?.match !== undefined) scan.matches.push(found.match);
    at += found?.length ?? 1;
  }
  return scan.matches;
}

function sectorsOfPhrase(offices: OfficeWords, phrase: string): readonly string[] {
  const pieces = piecesOf(phrase.toLowerCase()).map((text) => ({ text }));
  const run = officeRunAt(offices, pieces, 0);
  return run?.length === pieces.length ? run.sectors : [];
}

/**
 * The dictionary of `data/actors/`, with a user's own entries in front of it. Building takes some tens of milliseconds:
 * make one and keep it.
 */
export function createActorDictionary(
  options: { readonly extra?: readonly ActorEntry[] } = {},
): ActorDictionary {
  const own = (options.extra ?? []).map((entry): ActorEntry => ({ ...entry, origin: 'user' }));
  const named = [...own, ...ownEntries()];
  const names = displayNames(named);
  const displayName = (code: string): string => names.get(code) ?? code;
  const lexicon = createLexicon(
    [...named, ...tables.PLACES.split('\n').map(placeEntry)],
    leaderRows(tables.LEADERS),
  );
  const offices = officeWords(tables.OFFICES);
  const places = new Set(tables.PLACES.split('\n').map(keyOf));
  const sources: Sources = { lexicon, offices, places, displayName };
  let classes: Map<string, NameClass> | undefined;
  return {
    get entries() {
      return [...named, ...leaderEntries(tables.LEADERS)];
    },
    displayName,
    match: (tokens, more = {}) => matchAll(startScan(tokens, more, sources)),
    sectorsOf: (phrase) => sectorsOfPhrase(offices, phrase),
    nameClasses: () => {
      classes ??= classesOf(named);
      return classes;
    },
  };
}

function placeEntry(term: string): ActorEntry {
  return { term, as: 'city', code: '', sectors: [], name: term };
}
