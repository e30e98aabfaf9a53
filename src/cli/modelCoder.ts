import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createTools } from '../dossier/analyse.js';
import { modelFile } from '../dossier/pool.js';
import { UserError } from '../model/errors.js';
import type { AnswerCache, ModelCoder, Spent } from '../model/modelCoder.js';
import type { Report } from '../model/report.js';
import { codeOfName } from '../ontology/actors/codeOfName.js';
import { createActorDictionary } from '../ontology/actors/dictionary.js';
import { isPrivateHost } from '../readers/privateHost.js';
import { readActorFiles } from './actorFiles.js';
import type { EventOptions } from './eventOptions.js';
import type { Terminal } from './terminal.js';

/** The coder that asks the model which the user names; nothing is sent before its `code` is called. */
export async function modelCoderOf(options: EventOptions): Promise<ModelCoder> {
  const { model } = options;
  const url = checkedEndpoint(options.endpoint);
  if (!model) throw needed('--model', 'Name the model as the server lists it.');
  const key = options.keyEnv === undefined ? undefined : keyIn(options.keyEnv);
  const { entries } = await readActorFiles(options.actors ?? []);
  const { parser, match } = createTools({ model: await readFile(modelFile), actors: entries });
  const dictionary = createActorDictionary({ extra: entries });
  const { createModelCoder } = await import('../llm/coder.js');
  return createModelCoder({
    endpoint: { url, model, ...(key ? { key } : {}) },
    effects: {
      fetch,
      wait: async (ms) => void (await setTimeout(ms)),
      timeout: (ms) => AbortSignal.timeout(ms),
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
    },
    ...(options.cache === undefined ? {} : { cache: await folderCache(options.cache) }),
    parser,
    match,
    codeOf: (name) => codeOfName(dictionary, name),
  });
}

const needed = (option: string, hint: string): UserError =>
  new UserError('llm/not-named', `--coder llm needs ${option}.`, { hint });

/** Only https, or a server on this machine or a local network: reports and keys do not cross the net in clear. */
function checkedEndpoint(given: string | undefined): string {
  if (!given)
    throw needed(
      '--endpoint',
      'Give the base address of an OpenAI-compatible server, for instance http://127.0.0.1:11434/v1.',
    );
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isPrivateHost(url.hostname));
  if (url && safe && !url.username && !url.password) return given;
  throw new UserError('llm/bad-endpoint', `${JSON.stringify(given)} cannot be used as an endpoint.`, {
    hint: 'Use https://, or http:// for a server on this machine or a local network; a key goes into a variable (--key-env).',
  });
}

function keyIn(variable: string): string {
  const key = process.env[variable];
  if (key) return key;
  throw new UserError('llm/no-key', `The environment variable ${variable} is not set.`, {
    hint: 'Set it to the key of the endpoint, or leave --key-env out for a server without keys.',
  });
}

/** One file an answer, written beside and renamed, so that a run broken off leaves no half file. */
async function folderCache(folder: string): Promise<AnswerCache> {
  await mkdir(folder, { recursive: true });
  const pathOf = (key: string) => join(folder, `${key}.json`);
  return {
    read: (key) =>
      readFile(pathOf(key), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }),
    write: async (key, answer) => {
      const draft = join(folder, `${key}.${randomUUID()}.part`);
      await writeFile(draft, answer);
      await rename(draft, pathOf(key));
    },
  };
}

/** Says before the run what goes where. */
export function tellSending(
  reports: readonly Report[],
  { endpoint, model, cache }: EventOptions,
  terminal: Terminal,
): void {
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
  const kept = cache === undefined ? '' : `; answers are kept in ${cache}`;
  terminal.err(
    `detente: sending the text of ${reports.length} report${reports.length === 1 ? '' : 's'} (${characters} characters) to ${endpoint}, model ${model}${kept}\n`,
  );
}

/** Says after the run what was asked. */
export function tellSpent(
  { passages, fromCache, tokensSent, tokensReceived }: Spent,
  terminal: Terminal,
): void {
  terminal.err(
    `detente: ${passages} passages, ${fromCache} of them from the cache; ${tokensSent} tokens sent, ${tokensReceived} received, as the server counts\n`,
  );
}
