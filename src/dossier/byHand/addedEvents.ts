import type { Actor } from '../../model/actor.js';
import type { CodedEvent, EventType, Modality } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import type { DateInterval } from '../../model/time.js';
import { hash64 } from '../../util/hash.js';
import { changeIn, misfitOf, type NameOfCode } from '../eventChange.js';
import type { JournalEntry } from '../journalLine.js';
import { foundAgain, type PlacedWords, placedIn } from './placedWords.js';

/** Kind of journal line in which a person codes an event that was missed. */
export const EVENT_ADDED = 'event-added';

/** The rule that a reason trail names where a person coded the event. */
export const BY_HAND = 'coded by hand';

/** What a person says a sentence tells. */
export interface EventWords {
  readonly type: EventType;
  readonly mode?: string;
  readonly modality: Modality;
  /** Codes of the parties, in order. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** All actors act on each other; there is no recipient then. */
  readonly reciprocal: boolean;
  readonly date: DateInterval;
}

/** An event that a person added, as the journal has it. */
export interface AddedEvent {
  readonly id: string;
  /** Number of its journal line. */
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly words: PlacedWords;
  readonly coded: EventWords;
  readonly note?: string;
}

/** Why words make no event; undefined when they do. */
export function faultOf({ type, mode, actors, recipients, reciprocal }: EventWords): string | undefined {
  if (reciprocal && (recipients.length > 0 || new Set(actors).size < 2))
    return 'parties that act on each other are at least two actors and no recipient';
  if (actors.length === 0 && recipients.length === 0) return 'it names no party';
  return misfitOf(mode === undefined ? { type } : { type, mode }, type);
}

/** The added event in a journal line; undefined when the line holds none. */
export function addedIn(entry: JournalEntry): AddedEvent | undefined {
  const { seq, at, by, note } = entry;
  const words = placedIn(entry.words);
  const { reciprocal, ...rest } = (entry.coded ?? {}) as Record<string, unknown>;
  const { type, mode, modality, actors, recipients, date } = changeIn(rest) ?? {};
  if (!words || !type || !modality || !actors || !recipients || !date) return undefined;
  const sides = { actors, recipients, reciprocal: reciprocal === true };
  const coded: EventWords = { type, modality, date, ...sides, ...(mode ? { mode } : {}) };
  if (faultOf(coded) !== undefined) return undefined;
  // The line before makes it different from every other event of any dossier.
  const id = `e${hash64([entry.prev, seq, words.report, words.start, words.end].join('|'))}`;
  return { id, seq, at, by, words, coded, ...(typeof note === 'string' ? { note } : {}) };
}

/**
 * An added event like those that the program codes; undefined when its report has other words there now. `known` are parties that
 * were found in the report: one that its sentence names keeps the words that name it.
 */
export function codedByHand(
  { id, words, coded, by, at, seq, note }: AddedEvent,
  report: Report,
  from: { readonly nameOf: NameOfCode; readonly known: readonly Actor[] },
): CodedEvent | undefined {
  const place = foundAgain(report, words);
  if (!place) return undefined;
  const { mode, ...rest } = coded;
  const { start, end } = place.sentence;
  const here = from.known.filter(({ span }) => span.exact !== '' && span.start >= start && span.end <= end);
  const parties = (codes: readonly string[]): Actor[] =>
    codes.map(
      (code) =>
        here.find((one) => one.code === code) ?? {
          code,
          sectors: [],
          name: from.nameOf(code),
          span: { start: words.start, end: words.start, exact: '' },
          because: 'named by the analyst',
        },
    );
  const why = note ? `; note: ${note}` : '';
  return {
    ...{ id, report: report.id, sentence: place.sentence, trigger: place.span },
    ...rest,
    ...(mode === undefined ? {} : { mode }),
    ...{ actors: parties(coded.actors), recipients: parties(coded.recipients) },
    ...{ contexts: [], beneficiaries: [], codedBy: by },
    reasons: [
      { rule: BY_HAND, says: `${by}, ${at.slice(0, 10)}, journal line ${seq}${why}`, span: place.span },
    ],
  };
}
