/** Classes of how busy a subject is. */
export const busynesses = 5;

/** 0..4 by the number of candidates met before: none or a few, up to hundreds. */
export function busyness(partners: number): number {
  return partners < 3 ? 0 : partners < 15 ? 1 : partners < 60 ? 2 : partners < 250 ? 3 : 4;
}
