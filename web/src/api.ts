import { signal } from '@preact/signals';
import { words } from './words.js';

/** What the server answers when it refuses. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly hint: string;
  constructor(status: number, code: string, message: string, hint: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.hint = hint;
  }
}

/** True once the server does not know this browser (it was started anew, or the address lacked its token). */
export const shutOut = signal(false);

async function answered<T>(asking: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await asking;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused(0, 'page/no-server', words.errors.noServer, words.errors.noServerHint);
  }
  if (response.ok) return (await response.json()) as T;
  if (response.status === 401) shutOut.value = true;
  const said = (await response.json().catch(() => undefined)) as
    | { error: { code: string; message: string; hint: string } }
    | undefined;
  const { code, message, hint } = said?.error ?? {
    code: 'server/bug',
    message: response.statusText,
    hint: '',
  };
  throw new Refused(response.status, code, message, hint);
}

export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answered<T>(fetch(path, signal ? { signal } : {}));
}

export function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return answered<T>(fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

export function postFile<T>(path: string, file: Blob): Promise<T> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  return answered<T>(fetch(path, { method: 'POST', headers, body: file }));
}

/** A query from what is set. */
export function query(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
