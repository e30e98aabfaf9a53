import type { EventType, Modality } from '../model/event.js';
import { eventTypes, modesOf } from '../ontology/plover.js';

/** A party as the model gives it. */
export interface GivenParty {
  readonly quote: string;
  readonly name: string;
}

/** An event as the model gives it; its words are not yet compared with the text. */
export interface GivenEvent {
  /** From 1. */
  readonly sentence: number;
  readonly trigger: string;
  readonly type: EventType;
  readonly mode: string;
  readonly modality: Modality;
  readonly actors: readonly GivenParty[];
  readonly recipients: readonly GivenParty[];
  readonly reciprocal: boolean;
  readonly when: string;
  readonly reason: string;
}

/** Something in an answer that cannot be used; `sentence` (from 1) where it says which. */
export interface Fault {
  readonly says: string;
  readonly sentence?: number;
}

const modalities: readonly Modality[] = ['asserted', 'negated', 'hypothetical', 'future', 'historical'];
/** More events than this in one answer are a runaway model. */
const mostEvents = 200;

const text = { type: 'string' };
const parties = {
  type: 'array',
  items: {
    type: 'object',
    properties: { quote: text, name: text },
    required: ['quote', 'name'],
    additionalProperties: false,
  },
};
const fields = {
  sentence: { type: 'integer' },
  trigger: text,
  type: { type: 'string', enum: eventTypes },
  mode: text,
  modality: { type: 'string', enum: modalities },
  actors: parties,
  recipients: parties,
  reciprocal: { type: 'boolean' },
  when: text,
  reason: text,
};

/** JSON Schema of an answer, sent along for servers that hold models to one; `readAnswer` checks it all the same. */
export const answerSchema = {
  type: 'object',
  properties: {
    events: {
      type: 'array',
      items: {
        type: 'object',
        properties: fields,
        required: Object.keys(fields),
        additionalProperties: false,
      },
    },
  },
  required: ['events'],
  additionalProperties: false,
};

/** Events of an answer, and what in it cannot be used. Undefined when the whole is no answer in the form asked for. */
export function readAnswer(
  content: string,
  sentences: number,
): { events: GivenEvent[]; faults: Fault[] } | undefined {
  const list = listOf(content);
  if (!list) return undefined;
  const events: GivenEvent[] = [];
  const faults: Fault[] = [];
  for (const one of list.slice(0, mostEvents)) {
    const read = readEvent(one, sentences);
    if ('says' in read) faults.push(read);
    else events.push(read);
  }
  if (list.length > mostEvents)
    faults.push({ says: `${list.length} events in one answer; only ${mostEvents} were read` });
  return { events, faults };
}

function listOf(content: string): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    const list = isRecord(parsed) ? parsed.events : undefined;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readEvent(value: unknown, sentences: number): GivenEvent | Fault {
  if (!isRecord(value)) return { says: 'an event that is no object' };
  const { sentence, type, mode, modality, reciprocal } = value;
  if (!Number.isInteger(sentence) || (sentence as number) < 1 || (sentence as number) > sentences)
    return { says: `there is no sentence ${shown(sentence)}` };
  const fault = (says: string): Fault => ({ says, sentence: sentence as number });
  const known = eventTypes.find((name) => name === type);
  if (!known) return fault(`${shown(type)} is no PLOVER type`);
  if (mode !== '' && !modesOf(known).some((name) => name === mode))
    return fault(`${shown(mode)} is no mode of ${known}`);
  const stands = modalities.find((name) => name === modality);
  if (!stands) return fault(`${shown(modality)} is no modality`);
  if (typeof reciprocal !== 'boolean') return fault('reciprocal is neither true nor false');
  const words = [value.trigger, value.when, value.reason];
  if (!words.every((word) => typeof word === 'string')) return fault('trigger, when or reason is no text');
  const [actors, recipients] = [partiesOf(value.actors), partiesOf(value.recipients)];
  if (!actors || !recipients) return fault('actors or recipients are no list of quotes with names');
  const [trigger = '', when = '', reason = ''] = words as string[];
  return {
    sentence: sentence as number,
    type: known,
    mode: mode as string,
    modality: stands,
    reciprocal,
    ...{ trigger, when, reason, actors, recipients },
  };
}

function partiesOf(value: unknown): GivenParty[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.flatMap((one): GivenParty[] =>
    isRecord(one) && typeof one.quote === 'string' && typeof one.name === 'string'
      ? [{ quote: one.quote, name: one.name }]
      : [],
  );
  return found.length === value.length ? found : undefined;
}

/** A value of the answer for a message: short, and harmless on a terminal. */
export const shown = (value: unknown): string => inert(JSON.stringify(value) ?? 'nothing', 80);

/** Words of the model for a line: no control characters or marks that turn the direction of writing, at most `most` characters. */
export function inert(words: string, most: number): string {
  const plain = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most - 3)}...` : plain;
}
