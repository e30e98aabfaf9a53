import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../src/dossier/language.js';

const language = createLanguage({ model: readFileSync('models/en.bin') });
const text =
  'Norway has suspended deliveries of radars to Peru, officials said last June. The Norwegian Navy denied that it knew of the decision.';

describe('detente/language', () => {
  const { sentences, links, notices } = language.parse(text, { date: '2020-08-06' });

  it('gives sentences with tokens that cut out their text', () => {
    expect(sentences).toHaveLength(2);
    expect(notices).toEqual([]);
    for (const { tokens } of sentences)
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    const suspended = sentences[0]?.tokens.find(({ lemma }) => lemma === 'suspend');
    expect(suspended).toMatchObject({ upos: 'VERB', xpos: 'VBN' });
    expect(suspended?.feats).toContain('VerbForm=Part');
  });

  it('gives names with the state they belong to', () => {
    expect(sentences[0]?.names.map((name) => [name.text, name.type])).toContainEqual(['Peru', 'place']);
    expect(sentences[1]?.names).toContainEqual(
      expect.objectContaining({ text: 'Norwegian Navy', type: 'organisation', country: 'NOR' }),
    );
  });

  it('gives dates against the day of the text, and leaves them open without one', () => {
    const interval = (options: { date?: string }) =>
      language.parse(text, options).sentences[0]?.dates[0]?.interval;
    expect(interval({ date: '2020-08-06' })).toMatchObject({ from: '2020-06-01', to: '2020-06-30' });
    expect(interval({})?.from).toBeUndefined();
  });

  it('gives scopes and links, each with its reason', () => {
    expect(sentences.flatMap(({ scopes }) => scopes.map(({ kind }) => kind))).toEqual(
      expect.arrayContaining(['attribution']),
    );
    for (const { because } of [...links, ...sentences.flatMap(({ scopes }) => scopes)])
      expect(because).not.toBe('');
    expect(links.find(({ sentence, kind }) => sentence === 1 && kind === 'pronoun')).toBeDefined();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (any) => {
        expect(() => language.parse(any)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
