import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Brief } from '../briefs/brief.js';
import type { Material } from '../briefs/material.js';
import { modelVersion } from '../dossier/pool.js';
import { UserError } from '../model/errors.js';
import type { OwnSentence } from '../model/ownSentence.js';
import { version } from '../version.js';
import { materialFrom } from './material.js';
import type { ReadingOptions } from './options.js';
import type { Terminal } from './terminal.js';

/** What a command works on, and the versions that make its output repeatable. */
export interface OpenedMaterial {
  readonly material: Material;
  readonly made: Brief['made'];
  /** What the analyst wrote for the brief of his dossier. */
  readonly own?: readonly OwnSentence[];
}

export const isDossier = (path: string): boolean => existsSync(join(path, 'dossier.json'));

/** Reports named one by one, or one dossier. */
export async function openMaterial(
  inputs: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<OpenedMaterial> {
  const made = { detente: version, model: await modelVersion() };
  const [first = ''] = inputs;
  if (!inputs.some(isDossier)) return { material: await materialFrom(inputs, options, terminal), made };
  if (inputs.length > 1)
    throw new UserError('cli/mixed-inputs', 'A dossier stands alone: it cannot be mixed with other inputs.', {
      hint: `Add the reports to it with "detente add ${inputs.find(isDossier)} ..." first.`,
    });
  const idle = (['date', 'publisher', 'timeout'] as const).filter((name) => options[name] !== undefined);
  if (idle.length > 0)
    throw new UserError('cli/idle-option', `--${idle.join(', --')} has no effect on a dossier.`, {
      hint: `Say it when adding: "detente add ${first} <report> --date ...".`,
    });
  const { materialOfDossier } = await import('./stored.js');
  const { material, head, own } = await materialOfDossier(first, options, terminal);
  return { material, made: { ...made, journal: head }, ...(own ? { own } : {}) };
}
