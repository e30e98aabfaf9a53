import type { RawLines } from './rowPlan.js';

/** Who stands on both sides of a row of an event table; only `dyad` rows enter series of pairs. */
export type Scope =
  /** Two different states or territories. */
  | 'dyad'
  /** The same state twice. */
  | 'domestic'
  /** At least one side is a region of the world (`EUR`), the other a state, a region or nobody known. */
  | 'region'
  /** At least one side has no country the table names. */
  | 'open'
  /** Told from both sides in one story (CAMEO 042 and 043): this is the second telling, set by the store. */
  | 'mirror';

/** One coded act from an event table of somebody else, as stored: PLOVER's direction, the producer's code kept beside it. */
export interface TableEvent {
  /** Whose table: `gdelt`, `icews`, `polecat`, `phoenix`, `petrarch`, `cameo-xml`, or the name given with a mapping. */
  readonly dataset: string;
  /** The producer's id, completed where it is not unique (ICEWS: with the day) or missing (digits of the file's hash, line). */
  readonly event_id: string;
  /** State or territory that acts, ISO alpha-3; empty when the table names none. */
  readonly actor: string;
  /** The same for whom it is done to. */
  readonly recipient: string;
  /** The producer's own code (`RUSGOV`) and name of each side, as written; empty when absent. */
  readonly actor_code: string;
  readonly recipient_code: string;
  readonly actor_name: string;
  readonly recipient_name: string;
  readonly scope: Scope;
  /** 1 when the table tells it from the other side (CAMEO 043, hosting a visit): sides were exchanged. */
  readonly swapped: number;
  /** Day of the act, days since 1970-01-01. */
  readonly day: number;
  /** Day it was reported or entered, when the table says so. */
  readonly reported: number | undefined;
  /** Code scheme and code of the table: `cameo` `0211`, `plover` `SANCTION/discontinue`. */
  readonly scheme: string;
  readonly code: string;
  /** PLOVER type and mode; empty for statements (CAMEO 01), which PLOVER drops. */
  readonly type: string;
  readonly mode: string;
  /** PLOVER contexts, `;` between. */
  readonly contexts: string;
  /** 1-4 by the PLOVER type (never the table's own quad column), 0 when there is no type. */
  readonly quad: number;
  /** The table's own quad or penta class; undefined when absent. */
  readonly quad_given: number | undefined;
  /** Intensity in thousandths, whole numbers: sums come out the same on every engine. Undefined when absent. */
  readonly intensity1000: number | undefined;
  /** Whose scale: `goldstein/gdelt`, `goldstein/icews`, `goldstein/phoenix`, `plover/polecat` ... */
  readonly scale: string;
  readonly mentions: number | undefined;
  readonly sources: number | undefined;
  readonly articles: number | undefined;
  /** Story the row goes back to: the producer's story id, or empty. */
  readonly story: string;
  readonly url: string;
  readonly publisher: string;
  /** Place as the table names it. */
  readonly place: string;
}

/** One pair and day of a net series: undirected, `a` < `b`. */
export interface PairNet {
  readonly dataset: string;
  readonly a: string;
  readonly b: string;
  readonly day: number;
  /** The producer's own net of intensity and volume; not comparable with sums of intensities. */
  readonly net: number;
}

/** How often two states voted alike in one year of the General Assembly. */
export interface VoteAgreement {
  readonly dataset: string;
  readonly a: string;
  readonly b: string;
  readonly year: number;
  /** Votes both took part in. */
  readonly n: number;
  /** Mean of 1 - |va - vb| / 2 with yes 1, abstain 2, no 3; 0..1. */
  readonly agree: number;
  /** Share of identical votes, 0..1. */
  readonly same: number;
}

/** One deal and year of a register of arms deliveries. */
export interface ArmsDelivery {
  readonly dataset: string;
  readonly deal: string;
  readonly supplier: string;
  readonly recipient: string;
  readonly supplier_name: string;
  readonly recipient_name: string;
  readonly designation: string;
  readonly category: string;
  readonly ordered: number | undefined;
  readonly delivered: number;
  /** Items delivered that year. */
  readonly number: number | undefined;
  /** 1 when the year, the number or the order is the register's estimate. */
  readonly estimated: number;
  /** Value of the deliveries in millions of trend-indicator values, in thousandths. */
  readonly tiv1000: number | undefined;
}

export interface TableRecords {
  readonly events: TableEvent;
  readonly nets: PairNet;
  readonly votes: VoteAgreement;
  readonly deliveries: ArmsDelivery;
}

export type TableName = keyof TableRecords;
export type TableRecord = TableRecords[TableName];

/** A record with where it stands: `line` counts from 1; `part` from 1 where one line gives several (POLECAT, CAMEO XML). */
export interface PlacedRecord {
  readonly line: number;
  readonly part: number;
  readonly record: TableRecord;
}

/** A line that was not stored, and why. */
export interface Refusal {
  readonly line: number;
  /** Stable code, `tables/...`. */
  readonly reason: string;
  /** What was found there, shortened. */
  readonly found: string;
}

/** What a reader gives piece by piece. `read` counts rows, not lines of the file: header and blank lines are none. */
export interface TableBatch {
  readonly read: number;
  readonly records: readonly PlacedRecord[];
  readonly refused: readonly Refusal[];
  /** Lines that the engine maps itself; only where it was asked for. They are not among `read`. */
  readonly raw?: RawLines;
}
