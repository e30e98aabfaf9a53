import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/claims/findings.js';
import type { Claim } from '../../src/model/claim.js';
import type { CodedEvent } from '../../src/model/event.js';
import type { EventGroup } from '../../src/model/lineage.js';
import { actor, claim, day, event, group, report } from './records.js';

const reports = [report('r1', '2021-03-10'), report('r2', '2021-03-11'), report('r3', '2022-12-01')];

const contradictions = (
  events: readonly CodedEvent[],
  claims: readonly Claim[] = [],
  groups: readonly EventGroup[] = [],
) =>
  findingsOf({ events, claims, groups, lineage: [], reports }).filter(({ kind }) => kind === 'contradiction');

const halted = (more: Partial<Parameters<typeof event>[0]> = {}) =>
  event({
    id: 'e1',
    by: 'NOR',
    to: 'POL',
    type: 'SANCTION',
    mode: 'discontinue',
    says: 'Norway halted deliveries of gas to Poland.',
    goods: ['gas', 'energy'],
    ...more,
  });

const sent = (more: Partial<Parameters<typeof event>[0]> = {}) =>
  event({
    id: 'e2',
    by: 'NOR',
    to: 'POL',
    type: 'COOPERATE',
    says: 'Norway delivered gas to Poland.',
    goods: ['gas', 'energy'],
    report: 'r2',
    ...more,
  });

const hastened = event({
  id: 'e3',
  by: 'NOR',
  to: 'SWE',
  type: 'AGREE',
  says: 'Norway accelerated gas deliveries to Sweden.',
  goods: ['gas', 'energy'],
});

const says = (words: string, about: readonly string[], from = 'r2') =>
  claim({ id: `c-${words.length}`, kind: 'statement', says: words, about: about.map(actor), report: from });

describe('contradictions', () => {
  it('an act told by one and denied by another, in one group', () => {
    const [finding, ...rest] = contradictions(
      [halted(), halted({ id: 'e9', report: 'r2', modality: 'negated' })],
      [],
      [group('g1', ['e1', 'e9'])],
    );
    expect(rest).toEqual([]);
    expect(finding?.sides.map((side) => side.event)).toEqual(['e1', 'e9']);
  });

  it('an act told and denied in groups of their own', () => {
    expect(contradictions([halted(), halted({ id: 'e9', report: 'r2', modality: 'negated' })])).toHaveLength(
      1,
    );
  });

  it('no denial of another year', () => {
    expect(
      contradictions([
        halted(),
        halted({ id: 'e9', report: 'r2', modality: 'negated', on: day('2019-03-10') }),
      ]),
    ).toEqual([]);
  });

  it('haste against a schedule that holds', () => {
    const [finding] = contradictions(
      [hastened],
      [says('gas deliveries to Sweden are on schedule', ['SWE', 'NOR'])],
    );
    expect(finding?.says).toContain('whether deliveries of gas to Sweden were moved forward');
    expect(finding?.sides.map((side) => side.event ?? side.claim)).toEqual(['e3', 'c-40']);
  });

  it('a halt of what was already complete', () => {
    const [finding] = contradictions(
      [halted()],
      [says('the gas deliveries to Poland were already complete', ['POL', 'NOR'])],
    );
    expect(finding?.says).toContain('were held back');
  });

  it.each([
    ['about another party', ['PER', 'NOR'], 'r2', 'the gas deliveries to Peru are on schedule'],
    ['about other goods', ['SWE', 'NOR'], 'r2', 'the timber deliveries to Sweden are on schedule'],
    ['years later', ['SWE', 'NOR'], 'r3', 'gas deliveries to Sweden are on schedule'],
    ['that tells no status', ['SWE', 'NOR'], 'r2', 'gas deliveries to Sweden are welcome'],
  ] as const)('nothing from a claim %s', (_, about, from, words) => {
    const at = from === 'r2' ? reports : [...reports];
    expect(at.length).toBe(3);
    expect(contradictions([hastened], [says(words, about, from)])).toEqual([]);
  });

  it('nothing from a question', () => {
    expect(
      contradictions(
        [hastened],
        [{ ...says('Are gas deliveries to Sweden on schedule?', ['SWE', 'NOR']), kind: 'question' }],
      ),
    ).toEqual([]);
  });

  it('given and withheld at once by different reports', () => {
    expect(contradictions([halted(), sent()]).map(({ says: words }) => words)).toEqual([
      'gas is said to be withheld and to be given at the same time: “halted” against “delivered”.',
    ]);
  });

  it.each([
    ['by one report, as a sequence', sent({ report: 'r1' })],
    ['on another day', sent({ on: day('2021-05-01') })],
    ['of other goods', sent({ goods: ['grain', 'food'] })],
    ['to another party', sent({ to: 'SWE' })],
    ['as a supposition', sent({ modality: 'hypothetical' })],
  ])('nothing when given %s', (_, gift) => {
    expect(contradictions([halted(), gift])).toEqual([]);
  });

  it('gives no finding for no material', () => {
    expect(findingsOf({ events: [], claims: [], groups: [], lineage: [] })).toEqual([]);
  });
});
