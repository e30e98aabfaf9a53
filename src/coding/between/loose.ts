import type { Reading } from '../../language/reading.js';
import type { CodedEvent } from '../../model/event.js';
import { readActs } from '../code.js';
import type { FrameCondition, FrameRow } from '../frameRow.js';
import { type Lexicon, lexiconOf } from '../lexicon.js';
import { eventBetween, type Link } from './links.js';

/**
 * How well the coder's own rules speak for an act, best first: an event; an act refused as an event (asked, habitual, no
 * known party); a frame whose conditions about parties failed; a frame of which only the word was there.
 */
export const evidences = ['event', 'refused', 'party-free', 'word'] as const;
export type Evidence = (typeof evidences)[number];

export interface Candidate {
  readonly event: CodedEvent;
  readonly link: Link;
  readonly evidence: Evidence;
}

/** Frames as they are, and with their conditions given up in two steps. */
export interface LooseLexicons {
  readonly strict: Lexicon;
  readonly partyFree: Lexicon;
  readonly wordOnly: Lexicon;
}

/** Conditions that ask for a known party somewhere; whoever marks a pair knows the parties. */
const aboutParties: readonly (keyof FrameCondition)[] = [
  'objectIsActor',
  'actorAfter',
  'noActorAfter',
  'hasObject',
  'subject',
];

export function looseLexicons(rows: readonly FrameRow[]): LooseLexicons {
  const without = (row: FrameRow): FrameRow => {
    const kept = Object.entries(row.when ?? {}).filter(
      ([name]) => !(aboutParties as readonly string[]).includes(name),
    );
    return { ...row, when: Object.fromEntries(kept) };
  };
  const conditional = rows.filter(({ when }) => when !== undefined);
  return {
    strict: lexiconOf(rows),
    partyFree: lexiconOf([...rows, ...conditional.map(without)]),
    wordOnly: lexiconOf([...rows, ...conditional.map(({ when, ...row }) => row)]),
  };
}

/** What the frames say between the marked parties: the best act of each kind of evidence, best evidence first. */
export function candidatesOf(readings: readonly Reading[], lexicons: LooseLexicons): Candidate[] {
  const acts = (lexicon: Lexicon) => readings.flatMap((reading) => readActs(reading, lexicon).acts);
  const strict = acts(lexicons.strict);
  const all: Readonly<Record<Evidence, readonly CodedEvent[]>> = {
    event: strict.filter(({ refused }) => !refused).map(({ event }) => event),
    refused: strict.map(({ event }) => event),
    'party-free': acts(lexicons.partyFree).map(({ event }) => event),
    word: acts(lexicons.wordOnly).map(({ event }) => event),
  };
  return evidences.flatMap((evidence): Candidate[] => {
    const best = eventBetween(all[evidence]);
    return best ? [{ ...best, evidence }] : [];
  });
}
