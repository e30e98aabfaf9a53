import type { Actor } from '../../model/actor.js';
import type { CodedEvent } from '../../model/event.js';
import type { Span } from '../../model/span.js';
import type { Duration } from '../../model/time.js';

/** The report's words in quotation marks, on one line, cut at a word. */
export function quoted(words: string, limit = 120): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return `“${line}”`;
  const head = line.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, '');
  const blank = head.lastIndexOf(' ');
  return `“${(blank > limit * 0.6 ? head.slice(0, blank) : head).trimEnd()}…”`;
}

/** `a year`, `3 months`, `3 to 7 years`. */
export function lengthWords({ unit, min, max }: Duration): string {
  if (min === max) return min === 1 ? `a ${unit}` : `${min} ${unit}s`;
  return `${min} to ${max} ${unit}s`;
}

/** Name of a party for a sentence about its conduct. */
export function nameOf(actors: readonly Actor[], code: string): string {
  return actors.find((actor) => actor.code === code)?.name ?? code;
}

const nouns: readonly (readonly [RegExp, string])[] = [
  [/deliver/iu, 'deliveries'],
  [/export/iu, 'exports'],
  [/shipment|shipping|shipped/iu, 'shipments'],
  [/suppl(?:y|ies|ied)/iu, 'supplies'],
  [/\bs(?:ale|ales|ell|old)\b/iu, 'sales'],
];

/** `deliveries of S-400 to India`; where the words name no flow of goods: `dealings over S-400 with India`. */
export function flowWords(events: readonly CodedEvent[], label: string, other: string): string {
  const text = events.map(({ sentence }) => sentence.exact).join(' ');
  const noun = nouns.find(([pattern]) => pattern.test(text))?.[1];
  const goods = label === '' ? '' : ` ${noun ? 'of' : 'over'} ${label}`;
  return noun ? `${noun}${goods} to ${other}` : `dealings${goods} with ${other}`;
}

const particle = /^\s+(?:forward|back|up|off|out|down)\b/u;

/** The words of the sentence that tell the act: trigger, particle and object. */
export function actSpan({ trigger, object, sentence }: CodedEvent): Span {
  const text = sentence.exact;
  const after = particle.exec(text.slice(trigger.end - sentence.start))?.[0].length ?? 0;
  const ends = [trigger.end + after, object?.span.end ?? 0].filter((end) => end <= sentence.end);
  const start = Math.min(trigger.start, object?.span.start ?? trigger.start);
  if (start < sentence.start || ends.length === 0) return trigger;
  const end = Math.max(...ends);
  return { start, end, exact: text.slice(start - sentence.start, end - sentence.start) };
}

/** The act in the report's words. */
export function actQuote(event: CodedEvent): string {
  return quoted(actSpan(event).exact);
}
