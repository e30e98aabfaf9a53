import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFeats } from '../../src/language/feats.js';
import { parseText } from '../../src/language/parseText.js';
import type { Sentence } from '../../src/model/parse.js';
import { parseOne, parser } from './netHarness.js';

const cases = readFileSync('test/language/feats.cases.txt', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [sentence = '', word = '', ewt = '', gum = ewt] = line.split(' | ').map((part) => part.trim());
    return { sentence, word, ewt, gum };
  });

const featsAt = ({ tokens }: Sentence, word: string): string | undefined => {
  const token = tokens.find(({ text }) => text === word);
  return token && (token.feats || '-');
};

describe('features', () => {
  it.each(cases)('$sentence: $word is $ewt', ({ sentence, word, ewt, gum }) => {
    const parsed = parseOne(sentence);
    expect(featsAt(parsed, word)).toBe(ewt);
    expect(featsAt(withFeats(parsed, 'gum'), word)).toBe(gum);
  });

  it('are well formed in any text: keys in order, each once, `Key=Value`', () => {
    const words = cases.flatMap(({ sentence }) => sentence.split(' '));
    const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(texts, fc.constantFrom('ewt' as const, 'gum' as const), (pieces, practice) => {
        for (const sentence of parseText(parser, pieces.join(' ')).sentences)
          for (const { feats } of withFeats(sentence, practice).tokens) {
            if (feats === '') continue;
            const keys = feats.split('|').map((feat) => /^([A-Z]\w*)=[A-Z][\w,]*$/.exec(feat)?.[1] ?? feat);
            const low = keys.map((key) => key.toLowerCase());
            expect(low).toEqual([...new Set(low)].sort());
          }
      }),
      { numRuns: 60 },
    );
  });

  it('leave the rest of the sentence as it was', () => {
    const sentence = parseOne('The ship was seized.');
    const bare = { ...sentence, tokens: sentence.tokens.map((token) => ({ ...token, feats: '' })) };
    expect(withFeats(bare)).toEqual(sentence);
  });
});
