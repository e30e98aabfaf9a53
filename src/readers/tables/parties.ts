import type { Scope } from '../../model/tables.js';
import { kindOfCode, type PartyKind, stateOfCode, stateOfName } from '../../ontology/stateCodes.js';

/** One side of a row: the state it belongs to, if any, beside what the table wrote. */
export interface Party {
  readonly state: string;
  readonly kind: PartyKind | 'none';
  readonly code: string;
  readonly name: string;
}

const noKind = 'none';

/** A side whose country stands in a column of three-letter codes. */
export function partyOfCountry(country: string, code: string, name: string): Party {
  if (country === '') return { state: '', kind: noKind, code, name };
  return { state: stateOfCode(country) ?? '', kind: kindOfCode(country), code, name };
}

/** A side given by one code whose first three letters are the country (`USAGOV`). */
export function partyOfActorCode(code: string, name = ''): Party {
  return partyOfCountry(code.slice(0, 3), code, name);
}

/** A side whose country is an English name. */
export function partyOfCountryName(country: string, code: string, name: string): Party {
  const state = country === '' ? undefined : stateOfName(country);
  return { state: state ?? '', kind: country === '' ? noKind : state ? 'state' : 'other', code, name };
}

export function scopeOf(actor: Party, recipient: Party): Scope {
  if (actor.state !== '' && recipient.state !== '')
    return actor.state === recipient.state ? 'domestic' : 'dyad';
  return actor.kind === 'region' || recipient.kind === 'region' ? 'region' : 'open';
}
