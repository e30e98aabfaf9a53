import { participantsOf, UNKNOWN } from '../language/participants.js';
import { type Reading, sentenceSpan } from '../language/reading.js';
import type { Actor } from '../model/actor.js';
import type { CodedEvent } from '../model/event.js';
import { type Span, spanOf } from '../model/span.js';
import type { DateInterval } from '../model/time.js';
import type { CodeOfName } from '../ontology/actors/codeOfName.js';
import { needsRecipient } from '../ontology/plover.js';
import { type GivenEvent, type GivenParty, inert, shown } from './answer.js';

/**
 * A given event held against its sentence: the event, or why it is rejected. Every quote must stand in the sentence character by
 * character, and every party must be one that the actor dictionary knows, by the words quoted or else by the name given.
 */
export function verified(
  given: GivenEvent,
  reading: Reading,
  by: { codeOf: CodeOfName; model: string },
): { event: CodedEvent } | { fault: string } {
  const trigger = quoted(given.trigger, reading);
  if (!trigger) return { fault: invented('trigger', given.trigger) };
  const when = given.when === '' ? undefined : quoted(given.when, reading);
  if (given.when !== '' && !when) return { fault: invented('date', given.when) };
  const sides = { actors: [] as Actor[], recipients: [] as Actor[] };
  for (const side of ['actors', 'recipients'] as const)
    for (const party of given[side]) {
      const found = partiesOf(party, reading, by.codeOf);
      if (typeof found === 'string') return { fault: found };
      sides[side].push(...found);
    }
  const { actors, recipients } = given.reciprocal
    ? { actors: distinct([...sides.actors, ...sides.recipients]), recipients: [] }
    : { actors: distinct(sides.actors), recipients: distinct(sides.recipients) };
  const lacking = lacks(given, actors.length, recipients.length);
  if (lacking) return { fault: lacking };
  return {
    event: {
      id: '',
      report: reading.report.id,
      sentence: sentenceSpan(reading),
      ...{ trigger, actors, recipients, reciprocal: given.reciprocal, type: given.type },
      ...(given.mode ? { mode: given.mode } : {}),
      contexts: [],
      date: dateOf(reading, when),
      modality: given.modality,
      beneficiaries: [],
      reasons: [
        { rule: `model ${by.model}`, says: inert(given.reason, 300), span: trigger },
        ...[...actors, ...recipients].map(({ because, span }) => ({ rule: 'actors', says: because, span })),
      ],
    },
  };
}

const invented = (what: string, quote: string): string =>
  `the ${what} ${shown(quote)} does not stand in the sentence`;

/** Where the words stand in the sentence, as whole words; the first place of several. */
function quoted(quote: string, { report, sentence }: Reading): Span | undefined {
  const text = report.text.slice(sentence.start, sentence.end);
  const at = quote.trim() === '' ? -1 : wholeWordsAt(text, quote);
  return at < 0 ? undefined : spanOf(report.text, sentence.start + at, sentence.start + at + quote.length);
}

const inWord = /[\p{L}\p{N}]/u;

function wholeWordsAt(text: string, quote: string): number {
  const splits = (at: number) => inWord.test(text[at - 1] ?? '') && inWord.test(text[at] ?? '');
  let at = text.indexOf(quote);
  while (at >= 0 && (splits(at) || splits(at + quote.length))) at = text.indexOf(quote, at + 1);
  return at;
}

/** The parties that the quoted words name; what the text says itself goes before the name that the model gives. */
function partiesOf({ quote, name }: GivenParty, reading: Reading, codeOf: CodeOfName): Actor[] | string {
  const span = quoted(quote, reading);
  if (!span) return invented('party', quote);
  const named = namedIn(span, reading);
  if (named.length > 0) return named.map((actor) => ({ ...actor, span }));
  const code = codeOf(name);
  if (code === undefined) return `${shown(quote)} (${shown(name)}) is no known party`;
  const because = `${shown(quote)} means ${inert(name, 80)}, says the model`;
  return [{ code, sectors: [], span, name: inert(name, 80), because }];
}

function namedIn(span: Span, reading: Reading): Actor[] {
  const { tokens } = reading.sentence;
  const inside = reading.mentions.filter(({ first, last }) => {
    const [start, end] = [tokens[first]?.start ?? -1, tokens[last]?.end ?? -1];
    return start >= span.start && end <= span.end;
  });
  const actors = inside.flatMap(({ last }) => participantsOf(reading, last).map(({ actor }) => actor));
  return distinct(actors.filter(({ code }) => code !== UNKNOWN));
}

function distinct(actors: readonly Actor[]): Actor[] {
  return actors.filter((actor, index) => actors.findIndex(({ code }) => code === actor.code) === index);
}

function lacks({ type, reciprocal }: GivenEvent, actors: number, recipients: number): string | undefined {
  if (reciprocal) return actors < 2 ? `${type} on each other needs two parties` : undefined;
  if (actors + recipients === 0) return `${type} without any party`;
  return needsRecipient(type) && recipients === 0 ? `${type} needs a recipient` : undefined;
}

/** The day that the quoted words tell, as our reader of dates has it; else the report's day stands in. */
function dateOf({ dates, report }: Reading, when: Span | undefined): DateInterval {
  const told =
    when && dates.find(({ span, interval }) => interval && span.start < when.end && when.start < span.end);
  if (told?.interval) return told.interval;
  return report.date
    ? { from: report.date, to: report.date, granularity: 'day', kind: 'approximate' }
    : { granularity: 'day', kind: 'unresolved' };
}
