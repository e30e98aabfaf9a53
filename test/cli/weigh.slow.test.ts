import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { detente, freshFolder } from './run.js';

const folder = freshFolder();
const run = (words: string, input?: string) =>
  detente(words.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [], {
    cwd: folder,
    ...(input === undefined ? {} : { input }),
  });

beforeAll(() => {
  writeFileSync(
    join(folder, 'one.txt'),
    'Kenya has suspended deliveries of grain to Peru. Officials blamed a drought for the pause.\n',
  );
  expect(run('init case').code).toBe(0);
  expect(run('add case one.txt --date 2020-07-01').code).toBe(0);
});

describe('a dossier weighed from the command line', { timeout: 120_000 }, () => {
  it('hypotheses, rows and marks; a bad word is refused with a code and changes nothing', () => {
    expect(run('hypothesis question case "Why did it stop?" --by ann').code).toBe(0);
    expect(run('hypothesis add case "a drought" --by ann').out).toMatch(/^H1 a drought \[by ann/);
    expect(run('hypothesis add case displeasure --by ann').out).toMatch(/^H2/);
    expect(run('hypothesis add case "none of these" --none --by ann').out).toMatch(/^H0/);
    expect(run('evidence add case "others were served" --grade B2 --origin wire --by ann').out).toMatch(
      /^E1.*grade B2/,
    );
    expect(run('evidence add case "rain fell" --reading so=0.5 not=0.5 --by ann').out).toMatch(
      /^E2.*so 0.5, not 0.5/,
    );
    expect(run('rate case E1 H1=II H2=C --by ann').out).toBe('E1 x H1: II, by ann\nE1 x H2: C, by ann\n');
    expect(run('rate case E2:so H1 I --note "it rained" --by ann').code).toBe(0);
    const before = readFileSync(join(folder, 'case/journal.jsonl'), 'utf8');
    for (const [words, code] of [
      ['rate case E9 H1=C', 'hypotheses/unknown-id'],
      ['rate case E1 H1=X', 'hypotheses/unknown-mark'],
      ['rate case E1', 'cli/no-mark'],
      ['rate case E2 H1=C', 'hypotheses/unknown-reading'],
      ['rate case E2:so H1 --likelihood 1.4', 'cli/bad-number'],
      ['evidence add case x --grade Z9', 'cli/bad-number'],
      ['evidence add case x --from e0', 'cli/unknown-id'],
      ['evidence accept case f0', 'hypotheses/unknown-proposal'],
      ['evidence retract case nobody', 'hypotheses/unknown-source'],
      ['hypothesis add case', 'hypotheses/no-text'],
      ['weigh case --as-of yesterday', 'cli/bad-date'],
      ['weigh one.txt', 'readers/bad-matrix-csv'],
      ['weigh nothing.json', 'cli/no-such-file'],
      ['undo case 1', 'dossier/nothing-to-undo'],
    ] as const) {
      const { code: exit, err } = run(words);
      expect(`${words}: ${exit === 0} ${err.includes(`(${code})`)}`).toBe(`${words}: false true`);
    }
    expect(readFileSync(join(folder, 'case/journal.jsonl'), 'utf8')).toBe(before);
  });
  it('blind entry asks in the order of the rater, keeps each answer, and never shows the marks of others', () => {
    const { out } = run('rate case --blind --by bob --seed 3', 'C\nnonsense\nII seen twice\n\nq\n');
    expect(out).toContain('2 cells rated.');
    expect(out).not.toMatch(/ann|it rained/);
    const cells = run('weigh case --json');
    const { matrix } = JSON.parse(cells.out) as {
      matrix: { cells: { rater: string; note?: string; order: number }[] };
    };
    const bob = matrix.cells.filter(({ rater }) => rater === 'bob');
    expect(bob.map(({ order, note }) => [order, note])).toEqual([
      [1, undefined],
      [2, 'seen twice'],
    ]);
    expect(run('rate case --blind --by bob --seed 3', 'q\n').out).toContain('0 cells rated.');
  });
  it('weighs, tests, and says the seed; blanks withhold the verdict', () => {
    expect(run('weigh case').out).toContain('No verdict');
    for (const cell of ['E2:so H2=N', 'E2:not H1=N H2=N', 'E1 H1=II H2=C'])
      expect(run(`rate case ${cell} --by ann`).code).toBe(0);
    expect(run('weigh case --rater ann --seed 5').out).toMatch(/draws with seed 5/);
    const robust = run('robust case --rater ann --seed 5 --draws 500').out;
    for (const part of [
      'WITHOUT EACH ORIGIN',
      'GROUPS THAT STAND APART',
      '500 draws, seed 5',
      'LAMBDA AND PRIORS',
    ])
      expect(robust).toContain(part);
    expect(run('robust case --rater ann --seed 5 --draws 500').out).toBe(robust);
    expect(run('weigh case --as-of 2001-01-01').out).toContain('Nothing is weighed yet');
  });
  it('a source is retracted; what has moved since a moment is told; the brief has the section', () => {
    const { out } = run('evidence retract case wire --note withdrawn --by ann');
    expect(out).toMatch(/judgements moved:\n {2}E1 no longer scores/);
    const back = run('undo case');
    expect(back.out).toContain('undone: line');
    expect(run('weigh case --as-of 2001-01-01').out).toMatch(/SINCE THEN\n\d+ judgements moved/);
    expect(run('brief case').out).toContain('EXPLANATIONS WEIGHED');
    expect(run('brief one.txt --date 2020-07-01').out).not.toContain('EXPLANATIONS WEIGHED');
  });
  it('lint finds a chance in figures that the matrix does not give', () => {
    writeFileSync(join(folder, 'mine.txt'), 'It will rain.\nThere is a 12 % chance of it.\n');
    const { code, out } = run('lint mine.txt --matrix case');
    expect(code).toBe(3);
    expect(out).toMatch(/^mine.txt:2:12 .*hypotheses\/bare-number/);
    expect(out).toContain('(hypotheses/unsupported-number)');
    writeFileSync(join(folder, 'fine.txt'), 'It is likely that it rains.\n');
    expect(run('lint fine.txt').out).toBe('Nothing found.\n');
  });
  it('a matrix leaves and comes back', () => {
    expect(run('export case --matrix json -o m.json').code).toBe(0);
    expect(run('init other').code).toBe(0);
    expect(run('import m.json --matrix --into other').out).toContain('3 hypotheses, 2 rows');
    expect(run('export other --matrix json').out).toBe(readFileSync(join(folder, 'm.json'), 'utf8'));
    expect(run('export m.json --matrix achz').err).toContain('hypotheses/which-rater');
    expect(run('export m.json --matrix achz --rater ann -o m.achz').code).toBe(0);
    expect(run('weigh m.achz --lens parc --json').out).toContain('"lens":"parc"');
    expect(run('undo other').out).toContain('matrix taken in from m.json');
  });
});
