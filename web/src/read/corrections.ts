import type { JournalRecord } from '../../../src/server/shapes/journal.js';
import type { EventRecord } from '../../../src/server/shapes/records.js';
import { get, post } from '../api.js';
import { tell, tellError } from '../say.js';
import { words } from '../words.js';

const pathOf = (event: EventRecord): string => `/api/events/${event.id}/corrections`;

async function undoLine(line: number): Promise<void> {
  await post('/api/undo', { line });
  tell(words.correct.undone);
}

/** Tell what was done, with a way to take it back. */
function told(text: string, seq: number): void {
  tell(text, { act: { label: words.correct.undo, run: () => void undoLine(seq).catch(tellError) } });
}

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

/** The sentence tells no event. */
export async function dismiss(event: EventRecord): Promise<void> {
  try {
    const { seq } = await post<{ seq: number }>(pathOf(event), { change: { dismissed: true } });
    told(words.correct.dismissed, seq);
  } catch (error) {
    tellError(error);
  }
}

/** Take back the latest correction of an event. */
export async function takeBack(event: EventRecord): Promise<void> {
  const last = event.corrections.at(-1);
  if (last) await undoLine(last.seq).catch(tellError);
  else tell(words.bar.nothingToUndo);
}

/** Take back the latest decision of the dossier that can be. */
export async function undoLatest(): Promise<void> {
  try {
    const { lines } = await get<JournalRecord>('/api/journal?limit=500');
    const last = lines.find(({ mayUndo, kind }) => mayUndo && kind !== 'undo');
    if (last) await undoLine(last.seq);
    else tell(words.bar.nothingToUndo);
  } catch (error) {
    tellError(error);
  }
}

export const undoFrom = (line: number): void => void undoLine(line).catch(tellError);
