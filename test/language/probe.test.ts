import { describe, expect, it } from 'vitest';
import { scoresByNote } from '../../eval/language/byNote.js';
import { readConllu } from '../../eval/language/conllu.js';
import { countRight } from '../../eval/language/score.js';
import { parser } from './netHarness.js';

const { text, sentences } = readConllu('test/language/probe.conllu');
const raw = sentences.map(({ words }) => ({
  ...{ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, kind: 'prose' as const },
  tokens: words.map(({ start, end, text: form }) => ({ start, end, text: form })),
}));
const parsed = parser.parse(raw, text);
const constructions = scoresByNote('construction', sentences, parsed);

const plover =
  'ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION SUPPORT THREATEN';

describe('the probe set', () => {
  it('holds at least 420 different sentences, 120 of them made by hand, 20 of each PLOVER type', () => {
    const texts = sentences.map(({ notes }) => notes.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(420);
    expect(sentences.filter(({ notes }) => notes.made === 'hand').length).toBeGreaterThanOrEqual(120);
    for (const type of plover.split(' '))
      expect(sentences.filter(({ notes }) => notes.type === type).length, type).toBeGreaterThanOrEqual(20);
  });

  it('holds trees: one root, every word below it, second readings that differ from the first', () => {
    for (const { id, words } of sentences) {
      expect(words.filter(({ head }) => head < 0).length, id).toBe(1);
      words.forEach(({ head, deprel, other }, place) => {
        let above = place;
        for (let step = 0; above >= 0; step++) {
          expect(step, `${id}: circle at ${place}`).toBeLessThanOrEqual(words.length);
          above = words[above]?.head ?? -1;
        }
        if (other) expect(other, `${id}: ${place}`).not.toEqual({ head, deprel });
      });
    }
  });

  it('is parsed with LAS 95 or better, gold words, universal labels', () => {
    const { las, gold } = countRight(sentences, parsed);
    const table = constructions.map(({ value, las }) => `${value} ${las.toFixed(1)}`).join('\n');
    expect((100 * las) / gold, table).toBeGreaterThanOrEqual(95);
  });
});
