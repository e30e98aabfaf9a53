import { lookup } from 'node:dns/promises';
import type { Command } from 'commander';
import { forecastInThread } from '../dossier/forecasts/modelThread.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { openSession } from '../dossier/session.js';
import { UserError } from '../model/errors.js';
import { createApp } from '../server/app.js';
import { createAccess } from '../server/guard.js';
import { listen } from '../server/listen.js';
import { readPages } from '../server/pages.js';
import { readActorFiles } from './actorFiles.js';
import { tellTroubles } from './material.js';
import { type ReadingOptions, terminalOf, withCoding } from './options.js';
import type { Terminal } from './terminal.js';

const lessons = `
The page is for this machine only: it listens on the loopback interface and lets in whoever has the printed address. It holds
the dossier's lock while it runs; stop it with Ctrl+C. See docs/workbench.md.

  $ detente serve s400
  $ detente serve s400 --port 8080 --by "A. Analyst"
`;

type ServeOptions = ReadingOptions & { readonly port: number; readonly by: string };

/** `detente serve`: the workbench, a local page on a dossier. */
export function serveCommand(program: Command): void {
  const command = program
    .command('serve')
    .description('open the workbench: a local page on a dossier, to read, correct, compare and print')
    .argument('<dossier>', 'folder made by "detente init"');
  withCoding(command)
    .option('--port <n>', 'port on this machine; 0 takes a free one', port, 4747)
    .option('--by <who>', 'who decides, for the journal', process.env.DETENTE_BY ?? 'analyst')
    .addHelpText('after', lessons)
    .action(async (path: string, options: ServeOptions, self: Command) => {
      await runServe(path, options, terminalOf(self));
    });
}

function port(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new UserError('cli/bad-number', `"${value}" is no port.`, {
    hint: 'Give a number from 1024 to 65535, or 0 for any free one.',
  });
}

async function runServe(path: string, options: ServeOptions, terminal: Terminal): Promise<void> {
  const { entries, notices } = await readActorFiles(options.actors ?? []);
  const pages = await readPages();
  const session = await openSession(nodeEffects(), path, {
    by: options.by,
    actors: entries,
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  try {
    tellTroubles([...notices, ...session.dossier.notices], terminal);
    const desk = {
      session,
      fetch,
      resolve: async (host: string) => (await lookup(host, { all: true })).map(({ address }) => address),
      elapsed: () => performance.now(),
      model: forecastInThread,
      onBug: (error: unknown) => tellBug(error, terminal),
    };
    let address = '';
    const listening = await listen(options.port, (bound) => {
      const access = createAccess(bound);
      address = `http://127.0.0.1:${bound}/?token=${access.token}`;
      return createApp(desk, { access, pages, onBug: desk.onBug });
    });
    terminal.out(
      `The workbench on "${session.dossier.about.title}" is open; Ctrl+C closes it. Open in a browser:\n\n  ${address}\n\n`,
    );
    await stopped();
    await listening.close();
  } finally {
    await session.close();
  }
}

function tellBug(error: unknown, terminal: Terminal): void {
  terminal.err(
    `detente: a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}

/** Until the user or the system ends it. */
function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}
