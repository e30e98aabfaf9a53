import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '../../eval/swap.js';
import { analyseReport, createTools, materialOf, type ReportAnalysis } from '../../src/dossier/analyse.js';
import type { Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';

const tools = createTools({ model: readFileSync('models/en.bin') });

const reportOf = (text: string, id = 'r1'): Report => ({
  id,
  text,
  date: '2020-08-30',
  mediaType: 'text/plain',
  origin: 'test',
  sha256: '',
});

/** Words that govern, refer back, quote and join, in any order: trees that no writer meant. */
const salad = fc
  .array(
    fc.constantFrom(
      ...'Kenya Peru Kenyan Peruvians Lima its their whose which that each other the of of and , . ? " said accused attacked agreed to not will if because two sides president troops deliveries suspended talks between S-400 year last June he they \u202E 😀 … ; ( )'.split(
        ' ',
      ),
      '\n\n',
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(' '));

function spansOf({ events, claims, notices }: ReportAnalysis): Span[] {
  return [
    ...events.flatMap((event) => [
      event.sentence,
      event.trigger,
      ...[...event.actors, ...event.recipients, ...event.beneficiaries].map(({ span }) => span),
      ...event.reasons.flatMap(({ span }) => span ?? []),
      ...(event.object ? [event.object.span] : []),
    ]),
    ...claims.flatMap((claim) => [claim.sentence, claim.content, ...(claim.cause ? [claim.cause.span] : [])]),
    ...notices.flatMap(({ span }) => span ?? []),
  ];
}

describe('reading a report', () => {
  it('never throws, and every span cuts out its words', () => {
    fc.assert(
      fc.property(salad, (text) => {
        const analysis = analyseReport(reportOf(text), tools);
        for (const { start, end, exact } of spansOf(analysis)) expect(text.slice(start, end)).toBe(exact);
      }),
      { numRuns: 120 },
    );
  });

  it.each(['The majority of it was delivered to China.', 'Hundreds of it were seized by Peru.'])(
    'does not run in circles: %s',
    (text) => {
      expect(() => analyseReport(reportOf(text), tools)).not.toThrow();
    },
  );

  it('does not depend on the order of the reports', () => {
    const texts = [
      'Kenya suspended deliveries of grain to Peru.',
      'Peru accused Kenya of breaking a contract.',
      'Kenya suspended deliveries of grain to Peru, officials said.',
    ];
    const analyses = texts.map((text, index) => analyseReport(reportOf(text, `r${index}`), tools));
    expect(materialOf([...analyses].reverse())).toEqual(materialOf(analyses));
  });

  it('a report given twice adds nothing', () => {
    const one = analyseReport(reportOf('Kenya suspended deliveries of grain to Peru.'), tools);
    expect(materialOf([one, one])).toEqual(materialOf([one]));
  });
});

/** All sentences are measured by `npm run eval -- swap`; here every third. */
describe('exchanging two states', () => {
  const sentences = readFileSync('test/swap/sentences.txt', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .filter((_, index) => index % 3 === 0);
  it.each(sentences)('%s', (sentence) => {
    expect(invariant(sentence, sentences.indexOf(sentence), tools)).toBe(true);
  });
  it('the sentences hold events', () => {
    const text = sentences
      .join('\n')
      .replace(/\{A[^}]*\}/g, 'Kenya')
      .replace(/\{B[^}]*\}/g, 'Peru');
    expect(analyseReport(reportOf(text), tools).events.length).toBeGreaterThan(sentences.length / 2);
  });
});
