// What `npm start` runs after the build: the brief of the shipped example, on the terminal and as a page in out/, and a dossier of it
// for the workbench. It ends by itself: the workbench is opened by the line it prints last.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const page = 'out/s400.html';
const dossier = 'out/s400';
const reports = 'examples/s400/reports';
const matrix = 'examples/s400/matrix.json';
mkdirSync('out', { recursive: true });

/** Runs a command; what it prints is shown or dropped. */
function detente(words, shown) {
  const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...words], {
    stdio: shown ? 'inherit' : ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

const words = ['brief', reports, '--matrix', matrix, '--html', page];
console.log(`$ node dist/cli/main.js ${words.join(' ')}\n`);
detente(words, true);
console.log(`\nThe same brief as a page: ${resolve(page)}`);
if (!existsSync(`${dossier}/dossier.json`)) {
  detente(['init', dossier, '--title', 'S-400 deliveries, 2019 to 2021'], false);
  detente(['add', dossier, reports], false);
  detente(['import', 'examples/s400/matrix.json', '--matrix', '--into', dossier], false);
  detente(['rebuild', dossier], false);
  detente(['import', matrix, '--matrix', '--into', dossier], false);
}
console.log(
  `\nThe workbench, a local page to read, correct and compare:\n\n  node dist/cli/main.js serve ${dossier}\n`,
);
