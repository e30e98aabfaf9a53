import { contextRows } from './generated/contexts.generated.js';

/** PLOVER's contexts, in the manual's order. */
export const contextNames: readonly string[] = contextRows.map(([name]) => name);

/** What a context covers, in a few words; undefined for a name that is none. */
export const contextMeaning = (name: string): string | undefined =>
  contextRows.find(([known]) => known === name)?.[1];

const toldBy: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [name, , words] of contextRows)
    for (const word of words) found.set(word, [...(found.get(word) ?? []), name]);
  return found;
})();

/** Contexts that a lemma tells by itself: "uranium" tells natural_resource. */
export const contextsToldBy = (lemma: string): readonly string[] => toldBy.get(lemma) ?? [];
