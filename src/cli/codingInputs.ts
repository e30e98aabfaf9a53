import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { rowOfEvent, rowOfSilent } from '../coding/agreement/rows.js';
import type { ComparedText } from '../coding/agreement/units.js';
import { dictionariesAsCoder } from '../dossier/coders.js';
import type { Coder } from '../model/coder.js';
import type { Codings } from '../model/codings.js';
import { UserError } from '../model/errors.js';
import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import { codeOfName } from '../ontology/actors/codeOfName.js';
import { createActorDictionary } from '../ontology/actors/dictionary.js';
import { readCodings } from '../readers/codings/readCodings.js';
import { readActorFiles } from './actorFiles.js';
import { dictionaryToolsOf } from './dictionaryEvents.js';
import { frameCoderOf } from './explain.js';

/** Codings of all coders that the user names. */
export interface FoundCodings {
  readonly codings: readonly Codings[];
  readonly notices: readonly Notice[];
  /** Sentences by report, where a coder read the reports. */
  readonly sentences: ReadonlyMap<string, readonly Span[]>;
}

interface Given {
  readonly actors: readonly string[];
  readonly reports: readonly Report[] | undefined;
}

/** What each named coder says: our coder and dictionaries code the reports, anything else is a file. */
export async function codingsOf(names: readonly string[], given: Given): Promise<FoundCodings> {
  const { entries } = await readActorFiles(given.actors);
  const dictionary = createActorDictionary({ extra: entries });
  const codings: Codings[] = [];
  const notices: Notice[] = [];
  let sentences: ReadonlyMap<string, readonly Span[]> = new Map();
  for (const name of names) {
    const coder = await coderNamed(name, given);
    if (coder) {
      const coded = await codingsBy(coder, reportsFor(name, given.reports));
      codings.push(coded.codings);
      sentences = coded.sentences;
    } else {
      const read = readCodings(await textOf(name), name, (words) => codeOfName(dictionary, words));
      codings.push(read.codings);
      notices.push(...read.notices);
    }
  }
  return { codings: told(codings), notices, sentences };
}

async function coderNamed(name: string, { actors }: Given): Promise<Coder | undefined> {
  if (name === 'detente') return frameCoderOf(actors);
  const folder = /^dictionaries:(.+)$/.exec(name)?.[1];
  return folder === undefined ? undefined : dictionariesAsCoder(await dictionaryToolsOf(folder), name);
}

function reportsFor(name: string, reports: readonly Report[] | undefined): readonly Report[] {
  if (reports) return reports;
  throw new UserError('cli/needs-reports', `${name} needs the reports to code.`, {
    hint: 'Name them after the coders: --reports reports/.',
  });
}

async function codingsBy(coder: Coder, reports: readonly Report[]) {
  const rows: Codings['rows'][number][] = [];
  const sentences = new Map<string, readonly Span[]>();
  for (const report of reports) {
    const coding = await coder.code(report);
    sentences.set(report.id, coding.sentences);
    rows.push(...coding.events.map(rowOfEvent), ...coding.silent.map(rowOfSilent));
  }
  return { codings: { coder: coder.name, rows, covers: 'all' } satisfies Codings, sentences };
}

/** The reports cut into sentences as our coder cuts them. */
export async function textsOf(
  reports: readonly Report[],
  { sentences }: Pick<FoundCodings, 'sentences'>,
): Promise<ComparedText[]> {
  const coder = sentences.size > 0 ? undefined : await frameCoderOf();
  const texts: ComparedText[] = [];
  for (const report of reports) {
    const own = coder ? (await coder.code(report)).sentences : (sentences.get(report.id) ?? []);
    const file = basename(report.origin);
    const names = [report.origin, file, file.replace(/\.\w+$/, ''), ...(report.url ? [report.url] : [])];
    texts.push({ id: report.id, names, sentences: own });
  }
  return texts;
}

const textOf = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError('cli/no-such-file', `The codings ${path} cannot be read: ${error.message}.`, {
      hint: 'A coder is "detente", "dictionaries:FOLDER" or a file of codings.',
      exitCode: 3,
    });
  });

/** Coders of one name are told apart by a number. */
function told(codings: readonly Codings[]): Codings[] {
  const seen = new Map<string, number>();
  return codings.map((coding) => {
    const count = (seen.get(coding.coder) ?? 0) + 1;
    seen.set(coding.coder, count);
    return count === 1 ? coding : { ...coding, coder: `${coding.coder} (${count})` };
  });
}
