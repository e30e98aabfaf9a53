import { at, dependants, isNominal, relation, subtree, type Tree } from '../../language/tree.js';
import type { PatternPart, Synonym, VerbPattern } from './dictionary.js';
import { pluralOf } from './inflect.js';
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

/** Words of the longest member of a set that a phrase is searched for. */
const longest = 4;

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

  constructor(around: Surroundings, literal: boolean) {
    this.around = around;
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
      const end = this.seen(index, step, part) ? this.endOf(part, index) : undefined;
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

  /** Words that a part covers when it is found at this word; undefined if it is not. */
  private endOf(part: PatternPart, index: number): number[] | undefined {
    switch (part.kind) {
      case 'word':
        return this.isWord(part, index) ? [index] : undefined;
      case 'set':
        return this.setAt(part.name, index, 0);
      case 'phrase':
        return this.phraseAt(part.parts, index);
      case 'prepositional':
        return this.prepositionalAt(part.parts, index);
      default:
        return undefined;
    }
  }

  private isWord({ word, exact }: { word: string; exact: boolean }, index: number): boolean {
    const text = this.around.tree.tokens[index]?.text.toUpperCase();
    return text === word || (!exact && text === pluralOf(word));
  }

  /** A member of a synonym set that begins at this word; the longest one. */
  private setAt(name: string, index: number, depth: number): number[] | undefined {
    let best: number[] | undefined;
    for (const member of depth > 4 ? [] : (this.around.synonyms.get(name) ?? [])) {
      const found = this.sequenceAt(member, index, depth);
      if (found && found.length > (best?.length ?? 0)) best = found;
    }
    return best;
  }

  /** Parts that stand side by side from this word on. */
  private sequenceAt(parts: readonly PatternPart[], index: number, depth = 0): number[] | undefined {
    const found: number[] = [];
    for (const part of parts) {
      const next = (found.at(-1) ?? index - 1) + 1;
      const end = part.kind === 'set' ? this.setAt(part.name, next, depth + 1) : this.endOf(part, next);
      if (end === undefined) return undefined;
      found.push(...end);
    }
    return found.length > 0 ? found : undefined;
  }

  /**
   * `{NEW TRADE TALKS}` with its last word here: the word before it stands right before, or is listed with the one that
   * does ("death and injury toll"); those further in front stand anywhere in the phrase.
   */
  private phraseAt(parts: readonly PatternPart[], index: number): number[] | undefined {
    const last = parts.at(-1);
    const head = isNominal(at(this.around.tree, index)) && last && this.endingAt(last, index);
    if (!head) return undefined;
    const covered = [...head];
    for (let back = parts.length - 2; back >= 0; back--) {
      const right = Math.min(...covered);
      const places = back === parts.length - 2 ? this.justBefore(right) : this.inFront(right, index);
      const part = parts[back] as PatternPart;
      const end = places.map((place) => this.endingAt(part, place)).find((tokens) => tokens !== undefined);
      if (end === undefined) return undefined;
      covered.push(...end);
    }
    return covered;
  }

  /** Words of a part whose last word stands here. */
  private endingAt(part: PatternPart, index: number): number[] | undefined {
    for (let first = index; first >= Math.max(0, index - longest); first--) {
      const end = this.endOf(part, first);
      if (end && Math.max(...end) === index) return end;
    }
    return undefined;
  }

  private justBefore(index: number): number[] {
    const before = index - 1;
    if (before < 0) return [];
    const listed = [before, index].map((place) => at(this.around.tree, place));
    return [before, ...listed.filter((token) => relation(token) === 'conj').map(({ head }) => head)].filter(
      (place) => place >= 0 && place < index,
    );
  }

  private inFront(right: number, head: number): number[] {
    const first = this.around.phrases.firstOf(this.around.phrases.phraseOf(head));
    return Array.from({ length: Math.max(0, right - first) }, (_, step) => right - 1 - step);
  }

  /** `(ON &TIETYPES)` with its preposition here; the other words follow it, with nothing but determiners between. */
  private prepositionalAt(parts: readonly PatternPart[], index: number): number[] | undefined {
    const [preposition, ...rest] = parts;
    const covered = preposition && this.endOf(preposition, index);
    if (covered === undefined) return undefined;
    for (const part of rest) {
      const next = this.afterDeterminers(Math.max(...covered) + 1);
      const end = part.kind === 'phrase' ? this.phraseFrom(part.parts, next) : this.endOf(part, next);
      if (end === undefined) return undefined;
      covered.push(...end);
    }
    return covered;
  }

  private afterDeterminers(index: number): number {
    const { tokens } = this.around.tree;
    let next = index;
    while (
      next < tokens.length &&
      /^(det|nummod|nmod:poss|case)$/.test(tokens[next]?.deprel ?? '') &&
      /^(DT|PRP\$|CD|PDT|WDT)$/.test(tokens[next]?.xpos ?? '')
    )
      next++;
    return next;
  }

  /** A phrase whose head is that of the word here. */
  private phraseFrom(parts: readonly PatternPart[], index: number): number[] | undefined {
    return index < this.around.tree.tokens.length
      ? this.phraseAt(parts, this.around.phrases.phraseOf(index))
      : undefined;
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
