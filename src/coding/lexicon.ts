import type { FrameRow } from './frameRow.js';
import { frameRows } from './generated/frames.generated.js';

/** Frames by trigger: verbs by lemma with particle, nouns by lemma. Order of the data decides between equals. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly FrameRow[]>;
  readonly nouns: ReadonlyMap<string, readonly FrameRow[]>;
}

/** Index frames; rows given later are tried first, so a user's own frames come before ours. */
export function lexiconOf(rows: readonly FrameRow[] = frameRows): Lexicon {
  return { verbs: indexBy(rows, (row) => row.verbs), nouns: indexBy(rows, (row) => row.nouns) };
}

function indexBy(
  rows: readonly FrameRow[],
  words: (row: FrameRow) => readonly string[] | undefined,
): ReadonlyMap<string, readonly FrameRow[]> {
  const index = new Map<string, FrameRow[]>();
  for (const row of rows) {
    for (const word of words(row) ?? []) {
      const list = index.get(word);
      if (list) list.push(row);
      else index.set(word, [row]);
    }
  }
  // The frame with more conditions is the more specific one.
  for (const list of index.values()) list.sort((a, b) => specificity(b) - specificity(a));
  return index;
}

function specificity(row: FrameRow): number {
  return Object.keys(row.when ?? {}).length + (row.operator ? 0.5 : 0);
}
