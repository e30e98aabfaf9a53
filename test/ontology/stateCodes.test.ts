import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateCodeRows } from '../../src/ontology/generated/stateCodes.generated.js';
import { kindOfCode, stateOfCode, stateOfIso2, stateOfName } from '../../src/ontology/stateCodes.js';

const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);
const states = stateCodeRows.filter(([, , other]) => other !== 'region');

describe('codes and names of states in event tables', () => {
  it('says one thing by each code and name', () => {
    const codes = stateCodeRows.flatMap(([code, , other]) => [
      code,
      ...(other === 'region' ? [] : other.split('|').filter(Boolean)),
    ]);
    expect(repeated(codes)).toEqual([]);
    expect(repeated(states.map(([, iso2]) => iso2).filter(Boolean))).toEqual([]);
    expect(repeated(states.flatMap(([, , , names]) => names.toLowerCase().split('|')))).toEqual([]);
  });

  it('leads every state back to itself by code, by two letters and by each name', () => {
    for (const [code, iso2, other, names] of states) {
      for (const word of [code, ...other.split('|').filter(Boolean)]) expect(stateOfCode(word)).toBe(code);
      if (iso2) expect(stateOfIso2(iso2)).toBe(code);
      for (const name of names.split('|')) expect(stateOfName(name)).toBe(code);
    }
  });

  it('knows every state of the actor tables', () => {
    const rows = readFileSync('data/actors/states.tsv', 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z]{3}\t/.test(line));
    expect(rows.length).toBeGreaterThan(200);
    const lacking = rows.map((line) => line.slice(0, 3)).filter((code) => kindOfCode(code) !== 'state');
    expect(lacking).toEqual([]);
  });

  it('takes regions for no state', () => {
    for (const code of ['EUR', 'AFR', 'SAF', 'SEA', 'MEA']) {
      expect(kindOfCode(code)).toBe('region');
      expect(stateOfCode(code)).toBeUndefined();
    }
    expect(kindOfCode('IGO')).toBe('other');
    expect(stateOfName('República do Brasil')).toBeUndefined();
    expect(stateOfName('CÔTE D’IVOIRE'.replace('’', "'"))).toBe('CIV');
  });
});
