import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { detente, freshFolder } from './run.js';

const folder = freshFolder();
const reports = join(folder, 'reports');

/** Forty weeks in which Norway praises Peru each week, then twenty in which it accuses Peru twice a week as well. */
beforeAll(() => {
  mkdirSync(reports);
  for (let week = 0; week < 60; week++) {
    const day = new Date(Date.UTC(2020, 0, 6 + 7 * week)).toISOString().slice(0, 10);
    const kind = `Norway praised Peru on ${day}. Norway met Chile on ${day}. Norway thanked Chile on ${day}.`;
    const hostile =
      week < 40
        ? ''
        : ` Norway expelled a diplomat from Peru on ${day}. Norway accused Peru of lying on ${day}.`;
    writeFileSync(join(reports, `r${week}.txt`), `${kind}${hostile}`);
  }
});

describe('detente relation', () => {
  it('gives both directions, break, verdict and the acts that carry it', () => {
    const { code, out } = detente([
      'relation',
      'Norway',
      'PER',
      '--in',
      reports,
      '--bin',
      'week',
      '--with',
      'Chile',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('NOR toward PER, by week');
    expect(out).toMatch(/crack: (?:material )?conflict moved by [\d.]+ SD/);
    expect(out).toMatch(/from\s+2020-1[01]-\d\d\s+\(95\s%:/);
    expect(out).toContain('Norway expelled a diplomat from Peru on');
    expect(out).toContain('PER toward NOR: 0 acts in the whole series');
    expect(out).toContain('The triangle with CHL');
  });
  it('says how many acts have no day', () => {
    writeFileSync(join(folder, 'bare.txt'), 'Norway praised Peru.');
    const { err } = detente(['relation', 'NOR', 'PER', '--in', join(folder, 'bare.txt')]);
    expect(err).toContain('1 acts have no day');
  });
  it('writes everything as JSON, with the ids of the acts', () => {
    const { out } = detente([
      'relation',
      'NOR',
      'PER',
      '--in',
      reports,
      '--json',
      '--from',
      '2020-02-01',
      '--to',
      '2020-04-30',
    ]);
    const { directions } = JSON.parse(out) as {
      directions: { series: { bins: { start: string; ids: string[] }[] } }[];
    };
    expect(directions[0]?.series.bins.map(({ start }) => start)).toEqual([
      '2020-02-01',
      '2020-03-01',
      '2020-04-01',
    ]);
    expect(directions[0]?.series.bins[0]?.ids.length).toBeGreaterThan(2);
  });
  it('takes a rule of the user', () => {
    const rule = join(folder, 'rule.yaml');
    writeFileSync(rule, '# never a crack\ncrackShift: 1000\n');
    expect(
      detente(['relation', 'NOR', 'PER', '--in', reports, '--bin', 'week', '--rule', rule]).out,
    ).toContain('noise: ');
  });
  it.each([
    [['--bin', 'moth'], 'cli/bad-bin'],
    [['--from', '2020-13-01'], 'cli/bad-date'],
    [['--with', 'Atlantis'], 'cli/unknown-party'],
  ])('refuses %j', (words, wanted) => {
    const { code, err } = detente(['relation', 'NOR', 'PER', '--in', reports, ...words]);
    expect(code).toBe(2);
    expect(err).toContain(wanted);
  });
  it('names the line of a bad rule', () => {
    const rule = join(folder, 'bad.yaml');
    writeFileSync(rule, 'crackShift: 1\ncrackShfit: 2\n');
    const { code, err } = detente(['relation', 'NOR', 'PER', '--in', reports, '--rule', rule]);
    expect(code).toBe(2);
    expect(err).toContain('line 2');
    expect(err).toContain('relations/bad-rule');
  });
});

describe('detente relation on imported tables', () => {
  it('finds the week in which a table turns, and leads back to its lines', () => {
    const store = freshFolder();
    const rows = ['no,when,who,whom,cameo,score,outlet'];
    const put = (day: string, whom: string, code: string, score: number) =>
      rows.push([rows.length, day, 'NOR', whom, code, score, `paper${rows.length % 4}`].join(','));
    for (let day = 0; day < 420; day++) {
      const when = new Date(Date.UTC(2020, 0, 6 + day)).toISOString().slice(0, 10);
      put(when, 'CHL', '051', 3.4);
      if (day % 2 === 0) put(when, 'PER', '040', 1);
      if (day > 280) put(when, 'PER', '163', -8);
    }
    writeFileSync(join(store, 'mine.csv'), `${rows.join('\n')}\n`);
    const columns = {
      id: 'no',
      day: 'when',
      actor: 'who',
      recipient: 'whom',
      code: 'cameo',
      intensity: 'score',
      publisher: 'outlet',
    };
    const mapping = {
      dataset: 'mine',
      separator: 'comma',
      columns,
      scheme: 'cameo',
      parties: 'iso3',
      scale: 'goldstein/mine',
    };
    writeFileSync(join(store, 'mine.json'), JSON.stringify(mapping));
    const imported = detente(['import', 'mine.csv', '--into', 'w.duckdb', '--mapping', 'mine.json'], {
      cwd: store,
    });
    expect(imported.err + imported.out).toContain('refused');
    const { code, out } = detente(
      ['relation', 'nor', 'PER', '--in', 'w.duckdb', '--bin', 'week', '--with', 'CHL'],
      { cwd: store },
    );
    expect(code).toBe(0);
    expect(out).toMatch(/(?:crack|breakdown): /);
    expect(out).toMatch(/from\s+2020-1[01]-\d\d\s+\(95\s%:/);
    expect(out).toMatch(/SANCTION\/\w+\s+\(163\),\s+mine\.csv:\d+/);
    expect(out).toContain('The triangle with CHL');
  });
  it('refuses to mix a store with reports', () => {
    const { code, err } = detente(['relation', 'NOR', 'PER', '--in', 'a.duckdb', 'b.txt'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('cli/mixed-inputs');
  });
});
