import { wordLists } from './generated/words.generated.js';

const sets = new Map<string, ReadonlySet<string>>();

/** A word list of data/language as a set of lemmas; empty when there is none of that name. */
export function wordSet(name: string): ReadonlySet<string> {
  let set = sets.get(name);
  if (!set) {
    set = new Set(wordLists[name] ?? []);
    sets.set(name, set);
  }
  return set;
}

const spelt = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a lemma is among words, some of which may be `@name` of a word list. */
export function isAmong(lemma: string, words: readonly string[]): boolean {
  let set = spelt.get(words);
  if (!set) {
    set = new Set(words.flatMap((word) => (word.startsWith('@') ? [...wordSet(word.slice(1))] : [word])));
    spelt.set(words, set);
  }
  return set.has(lemma);
}

/** The lemma a word list is asked for: plurals that lemmatise to themselves ("troops", "sanctions") count as singular. */
export function listLemma(token: { readonly lemma: string; readonly xpos: string }): string {
  const lemma = token.lemma.toLowerCase();
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS';
  if (!plural || !/[^su]s$/.test(lemma)) return lemma;
  if (/[^aeiou]ies$/.test(lemma)) return `${lemma.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(lemma) ? lemma.slice(0, -2) : lemma.slice(0, -1);
}
