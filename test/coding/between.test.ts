import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/coding/between/features.js';
import { evidenceBetween, pairTools, typeBetween } from '../../src/coding/between/typeBetween.js';
import { eventTypes } from '../../src/ontology/plover.js';
import { readingsFor } from './harness.js';

const tools = pairTools({ model: readFileSync('models/en.bin') });

/** `[the party that acts] ... {the party acted on}` */
function typed(marked: string) {
  const text = marked.replace(/[[\]{}]/g, '');
  const stretch = (open: string, close: string) => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/g, '').length;
    const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replace(/[[\]{}]/g, '');
    return { start: before, end: before + words.length };
  };
  const pair = {
    actor: stretch('[', ']'),
    ...(marked.includes('{') ? { recipient: stretch('{', '}') } : {}),
  };
  return { text, pair, found: typeBetween(readingsFor(text), pair, tools) };
}

describe('typeBetween', () => {
  it('takes an event that the coder codes, with its reasons', () => {
    const { found } = typed('[Fishermen from Togo] attacked {a patrol} off the coast.');
    expect(found.by).toBe('event');
    expect(found.type).toBe('ASSAULT');
    expect(found.event?.reasons).toBe(found.reasons);
    expect(found.chance).toBeUndefined();
  });

  it.each([
    ['[The ferry company] doled out blankets and medicine to {the stranded families}.', 'AID'],
    ['[The shipyard] has been besmirched by {its rivals} as incompetent.', 'ACCUSE'],
    ['[The brigade] bayoneted {the prisoners} in the yard.', 'ASSAULT'],
  ])('asks the model where no frame speaks: %s', (marked, type) => {
    const { found } = typed(marked);
    expect(found.by).toBe('model');
    expect(found.type).toBe(type);
    expect(found.event).toBeUndefined();
    expect(found.chance).toBeGreaterThan(1 / eventTypes.length);
    expect(found.chance).toBeLessThanOrEqual(1);
    expect(found.reasons.every(({ rule }) => rule === 'model')).toBe(true);
  });

  it('answers alike when two states are exchanged, marked or not', () => {
    const one = typed('[Kenyan officials] lavished gifts on {a school in Peru}, as Chile had done.');
    const other = typed('[Chilean officials] lavished gifts on {a school in Kenya}, as Peru had done.');
    expect(other.found).toEqual({ ...one.found, reasons: expect.anything() });
    const features = ({ text, pair }: typeof one) => evidenceBetween(readingsFor(text), pair, tools).features;
    expect(features(other)).toEqual(features(one));
  });

  it('has no name among its features', () => {
    const { text, pair } = typed('[Tesla] wooed {Lady Gaga} in Ulan Bator and Timbuktu.');
    const { features } = evidenceBetween(readingsFor(text), pair, tools);
    expect([...features.keys()].filter((name) => /tesla|lady|gaga|ulan|bator|timbuktu/i.test(name))).toEqual(
      [],
    );
  });

  it.each([
    ['', 0, 0],
    ['Hm.', 0, 3],
    ['A B', 5, 2],
    ['Rain fell.', -4, 900],
  ])('answers for anything: %j %d %d', (text, start, end) => {
    const found = typeBetween(readingsFor(text), { actor: { start, end }, recipient: { start, end } }, tools);
    expect(eventTypes).toContain(found.type);
  });

  it('gives the same features twice', () => {
    const { text, pair } = typed('[Laos] told {Chad} to hurry.');
    const once = () => evidenceBetween(readingsFor(text), pair, tools).features;
    expect(once()).toEqual(once());
    expect(
      featuresOf([], { candidates: [], lexicon: tools.lexicons.strict, vectors: tools.vectors }).get(
        'always',
      ),
    ).toBe(1);
  });
});

describe('data/pairs', () => {
  const lines = readFileSync('data/pairs/sentences.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  it.each(lines)('is a type and a sentence with both parties marked: %s', (line) => {
    const [, type = '', marked = ''] = /^([A-Z]+): (.*)$/.exec(line) ?? [];
    expect(eventTypes).toContain(type);
    expect(marked).toMatch(/\[[^[\]{}]+\]/);
    expect(marked).toMatch(/\{[^[\]{}]+\}/);
    expect(marked.replace(/\[[^[\]{}]+\]|\{[^[\]{}]+\}/g, '')).not.toMatch(/[[\]{}]/);
  });
});
