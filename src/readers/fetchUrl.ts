import type { Notice } from '../model/notice.js';
import { type NoticeWords, noticeOn } from './draft.js';
import { isPrivateHost } from './privateHost.js';

export interface FetchOptions {
  /** The network, passed in. */
  readonly fetch: typeof fetch;
  /** Milliseconds for the whole transfer, redirects included. Default 20,000. */
  readonly timeoutMs?: number;
  /** Bytes of the body once unpacked. Default 20 MB. */
  readonly maxBytes?: number;
  /** Let hosts of this machine and of local networks pass. */
  readonly allowPrivate?: boolean;
  /** Addresses a name resolves to; with it, public names that point to private addresses are refused as well. */
  readonly resolve?: ((host: string) => Promise<readonly string[]>) | undefined;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  /** As the server states it, with parameters; to be handed to `readReport`. */
  readonly mediaType?: string;
  /** Where the redirects ended. */
  readonly url: string;
}

export interface FetchResult {
  readonly fetched?: Fetched;
  readonly notices: readonly Notice[];
}

const MAX_REDIRECTS = 5;
const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BYTES = 20_000_000;
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf,text/plain;q=0.9,*/*;q=0.5';

/** Why an address was not fetched. */
class Refusal extends Error {
  readonly words: NoticeWords;
  constructor(words: NoticeWords) {
    super(words.message);
    this.name = 'Refusal';
    this.words = words;
  }
}

/**
 * Fetch what an address holds, as bytes for `readReport`. Only http and https, at most 5 redirects, each target
 * checked like the first. Never throws: refusals, bad statuses, timeouts and network failures come back as Notices.
 */
export async function fetchReport(url: string, options: FetchOptions): Promise<FetchResult> {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return { fetched: await follow(url, options, signal), notices: [] };
  } catch (error) {
    const words =
      error instanceof Refusal ? error.words : signal.aborted ? timedOut(timeoutMs) : failed(error);
    return { notices: [noticeOn(url, 'error', words)] };
  }
}

async function follow(start: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  const visited = new Set<string>();
  let target = await checked(start, undefined, options);
  for (;;) {
    visited.add(target.href);
    const response = await options.fetch(target, { redirect: 'manual', signal, headers: { accept: ACCEPT } });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return body(response, target, options);
    await response.body?.cancel();
    target = await checked(location, target, options);
    if (visited.has(target.href) || visited.size > MAX_REDIRECTS)
      throw new Refusal(redirects(visited.has(target.href)));
  }
}

/** The address, if it may be fetched. */
async function checked(address: string, base: URL | undefined, options: FetchOptions): Promise<URL> {
  if (!URL.canParse(address, base?.href))
    throw new Refusal(refusedUrl(`${JSON.stringify(address.slice(0, 200))} is not a web address`));
  const target = new URL(address, base);
  target.hash = '';
  if (!/^https?:$/.test(target.protocol))
    throw new Refusal(refusedUrl(`only http and https are fetched, not ${target.protocol}`));
  if (target.username || target.password)
    throw new Refusal(refusedUrl('addresses with a user name or password are not fetched'));
  if (!options.allowPrivate && (await pointsInside(target.hostname, options)))
    throw new Refusal(privateUrl(target.hostname));
  return target;
}

async function pointsInside(host: string, { resolve }: FetchOptions): Promise<boolean> {
  if (isPrivateHost(host)) return true;
  const addresses = resolve ? await resolve(host) : [];
  return addresses.some(isPrivateHost);
}

async function body(response: Response, target: URL, options: FetchOptions): Promise<Fetched> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new Refusal(badStatus(response));
  }
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const bytes = await capped(response, maxBytes);
  const mediaType = response.headers.get('content-type');
  return { bytes, url: target.href, ...(mediaType ? { mediaType } : {}) };
}

/** Read the body until it ends or grows over the limit; a stated length over the limit is not even started. */
async function capped(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = Number(response.headers.get('content-length')) > maxBytes ? maxBytes + 1 : 0;
  const reader = response.body?.getReader();
  while (reader && size <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    chunks.push(value);
    size += value.length;
  }
  await reader?.cancel();
  if (size > maxBytes) throw new Refusal(tooLarge(maxBytes));
  return new Uint8Array();
}

function badStatus({ status, statusText }: Response): NoticeWords {
  return {
    code: 'readers/url-status',
    message: `The server answered ${status}${statusText ? ` (${statusText})` : ''} instead of the page.`,
    hint:
      status === 401 || status === 402 || status === 403
        ? 'The page may need a login or a subscription: save it from the browser as .html and read the file.'
        : 'Open the address in a browser; if it works there, save the page as .html and read the file.',
  };
}

function tooLarge(maxBytes: number): NoticeWords {
  return {
    code: 'readers/too-large',
    message: `The page is larger than ${maxBytes / 1_000_000} MB; it was not read.`,
    hint: 'Save the text as a file and read that.',
  };
}

function timedOut(timeoutMs: number): NoticeWords {
  return {
    code: 'readers/url-timeout',
    message: `The server did not finish answering within ${timeoutMs / 1000} s.`,
    hint: 'Try again later, allow more time, or save the page as .html and read the file.',
  };
}

function redirects(loop: boolean): NoticeWords {
  return {
    code: 'readers/url-redirects',
    message: loop
      ? 'The address redirects in a circle.'
      : `The address redirects more than ${MAX_REDIRECTS} times.`,
    hint: 'Open the address in a browser and use the address it ends at.',
  };
}

function refusedUrl(why: string): NoticeWords {
  return {
    code: 'readers/url-refused',
    message: `Not fetched: ${why}.`,
    hint: 'Give an address that starts with http:// or https://.',
  };
}

function privateUrl(host: string): NoticeWords {
  return {
    code: 'readers/url-refused',
    message: `Not fetched: ${host} is on this machine or a local network.`,
    hint: 'If that is meant, allow private addresses explicitly.',
  };
}

function failed(error: unknown): NoticeWords {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = code || (cause instanceof Error ? cause.message : String(cause));
  return {
    code: 'readers/url-failed',
    message: `The address could not be reached: ${FAILURES[code] ?? why}.`,
    hint: 'Check the spelling of the address and the network connection.',
  };
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name service does not answer',
  ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the host broke the connection off',
};
