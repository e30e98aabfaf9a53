import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detente, freshFolder } from './run.js';

const folder = freshFolder();
const report = join(folder, 'report.txt');
writeFileSync(report, 'Kenya accused Peru of bad faith. Rain fell in Chile. Kenya met Peru on Monday.\n');
const reading = ['--date', '2020-08-30'];

describe('detente events --explain', () => {
  it('has a line for each sentence without an event, in the order of the text', () => {
    const { code, out, err } = detente(['events', report, '--explain', ...reading]);
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0]?.slice(0, 1))).toEqual(['e', 'n', 'e']);
    expect(lines[1]).toMatch(/^none \w+ 33-52 .*; names CHL: "Rain fell in Chile\."$/);
  });
  it('says the same as records', () => {
    const { out } = detente(['events', report, '--explain', '--json', ...reading]);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ type }) => type)).toEqual(['ACCUSE', 'none', 'CONSULT']);
    expect(records[1]).toMatchObject({
      number: 2,
      sentence: { exact: 'Rain fell in Chile.' },
      parties: ['CHL'],
    });
    expect(records[1].why.length).toBeGreaterThan(0);
  });
  it('without it nothing changes', () => {
    const [plain, explained] = [[], ['--explain']].map(
      (more) => detente(['events', report, ...more, ...reading]).out,
    );
    expect(explained?.split('\n').filter((line) => !line.startsWith('none'))).toEqual(plain?.split('\n'));
  });
});

describe('detente agree', () => {
  const mine = join(folder, 'mine.csv');
  writeFileSync(
    mine,
    'report,sentence,actor,recipient,type,note\nreport,1,KEN,PER,REJECT,my reading\nreport.txt,2,,,none,\nreport,3,[Kenya+Peru],,CONSULT,\n',
  );
  it('shows measures, and disagreements with text, codings and reasons', () => {
    const { code, out, err } = detente(['agree', 'detente', mine, '--reports', report, ...reading]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2 coders on 3 sentences\n');
    expect(out).toMatch(/event present +1\.000 +- +100\.0 % +3\n/);
    expect(out).toMatch(/type +0\.\d+ +- +50\.0 % +2\n/);
    expect(out).toMatch(
      /type \(1\): ACCUSE \/ REJECT 1\n {2}\w+ sentence 1 0-32\n {4}"Kenya accused Peru of bad faith\."\n {4}detente: .*ACCUSE.* \[frame /,
    );
    expect(out).toContain(`    ${mine}: KEN REJECT PER [my reading]\n`);
  });
  it('compares files alone, and files with dictionaries', () => {
    const own = join(folder, 'own.jsonl');
    writeFileSync(own, detente(['events', report, '--json', ...reading]).out);
    expect(detente(['agree', own, own]).out).toContain('NO DISAGREEMENT');
    const { out } = detente([
      ...[
        'agree',
        'detente',
        'dictionaries:test/coding/petrarch/dictionaries',
        own,
        '--json',
        '--reports',
        report,
      ],
      ...reading,
    ]);
    const found = JSON.parse(out);
    expect([found.coders.length, found.pairs.length, found.units]).toEqual([3, 3, 3]);
    expect(found.disagreements[0].coders[0].says[0].says).toContain('ACCUSE');
  });
});
