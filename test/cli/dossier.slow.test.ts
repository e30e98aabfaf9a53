import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../../src/dossier/folder.js';
import { nodeEffects } from '../../src/dossier/nodeEffects.js';
import { detente, freshFolder } from './run.js';

const folder = join(freshFolder(), 'case');
const examples = 'examples/s400/reports';

describe('a dossier from the command line', () => {
  beforeAll(() => {
    expect(detente(['init', folder, '--title', 'A case']).out).toContain('made the dossier "A case"');
    const added = detente(['add', folder, examples]);
    expect(added.out).toContain('10 added, 0 already there');
  });

  it('takes nothing twice and overwrites nothing', () => {
    expect(detente(['add', folder, examples]).out).toContain('0 added, 10 already there');
    const again = detente(['init', folder]);
    expect(again.err).toContain('already is a dossier');
    expect(again.code).toBe(2);
  });

  it('gives the events of the reports themselves', () => {
    const direct = detente(['events', examples]).out.split('\n').sort();
    expect(detente(['events', folder]).out.split('\n').sort()).toEqual(direct);
    expect(direct.length).toBeGreaterThan(10);
  });

  it('draws the same brief as from the reports themselves', () => {
    const lines = (inputs: string) => {
      const { made: _, reports: __, ...brief } = JSON.parse(detente(['brief', inputs, '--json']).out);
      return brief;
    };
    expect(lines(folder)).toEqual(lines(examples));
  });

  it('explains an event down to the characters', () => {
    const line = detente(['events', folder])
      .out.split('\n')
      .find((one) => one.includes('SANCTION/discontinue'));
    const [id = ''] = (line ?? '').split(' ');
    const { out } = detente(['why', id, folder]);
    expect(out).toMatch(/frame operators\/\S+: .*\[\d+-\d+ "/);
    expect(out).toMatch(/characters \d+-\d+/);
    expect(detente(['why', 'e0', folder])).toMatchObject({ code: 2 });
  });

  it('derived records may be deleted and come back the same', () => {
    const derived = join(folder, 'derived');
    const read = () =>
      readdirSync(derived)
        .sort()
        .map((name) => [name, readFileSync(join(derived, name), 'utf8')]);
    const before = read();
    rmSync(derived, { recursive: true });
    expect(detente(['rebuild', folder]).code).toBe(0);
    expect(read()).toEqual(before);
  });

  it('a report changed on disk is not used, and said so', () => {
    const name = readdirSync(join(folder, 'reports')).find((one) => one.endsWith('.md')) as string;
    const path = join(folder, 'reports', name);
    const bytes = readFileSync(path);
    writeFileSync(path, `${bytes.toString('utf8')}\nKenya attacked Peru.\n`);
    const { out } = detente(['rebuild', folder]);
    expect(out).toContain('coded anew');
    const brief = detente(['brief', folder, '--json']).out;
    expect(brief).toContain('dossier/report-changed');
    expect(brief).not.toContain('Kenya attacked Peru');
    writeFileSync(path, bytes);
  });

  it('own actors take effect, also after their file changed', () => {
    const actors = join(folder, '..', 'own.tsv');
    const coded = (row: string) => {
      writeFileSync(actors, `term\tcode\tsectors\n${row}\n`);
      return detente(['events', folder, '--actors', actors]).out;
    };
    const before = coded('Zorgonia\tZZZ\tGOV');
    expect(before).not.toContain('QQQ');
    expect(coded('Moscow\tQQQ\tGOV')).toContain('QQQ');
  });

  it('options that have no effect on a dossier are refused', () => {
    expect(detente(['brief', folder, '--date', '2020-08-30'])).toMatchObject({ code: 2 });
  });

  it('a second writer is refused with the name of the first', async () => {
    const held = await openDossier(nodeEffects(), folder, { mode: 'write', by: 'first' });
    const { code, err } = detente(['add', folder, examples]);
    await held.close();
    expect(err).toContain(`process ${process.pid}`);
    expect(err).toContain('detente unlock');
    expect(code).toBe(4);
  });

  it('a folder that is no dossier is not made one in passing', () => {
    const plain = freshFolder();
    expect(detente(['add', plain, examples])).toMatchObject({ code: 3 });
    expect(existsSync(join(plain, 'journal.jsonl'))).toBe(false);
  });
});
