import { signal } from '@preact/signals';

/** What the live region speaks: the last thing that happened. */
export const said = signal('');
/** A line at the foot of the page, with what can be done about it. */
export const toast = signal<
  { text: string; bad: boolean; act?: { label: string; run: () => void } } | undefined
>(undefined);

let timer: ReturnType<typeof setTimeout> | undefined;

export function say(text: string): void {
  // The same words twice are spoken twice.
  said.value = said.value === text ? `${text}\u00a0` : text;
}

/** Tell what happened, for the eye and the ear. */
export function tell(
  text: string,
  more: { bad?: boolean; act?: { label: string; run: () => void } } = {},
): void {
  say(text);
  toast.value = { text, bad: more.bad === true, ...(more.act ? { act: more.act } : {}) };
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      toast.value = undefined;
    },
    more.bad ? 12_000 : 7000,
  );
}

export function tellError(error: unknown): void {
  const { message, hint } = error as { message: string; hint?: string };
  tell([message, hint].filter(Boolean).join(' '), { bad: true });
}
