import { vi } from 'vitest';
import { program } from '../../src/cli/program.js';
import { UserError } from '../../src/model/errors.js';

/** What a command wrote, and the error it ended in. */
export interface Done {
  readonly out: string;
  readonly err: string;
  readonly code?: string;
  readonly hint?: string;
}

/** Runs a command in this process, on a day of its own: the words are read and acted on as those of a user are. */
export async function onDay(day: string, words: readonly string[]): Promise<Done> {
  const written = { out: '', err: '' };
  const taking = (name: keyof typeof written) => (text: string | Uint8Array) => {
    written[name] += String(text);
    return true;
  };
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T09:00:00Z`) });
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(taking('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(taking('err')),
  ];
  try {
    await (await program(words)).parseAsync(['node', 'detente', ...words]);
    return { ...written };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      ...written,
      ...{ code: error.code, err: `${written.err}${error.message}` },
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.useRealTimers();
  }
}
