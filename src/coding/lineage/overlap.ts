import type { SentencePrints } from './prints.js';

/** Two sentences are one, lightly edited, when this share of their words is common (Dice): one word in six replaced, or a clause of a third cut. */
export const nearShare = 0.75;
/** A sentence cut out of a longer one keeps nearly all its words there. */
const cutShare = 0.9;

const startOf = (prints: SentencePrints, index: number): number =>
  index === 0 ? 0 : (prints.ends[index - 1] as number);

interface Place {
  readonly prints: SentencePrints;
  readonly index: number;
}

function isNear(own: Place, other: Place): boolean {
  const [wordsA, wordsB] = [own.prints.words, other.prints.words];
  let a = startOf(own.prints, own.index);
  let b = startOf(other.prints, other.index);
  const [endA, endB] = [own.prints.ends[own.index] as number, other.prints.ends[other.index] as number];
  const [sizeA, sizeB] = [endA - a, endB - b];
  const enough = Math.min((nearShare * (sizeA + sizeB)) / 2, cutShare * sizeA);
  let shared = 0;
  // Most pairs have little in common: they are given up as soon as what is left cannot be enough.
  while (shared + Math.min(endA - a, endB - b) >= enough) {
    if (a === endA || b === endB) return true;
    const difference = (wordsA[a] as number) - (wordsB[b] as number);
    if (difference === 0) shared++;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return false;
}

/**
 * Share (0..1) of the counted sentences of `own` that stand in `other`, word for word or lightly edited. `counts`
 * says which sentences of `own` count; 0 when none does, or when the share is below `least`.
 */
export function sharedSentences(
  own: SentencePrints,
  other: SentencePrints,
  { counts, least }: { readonly counts: (index: number) => boolean; readonly least: number },
): number {
  const there = new Set(other.exact);
  const changed: number[] = [];
  let counted = 0;
  for (let index = 0; index < own.exact.length; index++) {
    if (!counts(index)) continue;
    counted++;
    if (!there.has(own.exact[index] as number)) changed.push(index);
  }
  let found = counted - changed.length;
  for (const [looked, index] of changed.entries()) {
    if ((found + changed.length - looked) / counted < least) return 0;
    if (other.exact.some((_, at) => isNear({ prints: own, index }, { prints: other, index: at }))) found++;
  }
  return counted === 0 || found / counted < least ? 0 : found / counted;
}
