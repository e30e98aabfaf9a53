import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenize.js';
import { endWeights } from '../../src/language/tokens/endWeights.js';
import { createActorDictionary } from '../../src/ontology/actors/dictionary.js';
import { processorTime } from '../processorTime.js';

const lines = readFileSync(new URL('./tokens.cases.txt', import.meta.url), 'utf8').split('\n');
const casesOf = (letter: string) =>
  lines.filter((line) => line.startsWith(`${letter} `)).map((line) => line.slice(2));
const blanks = /\s+/g;
/** What no token holds: blanks and the marks of list items and headings. */
const skipped = /^(?:\s|[-*•▪‣–#]|\d{1,2}[.)])*$/;

/** The text with "|" wherever a unit ends, without blanks, so that only the places of the marks count. */
function marked(text: string): string {
  const units = tokenize(text);
  return text
    .split('')
    .map((letter, place) =>
      units.some(({ end }, at) => end === place && at + 1 < units.length) ? `|${letter}` : letter,
    )
    .join('')
    .replaceAll(blanks, '');
}

describe('sentences', () => {
  it.each(casesOf('S'))('%s', (line) => {
    const text = line
      .replaceAll(/\s*\|\s*/g, (bar) => bar.replace('|', '').replace('  ', ' '))
      .replaceAll('⏎', '\n');
    expect(marked(text)).toBe(line.replaceAll('⏎', '').replaceAll(blanks, ''));
  });
});

describe('words', () => {
  it.each(casesOf('T'))('%s', (line) => {
    const [text = '', expected] = line.split(' => ');
    const found = tokenize(text).flatMap(({ tokens }) => tokens.map((token) => token.text));
    expect(found.join(' ')).toBe(expected);
  });

  it('has enough cases', () => {
    expect(casesOf('S').length + casesOf('T').length).toBeGreaterThanOrEqual(120);
  });
});

describe('no name weighs more than another', () => {
  // A very long official name fills a sentence: its length may tell, its words may not.
  const names = [...createActorDictionary().nameClasses().keys()].filter((name) =>
    /^\p{Lu}[^ .,()]*(?: [^ .,()]+){0,4}$/u.test(name),
  );
  const frames = [
    'Officials in {} said so. {} sent a ship. The ship left {}. A second followed',
    'The envoy met {} Foreign Minister Roe at 10:30 AM in {}... He then left.',
    'Thursday talks with {} Prime Minister Roe on {} Air Force bases failed',
    'Roe, Jane, {} {} Daily News 03/05/2001 10:30 AM {} troops left',
  ];

  it.each(frames)('%s', (frame) => {
    const counts = new Map<number, string[]>();
    for (const name of names) {
      const units = tokenize(frame.replaceAll('{}', name)).length;
      counts.set(units, [...(counts.get(units) ?? []), name]);
    }
    expect(names.length).toBeGreaterThan(400);
    expect([...counts.values()].sort((a, b) => a.length - b.length).slice(0, -1)).toEqual([]);
  });

  it('has word features for common words only', () => {
    const words = new Set(
      endWeights
        .join('  ')
        .match(/=[a-z']{3,}(?= {2}|$)/g)
        ?.map((word) => word.slice(1)),
    );
    const forms = new Set(names.map((name) => name.toLowerCase()));
    expect(words.size).toBeGreaterThan(30);
    expect([...words].filter((word) => forms.has(word))).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Iran',
      'U.S.',
      'No. 5',
      '...',
      '"',
      '\n',
      '\n- ',
      "n't",
      'a@b.org',
      '🛰',
      '\ud800',
      '5-6',
      '1. ',
    ),
  );

  it('keeps order and offsets, and loses nothing but blanks and list marks', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let before = 0;
        for (const { start, end, tokens } of tokenize(text)) {
          expect([start, end]).toEqual([tokens[0]?.start, tokens.at(-1)?.end]);
          for (const token of tokens) {
            expect(token.text).toBe(text.slice(token.start, token.end));
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(before, token.start)).toMatch(skipped);
            before = token.end;
          }
        }
        expect(text.slice(before)).toMatch(skipped);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['a', '1', 'a-', 'a.', '."', '? (', 'a@', '. . ', '<', 'x\n'])(
    'reads half a million characters of %j',
    (part) => {
      const text = part.repeat(500_000 / part.length);
      const spent = processorTime();
      expect(tokenize(text).at(-1)?.end).toBe(text.trimEnd().length);
      // A second or so; quadratic work would take many minutes.
      expect(spent()).toBeLessThan(20_000);
    },
  );
});
