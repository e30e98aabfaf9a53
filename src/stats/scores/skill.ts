/** Skill of a score that is better when lower: 1 - score / reference; 1 is perfect, 0 as good as the reference. NaN beside 0. */
export function skill(score: number, reference: number): number {
  return reference === 0 ? Number.NaN : 1 - score / reference;
}
