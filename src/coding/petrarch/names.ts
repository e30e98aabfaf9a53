import type { ActorName, AgentName, DatedCode } from './dictionary.js';

/** Words of a sentence that a dictionary names. */
export interface Named<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Looks up word sequences, longest first. Words with hyphens are looked up in parts: parsers cut them differently. */
export class WordIndex<T> {
  private readonly byFirst = new Map<string, { pieces: readonly string[]; value: T }[]>();

  constructor(entries: Iterable<{ words: readonly string[]; value: T }>) {
    for (const { words, value } of entries) {
      const pieces = words.flatMap(piecesOf);
      const first = pieces[0] ?? '';
      const same = this.byFirst.get(first);
      if (same) same.push({ pieces, value });
      else this.byFirst.set(first, [{ pieces, value }]);
    }
    // A stable sort: of two entries of one length the earlier in the file comes first.
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.pieces.length - a.pieces.length);
  }

  /** Matches from left to right without overlap. `words` in upper case. */
  matches(words: readonly string[]): Named<T>[] {
    const pieces = words.flatMap((word, index) => piecesOf(word).map((text) => ({ text, index })));
    const found: Named<T>[] = [];
    for (let place = 0; place < pieces.length; place++) {
      const entry = this.byFirst
        .get(pieces[place]?.text ?? '')
        ?.find((other) => other.pieces.every((piece, step) => pieces[place + step]?.text === piece));
      const first = pieces[place]?.index;
      const last = pieces[place + (entry?.pieces.length ?? 0) - 1]?.index;
      if (entry === undefined || first === undefined || last === undefined) continue;
      found.push({ first, last, value: entry.value });
      place += entry.pieces.length - 1;
    }
    return found;
  }

  /**
   * The longest entry whose last word is this one and whose others stand in front of it in order, not before `first` and
   * with other words between: "Israeli ground troops" for ISRAELI_TROOPS.
   */
  spread(words: readonly string[], first: number, last: number): (Named<T> & { count: number }) | undefined {
    let best: (Named<T> & { count: number }) | undefined;
    for (let start = first; start < last; start++)
      for (const { pieces, value } of this.byFirst.get(words[start] ?? '') ?? []) {
        if (pieces.length < 2 || pieces.length <= (best?.count ?? 0) || pieces.at(-1) !== words[last])
          continue;
        let next = 1;
        for (let index = start + 1; index < last && next < pieces.length - 1; index++)
          if (words[index] === pieces[next]) next++;
        if (next === pieces.length - 1) best = { first: start, last, value, count: pieces.length };
      }
    return best;
  }
}

const piecesOf = (word: string): string[] => word.split('-').filter((piece) => piece !== '');

export const actorIndex = (actors: readonly ActorName[]): WordIndex<readonly DatedCode[]> =>
  new WordIndex(actors.map(({ words, codes }) => ({ words, value: codes })));

export const agentIndex = (agents: readonly AgentName[]): WordIndex<string> =>
  new WordIndex(agents.map(({ words, code }) => ({ words, value: code })));

/**
 * The code that holds on a day (`YYYY-MM-DD`): the first dated code that fits, else the first without dates. Undefined if
 * none holds or the dictionary says that it is nobody (`---`). Without a day only codes without dates hold.
 */
export function codeOn(codes: readonly DatedCode[], day: string | undefined): string | undefined {
  const dated = codes.find((code) => isDated(code) && day !== undefined && holds(code, day));
  const code = (dated ?? codes.find((other) => !isDated(other)))?.code;
  return code === '---' ? undefined : code;
}

const isDated = ({ from, to, before }: DatedCode): boolean => (from ?? to ?? before) !== undefined;

const holds = ({ from, to, before }: DatedCode, day: string): boolean =>
  (from === undefined || day >= from) &&
  (to === undefined || day <= to) &&
  (before === undefined || day < before);

/**
 * An actor's code with the codes of agents (`~GOV` behind, `NGO~` in front), three letters at a time; what the actor's code
 * already holds is not repeated. Without actor `---` stands in.
 */
export function joined(actor: string, agents: readonly string[]): string {
  let code = actor;
  for (const agent of agents) {
    const [before = '', after = ''] = agent.split('~');
    const held = new Set(triplesOf(code));
    const fresh = (part: string) =>
      triplesOf(part)
        .filter((triple) => !held.has(triple))
        .join('');
    code = `${fresh(before)}${code}${fresh(after)}`;
  }
  return code;
}

const triplesOf = (code: string): string[] => code.match(/.{1,3}/g) ?? [];
