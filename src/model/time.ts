export type Granularity =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';
export type DateKind = 'exact' | 'approximate' | 'range' | 'unresolved';

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
