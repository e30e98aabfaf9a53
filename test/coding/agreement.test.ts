import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, facetValue } from '../../src/coding/agreement/agreement.js';
import { rowOfEvent } from '../../src/coding/agreement/rows.js';
import { type ComparedText, unitsOf } from '../../src/coding/agreement/units.js';
import type { CodingRow, Codings } from '../../src/model/codings.js';
import type { EventType } from '../../src/model/event.js';
import { codeText } from './harness.js';

/** `2 KEN AID PER`: sentence, actors, type, recipients; `2 none`. */
function row(notation: string, report = 'r1'): CodingRow {
  const [number = '', actors = '', type, recipients = ''] = notation.split(' ');
  const codes = (cell: string) => cell.split('+').filter((code) => code !== '---');
  if (!type) return { report, number: Number(number), actors: [], recipients: [], says: 'no event' };
  return {
    report,
    number: Number(number),
    actors: codes(actors),
    recipients: codes(recipients),
    type: type as EventType,
    says: notation,
  };
}
const coder = (name: string, rows: readonly string[], covers: Codings['covers'] = 'all'): Codings => ({
  coder: name,
  rows: rows.map((one) => row(one)),
  covers,
});
const texts: ComparedText[] = [
  {
    id: 'r1',
    names: ['reports/one.txt', 'one.txt'],
    sentences: [0, 10, 20, 30].map((start) => ({ start, end: start + 9, exact: 'Sentence.' })),
  },
];
const compare = (...codings: readonly Codings[]) => agreementOf(codings, { texts });

describe('agreementOf', () => {
  it('perfect agreement is 1 on every facet', () => {
    const rows = ['1 KEN AID PER', '2 PER ACCUSE CHL'];
    const { measures, disagreements, units } = compare(coder('a', rows), coder('b', rows));
    expect(measures.map(({ facet, alpha, units: n }) => [facet, alpha, n])).toEqual([
      ['event', 1, 4],
      ['quad', 1, 2],
      ['type', 1, 2],
      ['actor', 1, 2],
      ['recipient', 1, 2],
    ]);
    expect([disagreements, units]).toEqual([[], 4]);
  });
  it('sorts disagreements by kind, a missed event first, and counts it once', () => {
    const a = coder('a', ['1 KEN AID PER', '2 KEN SANCTION PER', '3 KEN AID PER', '4 KEN AID PER']);
    const b = coder('b', ['1 KEN AID CHL', '2 KEN REJECT PER', '3 CHL COOPERATE PER']);
    const { disagreements } = compare(a, b);
    expect(disagreements.map(({ kind, facets, unit }) => [unit.number, kind, facets.join()])).toEqual([
      [4, 'event', 'event'],
      [2, 'quad', 'quad,type'],
      [3, 'type', 'type,actor'],
      [1, 'recipient', 'recipient'],
    ]);
  });
  it('units that one coder alone speaks of are left out', () => {
    const { units, leftOut, measures } = compare(
      coder('a', ['1 KEN AID PER', '2 KEN AID PER']),
      coder('b', ['1 KEN AID PER', '3 none'], 'named'),
    );
    expect([units, leftOut, measures[0]?.agreement]).toEqual([2, 2, 1]);
  });
  it('more than two coders are compared two by two as well', () => {
    const { pairs } = compare(coder('a', ['1 KEN AID PER']), coder('b', []), coder('c', ['1 KEN AID PER']));
    expect(pairs.map(({ coders, measures }) => [coders.join('-'), measures[0]?.agreement])).toEqual([
      ['a-b', 0.75],
      ['a-c', 1],
      ['b-c', 0.75],
    ]);
  });
  it('by report, places in it do not count', () => {
    const { units, disagreements } = agreementOf(
      [coder('a', ['1 KEN AID PER']), coder('b', ['4 KEN AID PER'])],
      { texts, by: 'report' },
    );
    expect([units, disagreements]).toEqual([1, []]);
  });
  it('rows that name nothing at hand are told', () => {
    const strange: Codings = {
      coder: 'b',
      rows: [row('1 KEN AID PER', 'r9'), row('7 KEN AID PER')],
      covers: 'all',
    };
    const { notices } = compare(coder('a', []), strange);
    expect(notices.map(({ code, message }) => [code, message.slice(0, 11)])).toEqual([
      ['coding/unplaced-row', '2 rows of b'],
    ]);
  });
  it('the order of coders changes no measure', () => {
    const sets = fc.array(
      fc.constantFrom('1 KEN AID PER', '1 KEN ACCUSE PER', '2 PER AID KEN', '3 none', '4 KEN CONSULT PER'),
    );
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const there = compare(coder('a', a), coder('b', b));
        const back = compare(coder('b', b), coder('a', a));
        expect(back.measures).toEqual(there.measures);
        expect(back.disagreements.map(({ kind }) => kind)).toEqual(
          there.disagreements.map(({ kind }) => kind),
        );
      }),
    );
  });
});

describe('facetValue', () => {
  it('is the set of all that a coder says of the unit', () => {
    const rows = [row('1 PER+KEN AID CHL'), row('1 KEN ACCUSE ---'), row('1 KEN AID CHL')];
    expect(facetValue('type', rows)).toBe('ACCUSE+AID');
    expect(facetValue('actor', rows)).toBe('KEN+PER');
    expect(facetValue('recipient', rows)).toBe('CHL');
    expect(facetValue('recipient', [row('1 KEN ACCUSE ---')])).toBe('---');
    expect([facetValue('event', []), facetValue('type', []), facetValue('event', undefined)]).toEqual([
      'none',
      undefined,
      undefined,
    ]);
  });
});

describe('unitsOf', () => {
  const places = (rows: readonly CodingRow[], of = texts) =>
    unitsOf([{ coder: 'a', rows, covers: 'named' }], { texts: of, by: 'sentence' }).units.flatMap(
      ({ number, rows: [own] }) => (own ? [number] : []),
    );
  const words = (start: number, end: number) => ({ ...row('0 KEN AID PER'), start, end });
  it('words lie in the sentence that they share most with', () => {
    expect(places([words(12, 15)])).toEqual([2]);
    expect(places([words(5, 24)])).toEqual([2]);
    expect(places([words(50, 60)])).toEqual([]);
  });
  it('a report may be called by its file; a name that two share names neither', () => {
    expect(places([row('1 KEN AID PER', 'one.txt')])).toEqual([1]);
    expect(
      places([row('1 KEN AID PER', 'one.txt')], [...texts, { id: 'r2', names: ['one.txt'], sentences: [] }]),
    ).toEqual([]);
  });
  it('without reports the rows themselves name the sentences', () => {
    const sentence = { start: 20, end: 29, exact: 'Sentence.' };
    const a: Codings = { coder: 'a', rows: [{ ...words(22, 24), number: 3, sentence }], covers: 'reports' };
    const b: Codings = { coder: 'b', rows: [words(25, 27), row('3 none'), row('1 none')], covers: 'named' };
    const { units } = unitsOf([a, b], { by: 'sentence' });
    expect(
      units.map(({ number, sentence: span, rows }) => [number, span?.exact, rows.map((own) => own?.length)]),
    ).toEqual([
      [1, undefined, [0, 1]],
      [3, 'Sentence.', [1, 2]],
    ]);
  });
});

describe('rowOfEvent', () => {
  it('parties that act on each other stand on both sides, and reasons tell the act only', () => {
    const [event] = codeText('Kenya met Peru on 3 July 2020.').events;
    const found = event && rowOfEvent(event);
    expect([found?.actors, found?.recipients]).toEqual([
      ['KEN', 'PER'],
      ['KEN', 'PER'],
    ]);
    expect(found?.reason).toContain('frame CONSULT/');
    expect(found?.reason).not.toContain('date');
  });
});
