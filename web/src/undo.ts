import { post } from './api.js';
import { tell, tellError } from './say.js';
import { words } from './words.js';

interface Undone {
  readonly seq: number;
  readonly line: number;
  readonly says: string;
}

/** Take back the decision of a line, or the latest of any kind; tells which, with a way to bring it back. */
async function takeBack(body: { readonly line?: number }): Promise<void> {
  try {
    const { seq, says } = await post<Undone>('/api/undo', body);
    tell(words.undo.done(says), { act: { label: words.undo.again, run: () => undoFrom(seq) } });
  } catch (error) {
    tellError(error);
  }
}

export const undoLatest = (): Promise<void> => takeBack({});

export const undoFrom = (line: number): void => void takeBack({ line });

/** Tell what was done, with a way to take it back. */
export function told(text: string, seq: number): void {
  tell(text, { act: { label: words.undo.undo, run: () => undoFrom(seq) } });
}
