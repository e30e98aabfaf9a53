import { wordSet } from '../language/words.js';
import type { CodedEvent, EventType } from '../model/event.js';

/** Which way an act goes for the other party: gives, eases or hastens; refuses, stops or delays. */
export type Direction = 'toward' | 'against';

const giving: ReadonlySet<EventType> = new Set([
  'AGREE',
  'COOPERATE',
  'AID',
  'SUPPORT',
  'CONCEDE',
  'RETREAT',
]);
const withholding: ReadonlySet<EventType> = new Set(['SANCTION', 'REJECT', 'COERCE', 'THREATEN']);

/** Direction of an act as told, denial included; undefined for words alone and for force. A move to a later day goes against, to an earlier one toward. */
export function directionOf(event: CodedEvent): Direction | undefined {
  const { type, modality, shift } = event;
  const base = giving.has(type) ? 'toward' : withholding.has(type) ? 'against' : undefined;
  if (base === undefined) return undefined;
  if (modality === 'negated') return base === 'toward' ? 'against' : undefined;
  if (shift?.direction === 'later') return 'against';
  return base;
}

/** Whether an act moves something forward in time: a shift, or a word for haste. */
export function hastens(event: CodedEvent): boolean {
  if (event.shift?.direction === 'earlier') return true;
  if (directionOf(event) !== 'toward') return false;
  const said = [event.trigger.exact, ...event.reasons.map(({ span }) => span?.exact ?? '')];
  const words = said.flatMap((text) => text.toLowerCase().split(/\s+/));
  return words.some((word) => hasteForms.has(word) || wordSet('hasten').has(word));
}

const hasteForms = new Set([
  'accelerated',
  'expedited',
  'hastened',
  'sped',
  'rushed',
  'fast-tracked',
  'brought',
  'fast-tracking',
  'speeding',
]);
