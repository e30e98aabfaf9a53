import type { Command } from 'commander';
import { eventNotation } from '../coding/notation.js';
import { UserError } from '../model/errors.js';
import type { CodedEvent } from '../model/event.js';

/** What `detente events` takes beside what reading takes. */
export interface EventOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly coder?: string;
  readonly dictionaries?: string;
  readonly endpoint?: string;
  readonly model?: string;
  readonly keyEnv?: string;
  readonly cache?: string;
  readonly actors?: readonly string[];
}

export function withOtherCoders(command: Command): void {
  command
    .option('--explain', 'also a line for each sentence without an event, with the reason')
    .option('--dictionaries <folder>', 'code by the PETRARCH dictionaries there instead, in their codes')
    .option('--coder <name>', '"detente", or "llm": a language model that you name')
    .option('--endpoint <url>', 'llm: OpenAI-compatible server that the sentences are sent to')
    .option('--model <name>', 'llm: name of the model')
    .option('--key-env <variable>', 'llm: environment variable that holds the key')
    .option('--cache <folder>', 'llm: folder in which answers are kept')
    // Before reports are read: contradicting options cost no time.
    .hook('preAction', (self) => void asksForOther(self.opts()));
}

const ofModels = ['endpoint', 'model', 'keyEnv', 'cache'] as const;

/** Whether something else than the stored events is asked for. Throws where options contradict each other. */
export function asksForOther(options: EventOptions): boolean {
  const { coder = 'detente', dictionaries, explain } = options;
  if (coder !== 'detente' && coder !== 'llm')
    throw new UserError('cli/unknown-coder', `There is no coder ${JSON.stringify(coder)}.`, {
      hint: 'Coders: detente, llm; dictionaries are given with --dictionaries.',
    });
  const idle = coder === 'llm' ? [] : ofModels.filter((name) => options[name] !== undefined);
  if (idle.length > 0) throw otherCoder(idle.map(optionName).join(' and '), '--coder llm');
  if (dictionaries !== undefined && coder === 'llm')
    throw otherCoder('--dictionaries', 'a run without --coder');
  if (dictionaries !== undefined && explain) throw otherCoder('--explain', 'a run without --dictionaries');
  return coder === 'llm' || explain === true || dictionaries !== undefined;
}

const optionName = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const otherCoder = (option: string, wanted: string): UserError =>
  new UserError('cli/other-coder', `${option} belongs to ${wanted}.`, {
    hint: 'See "detente help events".',
  });

/** One line an event, as `detente events` lists them. */
export const eventLine = (event: CodedEvent): string => `${event.id} ${event.report} ${eventNotation(event)}`;
