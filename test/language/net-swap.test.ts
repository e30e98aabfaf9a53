import { describe, expect, it } from 'vitest';
import { indexNames, type NameClass, unitsOf } from '../../src/language/net/nameCollapse.js';
import { parseText } from '../../src/language/parseText.js';
import type { Sentence } from '../../src/model/parse.js';
import { stateNameClasses } from '../../src/ontology/actors/nameClasses.js';
import { dictionary, parser } from './netHarness.js';

const classes = dictionary.nameClasses();
const namesOf = (wanted: NameClass) =>
  [...classes].filter(([, name]) => name === wanted).map(([text]) => text);
const states = namesOf('STATE').filter((name) => !/[.,()]/.test(name));
const demonyms = namesOf('DEMONYM').filter((name) => !/[.,()]/.test(name));

const frames = [
  '{A} suspended deliveries of missiles to {B}, officials in {A} said.',
  'Envoys from {A} and {B} met in {A} after {B} had released {a} sailors.',
  '{A} accused {B} of arming rebels, but the {b} foreign minister denied it.',
  '"We will not leave {A}," the {a} president told {B} on Friday.',
  '{B} to buy grain from {A}',
];

interface Cast {
  readonly A: string;
  readonly B: string;
  readonly a: string;
  readonly b: string;
}

/** Tags and relations with every name as one word and its place for its text. */
function skeleton(frame: string, cast: Cast): string[] {
  const text = frame.replace(/\{(\w)\}/g, (_, key: keyof Cast) => cast[key]);
  return parseText(parser, text).sentences.map((sentence) => skeletonOf(sentence));
}

function skeletonOf({ tokens }: Sentence): string {
  const units = unitsOf(
    tokens.map(({ text }) => text),
    indexNames(classes),
  );
  const unitAt = (index: number) => units.findIndex(({ first, last }) => first <= index && index <= last);
  return units
    .map(({ first, last, name }, place) => {
      const outer = tokens.slice(first, last + 1).find(({ head }) => head < 0 || unitAt(head) !== place);
      const head = outer === undefined || outer.head < 0 ? -1 : unitAt(outer.head);
      return `${name ?? outer?.text} ${outer?.upos} ${outer?.xpos} ${outer?.deprel} ${head}`;
    })
    .join('\n');
}

const base: Cast = { A: 'Russia', B: 'China', a: 'Russian', b: 'Chinese' };
const expected = frames.map((frame) => skeleton(frame, base));

it('reads the classes of names straight from the states table as the dictionary has them', () => {
  expect([...stateNameClasses()]).toEqual([...classes]);
});

describe('exchanging the names of states', () => {
  it.each([
    ['Russia and China themselves', { A: 'China', B: 'Russia', a: 'Chinese', b: 'Russian' }],
    ['capitals', { A: 'New Delhi', B: 'Washington', a: 'Indian', b: 'American' }],
    ['names of several words', { A: 'South Korea', B: 'Saudi Arabia', a: 'South Korean', b: 'Saudi' }],
    [
      'names with and, of, hyphens and apostrophes',
      {
        ...{ A: 'Bosnia and Herzegovina', B: 'Guinea-Bissau', a: 'Sri Lankan', b: 'Bosnian' },
      },
    ],
    ['names that are first names, birds or letters', { A: 'Jordan', B: 'Turkey', a: 'Thai', b: 'Turkish' }],
    ['short forms', { A: 'UK', B: 'US', a: 'British', b: 'American' }],
  ])('%s: the same trees', (_, cast) => {
    expect(frames.map((frame) => skeleton(frame, cast))).toEqual(expected);
  });

  it.skipIf(!process.env.SLOW)('gives the same tree for every name in the dictionary (with SLOW=1)', () => {
    const differing = states.filter((A, index) => {
      const a = demonyms[index % demonyms.length] as string;
      return skeleton(frames[2] as string, { ...base, A, b: a })[0] !== expected[2]?.[0];
    });
    expect(differing).toEqual([]);
  });
});

describe('names in a sentence', () => {
  const units = (text: string) =>
    unitsOf(text.split(' '), indexNames(classes)).map(({ first, last, name }) => `${first}-${last} ${name}`);

  it('takes the longest name, whatever the division into words', () => {
    expect(units('South Korea')).toEqual(['0-1 STATE']);
    expect(units('Guinea - Bissau')).toEqual(['0-2 STATE']);
    expect(units('Guinea -')).toEqual(['0-0 STATE', '1-1 undefined']);
    expect(units("Russia 's")).toEqual(['0-0 STATE', '1-1 undefined']);
  });

  it('finds names in capital letters, but not ordinary words', () => {
    expect(units('SOUTH KOREA')).toEqual(['0-1 STATE']);
    expect(units('turkey us')).toEqual(['0-0 undefined', '1-1 undefined']);
  });
});
