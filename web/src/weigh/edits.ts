import { post } from '../api.js';
import { told } from '../undo.js';

/** Write a change of the matrix; what the server refuses comes back, to be shown in the form: a toast lies under an open dialog. */
export async function write(path: string, body: object, text: string): Promise<string | undefined> {
  try {
    const { seq } = await post<{ seq: number }>(path, body);
    told(text, seq);
    return undefined;
  } catch (error) {
    const { message, hint } = error as { readonly message: string; readonly hint?: string };
    return [message, hint].filter(Boolean).join(' ');
  }
}
