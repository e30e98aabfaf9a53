/** How a question of somebody's forecasting record ended. */
export type RecordOutcome = 'open' | 'answered' | 'ambiguous' | 'annulled';

/** A question of an imported forecasting record. Times are ISO text as written, comparable as text; years need not be sane. */
export interface RecordQuestion {
  readonly id: string;
  readonly title: string;
  /** Names of the options in order; `No`, `Yes` for a plain question. */
  readonly options: readonly string[];
  /** The options have an order (`none`, `one`, `two or more`): near misses count for something. */
  readonly ordered: boolean;
  /** Branch of a conditional question. */
  readonly conditional: boolean;
  readonly outcome: RecordOutcome;
  /** Place of the option that came true, from 0; only when answered. */
  readonly answer?: number;
  readonly opened?: string;
  readonly due?: string;
  readonly resolved?: string;
}

/** One forecast of an imported record: a probability for each option. */
export interface RecordForecast {
  readonly question: string;
  readonly by: string;
  readonly at: string;
  readonly ps: readonly number[];
}
