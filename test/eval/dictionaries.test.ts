import { describe, expect, it } from 'vitest';
import { createDictionaryTextCoder } from '../../eval/events/dictionaries.js';
import { toldOf, triplesOf } from '../../eval/events/triples.js';

describe('the dictionary coder beside the others', () => {
  const coder = createDictionaryTextCoder('test/coding/petrarch/dictionaries');

  it('gives events of the same kind', () => {
    const { coding, readings } = coder.code('Kenya promised to aid Peru.', { date: '2020-08-30' });
    expect(readings).toHaveLength(1);
    expect(triplesOf(toldOf(coding))).toMatchObject([{ actor: 'KEN', recipient: 'PER', type: 'AGREE' }]);
    expect(coding.events[0]?.trigger.exact).toBe('promised');
  });

  it('leaves out codes that are not of CAMEO, and parties that are nobody', () => {
    expect(coder.code('Kenya said that Norway waited.').coding.events).toEqual([]);
    expect(triplesOf(coder.code('Lawmakers condemned Peru.').coding.events)).toMatchObject([
      { actor: '---', recipient: 'PER', type: 'ACCUSE' },
    ]);
  });

  it('knows names', () => expect(coder.codeOf('Kenya')).toBe('KEN'));
});
