import type { EventType } from '../../model/event.js';
import type { TableEvent } from '../../model/tables.js';
import { cameoName, ploverOf } from '../../ontology/cameo.js';
import { eventTypes, quadOf } from '../../ontology/plover.js';
import { Refused } from './fields.js';
import { type Party, scopeOf } from './parties.js';

/** What a row says beside its code. */
export interface EventCells {
  readonly dataset: string;
  readonly id: string;
  readonly day: number;
  readonly reported?: number | undefined;
  readonly actor: Party;
  readonly recipient: Party;
  readonly intensity1000?: number | undefined;
  readonly scale: string;
  readonly quad?: number | undefined;
  readonly mentions?: number | undefined;
  readonly sources?: number | undefined;
  readonly articles?: number | undefined;
  readonly story?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly place?: string;
}

interface Reading {
  readonly scheme: string;
  readonly code: string;
  readonly type: string;
  readonly mode: string;
  readonly contexts: string;
  readonly quad: number;
  readonly swapped: boolean;
}

const readings = new Map<string, Reading | Refused>();

/** Hosting a visit: told from the host, coded from the visitor (PLOVER), so the sides are exchanged. */
const HOSTS = '043';

/**
 * How a CAMEO code is stored. With the row's root, zeros that a spreadsheet took off are put back; without, such a code is
 * refused. Events carry three or four digits.
 */
export function cameoReading(given: string, root = ''): Reading | Refused {
  const key = `${given}/${root}`;
  let reading = readings.get(key);
  if (reading === undefined) {
    reading = readCameo(given, root);
    if (readings.size < 10_000) readings.set(key, reading);
  }
  return reading;
}

function readCameo(given: string, root: string): Reading | Refused {
  const known = (code: string) => code.length >= 3 && cameoName(code) !== undefined;
  const lost = /^\d$/.test(root) && given.startsWith(root);
  const code = lost ? `0${given}` : given;
  if (!known(code))
    return new Refused(known(`0${given}`) ? 'tables/lost-zeros' : 'tables/unknown-code', given);
  const plover = ploverOf(code);
  return {
    scheme: 'cameo',
    code,
    type: plover?.type ?? '',
    mode: plover?.mode ?? '',
    contexts: plover?.contexts.join(';') ?? '',
    quad: plover ? quadOf(plover.type) : 0,
    swapped: code === HOSTS,
  };
}

const types: ReadonlySet<string> = new Set(eventTypes);

/** How a PLOVER type with mode and contexts is stored; other types are refused. */
export function ploverReading(type: string, mode: string, contexts: string): Reading | Refused {
  if (!types.has(type)) return new Refused('tables/unknown-code', type);
  const code = mode === '' ? type : `${type}/${mode}`;
  return { scheme: 'plover', code, type, mode, contexts, quad: quadOf(type as EventType), swapped: false };
}

/** The record of a row; a row in which neither side is named is refused. */
export function buildEvent(reading: Reading | Refused, cells: EventCells): TableEvent | Refused {
  if (reading instanceof Refused) return reading;
  const [actor, recipient] = reading.swapped
    ? [cells.recipient, cells.actor]
    : [cells.actor, cells.recipient];
  return {
    dataset: cells.dataset,
    event_id: cells.id,
    actor: actor.state,
    recipient: recipient.state,
    actor_code: actor.code,
    recipient_code: recipient.code,
    actor_name: actor.name,
    recipient_name: recipient.name,
    scope: scopeOf(actor, recipient),
    swapped: reading.swapped ? 1 : 0,
    day: cells.day,
    reported: cells.reported,
    scheme: reading.scheme,
    code: reading.code,
    type: reading.type,
    mode: reading.mode,
    contexts: reading.contexts,
    quad: reading.quad,
    quad_given: cells.quad,
    intensity1000: cells.intensity1000,
    scale: cells.intensity1000 === undefined ? '' : cells.scale,
    mentions: cells.mentions,
    sources: cells.sources,
    articles: cells.articles,
    story: cells.story ?? '',
    url: cells.url ?? '',
    publisher: cells.publisher ?? '',
    place: cells.place ?? '',
  };
}
