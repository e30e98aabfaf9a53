import type { Credibility, Reliability } from './grade.js';
import type { Span } from './span.js';

/** Words of a report that a row or a hypothesis goes back to. */
export interface Anchor {
  readonly report: string;
  readonly span: Span;
  /** Id of the event, claim or finding that was coded there. */
  readonly id?: string;
  /** Which part of the row the words carry, where it has several that are all needed: the reason and both acts of a comparator. */
  readonly part?: string;
  /** The words speak against the row: they are shown and carry nothing. */
  readonly against?: true;
}

/** A mark in a cell: very consistent, consistent, no bearing either way, inconsistent, very inconsistent, the question does not arise. A cell without one is blank: not rated yet. */
export type Rating = 'CC' | 'C' | 'N' | 'I' | 'II' | 'NA';

/** How a hypothesis stands to another of the same matrix. */
export interface HypothesisRelation {
  readonly kind: 'subsumes' | 'overlaps' | 'excludes';
  readonly other: string;
}

export interface Hypothesis {
  readonly id: string;
  readonly text: string;
  /** Probability before any evidence of the matrix, 0..1. Given for all hypotheses or for none. */
  readonly prior?: number;
  /** What the prior was counted in, for instance "announced deliveries of air defence systems, 2000-2020". */
  readonly referenceClass?: string;
  /** "None of these": keeps open mass; it need not be rated. */
  readonly none?: true;
  readonly relations?: readonly HypothesisRelation[];
  /** Ids of the evidence that was known when the hypothesis was put forward: those rows are no test of it. */
  readonly addedAfter?: readonly string[];
  /** Stated reasons that it takes up, in the words of the reports. */
  readonly anchors?: readonly Anchor[];
}

export type EvidenceKind = 'event' | 'claim' | 'assumption' | 'absence' | 'comparator';

/** A weight of one of three words (PARC), or a positive factor. */
export type WeightLevel = 'high' | 'medium' | 'low' | number;

/** Chance that the source reports the thing when it is so (`rho`) and when it is not (`phi`), 0..1, set by the analyst. */
export interface SourceChannel {
  readonly rho: number;
  readonly phi: number;
}

/** One way to read a row when deception is possible; shares of a row's readings sum to one. */
export interface EvidenceReading {
  readonly id: string;
  readonly text?: string;
  readonly share: number;
}

export interface Evidence {
  readonly id: string;
  readonly text: string;
  readonly kind?: EvidenceKind;
  /** Where the row goes back to. Rows of one origin are one piece of evidence told several times. */
  readonly origin?: string;
  readonly source?: string;
  readonly reliability?: Reliability;
  readonly credibility?: Credibility;
  /** Weights; they multiply. Where `credibility` is given, the grades do not enter the weight. */
  readonly weights?: {
    readonly credibility?: WeightLevel;
    readonly relevance?: WeightLevel;
    readonly factor?: number;
  };
  readonly channel?: SourceChannel;
  /** Chance, 0..1, that the report stands for what it says; the rest says nothing (discount form). */
  readonly discount?: number;
  /** Absence only: share, 0..1, of the places and days somebody looked at. */
  readonly looked?: number;
  readonly readings?: readonly EvidenceReading[];
  /** Not yet known: it scores nothing, and `collectNext` says what it would be worth. */
  readonly open?: true;
  /** Registered question: on an open row (an indicator) the one it waits for, else the one whose outcome it tells. */
  readonly question?: string;
  /** Day of the thing itself, and day of the source. */
  readonly date?: string;
  readonly sourceDate?: string;
  readonly link?: string;
  readonly note?: string;
  /** Ids of claims or events that support and that contradict the row. */
  readonly supportedBy?: readonly string[];
  readonly contradictedBy?: readonly string[];
  /** Where it stands in the reports. */
  readonly anchors?: readonly Anchor[];
}

/** What one rater put into one cell. */
export interface RatedCell {
  readonly evidence: string;
  readonly hypothesis: string;
  /** Absent: a matrix of one unnamed rater. */
  readonly rater?: string;
  /** Which reading of the row; absent for rows without readings. */
  readonly reading?: string;
  readonly rating?: Rating;
  /** P(evidence | hypothesis), 0..1; for an absence P(it would have been seen | hypothesis). */
  readonly likelihood?: number;
  readonly note?: string;
  /** ISO time, and place in the rater's own order of entry. */
  readonly at?: string;
  readonly order?: number;
}

/** Probabilities one rater gives to the hypotheses, as he gave them: they need not sum to one. */
export interface StatedProbabilities {
  readonly rater: string;
  readonly probabilities: Readonly<Record<string, number>>;
}

/** A matrix of competing explanations. */
export interface Matrix {
  readonly question?: string;
  readonly hypotheses: readonly Hypothesis[];
  readonly evidence: readonly Evidence[];
  readonly cells: readonly RatedCell[];
  readonly stated?: readonly StatedProbabilities[];
  /** Marking of the whole, as the file it came from had it. */
  readonly classification?: string;
}
