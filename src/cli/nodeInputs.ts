import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { readdir, readFile, stat } from 'node:fs/promises';
import type { Inputs } from '../dossier/gather.js';

/** The machine's files, network and clock. `today` can be fixed by DETENTE_TODAY (`YYYY-MM-DD`), for repeatable runs. */
export function nodeInputs(): Inputs {
  return {
    kindOf,
    list: async (folder) =>
      (await readdir(folder)).filter((name) => !name.startsWith('.')).sort((a, b) => (a < b ? -1 : 1)),
    size: async (path) => (await stat(path)).size,
    read: (path) => readFile(path),
    stdin: readStdin,
    fetch,
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    today: process.env.DETENTE_TODAY ?? new Date().toISOString().slice(0, 10),
    elapsed: () => performance.now(),
  };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw error;
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
