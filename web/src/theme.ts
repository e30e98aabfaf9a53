import { effect, signal } from '@preact/signals';

export type Theme = 'system' | 'light' | 'dark';

const key = 'detente-theme';
const stored = localStorage.getItem(key);

export const theme = signal<Theme>(stored === 'light' || stored === 'dark' ? stored : 'system');

/** The choice stands on the root element and in this browser. */
export function applyTheme(): void {
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
    if (theme.value === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme.value);
  });
}

/** Round the three choices. */
export function nextTheme(): void {
  const order: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
  theme.value = order[theme.value];
}
