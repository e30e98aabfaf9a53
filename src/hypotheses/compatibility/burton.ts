import type { Rating } from '../../model/hypothesis.js';
import { populationDeviation } from '../../stats/deviation.js';

const CONSENSUS: Readonly<Record<Rating, number>> = { II: -2, I: -1.5, N: 0, NA: 0, C: 1.5, CC: 2 };

/** Burton's dispute of a cell: population deviation of {II -2, I -1.5, N and NA 0, C 1.5, CC 2} to 4 places; 0 for one vote. */
export function burtonDispute(votes: readonly Rating[]): {
  readonly deviation: number;
  readonly band: string;
} {
  const deviation = Math.round(populationDeviation(votes.map((vote) => CONSENSUS[vote])) * 1e4) / 1e4;
  const bands = [
    [0.25, 'Consensus'],
    [1, 'Mild Dispute'],
    [1.74, 'Large Dispute'],
  ] as const;
  return { deviation, band: bands.find(([most]) => deviation <= most)?.[1] ?? 'Extreme Dispute' };
}
