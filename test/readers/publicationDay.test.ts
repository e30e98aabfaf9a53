import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDay, publicationDay } from '../../src/readers/publicationDay.js';

it.each([
  ['2020-07-26', '2020-07-26'],
  ['2020-7-6', '2020-07-06'],
  ['2020/07/26', '2020-07-26'],
  ['2020-07-26T23:30:00-05:00', '2020-07-26'],
  ['2020-07-26 10:00', '2020-07-26'],
  ['20200726', '2020-07-26'],
  ['20200726T101500Z', '2020-07-26'],
  ["D:20200726120000+02'00'", '2020-07-26'],
  ['Sun, 26 Jul 2020 10:00:00 GMT', '2020-07-26'],
  ['26 Jul 20 10:00 GMT', '2020-07-26'],
  ['Sunday, July 26, 2020', '2020-07-26'],
  ['July 26th, 2020', '2020-07-26'],
  ['26th of July, 2020', '2020-07-26'],
  ['26-Jul-2020', '2020-07-26'],
  ['Sept. 5, 2020', '2020-09-05'],
  ['Sun Jul 26 10:00:00 UTC 2020', '2020-07-26'],
  ['26.07.2020', '2020-07-26'],
  ['07/26/2020', '2020-07-26'],
  ['26/07/2020', '2020-07-26'],
  ['07/07/2020', '2020-07-07'],
  ['2020-02-29', '2020-02-29'],
])('%s is %s', (text, day) => expect(publicationDay(text)).toBe(day));

it.each([
  '',
  'yesterday',
  '07/06/2020',
  '2021-02-29',
  '2020-00-10',
  '0001-01-01',
  '31 Nov 2020',
  '26 Foo 2020',
  '2020',
  '2020-07',
  '1595757600',
])('%s is no day', (text) => expect(publicationDay(text)).toBeUndefined());

it('gives back every day it is given, and only days', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(publicationDay(date.toISOString())).toBe(day);
        expect(publicationDay(date.toUTCString())).toBe(day);
        expect(isDay(day)).toBe(true);
      },
    ),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const day = publicationDay(text);
      expect(day === undefined || isDay(day)).toBe(true);
    }),
  );
});
