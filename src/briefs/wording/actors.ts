import type { Actor } from '../../model/actor.js';
import { listWords, quote, shortened } from './quote.js';

/** Readers' words for PLOVER sectors; GOV adds nothing to the name of a state. */
const sectorWords: Readonly<Record<string, string>> = {
  MIL: 'military',
  SPY: 'intelligence',
  COP: 'police',
  JUD: 'courts',
  LEG: 'legislature',
  PTY: 'party',
  OPP: 'opposition',
  REB: 'rebels',
  PRE: 'candidate',
  BUS: 'business',
  MED: 'media',
  EDU: 'education',
  CVL: 'civilians',
  CVO: 'civil society',
  CRM: 'crime suspects',
  REF: 'refugees',
  REL: 'religious body',
  LAB: 'labour',
  AGR: 'farming',
  ELI: 'public figures',
  HLH: 'health',
  IGO: 'intergovernmental body',
  NGO: 'non-governmental body',
  MNC: 'company',
  UAF: 'armed group',
};

/** Display name without a sector; the report's own words when the dictionaries name nobody. */
export function baseName(actor: Actor): string {
  return actor.name.trim() === '' ? quote(actor.span.exact, 60) : shortened(actor.name);
}

/** Display name, with its sector when that is not the government as such: `China (military)`. */
export function actorName(actor: Actor): string {
  const name = baseName(actor);
  const sector = actor.sectors[0] === undefined ? undefined : sectorWords[actor.sectors[0]];
  return sector === undefined || name.toLowerCase().includes(sector) ? name : `${name} (${sector})`;
}

/** Names in the text's order, each once. */
export function actorNames(actors: readonly Actor[]): string[] {
  return [...new Set(actors.map(actorName))];
}

/** Codes in the text's order, each once. */
export function actorCodes(actors: readonly Actor[]): string[] {
  return [...new Set(actors.map((actor) => actor.code))];
}

/** `Russia`, `China and India`, or `someone not named`. */
export function partyWords(actors: readonly Actor[], nobody = 'someone the report does not name'): string {
  return actors.length === 0 ? nobody : listWords(actorNames(actors));
}
