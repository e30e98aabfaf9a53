import type { CodedEvent } from '../../src/model/event.js';
import { causeInText } from './causes.js';
import type { CodedText, Coder } from './coder.js';
import { type Row, readTable } from './files.js';
import {
  correctionLine,
  icbeRoot,
  type LeafMap,
  leafMap,
  nameCodes,
  partiesOf,
  typesOf,
  undirected,
} from './icbeLabels.js';
import { convertedRoot, partyOf, rootOf } from './labels.js';
import { chainOf, type EventLog, missedFault } from './log.js';
import { groupBy, percent, Tally } from './score.js';
import {
  expand,
  levels,
  nobody,
  printLevels,
  type Triple,
  tallyLevels,
  toldOf,
  triplesOf,
} from './triples.js';

export interface IcbeFigures {
  readonly dyadQuad: number;
  readonly root: number;
}

interface Sentence {
  readonly crisis: string;
  readonly text: string;
  readonly gold: readonly Triple[];
  /** The same by coding: who of several did what to whom of several is not recorded. */
  readonly codings: readonly (readonly Triple[])[];
  /** Some coding is of the leaf that holds invasions and occupations. */
  readonly occupation: boolean;
  /** Every agreed coding of the sentence is mapped. */
  readonly whole: boolean;
  /** No agreed coding at all: no event, or no agreement. */
  readonly empty: boolean;
}

/**
 * Crisis narratives. Each crisis is read as one text, so that names carry over, without a date (with the
 * crisis's own first day the figures stay the same). A sentence is scored when each of its agreed action and speech
 * codings maps to a type; what people agreed on is gold, several actors and recipients are paired each with each.
 * Codings of thoughts are no events. `every`: read each so manieth crisis only.
 */
export function scoreIcbe(
  texts: { rows: string; leaves: string },
  coder: Coder,
  options: { log: EventLog; every: number },
): IcbeFigures {
  const map = leafMap(readTable(texts.leaves, { quoted: false }));
  const crises = groupBy(
    sentencesOf(readTable(texts.rows, { quoted: false }), map, coder),
    ({ crisis }) => crisis,
  );
  const chosen = [...crises.values()].filter((_, index) => index % options.every === 0);
  if (options.every > 1)
    console.log(
      `crises 1, ${1 + options.every}, ${1 + 2 * options.every} ... of ${crises.size} in the order of the file`,
    );
  console.log(correctionLine());
  const read = chosen.flatMap((sentences) => readCrisis(sentences, coder));
  const scored = read.filter(({ whole, gold }) => whole && gold.length > 0);
  for (const sentence of scored) judge(sentence, { coder, log: options.log, count: scored.length });
  const outputs = scored.map((sentence) => ({
    gold: sentence.gold,
    ours: asTriples(sentence, told(sentence.coded)),
  }));
  const tallies = tallyLevels(outputs);
  console.log(
    `${scored.length} sentences with agreed, mapped events of ${read.length} in ${chosen.length} crises`,
  );
  printLevels(tallies);
  const named = outputs.map(({ gold, ours }) => ({ gold: gold.filter(knownParties), ours }));
  const known = tallyLevels(named.filter(({ gold }) => gold.length > 0));
  console.log(`dyad+quad against gold whose parties are both in the dictionary: ${known['dyad+quad'].line}`);
  console.log(`dyad+quad, each coding once, found by any of its pairs: ${byCoding(scored).line}`);
  const within = outputs.map(({ gold }, index) => ({
    gold,
    ours: gold.filter(namedIn(scored[index] as ReadSentence)),
  }));
  console.log(
    `gold pairs with both parties named in their own sentence, the most a reader of sentences could find: ${tallyLevels(within).dyad.recall.toFixed(1)}%`,
  );
  const empty = read.filter((sentence) => sentence.empty);
  const alarms = empty.filter(({ coded }) => told(coded).length > 0).length;
  console.log(
    `${empty.length} sentences without an agreed coding (no event, or none agreed on): event coded in ${percent(alarms, empty.length).toFixed(1)}%`,
  );
  return { dyadQuad: tallies['dyad+quad'].f1, root: tallies.type.f1 };
}

interface ReadSentence extends Sentence {
  readonly coded: CodedText;
}

/** Code a crisis as one text of a paragraph per sentence, and give each sentence its part. */
function readCrisis(sentences: readonly Sentence[], coder: Coder): ReadSentence[] {
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
 * How an event of ours is called in the set: a promised concession is an offer there; seizing a place shares one leaf
 * with invasion.
 */
function namedAs({ occupation }: Sentence): (event: CodedEvent) => string {
  return (event) => {
    if (convertedRoot(event) === 'AGREE') return 'AGREE';
    if (occupation && event.type === 'COERCE' && event.mode === 'seize') return 'ASSAULT';
    return icbeRoot(event.type);
  };
}

/** Our events of a sentence as triples in the set's names. */
const asTriples = (sentence: Sentence, events: readonly CodedEvent[]): Triple[] =>
  triplesOf(events, { undirected, typeOf: namedAs(sentence) });

const told = ({ coding }: CodedText): CodedEvent[] => toldOf(coding);

/** A coding is found, and an event is right, when one of its pairs is among the other side's with the same quad. */
function byCoding(sentences: readonly ReadSentence[]): Tally {
  const tally = new Tally();
  const label = levels['dyad+quad'];
  const meets = (triples: readonly Triple[], others: ReadonlySet<string>) =>
    triples.some((triple) => others.has(label(triple)));
  let [right, events] = [0, 0];
  for (const sentence of sentences) {
    const { codings, gold, coded } = sentence;
    const ours = told(coded).map((event) => asTriples(sentence, [event]));
    const [golden, given] = [new Set(gold.map(label)), new Set(ours.flat().map(label))];
    const found = codings.filter((triples) => meets(triples, given)).length;
    tally.right += found;
    tally.missed += codings.length - found;
    right += ours.filter((triples) => meets(triples, golden)).length;
    events += ours.length;
  }
  // Precision is a share of our events: scaled to the codings found, so that one line holds both.
  tally.wrong = right === 0 ? events : (tally.right * (events - right)) / right;
  return tally;
}

/** Whether the sentence itself names both parties of a triple, as the dictionary reads it. */
function namedIn({ coded }: ReadSentence): (triple: Triple) => boolean {
  const named = new Set([
    nobody,
    ...coded.readings.flatMap(({ mentions }) => mentions.map(({ code }) => partyOf(code))),
  ]);
  return ({ actor, recipient }) => named.has(actor) && named.has(recipient);
}

const knownParties = ({ actor, recipient }: Triple): boolean => !`${actor}${recipient}`.includes('?');

function judge(sentence: ReadSentence, parts: { coder: Coder; log: EventLog; count: number }): void {
  const { coded } = sentence;
  const name = namedAs(sentence);
  const { log, coder } = parts;
  const roots = new Set(sentence.gold.map(levels.type));
  const dyads = new Set(sentence.gold.map(levels.dyad));
  const turned = new Set(sentence.gold.map(({ actor, recipient }) => `${recipient} ${actor}`));
  const fault = { set: 'icbe', cost: 100 / parts.count, text: `${sentence.text}  [${goldLine(sentence)}]` };
  for (const event of told(coded)) {
    const root = rootOf(name(event));
    log.fired('icbe', event, roots.has(root));
    const own = asTriples(sentence, [event]).map(levels.dyad);
    if (!roots.has(root)) {
      const on = own.some((dyad) => dyads.has(dyad));
      const cause = on
        ? `${[...roots].join('+')} as ${root} by ${chainOf(event)}`
        : `${root} by ${chainOf(event)}`;
      log.fault({ ...fault, kind: on ? 'wrong type' : 'false event', cause });
    } else if (!own.some(({ dyad }) => dyads.has(dyad)))
      log.fault({ ...fault, ...partyFault(own, sentence), cause: '' });
  }
  const ours = new Set(told(coded).map((event) => rootOf(name(event))));
  for (const root of roots)
    if (!ours.has(root)) log.fault(missedFault(fault, root, causeInText(coded, coder.lexicon)));
}

const goldLine = ({ gold }: Sentence): string =>
  gold.map(({ actor, recipient, type }) => `${actor} ${type} ${recipient}`).join('; ');

function sentencesOf(rows: readonly Row[], map: LeafMap, coder: Coder): Sentence[] {
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
      occupation: events.some((row) => (row.interact_escalate ?? '').includes('occupation')),
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
