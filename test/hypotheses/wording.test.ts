import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../src/hypotheses/plain/matrix.js';
import { robustnessOf } from '../../src/hypotheses/robustness/robustness.js';
import { explainScores, explainVerdict } from '../../src/hypotheses/wording/explain.js';
import { confidenceSentence, likelihoodWords } from '../../src/hypotheses/wording/likely.js';
import { type LintOptions, lintText } from '../../src/hypotheses/wording/lint.js';
import { delay, matrixFrom, retaliation } from './cases.js';

describe('the text that explains scores', () => {
  it('says where each point comes from', () => {
    expect(explainScores(retaliation)).toEqual([
      'H1: inconsistency 3 = 1 [E4 I] + 1 [E5 I] + 1 [E6 I]. The heaviest is E4, 33.333 % of it.',
      'H2: inconsistency 0. None of 6 rows speaks against it; that is no proof of it, since consistent rows do not count.',
      'H3: inconsistency 2 = 1 [E2 I] + 1 [E3 I]. The heaviest is E2, 50 % of it.',
    ]);
  });
  it('names weights and joint origins', () => {
    const matrix = matrixFrom(
      { E1: 'II C', E2: 'I C' },
      { grades: { E1: 'A1', E2: 'C3' }, origin: { E1: 'o', E2: 'o' } },
    );
    expect(explainScores(matrix)[0]).toBe(
      'H1: inconsistency 4 = 4 [E1 II x 2 (grade A1); E2 I x 1 (grade C3), one origin (o), counted once].',
    );
  });
  it('explains nothing where cells are blank', () => {
    expect(explainScores(matrixFrom({ E1: 'C .' }))[0]).toContain('blank');
    expect(explainVerdict(robustnessOf(matrixFrom({ E1: 'C .' })))[0]).toContain('1 cell is blank');
  });
  it('the verdict, twice the same', () => {
    const lines = explainVerdict(robustnessOf(delay, { seed: 9 }));
    expect(explainVerdict(robustnessOf(delay, { seed: 9 }))).toEqual(lines);
    expect(lines[0]).toMatch(/^Not separated: .*H2.*H4/);
    expect(lines.join('\n')).toContain('Rows that tell them apart best: E3, E4, E2.');
    expect(lines.at(-1)).toContain('seed 9');
  });
});

describe('words', () => {
  it.each([
    [0.7, 'icd203', 'likely (ICD 203: 55-80 %)'],
    [0.2, 'icd203', 'very unlikely (ICD 203: 5-20 %) or unlikely (ICD 203: 20-45 %)'],
    [0.78, 'phia', '78 %, between likely (PHIA: 55-75 %) and highly likely (PHIA: 80-90 %)'],
    [0.999, 'icd203', '99.9 %, which ICD 203 has no word for'],
  ] as const)('%d in %s: %s', (probability, scale, words) => {
    expect(likelihoodWords(probability, scale)).toBe(words);
  });
  it('confidence in a sentence of its own, which the lint passes', () => {
    const sentence = confidenceSentence('low', 'two origins, one of them unreliable.');
    expect(sentence).toBe('Confidence in this judgement is low: two origins, one of them unreliable.');
    expect(lintText(`The delay is likely political. ${sentence}`)).toEqual([]);
  });
});

describe('lint', () => {
  it.each<[string, LintOptions, string[]]>([
    ['We assess with high confidence that the firm will likely ship.', {}, ['mixed-confidence-likelihood']],
    ['The firm will likely ship. We have high confidence in this.', {}, []],
    ['There is a significant chance that the second plant slips.', {}, ['vague-likelihood']],
    ['A breach cannot be ruled out.', {}, ['vague-likelihood']],
    ['roughly a 70 % chance', {}, ['bare-number']],
    ['The probability is 0.7.', {}, ['bare-number']],
    ['It is likely, a 70 % chance.', {}, []],
    ['It is likely, a 90 % chance.', {}, ['word-and-number']],
    ['A price war is a realistic possibility.', { scale: 'icd203' }, ['foreign-term']],
    ['A price war is a realistic possibility.', { scale: 'phia' }, []],
    ['It is highly likely.', { scale: 'icd203' }, ['foreign-term']],
    ['It is very likely.', { scale: 'phia' }, ['foreign-term']],
    ['yields stay below 60 %', {}, []],
    ['It is likely, a 70 % chance.', { supported: [0.702, 0.298] }, []],
    ['It is likely, a 71 % chance.', { supported: [0.702, 0.298] }, ['unsupported-number']],
    ['It will certainly be delivered. It certainly shows.', {}, ['certainty', 'certainty']],
    ['There is no doubt that it proves that the delay is political.', {}, ['certainty', 'certainty']],
    ['It is almost certain. It will almost certainly slip. It is not certain that it does.', {}, []],
    ['Certain batteries were held back.', {}, []],
    ['The remote base was closed.', {}, []],
    ['That is remote.', {}, []],
    ['', {}, []],
  ])('%s %j', (text, options, rules) => {
    const found = lintText(text, options);
    expect(found.map(({ code }) => code)).toEqual(rules.map((rule) => `hypotheses/${rule}`));
    for (const { span } of found) expect(text.slice(span?.start, span?.end)).toBe(span?.exact);
  });
  it('no matrix of explanations, no words', () => {
    expect(() => matrixOf('x')).toThrowError(/no matrix/);
  });
});
