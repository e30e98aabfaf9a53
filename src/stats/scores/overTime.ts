import { peerScores } from './logScore.js';

/** A forecast that stands from its day until the next one. Days are whole numbers in any count. */
export interface Standing {
  readonly day: number;
  readonly p: number;
}

/** The days on which a question was open: from the first, up to but not including the last. */
export interface OpenDays {
  readonly from: number;
  readonly to: number;
}

export interface TimeAveraged {
  /** Mean of the daily scores over the days with a standing forecast; NaN when there are none. */
  readonly score: number;
  /** Share of the open days that a forecast stood, 0 to 1. */
  readonly coverage: number;
}

/** The probability that stands on each open day, carried forward; undefined before the first. Of several of one day the last counts. */
export function standingByDay(
  forecasts: readonly Standing[],
  { from, to }: OpenDays,
): (number | undefined)[] {
  const sorted = [...forecasts].sort((a, b) => a.day - b.day);
  let next = 0;
  let current: number | undefined;
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => {
    for (; next < sorted.length && (sorted[next] as Standing).day <= from + at; next++)
      current = sorted[next]?.p;
    return current;
  });
}

/** Time-averaged score: each open day's standing forecast is scored; averaging updates instead would reward many late ones. */
export function timeAveraged(
  forecasts: readonly Standing[],
  open: OpenDays,
  score: (p: number) => number,
): TimeAveraged {
  const days = standingByDay(forecasts, open);
  const scores = days.flatMap((p) => (p === undefined ? [] : [score(p)]));
  return { score: sum(scores) / scores.length, coverage: scores.length / days.length };
}

/**
 * How each forecaster did against the crowd: own daily score less the median of all that stood that day, averaged over own active
 * days (Good Judgment Open's accuracy score; below 0 is better). NaN for somebody who never stood.
 */
export function againstMedian(
  people: readonly (readonly Standing[])[],
  open: OpenDays,
  score: (p: number) => number,
): number[] {
  const days = people.map((forecasts) =>
    standingByDay(forecasts, open).map((p) => (p === undefined ? undefined : score(p))),
  );
  const medians = Array.from({ length: Math.max(0, open.to - open.from) }, (_, day) =>
    median(days.flatMap((own) => own[day] ?? [])),
  );
  return days.map((own) => {
    const differences = own.flatMap((value, day) =>
      value === undefined ? [] : [value - (medians[day] as number)],
    );
    return sum(differences) / differences.length;
  });
}

export interface CoveredPeer {
  /** Mean of the daily peer scores over the days that a forecast stood; NaN for somebody who never stood. */
  readonly peer: number;
  /** Share of the open days that it stood, 0 to 1. */
  readonly coverage: number;
  /** Peer score times coverage: what counts. Over all forecasters of a question these sum to zero. */
  readonly score: number;
}

/**
 * Metaculus' peer score over the life of a question: each open day those who stand are compared with each other, and the mean over own days
 * is multiplied by the share of the days covered, so that nobody gains by coming late. `chance` turns a probability into the one that was
 * given to what happened, clipped as the caller prints.
 */
export function coveredPeerScores(
  people: readonly (readonly Standing[])[],
  open: OpenDays,
  chance: (p: number) => number,
): CoveredPeer[] {
  const days = people.map((forecasts) => standingByDay(forecasts, open));
  const totals = people.map(() => ({ sum: 0, days: 0 }));
  const life = Math.max(0, open.to - open.from);
  for (let day = 0; day < life; day++) {
    const standing = days.flatMap((own, at) => {
      const p = own[day];
      return p === undefined ? [] : [{ at, p }];
    });
    peerScores(standing.map(({ p }) => chance(p))).forEach((score, place) => {
      const total = totals[standing[place]?.at ?? 0];
      if (!total) return;
      total.sum += score;
      total.days += 1;
    });
  }
  return totals.map((total) => {
    const [peer, coverage] = [total.sum / total.days, total.days / life];
    return { peer, coverage, score: total.days === 0 ? 0 : peer * coverage };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}
