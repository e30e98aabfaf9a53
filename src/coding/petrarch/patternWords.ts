import { isYear, monthOf, weekdayOf } from '../../language/dates/units.js';
import { at, isNominal, relation, type Tree } from '../../language/tree.js';
import type { PatternPart, Synonym, WordPart } from './dictionary.js';
import { pluralOf } from './inflect.js';
import type { Phrases } from './phrases.js';
import { writtenOf } from './written.js';

/** Words of the longest member of a set that a phrase is searched for. */
const longest = 4;

/** Sets that hold sets: deeper than this they are taken to hold themselves. */
const deepest = 4;

/** Finds the words of a pattern, its sets, noun phrases and prepositional phrases at a place in a sentence. */
export class PatternWords {
  private readonly tree: Tree;
  private readonly phrases: Phrases;
  private readonly synonyms: ReadonlyMap<string, readonly Synonym[]>;

  constructor(phrases: Phrases, synonyms: ReadonlyMap<string, readonly Synonym[]>) {
    this.tree = phrases.tree;
    this.phrases = phrases;
    this.synonyms = synonyms;
  }

  /** Words that a part covers when it is found at this word; undefined if it is not. */
  endOf(part: PatternPart, index: number): number[] | undefined {
    switch (part.kind) {
      case 'word':
        return this.wordAt(part, index);
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

  /** A word, its plural, or a word with hyphens that the tree has in pieces. */
  private wordAt({ word, exact }: WordPart, index: number): number[] | undefined {
    const accepted = exact ? [word] : [word, pluralOf(word)];
    const covered: number[] = [];
    let text = '';
    for (let next = index; next < this.tree.tokens.length && text.length < word.length; next++) {
      text += writtenOf(at(this.tree, next));
      covered.push(next);
      if (accepted.includes(text)) return covered;
      if (!word.includes('-')) return undefined;
    }
    return undefined;
  }

  /** A member of a synonym set that begins at this word; the longest one. */
  private setAt(name: string, index: number, depth: number): number[] | undefined {
    let best: number[] | undefined;
    for (const member of depth > deepest ? [] : (this.synonyms.get(name) ?? [])) {
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
    const token = this.tree.tokens[index];
    const head = token && isNominal(token) && last ? this.endingAt(last, index) : undefined;
    if (head === undefined) return undefined;
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
    const listed = [before, index].map((place) => at(this.tree, place));
    return [before, ...listed.filter((token) => relation(token) === 'conj').map(({ head }) => head)].filter(
      (place) => place >= 0 && place < index,
    );
  }

  private inFront(right: number, head: number): number[] {
    const first = this.phrases.firstOf(this.phrases.phraseOf(head));
    return Array.from({ length: Math.max(0, right - first) }, (_, step) => right - 1 - step);
  }

  /** `(ON &TIETYPES)` with its preposition here; the other words follow it, with nothing but determiners between. */
  private prepositionalAt(parts: readonly PatternPart[], index: number): number[] | undefined {
    const [preposition, ...rest] = parts;
    const covered = preposition && this.endOf(preposition, index);
    if (covered === undefined || (rest.length === 0 && this.leadsTime(index))) return undefined;
    for (const part of rest) {
      const next = this.afterDeterminers(Math.max(...covered) + 1);
      const end = part.kind === 'phrase' ? this.phraseFrom(part.parts, next) : this.endOf(part, next);
      if (end === undefined) return undefined;
      covered.push(...end);
    }
    return covered;
  }

  /** "Called him on Monday" is no "called on". */
  private leadsTime(preposition: number): boolean {
    const { head } = at(this.tree, preposition);
    const text = head > preposition ? at(this.tree, head).text : '';
    return weekdayOf(text) !== undefined || monthOf(text) !== undefined || isYear(text);
  }

  private afterDeterminers(index: number): number {
    const { tokens } = this.tree;
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
    return index < this.tree.tokens.length ? this.phraseAt(parts, this.phrases.phraseOf(index)) : undefined;
  }
}
