import type { Credibility, Reliability } from '../model/grade.js';

export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

export const credibilityWords: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

/** Steps from the middle of the scale, 2 (A, 1) .. -2 (E, 5); undefined for F and 6, which are unknown and not the worst. */
export function gradeSteps(grade: Reliability | Credibility): number | undefined {
  const at = typeof grade === 'number' ? grade - 1 : 'ABCDEF'.indexOf(grade);
  return at === 5 ? undefined : 2 - at;
}

/** `B2` -> reliability B, credibility 2; either half alone is read too. Undefined when it is no grade. */
export function parseGrade(
  text: string,
): { readonly reliability?: Reliability; readonly credibility?: Credibility } | undefined {
  const [, letter, digit] = /^\s*([A-Fa-f])?\s*[-/]?\s*([1-6])?\s*$/.exec(text) ?? [];
  if (letter === undefined && digit === undefined) return undefined;
  return {
    ...(letter === undefined ? {} : { reliability: letter.toUpperCase() as Reliability }),
    ...(digit === undefined ? {} : { credibility: Number(digit) as Credibility }),
  };
}

/**
 * Numbers others print for the grades, 0..100, undefined where they give none: the MISP taxonomy admiralty-scale, STIX 2.1 appendix A,
 * the default ticks of OpenCTI (which put 6, unknown, below 5, improbable). For reading their files only: no lens of ours uses them.
 */
export const gradeNumbers = {
  misp: {
    reliability: { A: 100, B: 75, C: 50, D: 25, E: 0, F: 50 },
    credibility: { 1: 100, 2: 75, 3: 50, 4: 25, 5: 0, 6: 50 },
  },
  stix: { credibility: { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10, 6: undefined } },
  opencti: { credibility: { 1: 80, 2: 60, 3: 40, 4: 20, 5: 1, 6: 0 } },
} as const;
