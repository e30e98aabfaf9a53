import { stateCodeRows } from './generated/stateCodes.generated.js';

/** What a code in a table's country column stands for: a state or territory, a region of the world, or something else. */
export type PartyKind = 'state' | 'region' | 'other';

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .trim()
    .toLowerCase();

const regions = new Set<string>();
const byCode = new Map<string, string>();
const byIso2 = new Map<string, string>();
const byName = new Map<string, string>();
for (const [code, iso2, other, names] of stateCodeRows) {
  if (other === 'region') {
    regions.add(code);
    continue;
  }
  for (const word of [code, ...other.split('|').filter(Boolean)]) byCode.set(word, code);
  if (iso2) byIso2.set(iso2, code);
  for (const name of names.split('|')) byName.set(plain(name), code);
}

/** The code Detente stores for a three-letter code of a table (`ROM` is `ROU`); undefined when it is no state or territory. */
export const stateOfCode = (code: string): string | undefined => byCode.get(code);

/** The same for ISO 3166-1 alpha-2 (`RU`). */
export const stateOfIso2 = (code: string): string | undefined => byIso2.get(code);

/** The same for an English name as tables write it (`Russian Federation`); case, diacritics and full stops do not matter. */
export const stateOfName = (name: string): string | undefined => byName.get(plain(name));

/** Whether a three-letter code is a state's, a region's (`EUR`, `AFR`: never a party to a dyad) or neither. */
export function kindOfCode(code: string): PartyKind {
  if (byCode.has(code)) return 'state';
  return regions.has(code) ? 'region' : 'other';
}

/** All three-letter codes known: of states and territories with their other spellings, and of regions. */
export const knownCodes = (): readonly string[] => [...byCode.keys(), ...regions];

/** English names of states and territories, as tables write them, with the code that Detente stores. */
export const stateNames = (): readonly (readonly [name: string, code: string])[] =>
  stateCodeRows
    .filter(([, , other]) => other !== 'region')
    .flatMap(([code, , , names]) => names.split('|').map((name) => [name, code] as const));
