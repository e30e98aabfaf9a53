import type { CodedEvent } from '../../src/model/event.js';
import { causeInText } from './causes.js';
import type { CodedText, Coder } from './coder.js';
import { type Row, readTable } from './files.js';
import {
  correctionLine,
  type LeafMap,
  leafMap,
  nameCodes,
  partiesOf,
  typesOf,
  undirected,
} from './icbeLabels.js';
import { partyOf, rootOf } from './labels.js';
import { chainOf, type EventLog } from './log.js';
import { groupBy, percent } from './score.js';
import { expand, levels, printLevels, type Triple, tallyLevels, triplesOf } from './triples.js';

export interface IcbeFigures {
  readonly dyadQuad: number;
  readonly root: number;
}

interface Sentence {
  readonly text: string;
  readonly gold: readonly Triple[];
  /** Every agreed coding of the sentence is mapped. */
  readonly whole: boolean;
  /** No agreed coding at all: no event, or no agreement. */
  readonly empty: boolean;
}

/**
 * Crisis narratives. A sentence is scored when each of its agreed action and speech codings maps to a type; what people
 * agreed on is gold, several actors and recipients are paired each with each. Codings of thoughts are no events.
 * Sentences are read one by one, raw, without a date. `every`: score each so manieth sentence only.
 */
export function scoreIcbe(
  texts: { rows: string; leaves: string },
  coder: Coder,
  options: { log: EventLog; every: number },
): IcbeFigures {
  const map = leafMap(readTable(texts.leaves, { quoted: false }));
  const all = sentencesOf(readTable(texts.rows, { quoted: false }), map, coder);
  const chosen = all.filter((_, index) => index % options.every === 0);
  if (options.every > 1)
    console.log(`sentences 1, ${1 + options.every}, ${1 + 2 * options.every} ... of ${all.length}`);
  console.log(correctionLine());
  const scored = chosen.filter(({ whole, gold }) => whole && gold.length > 0);
  const outputs = scored.map((sentence) => {
    const coded = coder.code(sentence.text);
    judge(sentence, coded, { coder, log: options.log, count: scored.length });
    return { gold: sentence.gold, ours: triplesOf(told(coded), { undirected }) };
  });
  const tallies = tallyLevels(outputs);
  console.log(`${scored.length} sentences with agreed, mapped events of ${chosen.length}`);
  printLevels(tallies);
  const named = outputs.map(({ gold, ours }) => ({ gold: gold.filter(knownParties), ours }));
  const known = tallyLevels(named.filter(({ gold }) => gold.length > 0));
  console.log(`dyad+quad where both parties are in the dictionary: ${known['dyad+quad'].line}`);
  alarms(chosen, coder);
  return { dyadQuad: tallies['dyad+quad'].f1, root: tallies.type.f1 };
}

/** What the sentence tells as done or said; denied and merely possible acts are no event of the set. */
const told = ({ coding }: CodedText): CodedEvent[] =>
  coding.events.filter(({ modality }) => modality !== 'negated' && modality !== 'hypothetical');

const knownParties = ({ actor, recipient }: Triple): boolean => !`${actor}${recipient}`.includes('?');

function alarms(sentences: readonly Sentence[], coder: Coder): void {
  const empty = sentences.filter((sentence) => sentence.empty).filter((_, index) => index % 4 === 0);
  const coded = empty.filter(({ text }) => told(coder.code(text)).length > 0).length;
  console.log(
    `${empty.length} sentences without an agreed coding (each fourth; some hold events people disagreed on): event coded in ${percent(coded, empty.length).toFixed(1)}%`,
  );
}

function judge(
  sentence: Sentence,
  coded: CodedText,
  parts: { coder: Coder; log: EventLog; count: number },
): void {
  const { log, coder } = parts;
  const roots = new Set(sentence.gold.map(levels.type));
  const dyads = new Set(sentence.gold.map(levels.dyad));
  const turned = new Set(sentence.gold.map(({ actor, recipient }) => `${recipient} ${actor}`));
  const fault = { set: 'icbe', cost: 100 / parts.count, text: `${sentence.text}  [${goldLine(sentence)}]` };
  for (const event of told(coded)) {
    const root = rootOf(event.type);
    log.fired('icbe', event, roots.has(root));
    const own = triplesOf([event], { undirected }).map(levels.dyad);
    if (!roots.has(root)) {
      const on = own.some((dyad) => dyads.has(dyad));
      const cause = on
        ? `${[...roots].join('+')} as ${root} by ${chainOf(event)}`
        : `${root} by ${chainOf(event)}`;
      log.fault({ ...fault, kind: on ? 'wrong type' : 'false event', cause });
    } else if (!own.some((dyad) => dyads.has(dyad)) && own.some((dyad) => turned.has(dyad)))
      log.fault({ ...fault, kind: 'wrong direction', cause: `${root} by ${chainOf(event)}` });
  }
  const ours = new Set(told(coded).map(({ type }) => rootOf(type)));
  for (const root of roots)
    if (!ours.has(root))
      log.fault({ ...fault, kind: 'missed', cause: `${root}: ${causeInText(coded, coder.lexicon)}` });
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
  return [...groups.values()].map((codings) => {
    const events = codings.filter(({ event_type }) => event_type === 'action' || event_type === 'speech');
    const read = events.map((row) => ({ row, ...typesOf(row, map) }));
    return {
      text: codings[0]?.sentence_span_text ?? '',
      gold: read.flatMap(({ row, types }) => triplesOfRow(row, types, codeOf)),
      whole: read.every(({ open }) => !open),
      empty: codings.every(({ event_type }) => event_type === ''),
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
    expand({ actors, recipients, type, both: both || undirected.has(type) }),
  );
}
