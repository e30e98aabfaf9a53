import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/llm/answer.js';
import { verified } from '../../src/llm/verify.js';
import { codeOfName } from '../../src/ontology/actors/codeOfName.js';
import { eventTypes } from '../../src/ontology/plover.js';
import { readCodings } from '../../src/readers/codings/readCodings.js';
import { readingsFor } from '../coding/harness.js';
import { dictionary } from '../language/netHarness.js';

const text = 'Kenya accused Peru of bad faith. It sent grain to Chile.';
const readings = readingsFor(text);
const codeOf = (name: string) => codeOfName(dictionary, name);

const words = fc.constantFrom(
  'Kenya',
  'Peru',
  'accused',
  'sent',
  'It',
  'Chile',
  'grain to',
  'ccus',
  '',
  'Bolivia',
  '\u0000',
);
const parties = fc.array(fc.record({ quote: words, name: words }), { maxLength: 2 });
const events = fc.record({
  sentence: fc.integer({ min: -1, max: 4 }),
  trigger: words,
  type: fc.constantFrom<string>(...eventTypes, 'WAR'),
  mode: fc.constantFrom('', 'allege', 'drone'),
  modality: fc.constantFrom('asserted', 'future', 'sure'),
  actors: parties,
  recipients: parties,
  reciprocal: fc.boolean(),
  when: fc.constantFrom('', 'Monday'),
  reason: fc.string(),
});

describe('whatever a model answers', () => {
  it('any text is an answer or none, and never an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((one) => `{"events":[${one}]}`),
        ),
        (content) => {
          const answer = readAnswer(content, 2);
          if (answer) expect(answer.events.every(({ type }) => eventTypes.includes(type))).toBe(true);
        },
      ),
    );
  });
  it('what stands the check quotes its sentence and names known parties', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 5 }), (given) => {
        for (const one of readAnswer(JSON.stringify({ events: given }), 2)?.events ?? []) {
          const reading = readings[one.sentence - 1];
          const held = reading && verified(one, reading, { codeOf, model: 'm' });
          if (!held || 'fault' in held) continue;
          const { sentence, trigger, actors, recipients } = held.event;
          expect(actors.length + recipients.length).toBeGreaterThan(0);
          for (const span of [trigger, ...[...actors, ...recipients].map((party) => party.span)]) {
            expect(text.slice(span.start, span.end)).toBe(span.exact);
            expect(span.start >= sentence.start && span.end <= sentence.end).toBe(true);
          }
          for (const { code } of [...actors, ...recipients]) expect(code).toMatch(/^[A-Z]{3}/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('whatever a file of codings holds', () => {
  it('is read or told, and never an error', () => {
    const cells = fc.constantFrom(
      'report',
      'type',
      'actor',
      'r1',
      'AID',
      '1',
      '"',
      ',',
      '\t',
      '\n',
      ';',
      '[KEN',
      'none',
      '{',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(cells).map((parts) => parts.join('')),
        ),
        (content) => {
          for (const { type } of readCodings(content, 'f', codeOf).codings.rows)
            expect(type === undefined || eventTypes.includes(type)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
