import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { completion, type FakeServer, fakeServer } from '../llm/fakeServer.js';
import { cli, detente, freshFolder } from './run.js';

const folder = freshFolder();
const report = join(folder, 'report.txt');
writeFileSync(report, 'Kenya accused Peru of bad faith. Rain fell in Chile. Kenya met Peru on Monday.\n');
const reading = ['--date', '2020-08-30'];

describe('detente agree', () => {
  const mine = join(folder, 'mine.csv');
  writeFileSync(
    mine,
    'report,sentence,actor,recipient,type,note\nreport,1,KEN,PER,REJECT,my reading\nreport.txt,2,,,none,\nreport,3,[Kenya+Peru],,CONSULT,\n',
  );
  it('tells what it cannot use', () => {
    const told = (words: string[]) => {
      const { code, err } = detente(['agree', ...words]);
      return `${code} ${/\(([a-z]+\/[a-z-]+)\)\n$/.exec(err)?.[1]}`;
    };
    expect(told(['detente', mine])).toBe('2 cli/needs-reports');
    expect(told([mine])).toBe('2 cli/one-coder');
    expect(told([mine, join(folder, 'gone.csv')])).toBe('3 cli/no-such-file');
    expect(told([mine, mine, '--by', 'word'])).toBe('2 cli/unknown-unit');
  });
});

describe('detente events --coder llm', () => {
  let server: FakeServer | undefined;
  afterEach(async () => server?.close());
  const answer = {
    sentence: 1,
    trigger: 'accused',
    type: 'ACCUSE',
    mode: '',
    modality: 'asserted',
    actors: [{ quote: 'Kenya', name: 'Kenya' }],
    recipients: [{ quote: 'Peru', name: 'Peru' }],
    reciprocal: false,
    when: '',
    reason: 'says so',
  };

  /** Not `detente`, which would wait without letting the server answer. */
  const run = (words: readonly string[], more: Record<string, string> = {}) =>
    new Promise<{ code: number | null; out: string; err: string }>((done) => {
      const child = spawn(process.execPath, [cli, 'events', report, ...reading, ...words], {
        env: { ...process.env, TZ: 'UTC', ...more },
      });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.on('close', (code) => done({ code, out, err }));
    });

  it('says what goes where, lists what stands the check, and keeps answers', async () => {
    server = await fakeServer(() => completion({ events: [answer, { ...answer, trigger: 'bombed' }] }));
    const cache = join(folder, 'answers');
    const words = [
      '--coder',
      'llm',
      '--endpoint',
      server.url,
      '--model',
      'm',
      '--key-env',
      'MY_KEY',
      '--cache',
      cache,
    ];
    const { code, out, err } = await run(words, { MY_KEY: 's3cret' });
    expect(code).toBe(0);
    expect(out).toMatch(/^e\w+ \w+ ~2020-08-30 KEN ACCUSE PER asserted "accused"\n$/);
    expect(err).toContain(`sending the text of 1 report (78 characters) to ${server.url}, model m`);
    expect(err).toContain('(llm/rejected)');
    expect(err + out).not.toContain('s3cret');
    expect(server.requests[0]?.headers.authorization).toBe('Bearer s3cret');
    expect(readdirSync(cache).length).toBe(1);
    const again = await run(words, { MY_KEY: 's3cret' });
    expect([again.out, server.requests.length]).toEqual([out, 1]);
  });
  it('is off by default and asks for what it needs', async () => {
    server = await fakeServer(() => completion({ events: [] }));
    const codes: (string | undefined)[] = [];
    for (const words of [
      ['--endpoint', server.url],
      ['--coder', 'llm', '--model', 'm'],
      ['--coder', 'llm', '--endpoint', server.url],
      ['--coder', 'llm', '--endpoint', 'http://example.com/v1', '--model', 'm'],
      ['--coder', 'llm', '--endpoint', server.url, '--model', 'm', '--key-env', 'NO_SUCH_KEY'],
      ['--coder', 'oracle'],
    ]) {
      const { err } = await run(words);
      codes.push(/\(([a-z]+\/[a-z-]+)\)\n$/.exec(err)?.[1]);
    }
    expect(codes).toEqual([
      ...['cli/other-coder', 'llm/not-named', 'llm/not-named', 'llm/bad-endpoint', 'llm/no-key'],
      'cli/unknown-coder',
    ]);
    expect(server.requests).toEqual([]);
  });
});
