import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve('dist/cli/main.js');
if (!existsSync(cli) || !existsSync('dist/web/index.html'))
  throw new Error('run "npm run build" first: these tests run what is built');

export const fresh = (): string => mkdtempSync(join(tmpdir(), 'detente-e2e-'));

export function detente(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`detente ${words.join(' ')}: ${stderr}`);
  return stdout;
}

let made: string | undefined;

/** A dossier of the shipped example with its matrix, coded; copied for each caller. */
export function exampleDossier(): string {
  if (!made) {
    made = join(fresh(), 'dossier');
    detente('init', made, '--title', 'S-400 deliveries, 2019 to 2021');
    detente('add', made, 'examples/s400/reports');
    detente('import', 'examples/s400/matrix.json', '--matrix', '--into', made);
    detente('rebuild', made);
  }
  const copy = join(fresh(), 'dossier');
  cpSync(made, copy, { recursive: true });
  return copy;
}

export interface Served {
  /** The printed address, token included. */
  readonly url: string;
  readonly origin: string;
  readonly dossier: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** The journal of a dossier, line by line. */
export function journalOf<Line>(dossier: string): Line[] {
  const text = readFileSync(join(dossier, 'journal.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/** `detente serve` as a user starts it, on a free port. */
export async function serve(dossier: string): Promise<Served> {
  const child = spawn(process.execPath, [cli, 'serve', dossier, '--port', '0', '--by', 'tester'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((done, failed) => {
    const read = (chunk: Buffer) => {
      said += chunk;
      const [address] = /http:\S+/.exec(said) ?? [];
      if (address) done(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => failed(new Error(`serve ended with ${code}: ${said}`)));
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    url,
    origin: new URL(url).origin,
    dossier,
    process: child,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
