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
  let a = startOf(own.prints, own.index);
  let b = startOf(other.prints, other.index);
  const [endA, endB] = [own.prints.ends[own.index] as number, other.prints.ends[other.index] as number];
  const [sizeA, sizeB] = [endA - a, endB - b];
  if (Math.min(sizeA, sizeB) * 2 < Math.max(sizeA, sizeB) * cutShare && sizeA > sizeB) return false;
  let shared = 0;
  while (a < endA && b < endB) {
    const difference = (own.prints.words[a] as number) - (other.prints.words[b] as number);
    if (difference === 0) shared++;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return 2 * shared >= nearShare * (sizeA + sizeB) || shared >= cutShare * sizeA;
}

/**
 * Share (0..1) of the counted sentences of `own` that stand in `other`, word for word or lightly edited. `counts`
 * says which sentences of `own` count; 0 when none does.
 */
export function sharedSentences(
  own: SentencePrints,
  other: SentencePrints,
  counts: (index: number) => boolean,
): number {
  const there = new Set(other.exact);
  let counted = 0;
  let found = 0;
  for (let index = 0; index < own.exact.length; index++) {
    if (!counts(index)) continue;
    counted++;
    if (there.has(own.exact[index] as number)) found++;
    else if (other.exact.some((_, at) => isNear({ prints: own, index }, { prints: other, index: at })))
      found++;
  }
  return counted === 0 ? 0 : found / counted;
}
