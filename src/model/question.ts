/** How many acts of a set make a yes. */
export type Measure =
  /** At least `count` acts in the window. */
  | { readonly kind: 'at-least'; readonly count: number }
  /** More acts in the window than `times` x (`plus` + the frozen average): the average is fixed when the question is made. */
  | {
      readonly kind: 'more-than-average';
      readonly average: number;
      readonly times: number;
      readonly plus: number;
    }
  /** Share of conflict among the acts of the pair above `share`. */
  | { readonly kind: 'conflict-share'; readonly share: number }
  /** A change point of a channel of the pair, reported by a named method, whose first day lies in the window. */
  | {
      readonly kind: 'change-point';
      /** Name of the method (docs/forecasts.md). */
      readonly method: string;
      /** What is counted: conflict, material conflict, verbal cooperation, material cooperation. */
      readonly channel: string;
      readonly bin: 'week' | 'month';
    };

/** What a question counts. */
export interface ActSet {
  /** Codes of parties, any of which may act, and be acted on. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** PLOVER types, with or without a mode (`SANCTION`, `SANCTION/withdraw`); empty: any. */
  readonly codes: readonly string[];
}

/** A question that a machine can answer later, or one that says from the start that somebody judges it. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly by: string;
  readonly resolver: 'machine' | 'judged';
  readonly acts: ActSet;
  readonly measure: Measure;
  /** First day, and first day after the last, in UTC. */
  readonly from: string;
  readonly to: string;
  /** Data that decide: `tables` for imported tables (with a dataset), `reports` for the dossier's own coding. */
  readonly source: {
    readonly kind: 'tables' | 'reports';
    readonly dataset?: string;
    readonly version: string;
  };
  /** Rows of the source that must name either party in the window: no data is not "no". */
  readonly leastCoverage: number;
  /** Who decides where the machine cannot. */
  readonly decider: string;
  /** Days after the window within which late reports still count. */
  readonly graceDays: number;
  /** Id of the claim it was drawn from. */
  readonly claim?: string;
  /** SHA-256 of what is asked, so that nobody changes it unseen. */
  readonly hash: string;
}

/** Where a question stands. Ambiguous and annulled ones are not scored. */
export type QuestionState = 'open' | 'yes' | 'no' | 'ambiguous' | 'annulled' | 'late';

/** A forecast as it was made: frozen; a revision is another one. */
export interface QuestionForecast {
  readonly id: string;
  readonly question: string;
  readonly questionHash: string;
  /** Probability of yes. */
  readonly p: number;
  readonly by: string;
  /** Present for the model's: version and data it knew. */
  readonly model?: {
    readonly version: string;
    readonly dataTo: string;
    /** Log-odds of an average pair; with the terms it sums to the forecast. */
    readonly intercept?: number;
    readonly terms: readonly ForecastTerm[];
  };
  /** Share of past windows with a yes, at that moment; `onset`: no such act in the 30 days before. */
  readonly baseRate?: {
    readonly p: number;
    readonly windows: number;
    readonly hits?: number;
    readonly onset?: boolean;
  };
  readonly note?: string;
  readonly madeAt: string;
}

/** One term that moved a forecast, in log-odds, with the events behind it. */
export interface ForecastTerm {
  readonly family: string;
  /** Of the model beside an average pair; of the pair's own record beside the same pair without these acts. */
  readonly logOdds: number;
  /** Number of acts it rests on; `events` keeps some of them. */
  readonly acts?: number;
  /** What the forecast would have been without these acts; given for the largest term that has some. */
  readonly without?: number;
  readonly events: readonly { readonly id: string; readonly day: string; readonly says: string }[];
}

/** What somebody or the machine found. A later one replaces it and every score with it. */
export interface Outcome {
  readonly question: string;
  readonly state: Exclude<QuestionState, 'open'>;
  readonly at: string;
  readonly by: string;
  readonly because: string;
  /** First day on which the answer was knowable. */
  readonly knownOn?: string;
  /** Acts that decide it. */
  readonly events: readonly string[];
}

/** Who is likely to be the other side of the next act of a type, if there is one: an order, no probability. Frozen as it was made. */
export interface Ranking {
  readonly id: string;
  readonly party: string;
  readonly type: string;
  /** `toward`: whom the party acts toward; `by`: who acts toward it. */
  readonly direction: 'toward' | 'by';
  readonly by: string;
  readonly madeAt: string;
  readonly model: {
    readonly version: string;
    readonly method: string;
    readonly dataTo: string;
    /** Acts it was made from. */
    readonly acts: number;
  };
  readonly answers: readonly RankedAnswer[];
}

/** One answer of a ranking with the terms of its score. */
export interface RankedAnswer {
  readonly party: string;
  readonly score: number;
  readonly terms: readonly {
    readonly family: string;
    /** What the score would lack had nothing of the kind happened. */
    readonly effect: number;
    readonly acts: number;
    readonly events: ForecastTerm['events'];
  }[];
}
