import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDictionaryCoder } from '../../../src/coding/petrarch/coder.js';
import { parseText } from '../../../src/language/parseText.js';
import { readPetrarchDictionaries } from '../../../src/readers/petrarch/readDictionaries.js';
import { parser } from '../../language/netHarness.js';

const folder = 'test/coding/petrarch';
const texts = readdirSync(`${folder}/dictionaries`).map((name) => ({
  name,
  text: readFileSync(`${folder}/dictionaries/${name}`, 'utf8'),
}));
const { dictionaries, notices } = readPetrarchDictionaries(texts);
const coder = createDictionaryCoder(dictionaries);

const code = (text: string, day?: string) => coder.codeStory(parseText(parser, text).sentences, day);

const lines = (text: string, day?: string) =>
  code(text, day).flatMap(({ events }) =>
    events.map((event) => `${event.source} ${event.target} ${event.code}`),
  );

const cases = readFileSync(`${folder}/cases.txt`, 'utf8')
  .split(/\n\s*\n(?=# )/)
  .map((block) => {
    const [title = '', text = '', , ...expected] = block.trim().split('\n');
    const [, day, words = ''] = /^(?:@(\S*) )?(.*)$/.exec(text) ?? [];
    return {
      title: title.slice(2),
      day: day === undefined ? '2020-08-30' : day || undefined,
      words,
      expected,
    };
  });

describe('codes by dictionaries', () => {
  it('every line of the dictionaries is read', () => expect(notices).toEqual([]));

  it.each(cases)('$title: $words', ({ words, day, expected }) => {
    expect(lines(words, day).sort()).toEqual([...expected].sort());
  });

  it('a story discard leaves out the whole report', () => {
    const codings = code('Kenya condemned Peru. The Olympic Games opened.');
    expect(codings.map(({ events }) => events)).toEqual([[], []]);
    expect(codings[0]?.discarded).toEqual({ words: 'OLYMPIC GAMES', story: true });
  });

  it('says which line of which file gave the code', () => {
    const [coding] = code('Kenya signed a pact with Peru.');
    const { pattern = '' } = coding?.events[0] ?? {};
    const [file = '', line = '0'] = pattern.split(':');
    const text = texts.find(({ name }) => name === file)?.text.split('\n')[Number(line) - 1];
    expect(text).toBe('- * &ACCORD [0571]');
  });

  it('looks a name up', () => {
    expect(coder.codeOfName('Alma Ruiz', '2012-01-01')).toBe('CHLGOV');
    expect(coder.codeOfName('Alma')).toBeUndefined();
  });

  it('codes any tree without failing, also one whose heads run in circles', () => {
    const words = [
      'Kenya',
      'the',
      'government',
      'of',
      'condemned',
      'promised',
      'Peru',
      'and',
      'pact',
      'freed',
      'by',
      'not',
    ];
    const relations = [
      'nsubj',
      'obj',
      'conj',
      'nmod',
      'case',
      'xcomp',
      'ccomp',
      'acl',
      'appos',
      'compound',
      'nsubj:pass',
    ];
    const token = fc.record({
      text: fc.constantFrom(...words),
      head: fc.integer({ min: -1, max: 11 }),
      deprel: fc.constantFrom(...relations),
      upos: fc.constantFrom('NOUN', 'PROPN', 'VERB', 'PRON', 'ADJ'),
      xpos: fc.constantFrom('NN', 'VB', 'VBN', 'IN'),
    });
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 12 }), (parts) => {
        const tokens = parts.map((part, index) => ({
          ...part,
          index,
          head: part.head === index || part.head >= parts.length ? -1 : part.head,
          start: index,
          end: index + 1,
          lemma: part.text,
          feats: '',
        }));
        const sentence = { index: 0, start: 0, end: tokens.length, text: '', tokens, kind: 'prose' as const };
        for (const { source, target } of coder.code(sentence).events) expect(source).not.toBe(target);
      }),
    );
  });

  it('exchanging two states exchanges them in the codes and nothing else', () => {
    const swapped = (text: string) =>
      text.replace(/Kenya(n?)|Peru(vian)?/g, (name) =>
        name === 'Kenya' ? 'Peru' : name === 'Peru' ? 'Kenya' : name === 'Kenyan' ? 'Peruvian' : 'Kenyan',
      );
    const exchanged = (line: string) =>
      line.replace(/KEN|PER/g, (state) => (state === 'KEN' ? 'PER' : 'KEN'));
    for (const { words, day } of cases.filter(({ words }) => !/navy|Nairobi/.test(words)))
      expect(lines(swapped(words), day).sort()).toEqual(lines(words, day).map(exchanged).sort());
  });
});
