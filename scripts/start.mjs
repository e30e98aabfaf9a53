// What `npm start` runs after the build: the brief of the shipped example, on the terminal and as a page in out/.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const page = 'out/s400.html';
mkdirSync('out', { recursive: true });
const example = ['examples/s400/reports', '--matrix', 'examples/s400/matrix.json'];
const words = ['dist/cli/main.js', 'brief', ...example, '--html', page];
console.log(`$ node ${words.join(' ')}\n`);
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
if (status === 0) console.log(`\nThe same brief as a page: ${resolve(page)}`);
process.exitCode = status ?? 1;
