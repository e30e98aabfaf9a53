// A process that loads the language core and, when asked, reads 60 reports with it: measured from outside.
import { readFileSync } from 'node:fs';
import { createParser } from '../src/language/net/parser.js';
import { parseText } from '../src/language/parseText.js';
import { stateNameClasses } from '../src/ontology/actors/nameClasses.js';

const parser = createParser({ model: readFileSync('models/en.bin'), names: stateNameClasses() });
if (process.argv[2] === 'read') {
  const { generateReports } = await import('./material/reports.js');
  for (const { text } of generateReports(60, 11)) parseText(parser, text);
}
