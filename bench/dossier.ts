import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Limited, measure } from './measure.js';

/** Reports of the larger dossier; `REPORTS=5000 npm run bench -- dossier` takes another number (a tenth of a CPU second each). */
const reports = Number(process.env.REPORTS ?? 1000);

interface Added {
  readonly first: number;
  readonly next: number;
  readonly opened: number;
  readonly misfits: number;
}

function run(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** What does one more report cost a dossier, and a brief of one that is coded already? */
export function benchDossier(): Limited[] {
  const folder = mkdtempSync(join(tmpdir(), 'detente-dossier-'));
  const cli = 'dist/cli/main.js';
  const [small, large] = [join(folder, 'twenty'), join(folder, 'large')];
  for (const [place, count] of [
    [small, 20],
    [large, reports],
  ] as const)
    run(['dist-tools/bench/material/makeDossier.js', place, String(count)]);
  const brief = [cli, 'brief', small, '--html', join(folder, 'out.html')];
  const cold = measure(brief, { runs: 1, warm: false });
  const warm = measure(brief);
  run([cli, 'brief', large, '--html', join(folder, 'out.html')]);
  const all = measure([cli, 'brief', large, '--html', join(folder, 'out.html')], { runs: 3 });
  const added = JSON.parse(run(['bench/addOne.mjs', large])) as Added;
  rmSync(folder, { recursive: true });
  const many = reports.toLocaleString('en');
  return [
    { what: 'brief of a dossier of 20 reports, uncoded, CPU', value: cold.cpu, unit: 's', limit: 6 },
    { what: 'the same, coded before, CPU', value: warm.cpu, unit: 's', limit: 1 },
    { what: 'the same, coded before, wall', value: warm.seconds, unit: 's', limit: 1 },
    { what: `workbench opened on ${many} reports, CPU`, value: added.opened, unit: 's', limit: 5 },
    { what: 'one report added there, the first, CPU', value: added.first, unit: 's', limit: 4 },
    { what: 'one more, CPU', value: added.next, unit: 's', limit: 2 },
    { what: 'what does not fit drawn anew, CPU', value: added.misfits, unit: 's', limit: 2 },
    { what: `brief of ${many} reports, coded before, CPU`, value: all.cpu, unit: 's', limit: 10 },
    { what: 'the same, peak memory', value: all.megabytes, unit: 'MB', limit: 700 },
  ];
}
