import type { CodedEvent } from '../../src/model/event.js';
import type { CodedText, Coder } from './coder.js';
import type { Row } from './files.js';
import {
  actionLeaves,
  icbeRoot,
  type LeafMap,
  nameCodes,
  partiesOf,
  typesOf,
  undirected,
  widerLeaves,
} from './icbeLabels.js';
import { convertedRoot, partyOf } from './labels.js';
import { groupBy } from './score.js';
import { expand, type Triple, toldOf, triplesOf } from './triples.js';

export interface Sentence {
  readonly crisis: string;
  readonly text: string;
  readonly gold: readonly Triple[];
  /** The same by coding: who of several did what to whom of several is not recorded. */
  readonly codings: readonly (readonly Triple[])[];
  /** Leaves of its agreed action codings. */
  readonly leaves: ReadonlySet<string>;
  /** Every agreed coding of the sentence is mapped. */
  readonly whole: boolean;
  /** No agreed coding at all: no event, or no agreement. */
  readonly empty: boolean;
}

export interface ReadSentence extends Sentence {
  readonly coded: CodedText;
}

/** Code a crisis as one text of a paragraph per sentence, and give each sentence its part. */
export function readCrisis(sentences: readonly Sentence[], coder: Coder): ReadSentence[] {
  const gap = '\n\n';
  const { readings, coding } = coder.code(sentences.map(({ text }) => text).join(gap));
  let start = 0;
  return sentences.map((sentence) => {
    const [from, to] = [start, start + sentence.text.length];
    start = to + gap.length;
    const inside = (at: number | undefined) => at !== undefined && at >= from && at < to;
    return {
      ...sentence,
      coded: {
        readings: readings.filter((reading) => inside(reading.sentence.start)),
        coding: {
          events: coding.events.filter((event) => inside(event.trigger.start)),
          notices: coding.notices.filter((notice) => inside(notice.span?.start)),
        },
      },
    };
  });
}

/**
 * How an event of ours is called in the set: a promised concession is an offer there, and some of its leaves hold more
 * than the one type they map to (`widerLeaves`).
 */
export function namedAs({ leaves }: Sentence): (event: CodedEvent) => string {
  return (event) => {
    const wider = widerLeaves.find(({ leaf, holds }) => leaves.has(leaf) && holds(event));
    if (wider) return wider.type;
    return convertedRoot(event) === 'AGREE' ? 'AGREE' : icbeRoot(event.type);
  };
}

/** Our events of a sentence as triples in the set's names. */
export const asTriples = (sentence: Sentence, events: readonly CodedEvent[]): Triple[] =>
  triplesOf(events, { undirected, typeOf: namedAs(sentence) });

export const told = ({ coding }: CodedText): CodedEvent[] => toldOf(coding);

/** Sentences of the file with what was agreed on. */
export function sentencesOf(rows: readonly Row[], map: LeafMap, coder: Coder): Sentence[] {
  const codes = new Map<string, string>();
  const codeOf = (name: string): string => {
    const known = codes.get(name) ?? nameCodes[name] ?? coder.codeOf(name) ?? `?${name}`;
    codes.set(name, known);
    return known.startsWith('?') ? known : partyOf(known);
  };
  const groups = groupBy(rows, (row) => `${row.crisno} ${row.sentence_number_int_aligned}`);
  return [...groups.values()].map((agreed) => {
    const events = agreed.filter(({ event_type }) => event_type === 'action' || event_type === 'speech');
    const read = events.map((row) => ({ row, ...typesOf(row, map) }));
    const codings = read
      .map(({ row, types }) => triplesOfRow(row, types, codeOf))
      .filter((triples) => triples.length > 0);
    return {
      crisis: agreed[0]?.crisno ?? '',
      text: agreed[0]?.sentence_span_text ?? '',
      gold: codings.flat(),
      codings,
      leaves: new Set(events.flatMap(actionLeaves)),
      whole: read.every(({ open }) => !open),
      empty: agreed.every(({ event_type }) => event_type === ''),
    };
  });
}

function triplesOfRow(
  row: Row,
  types: ReturnType<typeof typesOf>['types'],
  codeOf: (name: string) => string,
): Triple[] {
  const side = row.event_type === 'action' ? 'do' : 'say';
  const [actors, recipients] = ['a', 'b'].map((letter) =>
    partiesOf(row[`${side}_actor_${letter}`]).map(codeOf),
  ) as [string[], string[]];
  if (actors.length === 0) return [];
  return types.flatMap(({ type, both }) =>
    expand({ actors, recipients, type: icbeRoot(type), both: both || undirected.has(type) }),
  );
}
