import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  codeByDictionaries,
  createDictionaryTools,
  type DictionaryRow,
  type DictionaryTools,
} from '../dossier/dictionaryCodes.js';
import { modelFile } from '../dossier/pool.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { DictionaryText } from '../readers/petrarch/readDictionaries.js';

/** Parser and coder with the dictionaries of a folder (`*.txt`); a folder without any stops the run. */
export async function dictionaryToolsOf(folder: string): Promise<DictionaryTools> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UserError('cli/no-dictionaries', `The folder ${folder} cannot be read: ${error.message}.`, {
      hint: 'Check the path given with --dictionaries.',
      exitCode: 3,
    });
  });
  const texts: DictionaryText[] = [];
  for (const name of names.filter((file) => file.endsWith('.txt')).sort())
    texts.push({ name, text: await readFile(join(folder, name), 'utf8') });
  if (texts.length === 0)
    throw new UserError('cli/no-dictionaries', `There is no .txt file in ${folder}.`, {
      hint: 'Put actors, agents, discards and verbs there, each in a file with that word in its name.',
      exitCode: 3,
    });
  return createDictionaryTools({ model: await readFile(modelFile), texts });
}

/** Every report's events, in the order of reports and sentences. */
export function dictionaryRows(
  reports: readonly Report[],
  tools: DictionaryTools,
): { row: DictionaryRow; report: Report }[] {
  return reports.flatMap((report) => codeByDictionaries(report, tools).rows.map((row) => ({ row, report })));
}

/** As PETRARCH writes it, tab between: day, source, target, code, issues (none), sentence, url, publisher. */
export function petrarchLine(row: DictionaryRow, { url = '', publisher = '' }: Report): string {
  const day = (row.date ?? '').replaceAll('-', '');
  return [day, row.source, row.target, row.code, '', `${row.report}_${row.number}`, url, publisher].join(
    '\t',
  );
}
