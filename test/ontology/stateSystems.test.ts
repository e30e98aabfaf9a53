import { describe, expect, it } from 'vitest';
import { stateSystemRows } from '../../src/ontology/generated/stateSystems.generated.js';
import { stateOfCode } from '../../src/ontology/stateCodes.js';
import {
  cowOfState,
  numberOfState,
  stateOfCow,
  stateOfNumber,
  stateOnDay,
} from '../../src/ontology/stateSystems.js';

describe('numbers of the Correlates of War and Gleditsch-Ward lists', () => {
  it.each([
    ['cow', 2, '2000-01-01', 'USA'],
    ['cow', 365, '1985-06-01', 'SUN'],
    ['cow', 365, '1991-12-25', 'SUN'],
    ['cow', 365, '1991-12-26', 'RUS'],
    ['cow', 365, undefined, 'RUS'],
    ['cow', 345, '1995-01-01', 'YUG'],
    ['cow', 345, '2004-01-01', 'SCG'],
    ['cow', 345, '2010-01-01', 'SRB'],
    ['gw', 345, '2010-01-01', undefined],
    ['gw', 340, '2010-01-01', 'SRB'],
    ['cow', 260, '1980-01-01', 'DEU'],
    ['cow', 260, '2000-01-01', undefined],
    ['gw', 260, '2000-01-01', 'DEU'],
    ['cow', 255, '2000-01-01', 'DEU'],
    ['cow', 265, '1980-01-01', 'DDR'],
    ['cow', 265, '1995-01-01', undefined],
    ['cow', 679, '2000-01-01', 'YEM'],
    ['gw', 678, '2000-01-01', 'YEM'],
    ['cow', 680, '1980-01-01', 'YMD'],
    ['cow', 315, '1980-01-01', 'CSK'],
    ['gw', 970, undefined, 'KIR'],
    ['cow', 970, undefined, 'NRU'],
    ['cow', 999, undefined, undefined],
  ] as const)('%s %i on %s is %s', (system, number, day, state) => {
    expect(stateOfNumber(system, number, day)).toBe(state);
  });

  it('go back to the number they came from', () => {
    for (const [state, abbreviation, cow, gw, from] of stateSystemRows) {
      const day = from || '2020-01-01';
      expect([
        cowOfState(state, day),
        numberOfState('cow', state, day),
        numberOfState('gw', state, day),
      ]).toEqual([...[abbreviation, cow, gw]]);
      expect(stateOfNumber('cow', cow, day)).toBe(state);
      expect(stateOfNumber('gw', gw, day)).toBe(state);
      expect(stateOfCow(abbreviation, day)).toBe(state);
    }
  });

  it('belong to codes that Detente stores, and no number means two states on one day', () => {
    for (const [state, , , , from, to, continuedBy] of stateSystemRows) {
      expect(stateOfCode(state)).toBe(state);
      if (continuedBy) expect(stateOfCode(continuedBy)).toBe(continuedBy);
      if (from && to) expect(from < to).toBe(true);
    }
  });

  it('know nothing of codes without a number', () => {
    expect([numberOfState('cow', 'GRL'), stateOfCow('XXX'), cowOfState('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it.each([
  ['RUS', '1985-06-01', 'SUN'],
  ['SUN', '2000-01-01', 'RUS'],
  ['RUS', '2000-01-01', 'RUS'],
  ['YUG', '2010-01-01', 'SRB'],
  ['YUG', '2005-01-01', 'SCG'],
  ['SRB', '1995-01-01', 'YUG'],
  ['DDR', '1995-01-01', 'DEU'],
  ['DEU', '1985-01-01', 'DEU'],
  ['YMD', '1995-01-01', 'YEM'],
  ['CSK', '2000-01-01', 'CSK'],
  ['CZE', '1980-01-01', 'CZE'],
  ['PER', '1980-01-01', 'PER'],
  ['', '1980-01-01', ''],
])('%s on %s: %s', (state, day, found) => expect(stateOnDay(state, day)).toBe(found));
