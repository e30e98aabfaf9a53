// Prints broken rules and the sizes of src/. Usage: npm run tidy
import { readRepository } from './repository.js';
import type { Spread } from './size.js';
import { tidy } from './tidy.js';

const { violations, sizes } = tidy(readRepository('.'));
const row = (name: string, { count, median, ninetieth, most }: Spread, aim: string) =>
  `${count} ${name}: median ${median}, nine in ten up to ${ninetieth}, most ${most} lines (aim ${aim})`;
console.log(row('files', sizes.files, '80, 200, 400'));
console.log(row('functions', sizes.functions, '8, 30, 60'));
for (const { rule, path, line, message } of violations) console.log(`${path}:${line} ${rule}: ${message}`);
console.log(violations.length === 0 ? 'tidy' : `${violations.length} violations`);
if (violations.length > 0) process.exitCode = 1;
