import { describe, expect, it } from 'vitest';
import { parseConllu } from '../../eval/language/conllu.js';
import { countRight, f1, recallOf } from '../../eval/language/score.js';
import type { Sentence } from '../../src/model/parse.js';

const row = (...columns: (string | number)[]) => {
  const [id = '', form = '', upos = '', xpos = '', head = '', deprel = '', misc = '_'] = columns;
  const feats = form === 'Ships' ? 'Number=Plur' : '_';
  return [id, form, form, upos, xpos, feats, head, deprel, '_', misc].join('\t');
};

const source = [
  '# newdoc id = own',
  '# sent_id = own-1',
  row(1, 'Ships', 'NOUN', 'NNS', 4, 'nsubj'),
  row('2-3', 'cannot', '_', '_', '_', '_'),
  row(2, 'can', 'AUX', 'MD', 4, 'aux'),
  row(3, 'not', 'PART', 'RB', 4, 'advmod'),
  row(4, 'dock', 'VERB', 'VB', 0, 'root', 'SpaceAfter=No'),
  row('4.1', 'ghost', 'X', 'XX', 0, 'dep'),
  row(5, '.', 'PUNCT', '.', 4, 'punct'),
  '',
  '# newpar',
  '# sent_id = own-2',
  row(1, 'Stop', 'VERB', 'VB', 0, 'root'),
  '',
].join('\n');

const gold = parseConllu(source);

/** A parse that repeats the gold words, changed by the caller. */
const parses = (change: (place: string) => { head?: number; deprel?: string; feats?: string }): Sentence[] =>
  gold.sentences.map(({ words }, index) => ({
    index,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    text: '',
    kind: 'prose',
    tokens: words.map((word, place) => ({ ...word, index: place, ...change(word.text) })),
  }));

describe('the CoNLL-U reader', () => {
  it('rebuilds the text, joins multiword forms and passes over empty nodes', () => {
    expect(gold.text).toBe('Ships cannot dock.\n\nStop ');
    const [first] = gold.sentences;
    expect(first?.words.map(({ start, end }) => gold.text.slice(start, end))).toEqual([
      'Ships',
      'can',
      'not',
      'dock',
      '.',
    ]);
    expect(first?.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3]);
  });
});

describe('scoring', () => {
  it('gives full marks to the gold parse', () => {
    const counts = countRight(
      gold.sentences,
      parses(() => ({})),
    );
    expect(counts).toMatchObject({
      gold: 6,
      system: 6,
      words: 6,
      upos: 6,
      feats: 6,
      uas: 6,
      las: 6,
      full: 6,
      sentences: 2,
    });
  });

  it('tells wrong heads, wrong labels and wrong subtypes apart', () => {
    const system = parses((text) =>
      text === 'Ships'
        ? { deprel: 'nsubj:pass' }
        : text === 'not'
          ? { deprel: 'aux' }
          : text === '.'
            ? { head: 0 }
            : {},
    );
    expect(countRight(gold.sentences, system)).toMatchObject({ words: 6, uas: 5, las: 4, full: 3 });
    expect(recallOf(['nsubj'], gold.sentences, system)).toEqual({ right: 0, total: 1 });
  });

  it('counts a string of features as a whole', () => {
    const system = parses((text) => (text === 'Ships' ? { feats: 'Number=Sing' } : {}));
    expect(countRight(gold.sentences, system)).toMatchObject({ words: 6, feats: 5 });
  });

  it('is the harmonic mean of precision and recall', () => {
    expect(f1(3, 4, 5)).toBeCloseTo(((2 * 0.75 * 0.6) / (0.75 + 0.6)) * 100);
    expect(f1(0, 0, 0)).toBe(0);
  });
});
