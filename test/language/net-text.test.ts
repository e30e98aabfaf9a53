import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParser } from '../../src/language/net/parser.js';
import { longestSentence, parseText } from '../../src/language/parseText.js';
import { dictionary, model, parser } from './netHarness.js';

describe('parseText', () => {
  it('keeps offsets exact and trees whole for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom('Iran', 'met', '.', '\n\n', 'the', '🛰', ',', '\ud800'),
          ),
          { maxLength: 30 },
        ),
        (pieces) => {
          const text = pieces.join(' ');
          for (const { start, end, text: own, tokens } of parseText(parser, text).sentences) {
            expect(own).toBe(text.slice(start, end));
            expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
            tokens.forEach((token, index) => {
              expect(token.index).toBe(index);
              expect(token.text).toBe(text.slice(token.start, token.end));
              expect(token.head).toBeLessThan(tokens.length);
              expect(token.head === -1).toBe(token.deprel === 'root');
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('cuts over-long units and says so', () => {
    const text = `${Array.from({ length: 200 }, (_, index) => `item ${index}`).join(', ')}.`;
    const { sentences, notices } = parseText(parser, text);
    expect(notices.map(({ code }) => code)).toEqual(['language/long-sentence']);
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.every(({ tokens }) => tokens.length <= longestSentence)).toBe(true);
    expect(sentences.flatMap(({ tokens }) => tokens).length).toBe(600);
  });

  it('has no sentences for an empty text', () => {
    expect(parseText(parser, ' \n ')).toEqual({ sentences: [], notices: [] });
  });

  it('reads the same without WebAssembly', () => {
    const plain = createParser({ model, names: dictionary.nameClasses(), arithmetic: 'plain' });
    const text = 'Iran seized two tankers. "It was done", Oman’s navy said, “by mistake”.';
    expect(plain.arithmetic).toBe('plain');
    expect(parser.arithmetic).toBe('wasm');
    expect(parseText(plain, text)).toEqual(parseText(parser, text));
  });

  it('refuses bytes that are no model', () => {
    expect(() => createParser({ model: new Uint8Array(64), names: new Map() })).toThrow(
      'not a Detente language model',
    );
  });
});
