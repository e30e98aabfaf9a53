import type { EventType } from '../model/event.js';
import { ploverRows } from './generated/plover.generated.js';

export type Quad = 1 | 2 | 3 | 4;

interface PloverRow {
  readonly score: number;
  readonly quad: Quad;
  readonly recipientRequired: boolean;
}

const rows: ReadonlyMap<string, PloverRow> = new Map(
  ploverRows.map(([type, mode, score, quad, recipientRequired]) => [
    mode === '' ? type : `${type}/${mode}`,
    { score, quad: quad as Quad, recipientRequired },
  ]),
);

export const eventTypes: readonly EventType[] = [...new Set(ploverRows.map(([type]) => type as EventType))];

/** Modes PLOVER knows for a type. */
export function modesOf(type: EventType): readonly string[] {
  return ploverRows.filter(([name, mode]) => name === type && mode !== '').map(([, mode]) => mode);
}

function rowOf(type: EventType, mode?: string): PloverRow {
  const row = (mode ? rows.get(`${type}/${mode}`) : undefined) ?? rows.get(type);
  if (!row) throw new Error(`no PLOVER row for ${type}`);
  return row;
}

/** PLOVER score, -10 (most conflict) to +10; the type's own score when the mode has none. Source: PLOVER manual, draft 2.0. */
export function scoreOf(type: EventType, mode?: string): number {
  return rowOf(type, mode).score;
}

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict (PLOVER's type sections). */
export function quadOf(type: EventType): Quad {
  return rowOf(type).quad;
}

/** Whether PLOVER wants a recipient for the type. */
export function needsRecipient(type: EventType): boolean {
  return rowOf(type).recipientRequired;
}
