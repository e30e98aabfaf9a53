import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparatorFindings } from '../../src/claims/comparator.js';
import { findingsOf } from '../../src/claims/findings.js';
import type { Claim } from '../../src/model/claim.js';
import type { CodedEvent } from '../../src/model/event.js';
import { processorTime } from '../processorTime.js';
import { actor, claim, day, event, group, reason, repeats, report } from './records.js';

const year = { unit: 'year', min: 1, max: 1, direction: 'earlier' } as const;

const withheld = (more: Partial<Parameters<typeof event>[0]> = {}) =>
  event({
    id: 'e1',
    by: 'ITA',
    to: 'PER',
    type: 'SANCTION',
    mode: 'discontinue',
    says: 'Italy suspended deliveries of F-9 frigates to Peru.',
    goods: ['F-9', 'frigate', 'vessel'],
    ...more,
  });

const hastened = (more: Partial<Parameters<typeof event>[0]> = {}) =>
  event({
    id: 'e2',
    by: 'ITA',
    to: 'CHL',
    type: 'AGREE',
    says: 'Italy accelerated deliveries of F-9 frigates to Chile by a year.',
    goods: ['F-9', 'frigate', 'vessel'],
    on: day('2021-04-01'),
    shift: year,
    ...more,
  });

const flood = (more: Partial<Parameters<typeof reason>[0]> = {}) =>
  reason({ says: 'a flood has slowed the shipyard', explains: 'e1', ...more });

const found = (events: readonly CodedEvent[], claims: readonly Claim[] = [flood()]) =>
  comparatorFindings(claims, events, { groups: [], lineage: [] });

describe('the comparator test finds', () => {
  it('a general reason beside haste toward another', () => {
    const [finding, ...rest] = found([withheld(), hastened()]);
    expect(rest).toEqual([]);
    expect(finding?.says).toBe(
      'If the reason given (“a flood has slowed the shipyard”) were general, deliveries of F-9 to Chile would have been affected too; the report says they were brought forward by a year.',
    );
    expect(finding?.sides.map((side) => side.claim ?? side.event)).toEqual(['c1', 'e1', 'e2']);
    expect(finding?.argument.join(' ')).toContain('at most 92 days apart');
  });

  it('a plain delivery of grain to another', () => {
    const stopped = event({
      id: 'e1',
      by: 'KEN',
      to: 'EGY',
      type: 'SANCTION',
      says: 'Kenya halted exports of grain to Egypt.',
      goods: ['grain', 'food'],
    });
    const sent = event({
      id: 'e2',
      by: 'KEN',
      to: 'UGA',
      type: 'COOPERATE',
      says: 'Kenya exported grain to Uganda.',
      goods: ['grain', 'food'],
    });
    expect(found([stopped, sent])[0]?.says).toContain(
      'exports of grain to Uganda would have been affected too; the report says otherwise: “exported”.',
    );
  });

  it('aid to another while a denied delivery is explained by a pandemic', () => {
    const missing = event({
      id: 'e1',
      by: 'NOR',
      to: 'POL',
      type: 'AID',
      says: 'Norway shipped no vaccine to Poland.',
      goods: ['vaccine', 'medicine'],
      modality: 'negated',
    });
    const given = event({
      id: 'e2',
      by: 'NOR',
      to: 'SWE',
      type: 'AID',
      says: 'Norway shipped vaccine to Sweden.',
      goods: ['vaccine', 'medicine'],
    });
    expect(found([missing, given])).toHaveLength(1);
  });

  it('a delay rather than a halt', () => {
    const later = { ...year, direction: 'later' } as const;
    expect(found([withheld({ type: 'COOPERATE', shift: later }), hastened()])).toHaveLength(1);
  });

  it('two reasons at once, as one finding', () => {
    const [finding, ...rest] = found(
      [withheld(), hastened()],
      [flood(), flood({ id: 'c2', says: 'travel of crews would break the quarantine' })],
    );
    expect(rest).toEqual([]);
    expect(finding?.says).toMatch(/^If the reasons given \(“[^”]+”; “[^”]+”\) were general/);
  });

  it('each of two others who were served', () => {
    const third = hastened({
      id: 'e3',
      to: 'JPN',
      says: 'Italy accelerated deliveries of F-9 frigates to Japan.',
    });
    expect(
      found([withheld(), hastened(), third])
        .map(({ says }) => /to (\w+) would/.exec(says)?.[1])
        .sort(),
    ).toEqual(['Chile', 'Japan']);
  });

  it('acts in other reports than the reason, by party and goods', () => {
    const reports = [report('r1', '2021-03-10'), report('r2', '2021-03-12')];
    const named = claim({
      id: 'c9',
      kind: 'reason',
      report: 'r2',
      says: 'Officials in Rome blamed a flood for the pause in F-9 deliveries to Peru.',
      about: [actor('ITA'), actor('PER')],
      cause: flood().cause as NonNullable<Claim['cause']>,
    });
    expect(
      findingsOf({ claims: [named], events: [withheld(), hastened()], groups: [], lineage: [], reports }),
    ).toHaveLength(1);
    expect(
      findingsOf({
        claims: [{ ...named, about: [actor('ITA')] }],
        events: [withheld(), hastened()],
        groups: [],
        lineage: [],
        reports,
      }),
    ).toEqual([]);
  });
});

describe('the comparator test finds nothing', () => {
  it.each<[string, readonly CodedEvent[], (readonly Claim[])?]>([
    [
      'when the cause is specific',
      [withheld(), hastened()],
      [flood({ scope: 'specific', says: 'Peru has not paid' })],
    ],
    ['when no reason is given', [withheld(), hastened()], []],
    ['when the other goods are of another class', [withheld(), hastened({ goods: ['grain', 'food'] })]],
    [
      'when both carry designators that differ',
      [withheld(), hastened({ goods: ['F-12', 'frigate', 'vessel'] })],
    ],
    [
      'when the goods are not named',
      [withheld(), { ...hastened(), object: undefined } as unknown as CodedEvent],
    ],
    ['when the windows lie far apart', [withheld(), hastened({ on: day('2021-06-15') })]],
    ['when the other act came far before', [withheld(), hastened({ on: day('2020-11-30') })]],
    ['when both acts are toward the same party', [withheld(), hastened({ to: 'PER' })]],
    ['when the other delivery is denied', [withheld(), hastened({ modality: 'negated' })]],
    ['when the other delivery is only supposed', [withheld(), hastened({ modality: 'hypothetical' })]],
    ['when the withheld act is only supposed', [withheld({ modality: 'hypothetical' }), hastened()]],
    ["when the other act is another actor's", [withheld(), hastened({ by: 'NOR' })]],
    ['when the other act is hostile too', [withheld(), hastened({ type: 'SANCTION' })]],
    [
      'when the other was served at a time the text leaves open',
      [
        withheld(),
        event({
          id: 'e2',
          by: 'ITA',
          to: 'CHL',
          type: 'COOPERATE',
          says: 'Italy has also sold the F-9 to Chile.',
          goods: ['F-9'],
          on: { ...day('2021-03-12'), kind: 'approximate' },
        }),
      ].map((one) => (one.id === 'e2' ? { ...one, trigger: { start: 15, end: 19, exact: 'sold' } } : one)),
    ],
  ])('%s', (_, events, claims) => {
    expect(found(events, claims ?? [flood()])).toEqual([]);
  });

  it('exactly beyond the window rule', () => {
    expect(found([withheld({ on: day('2021-01-01') }), hastened({ on: day('2021-04-03') })])).toHaveLength(1);
    expect(found([withheld({ on: day('2021-01-01') }), hastened({ on: day('2021-04-04') })])).toEqual([]);
  });
});

describe('strength of a comparator finding', () => {
  const events = [
    withheld({ hedge: 'It seems' }),
    withheld({ id: 'e3', report: 'r2' }),
    hastened({ report: 'r3' }),
  ];
  const material = {
    claims: [
      flood(),
      claim({
        id: 'c5',
        kind: 'statement',
        report: 'r4',
        says: 'the F-9 frigates for Chile are simply on schedule',
        about: [actor('CHL'), actor('ITA')],
      }),
      claim({
        id: 'c6',
        kind: 'statement',
        report: 'r5',
        says: 'the F-9 frigates for Peru were already delivered',
        about: [actor('PER'), actor('ITA')],
      }),
      claim({
        id: 'c7',
        kind: 'statement',
        report: 'r6',
        says: 'the F-9 frigates for Japan are on schedule',
        about: [actor('JPN')],
      }),
    ],
    events,
    groups: [group('g1', ['e1', 'e3'], 2, 1)],
    lineage: [repeats('r2', 'r1')],
    reports: [
      report('r1', '2021-03-10'),
      report('r2', '2021-03-11'),
      report('r3', '2021-04-01'),
      report('r4', '2021-04-20'),
      report('r5', '2021-04-20'),
      report('r6', '2021-04-20'),
    ],
  };
  const finding = findingsOf(material).find(({ kind }) => kind === 'comparator');

  it('counts reports and origins of each side', () => {
    const side = finding?.sides.find(({ event: id }) => id === 'e1');
    expect(side?.strength).toEqual({
      hedged: true,
      attributed: false,
      reports: 2,
      origins: 1,
      words: 'hedged (“It seems”), 2 reports, all going back to one origin',
    });
    expect(finding?.argument).toContain('The act toward Peru rests on one origin, carried by 2 reports.');
  });

  it('lists what speaks against either side of the contrast', () => {
    expect(finding?.sides.flatMap((side) => side.claim ?? [])).toEqual(['c1', 'c5', 'c6']);
    expect(finding?.argument.join('\n')).toContain(
      'The contrast itself is disputed: “the F-9 frigates for Chile are simply on schedule”',
    );
    expect(finding?.argument.join('\n')).toContain('Whether anything was withheld from Peru is disputed too');
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(events, { minLength: 3 }),
        fc.shuffledSubarray(material.claims, { minLength: 4 }),
        (mixed, claims) => {
          expect(
            findingsOf({ ...material, events: mixed, claims, lineage: [...material.lineage].reverse() }),
          ).toEqual(findingsOf(material));
        },
      ),
      { numRuns: 30, seed: 7 },
    );
  });

  it('swaps with the parties', () => {
    const swap = (text: string) =>
      text
        .replaceAll('Chile', '\u0000')
        .replaceAll('Japan', 'Chile')
        .replaceAll('\u0000', 'Japan')
        .replaceAll('CHL', '\u0001')
        .replaceAll('JPN', 'CHL')
        .replaceAll('\u0001', 'JPN');
    const swapped = JSON.parse(swap(JSON.stringify(material))) as typeof material;
    expect(
      findingsOf(swapped)
        .map(({ says }) => says)
        .sort(),
    ).toEqual(
      findingsOf(material)
        .map(({ says }) => swap(says))
        .sort(),
    );
  });
});

describe('a hundred thousand events', () => {
  it.skipIf(!process.env.SLOW)('take seconds, not minutes (with SLOW=1)', () => {
    const codes = Array.from({ length: 61 }, (_, index) => `A${String(index).padStart(2, '0')}`);
    const events = Array.from({ length: 100_000 }, (_, index) =>
      event({
        id: `e${index}`,
        by: codes[index % 61] as string,
        to: codes[(index * 7 + Math.floor(index / 61)) % 61] as string,
        type: index % 3 === 0 ? 'SANCTION' : 'COOPERATE',
        says: 'One delivered grain.',
        goods: ['grain', 'food'],
        report: `r${index % 5000}`,
        on: day(`20${10 + (index % 10)}-0${1 + (index % 9)}-15`),
      }),
    );
    const claims = Array.from({ length: 300 }, (_, index) =>
      flood({ id: `c${index}`, explains: `e${index * 3}`, report: `r${index}` }),
    );
    const spent = processorTime();
    expect(findingsOf({ claims, events, groups: [], lineage: [] }).length).toBeGreaterThan(0);
    expect(spent()).toBeLessThan(15_000);
  });
});
