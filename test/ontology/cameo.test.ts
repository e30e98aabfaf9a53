import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cameoCodes, cameoName, cameoOf, goldsteinOf, ploverOf } from '../../src/ontology/cameo.js';
import { eventTypes, modesOf } from '../../src/ontology/plover.js';

describe('CAMEO', () => {
  it('has 20 roots and 293 codes below them, each under a root', () => {
    const roots = cameoCodes.filter((code) => code.length === 2);
    expect(roots).toHaveLength(20);
    expect(cameoCodes.length - roots.length).toBe(293);
    for (const code of cameoCodes) expect(roots).toContain(code.slice(0, 2));
  });

  it('reads in PLOVER types and modes that exist; only statements have none', () => {
    for (const code of cameoCodes) {
      const reading = ploverOf(code);
      expect(reading === undefined, code).toBe(code.startsWith('01'));
      if (reading?.mode) expect(modesOf(reading.type), code).toContain(reading.mode);
    }
    expect(ploverOf('163')).toEqual({ type: 'SANCTION', mode: 'discontinue', contexts: ['diplomatic'] });
    expect(ploverOf('9999')).toBeUndefined();
  });

  it('comes back from each PLOVER type and mode to a code of the same type', () => {
    for (const type of eventTypes) {
      for (const mode of [undefined, ...modesOf(type)]) {
        const code = cameoOf({ type, mode });
        expect(cameoName(code), `${type}/${mode}`).toBeDefined();
        expect(ploverOf(code)?.type, `${type}/${mode} ${code}`).toBe(type);
      }
    }
  });

  it('is as specific as the event', () => {
    expect(cameoOf({ type: 'AGREE' })).toBe('030');
    expect(cameoOf({ type: 'AGREE', contexts: ['military'] })).toBe('0312');
    expect(cameoOf({ type: 'CONSULT', mode: 'visit' })).toBe('042');
    expect(cameoOf({ type: 'SANCTION', mode: 'convict' })).toBe('116');
    expect(cameoOf({ type: 'ASSAULT', mode: 'firearms', contexts: ['military'] })).toBe('193');
    expect(cameoOf({ type: 'ASSAULT', mode: 'drone' })).toBe('195');
    expect(cameoOf({ type: 'AGREE', mode: 'no such mode' })).toBe('030');
  });

  it('gives both published variants of Goldstein, by the longest beginning that has one', () => {
    expect([goldsteinOf('163', 'gdelt'), goldsteinOf('163', 'icews')]).toEqual([-8, -8]);
    expect([goldsteinOf('016', 'gdelt'), goldsteinOf('016', 'icews')]).toEqual([-2, -5]);
    expect(goldsteinOf('1214', 'icews')).toBe(-4);
    expect(goldsteinOf('77', 'gdelt')).toBeUndefined();
    for (const code of cameoCodes) {
      for (const variant of ['gdelt', 'icews'] as const) {
        const value = goldsteinOf(code, variant);
        expect(value, code).toBeGreaterThanOrEqual(-10);
        expect(value, code).toBeLessThanOrEqual(10);
      }
    }
  });
});

const table = '../shared/data/events/codes/goldstein_gdelt.tsv';
describe.skipIf(!existsSync(table))(
  `GDELT's table${existsSync(table) ? '' : ' (skipped: no ../shared)'}`,
  () => {
    it('agrees', () => {
      for (const line of readFileSync(table, 'utf8').trim().split('\n').slice(1)) {
        const [code = '', value] = line.split('\t');
        if (cameoName(code)) expect(goldsteinOf(code, 'gdelt'), code).toBe(Number(value));
      }
    });
  },
);
