import type { EventRecord } from '../../../src/server/shapes/records.js';
import { post } from '../api.js';
import { tell, tellError } from '../say.js';
import { told, undoFrom } from '../undo.js';
import { words } from '../words.js';

const pathOf = (event: EventRecord): string => `/api/events/${event.id}/corrections`;

export async function correct(event: EventRecord, change: object, note: string): Promise<boolean> {
  try {
    const { seq } = await post<{ seq: number }>(pathOf(event), { change, ...(note ? { note } : {}) });
    told(words.correct.saved, seq);
    return true;
  } catch (error) {
    tellError(error);
    return false;
  }
}

/** The sentence tells no event. One that was only ever coded by hand is taken back. */
export async function dismiss(event: EventRecord): Promise<void> {
  if (event.added && event.corrections.length === 0) return undoFrom(event.added.seq);
  try {
    const { seq } = await post<{ seq: number }>(pathOf(event), { change: { dismissed: true } });
    told(words.correct.dismissed, seq);
  } catch (error) {
    tellError(error);
  }
}

/** Take back the latest decision about an event: a correction, or that it was coded by hand at all. */
export function takeBack(event: EventRecord): void {
  const last = event.corrections.at(-1)?.seq ?? event.added?.seq;
  if (last === undefined) tell(words.bar.nothingToUndo);
  else undoFrom(last);
}
