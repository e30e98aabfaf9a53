/** Class of an actor name: all the parser may know of it, so that no state is read differently from another. */
export type NameClass = 'STATE' | 'DEMONYM' | 'DEMONYM_PLURAL';

/** Names as they are written ("New Delhi", "US", "Turkey"), capital letters kept, to their class. */
export type NameClasses = ReadonlyMap<string, NameClass>;

/** A unit the parser sees: one word, or the words of one actor name. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly name?: NameClass;
}

/** Names by their pieces, so that the division into words, diacritics and full stops do not matter. */
export interface NameIndex {
  readonly classes: ReadonlyMap<string, NameClass>;
  /** Names in capital letters throughout, for headlines: "FRANCE". */
  readonly capitals: ReadonlyMap<string, NameClass>;
  /** Greatest number of pieces of a name that begins with this piece. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Shorter names are not looked for in capitals: they could be anything. */
const shortestInCapitals = 4;

/** Pieces of a name or word: "Guinea-Bissau" two, "U.S." one, a hyphen alone none. */
function piecesOf(text: string): string[] {
  if (/^\w+$/.test(text)) return [text];
  // Most names are plain: classes of all marks and dashes are slow to compile and to match.
  const plain = /^[ -~]+$/.test(text);
  const bare = (plain ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll('.', '');
  return bare.split(plain ? /[ '-]+/ : /[\s\-'’‘\u2010-\u2015]+/u).filter((piece) => piece !== '');
}

/** Prepare names for `unitsOf`. */
export function indexNames(names: NameClasses): NameIndex {
  const classes = new Map<string, NameClass>();
  const capitals = new Map<string, NameClass>();
  const longest = new Map<string, number>();
  const note = (index: Map<string, NameClass>, pieces: readonly string[], name: NameClass) => {
    const [start, key] = [pieces[0] as string, pieces.join(' ')];
    if (!index.has(key)) index.set(key, name);
    longest.set(start, Math.max(longest.get(start) ?? 0, pieces.length));
  };
  for (const [text, name] of names) {
    const pieces = piecesOf(text);
    if (pieces.length === 0) continue;
    note(classes, pieces, name);
    if (text.length >= shortestInCapitals) note(capitals, piecesOf(text.toUpperCase()), name);
  }
  return { classes, capitals, longest };
}

/** Words of a sentence as the parser sees them: each actor name is one unit known by its class only. Longest name first. */
export function unitsOf(words: readonly string[], names: NameIndex): Unit[] {
  const units: Unit[] = [];
  for (let first = 0; first < words.length; ) {
    const found = nameAt(words, first, names);
    const last = found ? found.last : first;
    units.push(found ? { first, last, name: found.name } : { first, last });
    first = last + 1;
  }
  return units;
}

function nameAt(
  words: readonly string[],
  first: number,
  names: NameIndex,
): { last: number; name: NameClass } | undefined {
  const pieces = piecesOf(words[first] as string);
  const limit = names.longest.get(pieces[0] as string) ?? 0;
  let found: { last: number; name: NameClass } | undefined;
  for (let last = first; pieces.length <= limit; ) {
    const key = pieces.join(' ');
    const name = names.classes.get(key) ?? names.capitals.get(key);
    // A hyphen or apostrophe after a name adds no piece and does not belong to it.
    if (name && (last === first || piecesOf(words[last] as string).length > 0)) found = { last, name };
    last++;
    if (last >= words.length) break;
    pieces.push(...piecesOf(words[last] as string));
  }
  return found;
}
