/** One case followed up: how long, and whether what was waited for came at that time or the watch ended. */
export interface FollowUp {
  readonly time: number;
  readonly happened: boolean;
}

/** Share that had happened by a time, with how many were still watched just before it. */
export interface ShareBy {
  readonly time: number;
  /** Kaplan and Meier's estimate, 0 to 1. */
  readonly share: number;
  /** Cases still watched at that time. */
  readonly atRisk: number;
}

/** Kaplan and Meier's share of cases that had happened by each of `times`: cases whose watch ended count as long as they were watched. */
export function kaplanMeier(cases: readonly FollowUp[], times: readonly number[]): ShareBy[] {
  const moments = [...new Set(cases.filter((one) => one.happened).map(({ time }) => time))].sort(
    (a, b) => a - b,
  );
  return times.map((until) => {
    let left = 1;
    for (const moment of moments) {
      if (moment > until) break;
      const atRisk = cases.filter(({ time }) => time >= moment).length;
      const now = cases.filter(({ time, happened }) => happened && time === moment).length;
      left *= 1 - now / atRisk;
    }
    return { time: until, share: 1 - left, atRisk: cases.filter(({ time }) => time >= until).length };
  });
}
