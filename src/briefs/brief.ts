import type { Modality } from '../model/event.js';
import type { Severity } from '../model/notice.js';
import type { Span } from '../model/span.js';
import type { DateInterval } from '../model/time.js';
import type { RowRef } from '../relations/rowRef.js';
import type { MirrorChart } from './charts/relation/mirrorChart.js';
import type { NetChart } from './charts/relation/netChart.js';

/** The way back: every line of a brief names at least one place in a report. */
export interface Source {
  readonly report: string;
  /** The words that carry the line. */
  readonly span: Span;
  /** The sentence they stand in. */
  readonly sentence: Span;
  /** Id of the event, claim or finding behind the line, for `detente why <id>`. */
  readonly id: string;
}

/** A line of the brief. `text` is generated; the words in quotation marks are the report's own. */
export interface BriefLine {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A line that several reports may carry, told once with several sources. */
export interface CarriedLine extends BriefLine {
  /** How many reports carry it and how many independent origins they go back to. */
  readonly reports: number;
  readonly origins: number;
  /** `one origin only`: nothing independent stands behind a doubtful line, or behind one that several reports tell. */
  readonly warning?: string;
}

/** A dated act. */
export interface EventLine extends CarriedLine {
  readonly date: DateInterval;
  /** Display names. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Dictionary codes in the order of `actors` and `recipients`, for terse and machine-read forms. */
  readonly codes: { readonly actors: readonly string[]; readonly recipients: readonly string[] };
  /** All parties act on each other; then `recipients` is empty. */
  readonly reciprocal: boolean;
  readonly type: string;
  readonly mode?: string;
  readonly modality: Modality;
  /** "according to some officials", "hedged: it seems"; absent when the report itself asserts it. */
  readonly saidBy?: string;
  readonly quad: 1 | 2 | 3 | 4;
  /** The report withdraws the full assertion or leaves it to somebody else. */
  readonly doubtful: boolean;
  /** Who coded it by hand; `all` when no telling of it was coded by the program. */
  readonly byHand?: { readonly names: readonly string[]; readonly all: boolean };
}

export interface ClaimLine extends CarriedLine {
  readonly kind: string;
  /** Always filled: the source in the report's words, or `the author of <report>`. */
  readonly by: string;
}

/** What does not fit together, with its argument and both sides. */
export interface FindingLine extends BriefLine {
  readonly kind: 'comparator' | 'contradiction';
  readonly argument: readonly string[];
  readonly sides: readonly BriefLine[];
}

/** An explanation somebody offers, with what the same material says for and against it. */
export interface ExplanationLine extends CarriedLine {
  readonly by: string;
  /** Why the line counts as an explanation: a stated reason, or the author's answer to his own question. */
  readonly because: string;
  readonly supports: readonly BriefLine[];
  readonly against: readonly BriefLine[];
}

/** A hypothesis with where it stands. The words are those of the person who put it forward. */
export interface WeighedHypothesis extends BriefLine {
  readonly id: string;
  /** Place and score by lens; empty when it is not ranked. */
  readonly ranks: readonly { readonly lens: string; readonly rank: number; readonly score: number }[];
  /** 1 for those that stand before all others in every test; absent when no group stands apart. */
  readonly group?: number;
  /** Rows that were known when it was put forward. */
  readonly addedAfter?: readonly string[];
}

/** A row of evidence with the marks of the raters; without places it was entered by hand. */
export interface WeighedRow extends BriefLine {
  readonly id: string;
  readonly kind?: string;
  readonly origin?: string;
  readonly grade?: string;
  readonly open?: true;
  readonly marks: readonly {
    readonly hypothesis: string;
    readonly reading?: string;
    readonly share?: number;
    readonly marks: readonly string[];
  }[];
}

/** Competing explanations weighed by people; the program counts and tests, and says what it hangs on. */
export interface WeighedPart {
  readonly question: string;
  readonly verdict: string;
  readonly says: readonly string[];
  readonly raters: readonly string[];
  readonly hypotheses: readonly WeighedHypothesis[];
  readonly rows: readonly WeighedRow[];
  readonly collect: readonly string[];
  readonly seed: number;
}

/** The state of one directed pair, as far as these reports carry it. */
export interface RelationLine extends BriefLine {
  readonly actor: string;
  readonly recipient: string;
  /** Counts of asserted, present events by quad: verbal and material cooperation, verbal and material conflict. */
  readonly counts: QuadCounts;
  /** The same for negated, hypothetical, future and historical events: never added to `counts`. */
  readonly otherModality: QuadCounts;
  /** How many of `counts` the reports hedge or leave to somebody else. */
  readonly doubtful: number;
  readonly codes: readonly [actor: string, recipient: string];
}

export type QuadCounts = readonly [
  verbalCooperation: number,
  materialCooperation: number,
  verbalConflict: number,
  materialConflict: number,
];

/** A line that rests on rows of imported tables instead of words of reports. */
export interface TableLine {
  readonly text: string;
  readonly rows: readonly RowRef[];
  readonly below: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

/** What imported tables say of the pair. */
export interface ImportedPart {
  /** The store, as the user named it. */
  readonly place: string;
  readonly lines: readonly TableLine[];
  /** Said where the tables hold nothing of the pair. */
  readonly none?: string;
  readonly mirrors?: readonly MirrorChart[];
  readonly net?: NetChart;
}

/** A prediction put as a question that could be scored. */
export interface QuestionLine extends CarriedLine {
  readonly by: string;
  readonly question: string;
  readonly until: string;
  /** What is missing before a machine could decide it; empty when nothing is. */
  readonly missing: readonly string[];
}

/** A sentence of the analyst's own: his judgement, never a finding. Without places it rests on nothing but him. */
export interface OwnLine extends BriefLine {
  readonly id: string;
  /** Key of the part it stands in. */
  readonly section: string;
  readonly by: string;
  /** Days, `YYYY-MM-DD`. */
  readonly date: string;
  readonly changed?: { readonly by: string; readonly date: string };
  /** Citations whose words are no more at their place. */
  readonly lost: number;
}

export interface ReportLine {
  readonly id: string;
  /** 1-based; references of the printed forms, `3:12-40`, begin with it. */
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url?: string;
  readonly origin: string;
  readonly events: number;
  readonly claims: number;
  /** `own reporting as far as the text shows` or `repeats r123 (0.83 of its sentences)`. */
  readonly lineage: string;
  readonly warning?: string;
  /** The whole text, for the way back in HTML and JSON. */
  readonly text: string;
}

export interface NoticeLine {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly where?: string;
}

/** Everything a renderer needs; terminal, Markdown, HTML and JSON all draw this and nothing else. */
export interface Brief {
  readonly title: string;
  readonly question: string;
  /** Display names of the two parties the brief is about, when there are two. */
  readonly pair?: readonly [string, string];
  /** What happened, who says so, in a sentence or two: counts and spans only, no judgement of ours. */
  readonly summary: readonly BriefLine[];
  readonly happened: readonly EventLine[];
  readonly claimed: readonly ClaimLine[];
  readonly misfits: readonly FindingLine[];
  readonly explanations: readonly ExplanationLine[];
  /** Present when there is a matrix with marks. */
  readonly weighed?: WeighedPart;
  readonly relations: readonly RelationLine[];
  /** Absent where nothing is imported, or no pair is known. */
  readonly imported?: ImportedPart;
  /** What the counts above cannot carry: too few events for a trend, no imported event data. */
  readonly limits: readonly string[];
  /** Rule-like claims and verdicts that are no events. */
  readonly generalisations: readonly ClaimLine[];
  readonly judgements: readonly ClaimLine[];
  readonly predicted: readonly QuestionLine[];
  /** What the analyst wrote himself, in his order; absent where he wrote nothing. */
  readonly own?: readonly OwnLine[];
  readonly reports: readonly ReportLine[];
  readonly notices: readonly NoticeLine[];
  /** Versions that make the brief reproducible: detente, model, journal head when there is one. */
  readonly made: { readonly detente: string; readonly model: string; readonly journal?: string };
}
