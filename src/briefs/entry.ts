import type { BriefLine, EventLine, Source } from './brief.js';
import { listWords } from './wording/quote.js';

/** What a mark beside a line says, so that a renderer may draw it: colour is never the only sign. */
export interface Mark {
  readonly words: string;
  readonly kind: 'party' | 'quad' | 'code' | 'modality' | 'count' | 'warning' | 'plain' | 'own';
  readonly quad?: 1 | 2 | 3 | 4;
}

/** One entry of a section, the same for terminal, Markdown and HTML. */
export interface Entry {
  /** Set before the text: a date, a report's number. */
  readonly lead?: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly sources: readonly Source[];
  readonly below: readonly Group[];
  /** Id of the report the entry presents. */
  readonly report?: string;
  /** Id of the own sentence the entry is. */
  readonly anchor?: string;
}

/** Entries under an entry: the argument, the sides, for and against. */
export interface Group {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly ordered?: boolean;
}

export interface Section {
  /** Stable, used for anchors. */
  readonly key: string;
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** What the analyst wrote himself, kept apart from the entries. */
  readonly own: readonly Entry[];
  /** Shown when there is no entry. */
  readonly empty: string;
  /** Said under the heading: how to read the section. */
  readonly note?: string;
  /** Said under the entries: what was left out and where it is. */
  readonly rest?: string;
}

export const plain = (words: string): Mark => ({ words, kind: 'plain' });

export const warning = (words: string): Mark => ({ words, kind: 'warning' });

/** A line of the brief as an entry. */
export function entryOf(line: BriefLine, more: Partial<Entry> = {}): Entry {
  return { text: line.text, sources: line.sources, marks: [], below: [], ...more };
}

/** Words of the brief's own, with nothing behind them to cite. */
export const bare = (text: string): Entry => ({ text, sources: [], marks: [], below: [] });

/** `Arvenia → Belmark`, `Arvenia ↔ Belmark`. */
export function partyArrow(line: Pick<EventLine, 'actors' | 'recipients' | 'reciprocal'>): string {
  const actors = line.actors.length === 0 ? 'not named' : listWords(line.actors);
  if (line.reciprocal) return line.actors.join(' ↔ ');
  return line.recipients.length === 0 ? actors : `${actors} → ${listWords(line.recipients)}`;
}

/** An entry and everything below it. */
export function entriesBelow(entry: Entry): Entry[] {
  return [entry, ...entry.below.flatMap((group) => group.entries.flatMap(entriesBelow))];
}
