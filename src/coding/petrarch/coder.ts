import { type Tree, treeOf } from '../../language/tree.js';
import type { Sentence } from '../../model/parse.js';
import { type Act, type ActReader, actsOf, verbIndex } from './acts.js';
import { CodeArithmetic } from './arithmetic.js';
import { withoutCircles } from './circles.js';
import type { PetrarchDictionaries } from './dictionary.js';
import { govern } from './govern.js';
import { actorIndex, agentIndex, codeOn, type Named, WordIndex } from './names.js';
import { Phrases } from './phrases.js';
import { writtenOf } from './written.js';

/** Who does what to whom in the codes of a dictionary. */
export interface DictionaryEvent {
  readonly source: string;
  readonly target: string;
  readonly code: string;
  /** Index of the verb in the sentence. */
  readonly verb: number;
  /** `file:line` of the pattern that gave the code; undefined for the verb's own code. */
  readonly pattern?: string;
}

export interface DictionaryCoding {
  readonly events: readonly DictionaryEvent[];
  /** Words of the discard list for which the sentence, or with `story` the whole report, was left out. */
  readonly discarded?: { readonly words: string; readonly story: boolean };
}

export interface DictionaryCoder {
  /** Code a parsed sentence of a report of this day (`YYYY-MM-DD`). Never throws. */
  readonly code: (sentence: Sentence, day?: string) => DictionaryCoding;
  /** Code the sentences of one report: a story discard in one of them leaves out all. */
  readonly codeStory: (sentences: readonly Sentence[], day?: string) => DictionaryCoding[];
  /** Code of an actor that is all of this name, on this day. */
  readonly codeOfName: (name: string, day?: string) => string | undefined;
}

/** A coder with the dictionaries of PETRARCH, for any tree in Universal Dependencies. */
export function createDictionaryCoder(dictionaries: PetrarchDictionaries): DictionaryCoder {
  const actors = actorIndex(dictionaries.actors);
  const agents = agentIndex(dictionaries.agents);
  const discards = new WordIndex(dictionaries.discards.map((value) => ({ words: value.words, value })));
  const reader: ActReader = {
    dictionaries,
    verbs: verbIndex(dictionaries.verbs),
    arithmetic: new CodeArithmetic(dictionaries.ontology),
  };
  const code = (sentence: Sentence, day?: string): DictionaryCoding => {
    const words = sentence.tokens.map(writtenOf);
    const found = discards.matches(words).map(({ value }) => value);
    const discard = found.find(({ story }) => story) ?? found[0];
    if (discard) return { events: [], discarded: { words: discard.words.join(' '), story: discard.story } };
    const tree = treeOf(withoutCircles(sentence));
    const named = inPhrases(tree, actors, words).flatMap((match): Named<string>[] => {
      const value = codeOn(match.value, day);
      return value === undefined ? [] : [{ ...match, value }];
    });
    const phrases = new Phrases(tree, named, agents.matches(words));
    const acts = govern(tree, actsOf(phrases, reader), {
      arithmetic: reader.arithmetic,
      transformations: dictionaries.transformations,
    });
    return { events: withoutRepeats(acts.flatMap(eventsOf)) };
  };
  const codeStory = (sentences: readonly Sentence[], day?: string): DictionaryCoding[] => {
    const codings = sentences.map((sentence) => code(sentence, day));
    const story = codings.find(({ discarded }) => discarded?.story)?.discarded;
    return story ? codings.map(() => ({ events: [], discarded: story })) : codings;
  };
  const codeOfName = (name: string, day?: string): string | undefined => {
    const words = name.trim().toUpperCase().split(/\s+/);
    const whole = actors.matches(words).find(({ first, last }) => first === 0 && last === words.length - 1);
    return whole && codeOn(whole.value, day);
  };
  return { code, codeStory, codeOfName };
}

/** Names word by word, and those with other words of their noun phrase between. */
function inPhrases<T>(tree: Tree, index: WordIndex<T>, words: readonly string[]): Named<T>[] {
  const found = index.matches(words);
  const phrases = new Phrases(tree, [], []);
  for (const { index: head } of tree.tokens.filter(
    (token) => phrases.phraseOf(token.index) === token.index,
  )) {
    const match = index.spread(words, phrases.firstOf(head), head);
    const covered = found.filter(({ first, last }) => match && first <= match.last && last >= match.first);
    if (match && covered.every(({ first, last }) => last - first + 1 < match.count))
      found.splice(0, found.length, ...found.filter((name) => !covered.includes(name)), match);
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Every source with every target; nobody acts on himself. */
function eventsOf({ verb, code, pattern, sources, targets, mutual }: Act): DictionaryEvent[] {
  const where = pattern ? { pattern: `${pattern.file}:${pattern.line}` } : {};
  const others = mutual ? sources : targets;
  return sources.flatMap((source) =>
    others.flatMap((target): DictionaryEvent[] => {
      if (source.code === target.code) return [];
      const event = (from: string, to: string, value: string | undefined) =>
        value === undefined ? [] : [{ source: from, target: to, code: value, verb, ...where }];
      return [
        ...event(source.code, target.code, code.there),
        ...(mutual ? [] : event(target.code, source.code, code.back)),
      ];
    }),
  );
}

function withoutRepeats(events: readonly DictionaryEvent[]): DictionaryEvent[] {
  const seen = new Set<string>();
  return events.filter(({ source, target, code }) => {
    const key = `${source} ${target} ${code}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
