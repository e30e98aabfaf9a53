import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { detente, freshFolder } from './run.js';

const folder = freshFolder();
const run = (words: readonly string[]) => detente(words, { cwd: folder });

const columns = {
  ...{
    id: 'no',
    day: 'when',
    actor: 'who',
    recipient: 'whom',
    code: 'cameo',
    intensity: 'score',
    publisher: 'outlet',
  },
};
const mapping = {
  dataset: 'mine',
  separator: 'comma',
  columns,
  scheme: 'cameo',
  parties: 'iso3',
  scale: 'goldstein/mine',
};

/** Norway praises Chile daily and Peru every other day; from day 281 on it embargoes Peru, and Chile accuses Norway a week after each tenth act. */
beforeAll(() => {
  const rows = ['no,when,who,whom,cameo,score,outlet'];
  const put = (day: number, [who, whom]: readonly [string, string], code: string, score: number) => {
    const when = new Date(Date.UTC(2020, 0, 6 + day)).toISOString().slice(0, 10);
    rows.push([rows.length, when, who, whom, code, score, `paper${rows.length % 4}`].join(','));
  };
  for (let day = 0; day < 420; day++) {
    put(day, ['NOR', 'CHL'], '051', 3.4);
    if (day % 2 === 0) put(day, ['NOR', 'PER'], '042', 1);
    if (day > 280) put(day, ['NOR', 'PER'], '163', -8);
    if (day % 40 === 0) put(day, ['PER', 'NOR'], '112', -2);
    if (day % 40 === 7) put(day, ['CHL', 'PER'], '112', -2);
  }
  writeFileSync(join(folder, 'mine.csv'), `${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'mine.json'), JSON.stringify(mapping));
  writeFileSync(join(folder, 'report.txt'), 'Norway praised Peru. Kenya met Uganda.');
  expect(run(['import', 'mine.csv', '--into', 'w.duckdb', '--mapping', 'mine.json']).code).toBe(0);
});

describe('commands on relations', () => {
  it('partners: with whom, how much, what changed', () => {
    const { code, out } = run(['partners', 'Norway', '--in', 'w.duckdb', '--html', 'p.html']);
    expect(code).toBe(0);
    expect(out).toContain('2 partners, 780 acts');
    expect(out).toMatch(/PER\s+360\s+210\/0\s+11\/139/);
    expect(out).toMatch(/▲/);
    expect(out).toContain('from mine.csv (780 rows)');
    const page = readFileSync(join(folder, 'p.html'), 'utf8');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    expect(page).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="p1c1-title"/);
  });
  it('breaks: the pair that broke stands first, with its word', () => {
    const { code, out } = run(['breaks', '--in', 'w.duckdb', '--bin', 'week', '--html', 'b.html']);
    expect(code).toBe(0);
    expect(out).toMatch(/NOR → PER\s+2020-10-12\s+\S.*conflict\s+\+\d/);
    expect(out).toMatch(/at most 5\.0 % are expected to be\s+false/);
    expect(readFileSync(join(folder, 'b.html'), 'utf8')).toContain('NOR → PER');
  });
  it('reactions: the seed is told, and the same seed gives the same band', () => {
    const words = [
      'reactions',
      'PER',
      'NOR',
      '--of',
      'CHL',
      '--in',
      'w.duckdb',
      '--lags',
      '3',
      '--seed',
      '5',
    ];
    const { code, out } = run(words);
    expect(code).toBe(0);
    expect(out).toContain('11 episodes: weeks with at least 1 act');
    expect(out).toMatch(/999 draws,?\s+seed\s+5/);
    expect(out).toMatch(/PER\s+conflict\s+0\.\d{3}/);
    expect(run(words).out).toBe(out);
  });
  it('a brief tells what imported tables say of its pair, row by row; and when they say nothing', () => {
    const brief = (pair: readonly [string, string]) =>
      run(['brief', 'report.txt', '--date', '2020-08-30', '--pair', ...pair, '--tables', 'w.duckdb']).out;
    const told = brief(['Norway', 'Peru']);
    expect(told).toContain('THE RELATION, AS IMPORTED TABLES TELL IT');
    expect(told).toMatch(/NOR toward PER in mine, by week from 2020-01-06: 349 acts/);
    expect(told).toMatch(/mine\.csv: lines 3, \d+/);
    expect(told).toMatch(/Reference class: only 2\s+directions/);
    expect(brief(['Kenya', 'Uganda'])).toContain('hold no row of KEN and UGA');
    const without = run(['brief', 'report.txt', '--date', '2020-08-30']).out;
    expect(without).toContain('No imported event data');
    expect(without).not.toContain('IMPORTED TABLES');
  });
  it('relation --html: one page, printable, with the figures behind --table', () => {
    const { code, out } = run([
      ...[
        'relation',
        'NOR',
        'PER',
        '--in',
        'w.duckdb',
        '--bin',
        'week',
        '--html',
        'r.html',
        '--table',
        '--no-class',
      ],
    ]);
    expect(code).toBe(0);
    expect(out).toContain('coop v/m');
    expect(out.split('\n').every((line) => [...line].length <= 100)).toBe(true);
    const page = readFileSync(join(folder, 'r.html'), 'utf8');
    expect(page).toContain('Channels side by side');
    expect(page).toContain('prefers-color-scheme:dark');
    expect(page).not.toContain('<script');
  });
  it.each([
    [['partners', 'Atlantis', '--in', 'w.duckdb'], 2, 'cli/unknown-party'],
    [['partners', 'FRA', '--in', 'w.duckdb'], 3, 'relations/no-rows'],
    [['relation', 'FRA', 'JPN', '--in', 'w.duckdb'], 3, 'relations/no-rows'],
    [['breaks', '--in', 'w.duckdb', '--sort', 'best'], 2, 'cli/bad-order'],
    [['breaks', '--in', 'w.duckdb', '--false', '0'], 2, 'cli/bad-number'],
    [['reactions', 'NOR', 'PER', '--of', 'NOR', '--in', 'w.duckdb'], 2, 'cli/bad-pair'],
    [['reactions', 'NOR', 'PER', '--of', 'CHL', '--in', 'w.duckdb', '--act', 'visit'], 2, 'cli/bad-channel'],
    [
      ['relation', 'NOR', 'PER', '--in', 'w.duckdb', '--from', '2021-01-01', '--to', '2020-01-01'],
      2,
      'cli/bad-date',
    ],
  ])('refuses %j', (words, code, name) => {
    const ran = run(words);
    expect([ran.code, ran.err.includes(name)]).toEqual([code, true]);
  });
});
