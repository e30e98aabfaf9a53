/** Where the cells of one side of an event row stand, from 0: the country's code, the party's code, its name. */
export type SidePlaces = readonly [country: number, code: number | undefined, name: number | undefined];

/** Where the cells that are kept stand in a row, from 0; undefined = the layout has no such column. */
export interface RowPlaces {
  readonly id: number;
  readonly day: number;
  readonly actor: SidePlaces;
  readonly recipient: SidePlaces;
  readonly code: number;
  readonly root: number | undefined;
  readonly quad: number | undefined;
  readonly intensity: number | undefined;
  readonly mentions: number | undefined;
  readonly sources: number | undefined;
  readonly articles: number | undefined;
  readonly place: number | undefined;
  readonly added: number | undefined;
  readonly url: number | undefined;
}

/** What a country's code in the table stands for. */
export interface PlannedParty {
  readonly given: string;
  /** State it is stored as; empty for regions and for no country. */
  readonly state: string;
  readonly region: boolean;
}

/** How a code of the table is stored when its first two digits stand beside it as its root, or nothing does. */
export interface PlannedCode {
  readonly given: string;
  readonly code: string;
  readonly type: string;
  readonly mode: string;
  readonly contexts: string;
  readonly quad: number;
  readonly swapped: boolean;
}

/**
 * How plain rows of a file are mapped, for an engine that does it itself. A row is plain when every cell is written in the
 * usual way (whole numbers without sign or leading zeros, days as `YYYYMMDD`, codes and countries that are listed here, no
 * blanks around a cell); the engine hands all other rows back to the reader, which decides.
 */
export interface RowPlan {
  readonly separator: '\t' | ',';
  /** Numbers of cells a row may have; `places` are those of the largest, the others lack its last ones. */
  readonly counts: readonly number[];
  readonly places: RowPlaces;
  readonly dataset: string;
  readonly scheme: string;
  readonly scale: string;
  readonly parties: readonly PlannedParty[];
  readonly codes: readonly PlannedCode[];
}

export type Spacing = 'no' | 'blanks' | 'any';

/** Whole lines of a file as they stand there: UTF-8 without NUL, carriage return, blank line or (with commas) quote. */
export interface RawLines {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly count: number;
  /** The lines with a line feed after each. */
  readonly bytes: Uint8Array;
  /** Whether cells may end in blanks, or begin or end in other white space. */
  readonly spaced: Spacing;
}
