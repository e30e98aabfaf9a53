import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../src/coding/lineage/lineage.js';
import { type Given, lineage, origins, print, reportOf, story } from './lineageHarness.js';

const [s0, s1, s2, s3, s4, s5, s6, s7] = story;
const paper = (id: string, date: string, ...text: string[]): Given => ({
  id,
  date,
  publisher: `Paper ${id}`,
  text: text.join(' '),
});

const wire: Given = { id: 'a', date: '2021-03-02', publisher: 'Harbour Wire', text: story.join(' ') };

/** Ten prints of one story: whole, cut, retitled, with a local paragraph, lightly edited, taken from one another. */
const reprints: Given[] = [
  wire,
  paper('b', '2021-03-02', 'RADARS HELD BACK\n\n', ...story.slice(0, 5)),
  paper('c', '2021-03-03', 'Delay for the navy\n\n', ...story),
  paper('d', '2021-03-03', s0.replace('postponed', 'put off'), s1.replace('this spring', 'in April'), s3, s4),
  paper('e', '2021-03-03', s0, s2.replace('gave no new date and ', ''), s5, s7),
  paper(
    'f',
    '2021-03-04',
    'Our harbour correspondent adds that the quay at Alfeite has been empty for weeks.',
    s0,
    s1,
    s3,
  ),
  paper('g', '2021-03-04', s4, s5, s6),
  paper(
    'h',
    '2021-03-05',
    s0.replace('Norway', 'The Norwegian side'),
    s1,
    s2.replace('flooded', 'under water'),
    s6,
  ),
  paper('i', '2021-03-05', s0.replace(', the defence ministry in Oslo said in a statement', ''), s1, s7),
  paper(
    'j',
    '2021-03-06',
    s2,
    s3,
    'The mayor of the town next to the base said he regretted the delay very much.',
  ),
];

/** The same act, reported apart. */
const apart: Given[] = [
  paper(
    'k',
    '2021-03-02',
    'Coastal radars that the Portuguese navy was waiting for will not arrive this spring. The ministry in Oslo blames high water in its workshop. Sailors at Alfeite say they heard of it on the radio. Nobody at the yard would speak to this newspaper.',
  ),
  paper(
    'l',
    '2021-03-03',
    'A flood in Horten has consequences in the far south of the continent. Eleven radars meant for Portugal stay in their crates for now. An engineer who works there described water up to the knees. The union wants new pumps before work goes on.',
  ),
];

describe('reprints', () => {
  it('gives ten prints of one wire story one origin', () => {
    expect(origins(...reprints)).toBe(reprints.map(({ id }) => `${id}>a`).join(' '));
  });

  it('tells what is repeated and how much of it', () => {
    const found = lineage(...reprints);
    expect(found.get('a')?.repeats).toBeUndefined();
    expect(found.get('b')?.repeats).toEqual({ report: 'a', share: 1 });
    expect(found.get('f')?.repeats).toEqual({ report: 'a', share: 3 / 4 });
    expect(found.get('h')?.repeats).toEqual({ report: 'a', share: 1 });
  });

  it('gives reports written apart an origin each', () => {
    expect(origins(wire, ...apart)).toBe('a>a k>k l>l');
  });

  it('follows a chain of cuts to its first report, though first and last have little in common', () => {
    const middle = paper(
      'm',
      '2021-03-03',
      s4,
      s5,
      s6,
      s7,
      'The harbour master of Alfeite declined to comment on the matter when asked by telephone.',
      'A second team of engineers is expected to travel north in the summer.',
    );
    const last = paper(
      'n',
      '2021-03-04',
      'The harbour master of Alfeite declined to comment on the matter when asked by telephone.',
      'A second team of engineers is expected to travel north in the summer.',
      s7,
    );
    const found = lineage(wire, middle, last);
    expect(found.get('n')?.repeats).toEqual({ report: 'm', share: 1 });
    expect(found.get('n')?.origin).toBe('a');
  });

  it('takes the full text for the original within a day, the earlier one across days', () => {
    expect(origins({ ...wire, id: 'z' }, paper('b', '2021-03-02', s0, s1))).toBe('b>z z>z');
    expect(
      origins({ ...wire, id: 'z', date: '2021-03-03' }, paper('b', '2021-03-02', ...story.slice(0, 6))),
    ).toBe('b>b z>b');
    expect(origins({ ...wire, date: '2021-03-02', id: 'z' }, { id: 'b', text: s0 })).toBe('b>z z>z');
  });

  it('does not take a report for a repeat that only shares a quotation', () => {
    const quote =
      '“The radars will come, and they will come in the order in which they were paid for,” the minister said.';
    const more = '“Nobody in this house has decided anything against our Portuguese friends and partners.”';
    const one = paper(
      'p',
      '2021-03-02',
      'A debate in the chamber turned loud on Tuesday over radars.',
      quote,
      more,
    );
    const two = paper(
      'q',
      '2021-03-03',
      'The minister was asked three times about an empty quay in Alfeite.',
      quote,
      more,
    );
    expect(origins(one, two)).toBe('p>p q>q');
  });

  it('does not take reports for repeats that only share what stands under every text of a paper', () => {
    const footer =
      'Sign up for our letter and never miss what moves the harbours of the north. All rights reserved, no part of this page may be copied without leave.';
    const texts = [`${s0} ${s5}`, apart[0]?.text ?? '', apart[1]?.text ?? '', `${s6} ${s4}`];
    const given = texts.map((text, index) => ({
      ...paper(`r${index}`, `2021-03-0${index + 1}`, text, `\n\n${footer}`),
      publisher: 'Northern Quay',
    }));
    expect(origins(...given)).toBe('r0>r0 r1>r1 r2>r2 r3>r3');
  });

  it('still sees a reprint under a footer', () => {
    const footer = 'Sign up for our letter and never miss what moves the harbours of the north.';
    const given = [
      paper('r0', '2021-03-01', ...story, footer),
      paper('r1', '2021-03-02', ...story.slice(0, 4), footer),
      ...apart.map((one) => ({ ...one, text: `${one.text} ${footer}` })),
    ];
    expect(origins(...given)).toBe('k>k l>l r0>r0 r1>r0');
  });

  it('has nothing to say about nothing', () => {
    expect(lineageOf([])).toEqual([]);
    expect(origins({ id: 'x', text: '' }, { id: 'y', text: '' })).toBe('x>x y>y');
  });
});

describe('lineageOf', () => {
  const prints = [...reprints, ...apart].map(print);

  it('does not depend on the order of reports', () => {
    const expected = lineageOf(prints);
    fc.assert(
      fc.property(fc.shuffledSubarray(prints, { minLength: prints.length }), (shuffled) => {
        expect(lineageOf([...shuffled, ...shuffled.slice(0, 3)])).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('sends each report to an origin that goes back to nobody, through shares between a half and one', () => {
    fc.assert(
      fc.property(fc.subarray(prints), (some) => {
        const found = lineageOf(some);
        const origin = new Map(found.map((one) => [one.report, one.origin]));
        for (const one of found) {
          expect(origin.get(one.origin)).toBe(one.origin);
          if (one.repeats === undefined) continue;
          expect(one.repeats.share).toBeGreaterThanOrEqual(0.5);
          expect(one.repeats.share).toBeLessThanOrEqual(1);
          expect(origin.get(one.repeats.report)).toBe(one.origin);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps no words of the report but those that cite', () => {
    expect(JSON.stringify(print(reportOf(wire)))).not.toMatch(/Norway|radar|statement/i);
  });
});
