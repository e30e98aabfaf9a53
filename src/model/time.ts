/** How wide a date is told, narrowest first. */
export const granularities = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Granularity = (typeof granularities)[number];
export const dateKinds = ['exact', 'approximate', 'range', 'unresolved'] as const;
export type DateKind = (typeof dateKinds)[number];

/** An interval of days, both ends inclusive, `YYYY-MM-DD`. A missing end is open. */
export interface DateInterval {
  readonly from?: string;
  readonly to?: string;
  readonly granularity: Granularity;
  readonly kind: DateKind;
}

/** A length of time: "by a whole year", "within a handful of years". */
export interface Duration {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
  /** Inclusive bounds of the count, for instance 3..7 for "a handful of". */
  readonly min: number;
  readonly max: number;
}

/** A shift of something in time: negative is earlier ("brought forward by a year"). */
export interface Shift extends Duration {
  readonly direction: 'earlier' | 'later' | 'unknown';
}
