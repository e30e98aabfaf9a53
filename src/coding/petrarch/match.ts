import { at, dependants, isNominal, subtree, type Tree } from '../../language/tree.js';
import type { PatternPart, Synonym, VerbPattern } from './dictionary.js';
import { PatternWords } from './patternWords.js';
import type { Party, Phrases } from './phrases.js';

/** The surroundings of a verb in which its patterns are looked for. */
export interface Surroundings {
  readonly tree: Tree;
  readonly phrases: Phrases;
  readonly synonyms: ReadonlyMap<string, readonly Synonym[]>;
  /** First and last word of the verb's own spelling. */
  readonly first: number;
  readonly last: number;
  /** Heads of the subject. */
  readonly subjects: readonly number[];
  /** Words behind the verb that patterns see. */
  readonly behind: ReadonlySet<number>;
}

export interface Matched {
  /** Words of the pattern that were found; more are more specific. */
  readonly words: number;
  readonly source?: readonly Party[];
  readonly target?: readonly Party[];
  /** `$` stands behind the verb or `+` in front of it: who the pattern does not name is on the other side than usual. */
  readonly crossed: boolean;
  /** `%`: the members of the source act on each other. */
  readonly mutual: boolean;
}

interface State extends Matched {
  readonly cursor: number;
}

/** Whether a pattern holds around a verb, and who its `$` and `+` are. The first match from the verb outwards is taken. */
export function matchPattern(pattern: VerbPattern, around: Surroundings): Matched | undefined {
  const matcher = new Matcher(around, pattern.literal);
  const before = matcher.run(
    pattern.before,
    { cursor: around.first, words: 0, crossed: false, mutual: false },
    -1,
  );
  if (before === undefined) return undefined;
  return matcher.run(pattern.after, { ...before, cursor: around.last }, 1);
}

class Matcher {
  private readonly front: ReadonlySet<number>;
  private readonly around: Surroundings;
  private readonly literal: boolean;
  private readonly words: PatternWords;

  constructor(around: Surroundings, literal: boolean) {
    this.around = around;
    this.words = new PatternWords(around.phrases, around.synonyms);
    this.literal = literal;
    this.front = frontOf(around, literal);
  }

  run(parts: readonly PatternPart[], state: State, step: 1 | -1): State | undefined {
    const [part, ...rest] = parts;
    if (part === undefined) return state;
    for (const next of this.steps(part, state, step)) {
      const done = this.run(rest, next, step);
      if (done) return done;
    }
    return undefined;
  }

  private *steps(part: PatternPart, state: State, step: 1 | -1): Generator<State> {
    if (part.kind === 'slot') {
      yield* this.slot(part.slot, state, step);
      return;
    }
    if (part.kind === 'prepositional' && step > 0 && part.parts.some(({ kind }) => kind === 'slot')) {
      // `(AT ^)`: the slots inside are looked for as those outside are, behind the preposition.
      const [preposition, ...rest] = part.parts;
      for (const next of preposition ? this.steps(preposition, state, step) : []) {
        const done = this.run(rest, next, step);
        if (done) yield done;
      }
      return;
    }
    const { tokens } = this.around.tree;
    for (let index = state.cursor + step; index >= 0 && index < tokens.length; index += step) {
      const end = this.seen(index, step, part) ? this.words.endOf(part, index) : undefined;
      if (end !== undefined) {
        const [from, to] = [Math.min(...end), Math.max(...end)];
        const near = step > 0 ? from : to;
        const far = step > 0 ? to : from;
        const beyond = step > 0 ? near > state.cursor : near < state.cursor;
        if (beyond && (!part.tight || near === state.cursor + step))
          yield { ...state, cursor: far, words: state.words + end.length };
      }
      if (part.tight) return;
    }
  }

  private seen(index: number, step: 1 | -1, part: PatternPart): boolean {
    if (step < 0) {
      if (!this.front.has(index)) return false;
      return this.literal || part.kind !== 'word' || isNominal(at(this.around.tree, index));
    }
    return this.around.behind.has(index);
  }

  private *slot(slot: '$' | '+' | '^' | '%', state: State, step: 1 | -1): Generator<State> {
    if (slot === '%') {
      const parties = step < 0 ? this.subjectParties() : [];
      if (parties.length > 1) yield { ...state, words: state.words + 1, mutual: true, source: parties };
      return;
    }
    for (const head of this.heads(state.cursor, step)) {
      const far =
        step > 0 ? Math.max(head, ...this.around.phrases.membersOf(head)) : this.around.phrases.firstOf(head);
      const next = { ...state, cursor: far, words: state.words + 1 };
      if (slot === '^') yield next;
      else {
        const parties = this.around.phrases.partiesOf(head);
        if (parties.length === 0) continue;
        if (slot === '$') yield { ...next, source: parties, crossed: next.crossed || step > 0 };
        else yield { ...next, target: parties, crossed: next.crossed || step < 0 };
      }
    }
  }

  private subjectParties(): readonly Party[] {
    return this.around.phrases.partiesOfAll(this.around.subjects);
  }

  /** Heads of noun phrases from here on. */
  private heads(cursor: number, step: 1 | -1): number[] {
    const { tree, phrases, behind } = this.around;
    const place = step > 0 ? behind : this.front;
    const found: number[] = [];
    for (let index = cursor + step; index >= 0 && index < tree.tokens.length; index += step) {
      if (place.has(index) && phrases.isHead(index) && phrases.isFirstMember(index)) found.push(index);
    }
    return found;
  }
}

/** Words in front of the verb that patterns see: all of them in the first format, else the subject and phrases of the verb. */
function frontOf({ tree, first, subjects }: Surroundings, literal: boolean): Set<number> {
  if (literal) return new Set(tree.tokens.slice(0, first).map(({ index }) => index));
  const own = dependants(tree, first, 'obl', 'nmod', 'obj', 'advcl').flatMap(({ index }) =>
    subtree(tree, index),
  );
  const led = dependants(tree, first, 'case').map(({ index }) => index);
  const named = subjects.flatMap((subject) => subtree(tree, subject));
  return new Set([...own, ...led, ...named].filter((index) => index < first));
}
