import { describe, expect, it } from 'vitest';
import { outletKey, publisherKeys } from '../../src/coding/lineage/outlets.js';
import { cited, type Given, lineage, origins } from './lineageHarness.js';

describe('citations', () => {
  it.each([
    ['According to the Harbour Times, the talks in Oslo failed.', 'the Harbour Times'],
    [
      'Norway suspended deliveries to Portugal, the Norwegian portal Kystblikk reported.',
      'the Norwegian portal Kystblikk',
    ],
    ['Norway held them back, the newspaper Kystblikk reported on Monday.', 'the newspaper Kystblikk'],
    ['Kystblikk reported that Norway had suspended deliveries to Portugal.', 'Kystblikk'],
    ['The talks failed, reported Kystblikk.', 'Kystblikk'],
    [
      'Norway suspended deliveries, the paper said, citing the news agency Nordlys.',
      'the news agency Nordlys',
    ],
    ['As first reported by kystblikk.com, the talks failed.', 'kystblikk.com'],
    ['The minister told the Harbour Times that the talks had failed.', 'the Harbour Times'],
    ['The talks in Oslo failed on Monday (Harbour Times).', 'Harbour Times'],
    ['OSLO, March 2 (Nordlys) - Norway has suspended deliveries to Portugal.', 'Nordlys'],
    ['The talks failed on Monday.\n\nSource: Harbour Times', 'Harbour Times'],
    ['The account was published in the weekly Kystblikk on Friday.', 'the weekly Kystblikk'],
  ])('%s', (text, words) => {
    expect(cited(text)).toEqual([words]);
  });

  it('names both of two outlets, and the one a piece appeared in', () => {
    expect(cited('The account was carried by the Harbour Times and the Evening Gazette.')).toEqual([
      'the Harbour Times',
      'the Evening Gazette',
    ]);
    expect(cited('In an interview with the Harbour Times of Bergen she said no.')).toEqual([
      'the Harbour Times of Bergen',
    ]);
    expect(cited('The Times of Bergen wrote on Sunday that the talks had failed.')).toEqual([
      'The Times of Bergen',
    ]);
    expect(cited('In a meeting with the Finance Committee she said no.')).toEqual([]);
  });

  it.each([
    'According to the ministry, the talks failed.',
    'According to two officials, the talks in Oslo failed.',
    'Norway reported that the talks had failed.',
    'Portugal reported 18 new cases.',
    'The foreign minister told his guests that the talks had failed.',
    'Local media reported that the talks had failed.',
    'The radars (S-400) are late.',
    'According to the United Nations, the talks failed.',
    'According to Hansen, the talks failed.',
  ])('none: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('cut out their words and leave out the paper itself', () => {
    const text =
      'The Harbour Times reported on Monday that Norway, citing the portal Kystblikk, had met Portugal.';
    const found = lineage({ id: 'r', text, publisher: 'Harbour Times' }).get('r')?.cites ?? [];
    expect(found.map((span) => span.exact)).toEqual(['the portal Kystblikk']);
    for (const span of found) expect(text.slice(span.start, span.end)).toBe(span.exact);
  });

  it('take a bare name for an outlet once another report shows that it is one', () => {
    const bare: Given = { id: 'r', text: 'According to Kystblikk, the talks failed.' };
    expect(lineage(bare).get('r')?.cites).toEqual([]);
    const known = lineage(bare, { id: 's', text: 'The quay is empty.', publisher: 'Kystblikk' });
    expect(known.get('r')?.cites.map((span) => span.exact)).toEqual(['Kystblikk']);
  });
});

describe('outlet keys', () => {
  it.each([
    'the Harbour Times',
    'Harbour Times newspaper',
    'harbourtimes.com',
    'www.harbourtimes.co.uk',
    'HARBOUR TIMES',
  ])('%s', (name) => expect(outletKey(name)).toBe('harbourtimes'));

  it('come from the publisher and the address', () => {
    const url = 'https://news.harbourtimes.com:8080/a?b=c';
    expect(publisherKeys({ publisher: 'Nordlys news agency', url })).toEqual(['nordlys', 'harbourtimes']);
    expect(publisherKeys({ url: 'not an address' })).toEqual([]);
  });
});

const first: Given = {
  id: 'a',
  date: '2021-03-01',
  publisher: 'Kystblikk',
  text: 'Eleven KR-20 radars of the Horten works stay in their crates. The Vestfold yard was flooded in January, and the base of Alfeite waits.',
};
const reworded: Given = {
  id: 'b',
  date: '2021-03-03',
  publisher: 'Harbour Times',
  text: 'According to the portal Kystblikk, the navy will not get its KR-20 sets this spring. High water at Horten is to blame, and in Alfeite the masts stand bare. Vestfold builders hope for summer.',
};

describe('origins by citation', () => {
  it('leads a reworded account to the report of the outlet it cites', () => {
    const found = lineage(first, reworded).get('b');
    expect(found).toMatchObject({ origin: 'a', cites: [{ exact: 'the portal Kystblikk' }] });
    expect(found?.repeats).toBeUndefined();
  });

  it('needs the same matter, the right order and a month at most', () => {
    const other = {
      ...first,
      text: 'The KR-20 was shown at a fair in Bergen. Visitors liked the Sandnes pavilion and the Molde choir.',
    };
    expect(origins(other, reworded)).toBe('a>a b>b');
    expect(origins({ ...first, date: '2021-03-04' }, reworded)).toBe('a>a b>b');
    expect(origins({ ...first, date: '2021-01-04' }, reworded)).toBe('a>a b>b');
  });

  it('ignores an outlet that is named once, late in a report', () => {
    const padding =
      'The town is quiet this week. Few ships came in from the sea. The cafes along the quay are closed.';
    expect(origins(first, { ...reworded, text: `${padding} ${reworded.text}` })).toBe('a>a b>b');
  });

  it('gives two reports that rest on one outlet outside the set the earlier one for their origin', () => {
    const fellow: Given = {
      id: 'c',
      date: '2021-03-04',
      publisher: 'Evening Gazette',
      text: 'Alfeite must wait for the KR-20, Kystblikk reported. A flood in Horten stopped the Vestfold yard.',
    };
    const found = lineage(reworded, fellow).get('c');
    expect(found?.origin).toBe('b');
    expect(found?.repeats).toBeUndefined();
    expect(found?.cites.map((span) => span.exact)).toEqual(['Kystblikk']);
    expect(origins(reworded, { ...fellow, date: '2021-03-09' })).toBe('b>b c>c');
    expect(origins(first, reworded, fellow)).toBe('a>a b>a c>a');
  });

  it('ends when two reports cite each other', () => {
    const back = {
      ...first,
      date: '2021-03-03',
      text: `The Harbour Times reported that it is so. ${first.text}`,
    };
    expect(origins(back, reworded)).toBe('a>b b>b');
  });
});
