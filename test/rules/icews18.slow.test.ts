import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../eval/probabilities/material.js';
import { mineRules } from '../../src/rules/mine.js';

const folder = '../shared/data/forecasting/icews18';

describe.skipIf(!existsSync(folder))('a year of events (needs ../shared)', () => {
  it('shows the expulsions of 2018 as few episodes, within 20 CPU seconds', { timeout: 300_000 }, () => {
    const { acts } = readMaterial({
      events: ['train.txt', 'valid.txt'].map((name) => `${folder}/${name}`),
      holders: { most: 18 },
    });
    const events = acts
      .filter(({ actor, recipient }) => actor !== recipient)
      .map((act, at) => ({ ...act, id: String(at) }));
    const before = process.cpuUsage();
    const { rules, tested } = mineRules(events);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(process.env.COVERAGE ? 60 : 20);
    expect(rules.length).toBeLessThan(tested / 3);
    const rule = rules.find(
      ({ body, head, direction }) => body === '174' && head === '161' && direction === 'reaction',
    );
    expect(rule?.support).toBeGreaterThan(400);
    expect(rule?.dyads).toBeGreaterThan(250);
    expect(rule?.effective).toBeLessThan(100);
    expect(rule?.worst).toMatchObject({ actor: 'RUS' });
    expect(rule?.worst?.lift).toBeLessThan((rule?.lift ?? 0) / 2);
    expect(rule?.carriedByOne).toBe(true);
  });
});
