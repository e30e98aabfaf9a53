import { signal } from '@preact/signals';
import type { ReportRecord } from '../../../src/server/shapes/reports.js';
import { place, set } from '../route.js';

/** A stretch of a report's text, UTF-16 offsets. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Words that are chosen in the open report, with the sentences they stand in. */
export interface ChosenWords extends Spot {
  readonly sentence: Spot;
}

/** Whether the form for an event that was missed is open. */
export const coding = signal(false);

/** The chosen words as the address has them: `at=12-40`. */
export function chosenWords({ text, sentences }: ReportRecord): ChosenWords | undefined {
  const [, from = '', to = ''] = /^(\d{1,9})-(\d{1,9})$/.exec(place.value.search.get('at') ?? '') ?? [];
  const [start, end] = [Number(from), Math.min(Number(to), text.length)];
  if (from === '' || start >= end) return undefined;
  const inside = sentences.filter(([first = 0, last = 0]) => first < end && last > start);
  const sentence = {
    start: Math.min(start, inside[0]?.[0] ?? start),
    end: Math.max(end, inside.at(-1)?.[1] ?? end),
  };
  return { start, end, sentence };
}

export const chooseWords = (spot: Spot | undefined): void =>
  set({ at: spot ? `${spot.start}-${spot.end}` : undefined });

/** The words that are marked with the mouse or the caret in a text whose pieces carry their place; undefined when none are. */
export function markedWords(box: HTMLElement, text: string): Spot | undefined {
  const marked = getSelection();
  if (!marked || marked.isCollapsed || marked.rangeCount === 0) return undefined;
  const range = marked.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return undefined;
  const ends = [
    placeAt(range.startContainer, range.startOffset),
    placeAt(range.endContainer, range.endOffset),
  ];
  const [start, end] = ends;
  if (start === undefined || end === undefined || text.slice(start, end).trim() === '') return undefined;
  return wholeWords(text, { start, end });
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Half a word at either end is the whole word. */
function wholeWords(text: string, { start, end }: Spot): Spot {
  const inside = (at: number) => letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
  let [first, last] = [start, end];
  while (inside(first)) first -= 1;
  while (inside(last)) last += 1;
  return { start: first, end: last };
}

/** Offset in the report of a place in the page. */
function placeAt(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? (node.childNodes[offset] ?? node.lastChild ?? node) : node;
  const near = element instanceof Element ? element : element.parentElement;
  const piece =
    near?.closest<HTMLElement>('[data-start]') ?? near?.querySelector<HTMLElement>('[data-start]');
  if (!piece) return undefined;
  const [start, end] = [Number(piece.dataset.start), Number(piece.dataset.end)];
  // Signs beside the words, and characters shown by name, have no place of their own.
  const own = node === piece.firstChild && (piece.firstChild as Text).data.length === end - start;
  if (own) return start + Math.min(offset, end - start);
  return near?.closest('sup') ? end : start;
}
