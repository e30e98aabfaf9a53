import { UserError } from '../model/errors.js';
import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';
import { noticeOn, type ReadInput, type ReadResult } from '../readers/draft.js';
import { fetchReport } from '../readers/fetchUrl.js';
import { DEFAULT_LIMITS } from '../readers/limits.js';
import { readReport } from '../readers/readReport.js';
import { readUrlList } from '../readers/urlList.js';

/** Files, standard input and network as the gathering of reports needs them; passed in. */
export interface Inputs {
  /** What stands at a path; `missing` when nothing does. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | 'missing'>;
  /** Names in a folder, hidden ones left out, in byte order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly size: (path: string) => Promise<number>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly stdin: () => Promise<Uint8Array>;
  readonly fetch: typeof fetch;
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  readonly sha256: (bytes: Uint8Array) => string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly elapsed: () => number;
}

/** What the user says about the reports; it wins over what the documents say. */
export interface Described {
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly timeoutMs?: number;
}

/** One input as received and as read. */
export interface Gathered {
  readonly origin: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly url?: string;
  readonly result: ReadResult;
}

/** Files a folder may hold beside reports. */
const passedOver = /(?:^|\/)(?:README(?:\.[a-z]+)?|LICENSE|NOTICE)$/i;

/**
 * Read reports from files, folders, addresses, lists of addresses (`.urls`) and `-`. One bad input is a Notice in its
 * result and never stops the others. Throws UserError `cli/no-input` when a path does not exist or a folder is empty.
 */
export async function* gather(
  given: readonly string[],
  inputs: Inputs,
  described: Described = {},
): AsyncGenerator<Gathered> {
  for (const one of given) yield* gatherOne(one, inputs, described);
}

async function* gatherOne(given: string, inputs: Inputs, described: Described): AsyncGenerator<Gathered> {
  if (given === '-') {
    yield await readBytes({ origin: 'standard input', bytes: await inputs.stdin() }, inputs, described);
    return;
  }
  if (/^https?:\/\//i.test(given)) {
    yield await readUrl(given, inputs, described);
    return;
  }
  const kind = await inputs.kindOf(given);
  if (kind === 'missing') throw missing(given);
  if (kind === 'folder') yield* gatherFolder(given, inputs, described);
  else if (/\.urls$/i.test(given)) yield* gatherList(given, inputs, described);
  else yield await readFile(given, inputs, described);
}

async function* gatherFolder(folder: string, inputs: Inputs, described: Described): AsyncGenerator<Gathered> {
  let found = false;
  for await (const path of filesBelow(folder, inputs)) {
    found = true;
    yield await readFile(path, inputs, described);
  }
  if (!found)
    throw new UserError('cli/empty-folder', `There is no report in the folder ${folder}.`, {
      hint: 'Put text, Markdown, HTML, PDF, DOCX or feed files there, or name the files.',
      exitCode: 3,
    });
}

async function* filesBelow(folder: string, inputs: Inputs): AsyncGenerator<string> {
  for (const name of await inputs.list(folder)) {
    const path = `${folder.replace(/\/+$/, '')}/${name}`;
    if ((await inputs.kindOf(path)) === 'folder') yield* filesBelow(path, inputs);
    else if (!passedOver.test(path)) yield path;
  }
}

async function* gatherList(path: string, inputs: Inputs, described: Described): AsyncGenerator<Gathered> {
  const bytes = await inputs.read(path);
  const { urls, notices } = readUrlList(new TextDecoder().decode(bytes), path);
  if (notices.length > 0) yield { origin: path, bytes, result: { reports: [], notices } };
  for (const url of urls) yield await readUrl(url, inputs, described);
}

async function readFile(path: string, inputs: Inputs, described: Described): Promise<Gathered> {
  let found: Gathered | Received;
  try {
    found = await readExisting(path, inputs);
  } catch (error) {
    const notice = noticeOn(path, 'error', {
      code: 'readers/unreadable',
      message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      hint: 'Check that it is there and that you may read it.',
    });
    return { origin: path, bytes: new Uint8Array(), result: { reports: [], notices: [notice] } };
  }
  return 'result' in found ? found : readBytes(found, inputs, described);
}

async function readExisting(path: string, inputs: Inputs): Promise<Gathered | Received> {
  const size = await inputs.size(path);
  if (size > DEFAULT_LIMITS.pdfBytes)
    return {
      origin: path,
      bytes: new Uint8Array(),
      result: { reports: [], notices: [tooLarge(path, size)] },
    };
  return { origin: path, bytes: await inputs.read(path) };
}

async function readUrl(url: string, inputs: Inputs, described: Described): Promise<Gathered> {
  const { fetched, notices } = await fetchReport(url, {
    fetch: inputs.fetch,
    ...(inputs.resolve ? { resolve: inputs.resolve } : {}),
    ...(described.timeoutMs === undefined ? {} : { timeoutMs: described.timeoutMs }),
  });
  if (!fetched) return { origin: url, bytes: new Uint8Array(), url, result: { reports: [], notices } };
  const { bytes, mediaType } = fetched;
  return readBytes(
    { origin: url, bytes, url: fetched.url, ...(mediaType ? { mediaType } : {}) },
    inputs,
    described,
  );
}

type Received = Pick<ReadInput, 'origin' | 'bytes'> & { mediaType?: string; url?: string };

async function readBytes(received: Received, inputs: Inputs, described: Described): Promise<Gathered> {
  const { date, publisher, title } = described;
  const result = await readReport({
    ...received,
    date,
    publisher,
    title,
    sha256: inputs.sha256,
    today: inputs.today,
    elapsed: inputs.elapsed,
  });
  return { ...received, result };
}

function tooLarge(file: string, size: number): Notice {
  return noticeOn(file, 'error', {
    code: 'readers/too-large',
    message: `The file has ${Math.round(size / 1e6)} MB; no report of more than ${DEFAULT_LIMITS.pdfBytes / 1e6} MB is read. It was passed over.`,
    hint: 'Split it and read the parts.',
  });
}

function missing(path: string): UserError {
  return new UserError('cli/no-such-file', `There is no file or folder ${path}.`, {
    hint: 'Name a file, a folder of reports, an http(s) address, a .urls list, or - for standard input.',
    exitCode: 3,
  });
}

/** Reports and notices of everything gathered, in order. */
export async function readAll(
  gathered: AsyncIterable<Gathered>,
): Promise<{ reports: Report[]; notices: Notice[] }> {
  const reports: Report[] = [];
  const notices: Notice[] = [];
  for await (const { result } of gathered) {
    reports.push(...result.reports);
    notices.push(...result.notices);
  }
  return { reports, notices };
}
