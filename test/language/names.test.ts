import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Name, namesOf, namesOfText } from '../../src/language/names.js';
import { parseText } from '../../src/language/parseText.js';
import type { Mention } from '../../src/model/mention.js';
import type { Sentence } from '../../src/model/parse.js';
import { dictionary, parser } from './netHarness.js';

const mentionsOf = ({ tokens }: Sentence): readonly Mention[] => dictionary.match(tokens);

function namesIn(text: string): Name[][] {
  return namesOfText(parseText(parser, text).sentences, (sentence) => ({ mentions: mentionsOf(sentence) }));
}

const told = ({ type, text, country }: Name): string => `${type} ${text}${country ? ` ${country}` : ''}`;

function answer(text: string): string {
  const names = namesIn(text)
    .flat()
    .filter(({ type }) => type !== 'people');
  return names.map(told).join(' ; ') || 'none';
}

const cases = readFileSync('test/language/names.cases.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string]);

test(`at least 90 % of ${cases.length} sentences give exactly the names expected`, () => {
  const wrong = cases
    .map(([text, want]) => ({ text, want, got: answer(text) }))
    .filter(({ want, got }) => want !== got)
    .map(({ text, want, got }) => `${text}\n   want ${want}\n   got  ${got}`);
  if (wrong.length > cases.length * 0.1) expect(wrong.join('\n')).toBe('');
});
