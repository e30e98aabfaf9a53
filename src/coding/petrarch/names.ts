import type { ActorName, AgentName, DatedCode } from './dictionary.js';

/** Words of a sentence that a dictionary names. */
export interface Named<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Looks up word sequences, longest first. */
export class WordIndex<T> {
  private readonly byFirst = new Map<string, { words: readonly string[]; value: T }[]>();

  constructor(entries: Iterable<{ words: readonly string[]; value: T }>) {
    for (const entry of entries) {
      const first = entry.words[0] ?? '';
      const same = this.byFirst.get(first);
      if (same) same.push(entry);
      else this.byFirst.set(first, [entry]);
    }
    // A stable sort: of two entries of one length the earlier in the file comes first.
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** Matches from left to right without overlap. `words` in upper case; `accept` may refuse a value. */
  matches(words: readonly string[], accept: (value: T) => boolean = () => true): Named<T>[] {
    const found: Named<T>[] = [];
    for (let first = 0; first < words.length; first++) {
      const entry = this.at(words, first, accept);
      if (entry === undefined) continue;
      const last = first + entry.words.length - 1;
      found.push({ first, last, value: entry.value });
      first = last;
    }
    return found;
  }

  private at(words: readonly string[], first: number, accept: (value: T) => boolean) {
    return this.byFirst
      .get(words[first] ?? '')
      ?.find((entry) => accept(entry.value) && entry.words.every((word, step) => words[first + step] === word));
  }
}

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
  (from === undefined || day >= from) && (to === undefined || day <= to) && (before === undefined || day < before);

/**
 * An actor's code with the codes of agents (`~GOV` behind, `NGO~` in front), three letters at a time; what the actor's code
 * already holds is not repeated. Without actor `---` stands in.
 */
export function joined(actor: string, agents: readonly string[]): string {
  let code = actor;
  for (const agent of agents) {
    const [before = '', after = ''] = agent.split('~');
    const held = new Set(triplesOf(code));
    const fresh = (part: string) => triplesOf(part).filter((triple) => !held.has(triple)).join('');
    code = `${fresh(before)}${code}${fresh(after)}`;
  }
  return code;
}

const triplesOf = (code: string): string[] => code.match(/.{1,3}/g) ?? [];
