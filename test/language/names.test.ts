import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTagger } from '../../src/language/names/tagger.js';
import { type Name, namesOf, namesOfText } from '../../src/language/names.js';
import { parseText } from '../../src/language/parseText.js';
import type { Mention } from '../../src/model/mention.js';
import type { NameMark, Sentence } from '../../src/model/parse.js';
import { dictionary, parser } from './netHarness.js';

const mentionsOf = ({ tokens }: Sentence): readonly Mention[] => dictionary.match(tokens);

const tagger = createTagger();

/** Names by dictionaries and evidence alone, or by all sources. */
function namesIn(text: string, all = false): Name[][] {
  return namesOfText(parseText(parser, text).sentences, (sentence) => ({
    mentions: mentionsOf(sentence),
    ...(all ? { tagger, ...(sentence.marks ? { marks: sentence.marks } : {}) } : {}),
  }));
}

const told = ({ type, text, country }: Name): string => `${type} ${text}${country ? ` ${country}` : ''}`;

function answer(text: string, all: boolean): string {
  const names = namesIn(text, all)
    .flat()
    .filter(({ type }) => type !== 'people');
  return names.map(told).join(' ; ') || 'none';
}

const cases = readFileSync('test/language/names.cases.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string]);

test.each([
  ['dictionaries and evidence', false],
  ['all sources', true],
] as const)(`nine in ten of ${cases.length} sentences give exactly the names expected: %s`, (_, all) => {
  const wrong = cases
    .map(([text, want]) => ({ text, want, got: answer(text, all) }))
    .filter(({ want, got }) => want !== got)
    .map(({ text, want, got }) => `${text}\n   want ${want}\n   got  ${got}`);
  if (wrong.length > cases.length * 0.1) expect(wrong.join('\n')).toBe('');
});

test('spans cut out their words, names do not overlap, scores lie between 0 and 1', () => {
  for (const [text] of cases) {
    let end = -1;
    for (const name of namesIn(text).flat()) {
      expect(text.slice(name.start, name.end)).toBe(name.text);
      expect(name.start).toBeGreaterThanOrEqual(end);
      expect(name.score).toBeGreaterThan(0);
      expect(name.score).toBeLessThanOrEqual(1);
      expect(name.because).not.toBe('');
      end = name.end;
    }
  }
});

test('a state inside an organisation is its inner name', () => {
  const [name] = namesIn('The Ministry of Defence of Norway published the figures.').flat();
  expect(name?.inner?.map(told)).toEqual(['place Norway NOR']);
});

test.each([false, true])('swapping two states swaps their names only, all sources: %s', (all) => {
  const shape = (text: string) =>
    namesIn(text, all)
      .flat()
      .map(({ type, score }) => `${type} ${score}`);
  const told = (a: string, b: string) =>
    `The Ministry of Defence of ${a} accused ${b} of the raid. ${b} sent two S-400 batteries to ${a}.`;
  expect(shape(told('Norway', 'Kenya'))).toEqual(shape(told('Kenya', 'Norway')));
  expect(shape(told('Norway', 'Kenya')).length).toBeGreaterThan(3);
});

test('a shorter form takes the type of the full form before it', () => {
  const text = 'The Coastal Defence Authority opened an office. Zarvin was told by CDA.';
  const names = namesIn(text).flat();
  expect(names.find((name) => name.text === 'CDA')).toMatchObject({ type: 'organisation' });
  expect(names.find((name) => name.text === 'CDA')?.because).toContain('before in the report');
});

test("the network's marks decide where the evidence is silent, and odd marks do no harm", () => {
  const [sentence] = parseText(parser, 'Observers saw Zarvin yesterday.').sentences;
  if (!sentence) throw new Error('no sentence');
  const at = sentence.tokens.findIndex(({ text }) => text === 'Zarvin');
  const marks = (mark: NameMark['mark']): NameMark[] =>
    sentence.tokens.map((_, index) => (index === at ? { mark, p: 0.95 } : { mark: 'O', p: 0.98 }));
  expect(namesOf(sentence, { marks: marks('B-LOC') }).map(told)).toEqual(['place Zarvin']);
  expect(namesOf(sentence, { marks: marks('B-PER') }).map(told)).toEqual(['person Zarvin']);
  expect(namesOf(sentence, { marks: [] })).toEqual(namesOf(sentence));
});
