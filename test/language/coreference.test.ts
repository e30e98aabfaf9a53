import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nameSpansOf } from '../../src/language/coreference/nameSpans.js';
import { type CoreferenceLink, corefer } from '../../src/language/coreference.js';
import { parseText } from '../../src/language/parseText.js';
import type { Sentence } from '../../src/model/parse.js';
import { dictionary, parser } from './netHarness.js';

function read(text: string): { sentences: readonly Sentence[]; links: CoreferenceLink[] } {
  const { sentences } = parseText(parser, text);
  const names = sentences.flatMap(({ index, tokens }) => nameSpansOf(index, dictionary.match(tokens)));
  return { sentences, links: corefer(sentences, { names }) };
}

const wordAt = (sentences: readonly Sentence[], sentence: number, head: number): string =>
  sentences[sentence]?.tokens[head]?.text ?? '';

/** What a word, `it` or `it#2`, stands for: heads joined by ` + `, or `none`. */
function meant(text: string, asked: string): string {
  const [word = '', times = '1'] = asked.split('#');
  const { sentences, links } = read(text);
  const places = sentences.flatMap(({ index, tokens }) =>
    tokens.filter((token) => token.text === word).map((token) => ({ sentence: index, head: token.index })),
  );
  const place = places[Number(times) - 1];
  if (place === undefined) throw new Error(`no ${asked} in "${text}"`);
  const link = links.find(({ sentence, head }) => sentence === place.sentence && head === place.head);
  return (
    link?.antecedents.map(({ sentence, head }) => wordAt(sentences, sentence, head)).join(' + ') ?? 'none'
  );
}

const cases = readFileSync('test/language/coreference.cases.txt', 'utf8')
  .split(/\n\s*\n/)
  .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  .flatMap(([text = '', ...lines]) => lines.map((line) => ({ text, line: line.trim() })));

describe('what words stand for', () => {
  test.each(cases)('$text ($line)', ({ text, line }) => {
    const gap = line.startsWith('gap ');
    const [asked = '', expected = ''] = line.replace(/^gap /, '').split(' -> ');
    const found = meant(text, asked);
    if (gap) expect(found).not.toBe(expected);
    else expect(found).toBe(expected);
  });
});

const frames = [
  '{A} said it would recall its envoy from {B}. The country has done so before. Both sides remain in touch.',
  'Envoys of {A} met those of {B}. They agreed that {A} would free its prisoners. The two countries will talk again.',
  '{A} attacked {B} on Monday. The attack came after {B} had closed its ports, which it denied.',
];

describe('corefer', () => {
  it('reads two states alike', () => {
    const shape = (text: string) =>
      read(text).links.map(({ because, ...link }) => ({ ...link, score: link.score.toFixed(9) }));
    for (const frame of frames)
      for (const [a, b] of [
        ['Kenya', 'Peru'],
        ['Norway', 'India'],
        ['Ukraine', 'Iran'],
      ] as const) {
        const filled = (one: string, two: string) => frame.replaceAll('{A}', one).replaceAll('{B}', two);
        expect(shape(filled(a, b))).toEqual(shape(filled(b, a)));
        expect(shape(filled(a, b))).toEqual(shape(filled('Japan', 'Chile')));
      }
  });

  it('gives each phrase one link at most, to other words inside the text, with a score from 0 to 1, for any text', () => {
    const words =
      'the it they their both sides Kenya Peru and country president said he she her . , " met minister'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (pieces) => {
        const { sentences, links } = read(pieces.join(' '));
        const seen = new Set<string>();
        for (const { sentence, head, first, last, antecedents, score } of links) {
          expect(seen.has(`${sentence} ${head}`)).toBe(false);
          seen.add(`${sentence} ${head}`);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(first <= head && head <= last).toBe(true);
          expect(antecedents.length).toBeGreaterThan(0);
          for (const other of antecedents) {
            expect(other.sentence === sentence && other.head === head).toBe(false);
            expect(wordAt(sentences, other.sentence, other.head)).not.toBe('');
          }
        }
      }),
      { numRuns: 80, seed: 11 },
    );
  });

  it('works without names and without sentences', () => {
    expect(corefer([])).toEqual([]);
    const { sentences } = parseText(parser, 'The minister said she would resign.');
    expect(corefer(sentences).map(({ kind, antecedents }) => [kind, antecedents[0]?.head])).toEqual([
      ['pronoun', 1],
    ]);
  });

  it('links no two pronouns of different kinds', () => {
    const text =
      'The queen met the king. She said he had told her that it was late. They left with their guests.';
    const { sentences, links } = read(text);
    const classOf = (word: string) =>
      ({ she: 'she', her: 'she', he: 'he', it: 'it', they: 'they', their: 'they' })[word.toLowerCase()];
    for (const { sentence, head, antecedents } of links)
      for (const other of antecedents) {
        const pair = [wordAt(sentences, sentence, head), wordAt(sentences, other.sentence, other.head)].map(
          classOf,
        );
        if (pair[0] && pair[1]) expect(pair[0]).toBe(pair[1]);
      }
  });
});
