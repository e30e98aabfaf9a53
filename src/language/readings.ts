import type { Actor } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import type { Sentence, Token } from '../model/parse.js';
import type { Report } from '../model/report.js';
import type { DateInterval } from '../model/time.js';
import { findDates } from './dates.js';
import { type Introduced, introduce, withIntroduced } from './introduced.js';
import { linkReadings } from './linked.js';
import { participantsOf, UNKNOWN } from './participants.js';
import { type Discourse, type Reading, readingOf, tokenSpan } from './reading.js';
import { at, preposition, relation } from './tree.js';

/** How many sentences back a name still counts for "the country" and "the two sides". */
export const discourseReach = 3;

/** Finds the parties a sentence names; `introduced` are display names of persons named in full before. */
export type MatchNames = (
  tokens: readonly Token[],
  options: { date?: string; introduced: ReadonlySet<string> },
) => readonly Mention[];

interface Memory {
  readonly introduced: Set<string>;
  readonly presented: Introduced;
  /** Actors by sentence, oldest first, at most `discourseReach` sentences. */
  readonly named: (readonly Actor[])[];
  readonly counts: Map<string, { readonly actor: Actor; times: number }>;
  subject?: Actor;
  date?: DateInterval;
}

/** The sentences of a report with names, dates and what came before them. Never throws. */
export function readingsOf(report: Report, sentences: readonly Sentence[], match: MatchNames): Reading[] {
  const memory: Memory = { introduced: new Set(), presented: new Map(), named: [], counts: new Map() };
  const readings = sentences.map((sentence) => {
    const reading = readOne({ report, sentence, match, memory });
    remember(memory, reading);
    return reading;
  });
  return linkReadings(readings);
}

function readOne(parts: { report: Report; sentence: Sentence; match: MatchNames; memory: Memory }): Reading {
  const { report, sentence, match, memory } = parts;
  const known = match(sentence.tokens, {
    ...(report.date ? { date: report.date } : {}),
    introduced: memory.introduced,
  });
  const mentions = withIntroduced(sentence.tokens, known, memory.presented);
  const dates = findDates(sentence, { reportDate: report.date, text: report.text, previous: memory.date });
  const counts = [...memory.counts.values()].sort((a, b) => b.times - a.times);
  const [, second, third] = counts;
  const decisive = second !== undefined && second.times > (third?.times ?? 0);
  const discourse: Discourse = {
    recent: memory.named.flat(),
    frequent: counts.map(({ actor }) => actor),
    foremost: decisive ? counts.slice(0, 2).map(({ actor }) => actor) : [],
    ...(memory.subject ? { subject: memory.subject } : {}),
  };
  return readingOf({ report, sentence, mentions, dates, discourse });
}

function remember(memory: Memory, reading: Reading): void {
  introduce(reading, memory.presented);
  for (const mention of reading.mentions) if (mention.as === 'person') memory.introduced.add(mention.name);
  const states = reading.mentions
    .filter((mention) => namesState(mention) && !isMeetingPlace(reading, mention))
    .map((mention) => actorOf(reading, mention));
  for (const actor of states) {
    const known = memory.counts.get(actor.code);
    if (known) known.times++;
    else memory.counts.set(actor.code, { actor, times: 1 });
  }
  memory.named.push(states);
  if (memory.named.length > discourseReach) memory.named.shift();
  const date = reading.dates.findLast((mention) => mention.interval?.from ?? mention.interval?.to)?.interval;
  if (date) memory.date = date;
  const subject = mainSubject(reading);
  if (subject) memory.subject = subject;
  else if (memory.named.every((actors) => actors.length === 0)) delete memory.subject;
}

const stateKinds: ReadonlySet<Mention['as']> = new Set([
  'state',
  'alias',
  'capital',
  'seat',
  'demonym-adjective',
  'demonym-person',
]);

const namesState = (mention: Mention): boolean => mention.code !== '' && stateKinds.has(mention.as);

/** "met in Oslo": where something takes place is not whom the report speaks of. */
const isMeetingPlace = ({ tree }: Reading, { as, last }: Mention): boolean =>
  as === 'capital' && ['in', 'at'].includes(preposition(tree, last));

function actorOf(reading: Reading, mention: Mention): Actor {
  const span = tokenSpan(reading, mention.first, mention.last);
  return { code: mention.code, sectors: [], span, name: mention.name, because: mention.because };
}

/** The actor that the main clause is about, when it is one. */
function mainSubject(reading: Reading): Actor | undefined {
  const root = reading.tree.tokens.find((token) => token.head < 0);
  if (!root) return undefined;
  const subject = (reading.tree.children[root.index] ?? []).find(
    (index) => relation(at(reading.tree, index)) === 'nsubj',
  );
  if (subject === undefined) return undefined;
  const found = participantsOf(reading, subject).filter(({ actor }) => actor.code !== UNKNOWN);
  return found.length === 1 ? found[0]?.actor : undefined;
}
