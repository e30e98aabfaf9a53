import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateReports } from './material/reports.js';
import { type Limited, measure } from './measure.js';

/** How long does a brief take, cold start included, and how much memory? */
export function benchBrief(): Limited[] {
  const folder = mkdtempSync(join(tmpdir(), 'detente-reports-'));
  mkdirSync(join(folder, 'twenty'));
  for (const { name, text, date, publisher } of generateReports(20, 7))
    writeFileSync(
      join(folder, 'twenty', name),
      `---\ndate: ${date}\npublisher: ${publisher}\n---\n\n${text}`,
    );
  const cli = 'dist/cli/main.js';
  const twenty = measure([cli, 'brief', join(folder, 'twenty'), '--html', join(folder, 'out.html')]);
  const one = measure([cli, 'brief', 'examples/s400/reports', '--html', join(folder, 'out.html')]);
  const words = generateReports(20, 7).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  rmSync(folder, { recursive: true });
  return [
    { what: `brief of 20 reports (${words} words), wall`, value: twenty.seconds, unit: 's', limit: 3 },
    { what: 'the same, CPU', value: twenty.cpu, unit: 's', limit: 6 },
    { what: 'the same, peak memory', value: twenty.megabytes, unit: 'MB', limit: 400 },
    { what: 'brief of the example dossier, wall', value: one.seconds, unit: 's', limit: 3 },
    { what: 'the same, peak memory', value: one.megabytes, unit: 'MB', limit: 400 },
  ];
}

/** And of a single report? */
export function benchOne(): Limited[] {
  const folder = mkdtempSync(join(tmpdir(), 'detente-report-'));
  const [report] = generateReports(1, 3);
  writeFileSync(join(folder, 'one.txt'), report?.text ?? '');
  const run = measure(['dist/cli/main.js', 'brief', join(folder, 'one.txt'), '--date', '2020-08-30']);
  rmSync(folder, { recursive: true });
  return [
    { what: 'brief of one report, wall', value: run.seconds, unit: 's', limit: 1 },
    { what: 'the same, peak memory', value: run.megabytes, unit: 'MB', limit: 400 },
  ];
}
