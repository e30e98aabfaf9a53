// Packs data/actors/*.tsv into src/ontology/generated/{actors,states}.generated.ts: comments, headers and origins left out.
// States have a module of their own: who only parses needs no other names.
// Usage: node scripts/generate-actors.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const folder = new URL('../data/actors/', import.meta.url);
const target = (module) => new URL(`../src/ontology/generated/${module}.generated.ts`, import.meta.url);

/** Table name -> files and the columns packed, in order. */
const TABLES = {
  STATES: [
    'states',
    'code name aliases adjectives people_singular people_plural prefix capitals seats from to successor status',
  ],
  ORGANISATIONS: ['organisations', 'code name aliases sectors from to'],
  INSTITUTIONS: ['institutions', 'code name aliases sectors from to'],
  GROUPS: ['groups', 'code name aliases sectors from to'],
  FIRMS: ['firms', 'code name aliases sectors from to'],
  CITIES: ['cities', 'code name aliases sectors'],
  LEADERS: ['leaders-own leaders', 'name surname aliases code office sectors from to'],
  OFFICES: ['offices', 'phrase part sectors'],
  PLACES: ['places', 'name'],
};

function rows(file) {
  const path = new URL(`${file}.tsv`, folder);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const header = lines.shift().split('\t');
  return lines.map((line, index) => {
    const fields = line.split('\t');
    if (fields.length > header.length)
      throw new Error(`${file}.tsv, row ${index + 1}: ${fields.length} fields: ${line}`);
    return Object.fromEntries(header.map((name, at) => [name, fields[at] ?? '']));
  });
}

/** A module (`actors` or `states`) as text, and the number of rows of each of its tables. */
export function actorsModule(module) {
  const out = ['// Written by scripts/generate-actors.mjs from data/actors/*.tsv; do not edit.'];
  const counts = {};
  for (const [name, [files, columns]] of Object.entries(TABLES)) {
    if ((name === 'STATES') !== (module === 'states')) continue;
    const lines = files
      .split(' ')
      .flatMap(rows)
      .map((row) =>
        columns
          .split(' ')
          .map((column) => row[column] ?? '')
          .join('\t')
          .replace(/\t+$/, ''),
      );
    const text = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
    out.push(`export const ${name} = \`${text}\`;`);
    counts[name] = lines.length;
  }
  return { text: `${out.join('\n')}\n`, counts };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const module of ['states', 'actors']) {
    const { text, counts } = actorsModule(module);
    for (const [name, count] of Object.entries(counts)) console.log(`${name}: ${count} rows`);
    writeFileSync(target(module), text);
  }
}
