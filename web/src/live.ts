import { signal } from '@preact/signals';

/** Grows whenever what is shown may be out of date: a change here, in another tab, or coding that ended. */
export const version = signal(0);
/** The version the server told of last. */
export const heard = signal(0);
/** Work under way. */
export const progress = signal<{ what: string; done: number; total: number } | undefined>(undefined);
export const connected = signal(true);

const parsed = <T>(event: Event): T => JSON.parse((event as MessageEvent<string>).data) as T;

/** Follow the server's changes; the browser connects again by itself. */
export function follow(): void {
  const source = new EventSource('/api/changes');
  source.addEventListener('open', () => {
    connected.value = true;
  });
  source.addEventListener('error', () => {
    connected.value = false;
    // Refused for good (a new token): the browser gives up, so ask again now and then.
    if (source.readyState === EventSource.CLOSED) setTimeout(follow, 5000);
  });
  source.addEventListener('change', (event) => {
    heard.value = parsed<{ version: number }>(event).version;
    progress.value = undefined;
  });
  source.addEventListener('progress', (event) => {
    progress.value = parsed(event);
  });
}
