import type { Reading } from '../language/reading.js';
import { causeClauses } from './causes/clauses.js';
import { hindrances } from './causes/hindrances.js';
import { namedCauses } from './causes/named.js';
import { causePhrases } from './causes/phrases.js';
import type { Draft } from './draft.js';

/** Stated reasons of a sentence; of two that speak of the same cause the one with the clearer cue stays. */
export function reasons(reading: Reading): Draft[] {
  const found = [
    ...causeClauses(reading),
    ...causePhrases(reading),
    ...namedCauses(reading),
    ...hindrances(reading),
  ];
  return found.filter((draft, place) => !found.slice(0, place).some((earlier) => sameCause(earlier, draft)));
}

function sameCause(a: Draft, b: Draft): boolean {
  const inside = new Set(a.cause?.tokens);
  return (b.cause?.tokens ?? []).some((index) => inside.has(index));
}
