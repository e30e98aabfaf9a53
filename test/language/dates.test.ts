import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../src/language/dates.js';
import { answer, bareSentences, type DateCase, isRight, readCases } from './dateCases.js';

const cases = [
  'dates.cases.txt',
  'dates.blind.txt',
  'dates.blind2.txt',
  'dates.blind3.txt',
  'dates.blind4.txt',
].flatMap((file) => readCases(`test/language/${file}`));

test(`at least 97 % of ${cases.length} own phrases get the right interval and type`, () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  const wrong = cases.filter((one) => !isRight(one)).map(shown);
  if (wrong.length > cases.length * 0.03) expect(wrong.join('\n')).toBe('');
});

const shown = (one: DateCase): string =>
  `${one.line}: ${one.text}\n   want ${one.expected}\n   got  ${answer(one)}`;

const words =
  'in on the last next 2016 1929 May 14 3 - , to or and by from of early mid late week years ago Monday Q3 quarter ’ . second coming since until a'.split(
    ' ',
  );

test('no text makes the resolver throw, and spans cut out what they say', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' ')),
  );
  const day = fc.constantFrom(undefined, '2020-02-29', '2020-08-06', '0001-01-01', 'nonsense');
  fc.assert(
    fc.property(texts, day, (text, reportDate) => {
      for (const sentence of bareSentences(text)) {
        let end = -1;
        for (const mention of findDates(sentence, { text, reportDate })) {
          const { span, tokens, interval } = mention;
          expect(text.slice(span.start, span.end)).toBe(span.exact);
          expect(tokens[0]).toBeGreaterThan(end);
          end = tokens[1];
          if (interval?.from && interval.to) expect(interval.from <= interval.to).toBe(true);
        }
      }
    }),
    { numRuns: 600, seed: 7 },
  );
});
