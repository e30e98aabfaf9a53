import { afterEach, beforeEach, expect, vi } from 'vitest';

// Any console output fails a test: analysis speaks through values and notices.
const seen: string[] = [];
beforeEach(() => {
  seen.length = 0;
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void seen.push(words.join(' ')));
  }
});
afterEach(() => {
  expect(seen).toEqual([]);
  vi.restoreAllMocks();
});
