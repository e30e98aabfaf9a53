import type { Material } from '../briefs/material.js';
import { materialOf } from '../dossier/analyse.js';
import { gather, readAll } from '../dossier/gather.js';
import { analyseAll } from '../dossier/pool.js';
import { UserError } from '../model/errors.js';
import type { Notice } from '../model/notice.js';
import { readActorFiles } from './actorFiles.js';
import { nodeInputs } from './nodeInputs.js';
import type { ReadingOptions } from './options.js';
import { progressLine, type Terminal } from './terminal.js';

/** Read and analyse what the user named. Throws when nothing of it can be read. */
export async function materialFrom(
  given: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<Material> {
  const inputs = nodeInputs();
  const described = {
    ...(options.date ? { date: options.date } : {}),
    ...(options.publisher ? { publisher: options.publisher } : {}),
    ...(options.timeout === undefined ? {} : { timeoutMs: options.timeout * 1000 }),
  };
  const { entries, notices: actorNotices } = await readActorFiles(options.actors ?? []);
  const { reports, notices } = await readAll(gather(given, inputs, described));
  if (reports.length === 0) throw nothingRead(notices);
  const progress = progressLine(terminal, 'reading reports');
  const analyses = await analyseAll(reports, {
    actors: entries,
    onDone: (done) => progress.step(done, reports.length),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  }).finally(() => progress.end());
  return materialOf(analyses, [...actorNotices, ...notices]);
}

/** Nothing could be read: say of each input why. */
function nothingRead(notices: readonly Notice[]): UserError {
  const why = notices.map(
    (notice) => `  ${notice.file ?? ''}: ${notice.message}${notice.hint ? ` ${notice.hint}` : ''}`,
  );
  return new UserError('cli/nothing-read', `None of the inputs could be read.\n${why.join('\n')}`, {
    hint: 'See the reasons above.',
    exitCode: 3,
  });
}

/** Tell on standard error what went wrong with single inputs; the rest of the run stands. */
export function tellTroubles(notices: readonly Notice[], terminal: Terminal): void {
  for (const notice of notices.filter(({ severity }) => severity === 'error'))
    terminal.err(
      `detente: ${notice.file ?? notice.report ?? ''}: ${notice.message}${notice.hint ? ` ${notice.hint}` : ''} (${notice.code})\n`,
    );
}
