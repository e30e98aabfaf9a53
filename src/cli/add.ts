import type { Command } from 'commander';
import { openDossier } from '../dossier/folder.js';
import { gather } from '../dossier/gather.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { keepReports } from '../dossier/reports.js';
import type { Notice } from '../model/notice.js';
import { tellTroubles } from './material.js';
import { nodeInputs } from './nodeInputs.js';
import { type ReadingOptions, terminalOf, withSources } from './options.js';
import { progressLine, type Terminal } from './terminal.js';

const lessons = `
Adding the same report twice changes nothing. A report is acknowledged when its bytes and one journal line are on the disk.

  $ detente add s400 reports/ article.pdf https://example.org/news.html
  $ detente add s400 sources.urls --publisher "Example Wire"
  $ pbpaste | detente add s400 - --date 2020-08-30
`;

/** `detente add`: keep reports in a dossier. */
export function addCommand(program: Command): void {
  const command = program
    .command('add')
    .description('add text, Markdown, HTML, feeds, PDF, DOCX or addresses to a dossier')
    .argument('<dossier>', 'folder made by "detente init"')
    .argument('<inputs...>', 'files, folders, http(s) addresses, .urls lists, or -');
  withSources(command)
    .option('--title <text>', 'title; goes before what a document states')
    .option('--by <who>', 'who adds them, for the journal', process.env.DETENTE_BY ?? 'analyst')
    .addHelpText('after', lessons)
    .action(async (path: string, inputs: string[], options: AddOptions, self: Command) => {
      await runAdd(path, inputs, { ...options, terminal: terminalOf(self) });
    });
}

type AddOptions = ReadingOptions & { readonly by: string; readonly title?: string };
type AddRun = AddOptions & { readonly terminal: Terminal };

async function runAdd(path: string, inputs: readonly string[], options: AddRun): Promise<void> {
  const { terminal } = options;
  const described = {
    ...(options.date ? { date: options.date } : {}),
    ...(options.publisher ? { publisher: options.publisher } : {}),
    ...(options.title ? { title: options.title } : {}),
    ...(options.timeout === undefined ? {} : { timeoutMs: options.timeout * 1000 }),
  };
  const dossier = await openDossier(nodeEffects(), path, { mode: 'write', by: options.by });
  const progress = progressLine(terminal, 'adding reports');
  let [added, known] = [0, 0];
  const notices: Notice[] = [...dossier.notices];
  try {
    for await (const { result, ...received } of gather(inputs, nodeInputs(), described)) {
      notices.push(...result.notices);
      const kept = await keepReports(dossier, { ...received, ...described }, result);
      notices.push(...kept.notices.filter((notice) => !result.notices.includes(notice)));
      added += kept.added.length;
      known += kept.known.length;
      progress.step(added + known);
    }
  } finally {
    progress.end();
    await dossier.close();
  }
  tellTroubles(notices, terminal);
  for (const notice of notices.filter(({ severity }) => severity === 'warning'))
    terminal.err(`note: ${notice.file ?? notice.report ?? ''}: ${notice.message}\n`);
  terminal.out(
    `${added} added, ${known} already there; the dossier holds ${dossier.index.reports.size} reports\n`,
  );
  if (added + known === 0) process.exitCode = 3;
}
