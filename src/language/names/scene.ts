import type { Mention } from '../../model/mention.js';
import type { Sentence, Token } from '../../model/parse.js';
import { wordSet } from '../words.js';

/** A sentence in work: its words in lower case, the dictionary's mentions by token. */
export interface Scene {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly mentionAt: readonly (Mention | undefined)[];
  /** Written in capitals throughout: capital letters say nothing. */
  readonly shouted: boolean;
}

/** Prepares a sentence; `mentions` are what the actor dictionary found in it. */
export function sceneOf(sentence: Sentence, mentions: readonly Mention[]): Scene {
  const { tokens } = sentence;
  const mentionAt: (Mention | undefined)[] = tokens.map(() => undefined);
  for (const mention of mentions)
    for (let at = mention.first; at <= mention.last; at++) mentionAt[at] = mention;
  const letters = tokens.filter(({ text }) => text.length > 1 && text.toLowerCase() !== text.toUpperCase());
  return {
    sentence,
    tokens,
    lower: tokens.map(({ text }) => text.toLowerCase()),
    mentionAt,
    shouted: letters.length > 2 && letters.every(({ text }) => text === text.toUpperCase()),
  };
}

/** The word without a final full stop, lower case: `gen` for "Gen.". */
export function bareWord(scene: Scene, at: number): string {
  const word = scene.lower[at] ?? '';
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
}

const pairs = new Map<string, boolean>();

/** Whether a list has entries of two words at all: most have none, and joining words costs time. */
function hasPairs(list: string): boolean {
  let found = pairs.get(list);
  if (found === undefined) {
    found = [...wordSet(list)].some((word) => word.includes(' '));
    pairs.set(list, found);
  }
  return found;
}

/** Whether the word at a place, or it with the word before, is in a list. */
export function listed(scene: Scene, at: number, list: string): boolean {
  const words = wordSet(list);
  const word = bareWord(scene, at);
  return words.has(word) || (at > 0 && hasPairs(list) && words.has(`${bareWord(scene, at - 1)} ${word}`));
}

export const isProper = (token: Token | undefined): boolean =>
  token?.xpos === 'NNP' || token?.xpos === 'NNPS';

export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

const stateKinds: ReadonlySet<Mention['as']> = new Set(['state', 'alias', 'capital', 'seat', 'city']);

/** Whether a mention names a state, one of its towns or its seat of government. */
export const isPlaceMention = (mention: Mention | undefined): boolean =>
  mention !== undefined && stateKinds.has(mention.as);

/** Whether a mention is a demonym ("Norwegian", "Norwegians", "Sino"). */
export const isDemonym = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  (mention.as === 'demonym-adjective' || mention.as === 'demonym-person' || mention.as === 'prefix');

/** Whether two neighbouring tokens touch, no blank between them. */
export function touches(scene: Scene, left: number): boolean {
  return scene.tokens[left]?.end === scene.tokens[left + 1]?.start;
}
