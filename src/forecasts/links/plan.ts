import { mulberry32 } from '../../stats/mulberry32.js';
import { daysOf, type Facts } from './facts.js';
import { type LinkQuestion, questionsOf } from './questions.js';

/** Single-step: everything before a day is known when it is asked. Multi-step: nothing after the last known day. */
export type Setting = 'single' | 'multi';

/** Where the parts of a series of days end. */
export interface Splits {
  /** Weights are fitted on days before this one only. */
  readonly fitBefore: number;
  /** First and last day that are scored. */
  readonly scoredFrom: number;
  readonly scoredTo: number;
}

/** Which questions are learnt from, and what may be known when a day is asked. */
export interface Plan {
  readonly learnsOn: (day: number) => boolean;
  readonly picks: (question: LinkQuestion) => boolean;
  readonly knownUntil: (day: number) => number;
}

/** Questions to learn from: more gain little, and each costs memory. */
const lessons = 32_000;

/** Share of the days of fitting that pass before anything is learnt from, so that the counters are warm. */
const warm: Readonly<Record<Setting, number>> = { single: 0.65, multi: 0.4 };

/**
 * In the multi-step setting the questions that are learnt from are asked as those that are scored will be: in stretches of the
 * same length, of which nothing is known until they are over.
 */
export function planOf(
  facts: Facts,
  relations: number,
  how: { splits: Splits; setting: Setting; seed: number },
): Plan {
  const { splits, setting, seed } = how;
  const first = facts.day[0] ?? 0;
  const learnFrom = Math.round(first + (splits.fitBefore - first) * warm[setting]);
  const learnsOn = (day: number) => day >= learnFrom && day < splits.fitBefore;
  let questions = 0;
  for (const day of daysOf(facts))
    if (learnsOn(day.day)) questions += questionsOf(facts, day, relations).length;
  const next = mulberry32(seed);
  const share = lessons / Math.max(1, questions);
  const stretch = splits.scoredTo - splits.scoredFrom + 1;
  const stretchStart = (day: number) => learnFrom + Math.floor((day - learnFrom) / stretch) * stretch;
  return {
    learnsOn,
    picks: ({ day }) => !learnsOn(day) || next() < share,
    knownUntil: (day) =>
      setting === 'single'
        ? day - 1
        : day >= splits.scoredFrom
          ? splits.scoredFrom - 1
          : stretchStart(day) - 1,
  };
}
