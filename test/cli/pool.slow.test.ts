import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** A source of reports that breaks off while threads are at work must end in its own error, caught by the caller. */
const script = `
import { keepCoders } from './dist/dossier/pool.js';
async function* reports() {
  for (let index = 0; index < 6; index++)
    yield { id: 'r' + index, text: 'Kenya suspended deliveries of grain to Peru. '.repeat(40), mediaType: 'text/plain', origin: '', sha256: '' };
  throw new Error('the disk went away');
}
const coders = keepCoders({ threads: 2 });
try {
  for await (const _ of coders.stream(reports()));
} catch (error) {
  console.log('caught: ' + error.message);
} finally {
  await coders.close();
}
await new Promise((resume) => setTimeout(resume, 300));
console.log('still here');
`;

it('threads end with the run that fails', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toBe('caught: the disk went away\nstill here\n');
  expect(status).toBe(0);
});
