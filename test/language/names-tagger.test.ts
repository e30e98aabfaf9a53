import { describe, expect, it } from 'vitest';
import { fitChain } from '../../eval/names/fitChain.js';
import { sceneOf } from '../../src/language/names/scene.js';
import {
  bestMarks,
  type Chain,
  chanceOf,
  markCount,
  mayFollow,
  sumsOf,
} from '../../src/language/names/tagger/chain.js';
import { featuresOf } from '../../src/language/names/tagger/features.js';
import { packTable, readTable } from '../../src/language/names/tagger/table.js';
import { unitsOf } from '../../src/language/names/tagger/units.js';
import { createWords } from '../../src/language/names/tagger/words.js';
import { createTagger } from '../../src/language/names/tagger.js';
import { namesOfText } from '../../src/language/names.js';
import { parseText } from '../../src/language/parseText.js';
import { dictionary, parser } from './netHarness.js';

/** Three units with scores that follow no pattern. */
const chain: Chain = {
  length: 3,
  scores: Float64Array.from({ length: 3 * markCount }, (_, at) => Math.sin(7 * at)),
  steps: Float64Array.from({ length: (markCount + 1) * markCount }, (_, at) => Math.cos(3 * at)),
};

/** Every way to mark three units, with its score. */
function everyWay(): { marks: number[]; score: number }[] {
  const ways: { marks: number[]; score: number }[] = [];
  for (let code = 0; code < markCount ** 3; code++) {
    const marks = [code % 7, Math.floor(code / 7) % 7, Math.floor(code / 49)];
    if (!marks.every((mark, at) => mayFollow(marks[at - 1] ?? 0, mark))) continue;
    const score = marks.reduce(
      (sum, mark, at) =>
        sum +
        (chain.scores[at * markCount + mark] as number) +
        (chain.steps[(at === 0 ? markCount : (marks[at - 1] as number)) * markCount + mark] as number),
      0,
    );
    ways.push({ marks, score });
  }
  return ways;
}

describe('the chain', () => {
  const ways = everyWay();
  const whole = ways.reduce((sum, { score }) => sum + Math.exp(score), 0);

  it('sums over every way to mark a sentence', () => {
    expect(sumsOf(chain).total).toBeCloseTo(Math.log(whole), 10);
  });

  it('gives the chance of exactly one name', () => {
    for (const [first, last] of [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 2],
      [0, 2],
    ] as const)
      for (const type of [0, 1, 2]) {
        const right = ways.filter(
          ({ marks }) =>
            marks[first] === 1 + 2 * type &&
            marks.slice(first + 1, last + 1).every((mark) => mark === 2 + 2 * type) &&
            marks[last + 1] !== 2 + 2 * type,
        );
        const chance = right.reduce((sum, { score }) => sum + Math.exp(score), 0) / whole;
        expect(chanceOf(chain, sumsOf(chain), { first, last, type })).toBeCloseTo(chance, 10);
      }
  });

  it('finds the best of every way', () => {
    const best = ways.reduce((a, b) => (b.score > a.score ? b : a));
    expect([...bestMarks(chain)]).toEqual(best.marks);
  });
});

describe('fitting', () => {
  const example = (keys: number[], marks: number[]) => ({
    features: keys.map((key) => Uint32Array.of(key)),
    marks,
    weight: 1,
    foreign: false,
  });
  const examples = Array.from({ length: 40 }, () => [
    example([1, 2, 3], [0, 3, 4]),
    example([4, 1, 2], [1, 0, 3]),
  ]).flat();

  it('learns what it is shown, and the same each time', () => {
    const learn = () => fitChain(examples, { bits: 4, rounds: 4, rate: 0.5, pull: 0, dropout: 0.1 });
    const { weights, steps } = learn();
    const marksOf = (keys: number[]) =>
      bestMarks({
        length: keys.length,
        scores: Float64Array.from(
          keys.flatMap((key) => [...weights.subarray(key * markCount, (key + 1) * markCount)]),
        ),
        steps,
      });
    expect([...marksOf([4, 1, 2, 3])]).toEqual([1, 0, 3, 4]);
    expect(learn().weights).toEqual(weights);
  });
});

describe('the table', () => {
  it('comes back as it was packed', () => {
    const weights = Int8Array.from({ length: 3 * markCount }, (_, at) => at * 9 - 90);
    const steps = Float32Array.from({ length: (markCount + 1) * markCount }, (_, at) => at / 4);
    const table = readTable(
      packTable({
        keys: [0, 300, 1_048_575],
        weights,
        scale: 0.25,
        steps,
        words: [
          ['river', 2],
          ['lake', 0],
        ],
        above: Uint8Array.of(1, 0, 1),
        top: Uint8Array.of(0, 0),
      }),
    );
    expect([0, 300, 301, 1_048_575].map((key) => table.rows[key])).toEqual([1, 2, 0, 3]);
    expect([...table.weights.subarray(markCount)]).toEqual([...weights]);
    expect(table.scale).toBe(0.25);
    expect([...table.steps]).toEqual([...steps]);
    expect(table.clusters('river')).toEqual([2, 1, 0]);
    expect(table.clusters('lake')).toEqual([0, 1, 0]);
    expect(table.clusters('mountain')).toBeUndefined();
  });
});

describe('the tagger', () => {
  const tagger = createTagger();
  const sceneIn = (text: string) => {
    const sentence = parseText(parser, text).sentences[0];
    if (!sentence) throw new Error('no sentence');
    return sceneOf(sentence, dictionary.match(sentence.tokens));
  };

  it('sees states, capitals and peoples by their class, however many words they have', () => {
    const features = (text: string) => {
      const scene = sceneIn(text);
      return featuresOf(
        scene,
        unitsOf(scene),
        createWords(() => undefined),
      );
    };
    const told = (a: string, b: string) => `Officials of ${a} met Zarvin Lokk in ${b}.`;
    expect(features(told('Kenya', 'Lima'))).toEqual(
      features(told('the United States', 'New Delhi').replace('the ', '')),
    );
    expect(features('The Kenyan minister left.')).toEqual(features('The Peruvian minister left.'));
  });

  it('types names the dictionary does not know by their words and surroundings', () => {
    const typed = (text: string) => {
      const { sentences } = parseText(parser, text);
      const names = namesOfText(sentences, ({ tokens, marks }) => ({
        mentions: dictionary.match(tokens),
        ...(marks ? { marks } : {}),
        tagger,
      }));
      return names.flat().map((name) => `${name.type} ${name.text}`);
    };
    expect(typed('I spoke to Margaret Tolliver yesterday.')).toEqual(['person Margaret Tolliver']);
    expect(typed('They moved to Wetherby in Yorkshire.')).toEqual(['place Wetherby', 'place Yorkshire']);
    expect(typed('He works for Tolliver & Sons Ltd. now.')[0]).toMatch(/^organisation /);
  });

  it('has nothing to say of an empty sentence', () => {
    const empty = { index: 0, start: 0, end: 0, text: '', kind: 'prose' as const, tokens: [] };
    const { names, logOdds } = tagger(sceneOf(empty, []));
    expect(names).toEqual([]);
    for (const odds of logOdds({ first: 0, last: 0 })) expect(odds).toBeLessThan(-3);
  });
});
