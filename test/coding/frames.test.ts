import { describe, expect, it } from 'vitest';
import { eventNotation } from '../../src/coding/notation.js';
import { fits } from './expectation.js';
import { codeText, frameEntries } from './harness.js';

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Every frame proves itself on its own examples: what it codes, and what it must leave alone. */
describe.each(frameEntries().map((entry) => ({ name: `${entry.file}/${entry.id}`, entry })))(
  'frame $name',
  ({ name, entry }) => {
    it('has examples of both kinds', () => {
      expect(entry.ok?.length ?? 0, 'ok').toBeGreaterThan(0);
      expect(entry.not?.length ?? 0, 'not').toBeGreaterThan(0);
    });
    it('fires on its own examples', () => {
      // A more specific frame may tell some of them; this one must tell at least one.
      const rules = (entry.ok ?? []).flatMap(({ text }) =>
        codeText(text).events.flatMap((event) => event.reasons.map((step) => step.rule)),
      );
      expect(rules).toContain(`frame ${name}`);
    });
    it.each(entry.ok ?? [])('codes: $text', ({ text, expect: wanted }) => {
      const { events, notices } = codeText(text);
      for (const line of listed(wanted)) {
        const hit = events.some((event) => fits(event, line));
        const seen = [...events.map(eventNotation), ...notices.map((notice) => `(${notice.message})`)];
        expect(hit ? line : seen).toEqual(line);
      }
      expect(events.map(eventNotation)).toHaveLength(listed(wanted).length);
    });
    it.each(
      (entry.not ?? []).map((one) => (typeof one === 'string' ? { text: one, expect: undefined } : one)),
    )('leaves alone: $text', ({ text, expect: wanted }) => {
      const { events } = codeText(text);
      for (const line of listed(wanted)) {
        const hit = events.some((event) => fits(event, line));
        expect(hit ? line : events.map(eventNotation)).toEqual(line);
      }
      if (wanted !== undefined && listed(wanted).length > 0) return;
      const mine = events.filter((event) => event.reasons.some((step) => step.rule === `frame ${name}`));
      expect(mine.map(eventNotation)).toEqual([]);
    });
  },
);
