import type { Credibility, Reliability } from '../model/grade.js';
import type { Evidence, WeightLevel } from '../model/hypothesis.js';
import { gradeSteps } from '../ontology/admiralty.js';

export type LevelWeights = Readonly<Record<'high' | 'medium' | 'low', number>>;

/** PARC ACH 2.0.5: low 1/sqrt 2, medium 1, high sqrt 2, for credibility and for relevance. */
export const PARC_LEVELS: LevelWeights = { high: Math.SQRT2, medium: 1, low: Math.SQRT1_2 };

/**
 * How grades become a weight. `steps`: each step from the middle of a scale counts the fourth root of 2, so A1 weighs 2 as PARC's
 * high/high, C3 weighs 1, E5 weighs 1/2; F and 6 are unknown and weigh 1, neither best nor worst. `template`: 1 -> 3, 2 -> 2, 3 -> 1,
 * 4 to 6 -> 0, one less for D, E, F, not below 0 (a published worksheet). `ignore`: grades do not enter. No doctrine gives numbers.
 */
export type GradeWeights = 'steps' | 'template' | 'ignore';

export interface RowWeight {
  readonly evidence: string;
  readonly weight: number;
  /** What the weight was made of, in words. */
  readonly basis: string;
  /** The grade is part of the weight. */
  readonly graded: boolean;
  /** A grade says that it cannot be judged: the weight stands for anything on the scale. */
  readonly unknown: boolean;
}

export interface WeightOptions {
  readonly levels?: LevelWeights;
  readonly grades?: GradeWeights;
}

/** Weight of a row: levels and factors multiply; grades count only where no credibility level is given. */
export function rowWeight(row: Evidence, options: WeightOptions = {}): RowWeight {
  const levels = options.levels ?? PARC_LEVELS;
  const { credibility, relevance, factor } = row.weights ?? {};
  const parts: [number, string][] = [];
  const level = (given: WeightLevel | undefined, what: string) => {
    if (given !== undefined)
      parts.push([typeof given === 'number' ? given : levels[given], `${what} ${given}`]);
  };
  level(credibility, 'credibility');
  level(relevance, 'relevance');
  level(factor, 'factor');
  const graded = credibility === undefined ? gradePart(row, options.grades ?? 'steps') : undefined;
  if (graded !== undefined) parts.push(graded);
  const unknown = graded !== undefined && (row.reliability === 'F' || row.credibility === 6);
  return {
    evidence: row.id,
    weight: parts.reduce((product, [number]) => product * number, 1),
    basis: parts.length === 0 ? 'no weight given' : parts.map(([, words]) => words).join(', '),
    graded: graded !== undefined,
    unknown,
  };
}

function gradePart(row: Evidence, scheme: GradeWeights): [number, string] | undefined {
  const { reliability, credibility } = row;
  if (scheme === 'ignore' || (reliability === undefined && credibility === undefined)) return undefined;
  const words = `grade ${reliability ?? ''}${credibility ?? ''}`;
  if (scheme === 'template') return [templateWeight(reliability, credibility), words];
  return [gradeFactor(reliability) * gradeFactor(credibility), words];
}

/** Factor of one half of a grade; 1 when it is absent or cannot be judged. */
export function gradeFactor(grade: Reliability | Credibility | undefined): number {
  return stepFactor(grade === undefined ? 0 : (gradeSteps(grade) ?? 0));
}

export const stepFactor = (steps: number): number => 2 ** (steps / 4);

function templateWeight(reliability: Reliability | undefined, credibility: Credibility | undefined): number {
  const base = credibility === undefined ? 0 : Math.max(0, 4 - credibility);
  return Math.max(0, base - (reliability !== undefined && 'DEF'.includes(reliability) ? 1 : 0));
}
