import { UserError } from '../model/errors.js';
import { inert } from './answer.js';
import type { Message } from './prompt.js';

/** What asking a model takes from the machine. */
export interface ModelEffects {
  readonly fetch: typeof fetch;
  /** Back after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** A signal that fires after so many milliseconds. */
  readonly timeout: (ms: number) => AbortSignal;
  readonly sha256: (text: string) => string;
}

export interface Endpoint {
  /** Base address of an OpenAI-compatible server (`http://127.0.0.1:11434/v1`), or that of its chat completions. */
  readonly url: string;
  readonly model: string;
  /** Sent as bearer token to this address and nowhere else. */
  readonly key?: string;
  /** Milliseconds for one answer; default 120,000. */
  readonly timeoutMs?: number;
}

/** Tokens as the server counts them. */
export interface Usage {
  readonly sent: number;
  readonly received: number;
}

export type Asked = { readonly content: string; readonly usage: Usage } | { readonly failure: string };

/** How often one passage is sent at most. */
export const mostTries = 3;
const defaultTimeoutMs = 120_000;
const longestWaitMs = 30_000;
const maxBytes = 2_000_000;

/**
 * Ask once, without repetition. A server that is down, busy or slow, or says something odd, is a `failure`, which may pass; one that
 * refuses the request as such (key, model, address) ends the run. Throws UserError `llm/refused` for that.
 */
export async function ask(
  endpoint: Endpoint,
  request: { messages: readonly Message[]; schema: object },
  effects: ModelEffects,
): Promise<Asked & { readonly retryAfterMs?: number }> {
  const signal = effects.timeout(endpoint.timeoutMs ?? defaultTimeoutMs);
  try {
    const response = await effects.fetch(addressOf(endpoint.url), {
      method: 'POST',
      // A redirect would carry the text, and perhaps the key, to an address that nobody named.
      redirect: 'error',
      signal,
      headers: {
        'content-type': 'application/json',
        ...(endpoint.key ? { authorization: `Bearer ${endpoint.key}` } : {}),
      },
      body: JSON.stringify(bodyOf(endpoint.model, request)),
    });
    const text = await capped(response);
    if (response.ok) return contentOf(text);
    return refusedOrFailed(response, hideKey(text, endpoint.key));
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { failure: signal.aborted ? 'no answer in time' : hideKey(causeOf(error), endpoint.key) };
  }
}

/** Ask up to `mostTries` times, with growing waits; `usable` says whether an answer has the form asked for. */
export async function askAgain(
  endpoint: Endpoint,
  request: { messages: readonly Message[]; schema: object; usable: (content: string) => boolean },
  effects: ModelEffects,
): Promise<Asked> {
  let failure = '';
  for (let tries = 1; tries <= mostTries; tries++) {
    const asked = await ask(endpoint, request, effects);
    if ('content' in asked && request.usable(asked.content)) return asked;
    failure = 'content' in asked ? 'the answer is no JSON of the form asked for' : asked.failure;
    if (tries < mostTries) await effects.wait(asked.retryAfterMs ?? 1000 * 4 ** (tries - 1));
  }
  return { failure };
}

const addressOf = (url: string): string =>
  /\/chat\/completions\/?$/.test(url) ? url : `${url.replace(/\/+$/, '')}/chat/completions`;

const bodyOf = (model: string, { messages, schema }: { messages: readonly Message[]; schema: object }) => ({
  model,
  messages,
  temperature: 0,
  response_format: { type: 'json_schema', json_schema: { name: 'events', strict: true, schema } },
});

async function capped(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      throw new Error(`the answer is larger than ${maxBytes / 1_000_000} MB`);
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** 408, 429 and errors of the server may pass; other statuses say that the request itself is wrong. */
function refusedOrFailed(response: Response, said: string): Asked & { retryAfterMs?: number } {
  const { status } = response;
  const message = `the server answered ${status}${said ? `: ${inert(said, 200)}` : ''}`;
  if (status >= 500 || status === 408 || status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    const wait = seconds >= 0 ? { retryAfterMs: Math.min(seconds * 1000, longestWaitMs) } : {};
    return { failure: message, ...wait };
  }
  throw new UserError('llm/refused', `The model cannot be used: ${message}.`, {
    hint:
      status === 401 || status === 403
        ? 'Check the key: --key-env names the variable that holds it.'
        : 'Check --endpoint and --model; the server must give structured answers (JSON Schema).',
    exitCode: 5,
  });
}

interface Completion {
  readonly choices?: readonly {
    readonly message?: { readonly content?: unknown };
    readonly finish_reason?: unknown;
  }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown };
}

function contentOf(text: string): Asked {
  let parsed: Completion | null;
  try {
    parsed = JSON.parse(text) as Completion | null;
  } catch {
    return { failure: 'the server answered no JSON' };
  }
  const choice = parsed?.choices?.[0];
  const content = choice?.message?.content;
  if (choice?.finish_reason === 'length') return { failure: 'the answer was cut off' };
  if (typeof content !== 'string') return { failure: 'the server gave no message' };
  const count = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : 0);
  const usage = {
    sent: count(parsed?.usage?.prompt_tokens),
    received: count(parsed?.usage?.completion_tokens),
  };
  return { content, usage };
}

const hideKey = (text: string, key: string | undefined): string => (key ? text.replaceAll(key, '***') : text);

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return inert(cause instanceof Error ? cause.message || cause.name : String(cause), 200);
}
