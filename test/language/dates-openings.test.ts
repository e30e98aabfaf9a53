import { expect, test } from 'vitest';
import { countOf } from '../../src/language/dates/amounts.js';
import { rules } from '../../src/language/dates/grammar.js';
import { openingsOf, opensCount } from '../../src/language/dates/openings.js';
import type { Scene } from '../../src/language/dates/scene.js';
import { tenseOf } from '../../src/language/dates/tense.js';
import type { Sentence } from '../../src/model/parse.js';
import { bareSentences, readCases } from './dateCases.js';

const sentences = ['cases', 'blind', 'blind2', 'blind3', 'blind4'].flatMap((set) =>
  readCases(`test/language/dates.${set}.txt`).flatMap(({ text }) => bareSentences(text)),
);

const sceneOf = (sentence: Sentence): Scene => {
  const words = sentence.tokens.map(({ text }) => text);
  return {
    words,
    lower: words.map((word) => word.toLowerCase()),
    today: '2020-08-06',
    previous: { from: '2019-03-04', to: '2019-03-04', granularity: 'day', kind: 'exact' },
    tense: tenseOf(sentence),
  };
};

test('no rule reads a date at a word that is not among its openings', () => {
  const missed = sentences.flatMap((sentence) => {
    const scene = sceneOf(sentence);
    return scene.lower.flatMap((word, at) =>
      rules
        .filter(([rule, ...openings]) => {
          const kinds = openingsOf(word);
          return !openings.some((kind) => kinds.has(kind)) && rule(scene, at);
        })
        .map(([rule]) => `${rule.name} at "${word}": ${sentence.text}`),
    );
  });
  expect(missed).toEqual([]);
});

test('no count begins with a word that opens none', () => {
  const missed = sentences.flatMap((sentence) => {
    const { lower } = sceneOf(sentence);
    return lower.filter(
      (word, at) =>
        !opensCount(word) && [1, 2, 3, 4, 5].some((length) => countOf(lower.slice(at, at + length))),
    );
  });
  expect(missed).toEqual([]);
});
