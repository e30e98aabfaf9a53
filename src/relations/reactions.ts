/** How a third party's acts move after acts of one toward another. */
export interface Reaction {
  /** Acts that the answer is measured around. */
  readonly episodes: number;
  /** Mean rate at each lag less the mean of the bins before, lag 0 first. */
  readonly response: readonly number[];
  /** Band of the same under random common shifts of the acts, 2.5 to 97.5 % at each lag. */
  readonly band: readonly { readonly low: number; readonly high: number }[];
  /** Share of shifts whose largest deviation is at least ours, 0 to 1. */
  readonly p: number;
}

export interface ReactionSettings {
  /** Lags after the act, in bins. */
  readonly lags: number;
  /** Bins before the act that it is compared with. */
  readonly before: number;
  /** Random shifts. */
  readonly draws: number;
  /** Uniform numbers in [0, 1): passed in, so that a seed decides. */
  readonly random: () => number;
}

/** Fewer acts than this give no answer. */
export const fewestEpisodes = 8;

/**
 * Response of a rate to acts in given bins against a band of circular shifts: all acts move by one common random offset,
 * which keeps their bunching; shuffling them one by one would make the band too narrow. Undefined below `fewestEpisodes`
 * acts whose windows lie within the series. `rate` is per bin; bins without exposure are undefined and left out of means.
 */
export function reactionTo(
  acts: readonly number[],
  rate: readonly (number | undefined)[],
  settings: ReactionSettings,
): Reaction | undefined {
  const { lags, before, draws, random } = settings;
  const whole = acts.filter((at) => at >= before && at + lags < rate.length);
  if (whole.length < fewestEpisodes) return undefined;
  const response = meanResponse(whole, rate, settings);
  const shifted = Array.from({ length: draws }, () => {
    const by = 1 + Math.floor(random() * (rate.length - 1));
    return meanResponse(
      whole.map((at) => (at + by) % rate.length),
      rate,
      settings,
    );
  });
  const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));
  const own = largest(response);
  const atLeast = shifted.filter((values) => largest(values) >= own).length;
  return {
    episodes: whole.length,
    response,
    band: response.map((_, lag) => middle(shifted.map((values) => values[lag] as number))),
    p: (atLeast + 1) / (draws + 1),
  };
}

function meanResponse(
  acts: readonly number[],
  rate: readonly (number | undefined)[],
  { lags, before }: ReactionSettings,
): number[] {
  const at = (index: number) => rate[((index % rate.length) + rate.length) % rate.length];
  return Array.from({ length: lags + 1 }, (_, lag) => {
    const moves = acts.flatMap((act) => {
      const after = at(act + lag);
      const base = meanOf(Array.from({ length: before }, (__, back) => at(act - 1 - back)));
      return after === undefined || base === undefined ? [] : [after - base];
    });
    return meanOf(moves) ?? 0;
  });
}

function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The band that holds the middle 95 % of values, by the nearest rank. */
function middle(values: readonly number[]): { low: number; high: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
  return { low: rank(0.025), high: rank(0.975) };
}
