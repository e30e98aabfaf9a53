import type { SentenceWithoutEvent } from '../../model/coder.js';
import type { CodingRow } from '../../model/codings.js';
import type { CodedEvent, ReasonStep } from '../../model/event.js';
import { eventNotation } from '../notation.js';

/** Steps of a trail that tell why the act was coded so; who is meant and when stands in the coding itself. */
const tells = ({ rule }: ReasonStep): boolean => !/^(?:actors|date|attribution|hedge|context)$/.test(rule);

/** A coded event as a line to compare. Who acts on each other stands on both sides. */
export function rowOfEvent(event: CodedEvent): CodingRow {
  const codes = (parties: CodedEvent['actors']) => parties.map(({ code }) => code);
  return {
    report: event.report,
    start: event.trigger.start,
    end: event.trigger.end,
    sentence: event.sentence,
    actors: codes(event.actors),
    recipients: codes(event.reciprocal ? event.actors : event.recipients),
    type: event.type,
    ...(event.mode ? { mode: event.mode } : {}),
    says: eventNotation(event),
    reason: event.reasons
      .filter(tells)
      .map(({ rule, says }) => `${rule}: ${says}`)
      .join('; '),
  };
}

/** A sentence without event as a line to compare. */
export function rowOfSilent({ report, number, sentence, why }: SentenceWithoutEvent): CodingRow {
  const furthest = why.filter(({ code }) => code === why[0]?.code);
  return {
    ...{ report, number, sentence },
    actors: [],
    recipients: [],
    says: 'no event',
    reason: [...new Set(furthest.map(({ says }) => says))].slice(0, 3).join('; '),
  };
}
