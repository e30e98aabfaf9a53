/** What the names of entities say about them: numbers of their country and sector, -1 when the name does not say. */
export interface Sides {
  readonly country: Int32Array;
  readonly sector: Int32Array;
  /** Names behind the numbers. */
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
}

/** The sector of an entity that is a country itself. */
const whole = 'country';

/**
 * Reads "Sector (Country)": the last parenthesis is the country. A name without parenthesis that occurs as such a country is that
 * country; of every other name (persons, bodies) nothing is known. Underscores stand for blanks.
 */
export function sidesOf(names: readonly string[]): Sides {
  const split = names.map((name) => {
    const plain = name.replaceAll('_', ' ').trim();
    const [, sector, country] = /^(.+?)\s*\(([^()]+)\)$/.exec(plain) ?? [];
    return { plain, sector, country };
  });
  const known = new Set(split.flatMap(({ country }) => country ?? []));
  const countries = new Numbering();
  const sectors = new Numbering();
  const country = new Int32Array(names.length).fill(-1);
  const sector = new Int32Array(names.length).fill(-1);
  split.forEach((name, id) => {
    const isCountry = name.country === undefined && known.has(name.plain);
    if (name.country !== undefined) country[id] = countries.of(name.country);
    else if (isCountry) country[id] = countries.of(name.plain);
    if (name.sector !== undefined) sector[id] = sectors.of(name.sector);
    else if (isCountry) sector[id] = sectors.of(whole);
  });
  return { country, sector, countries: countries.words, sectors: sectors.words };
}

class Numbering {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
