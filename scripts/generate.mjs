// Turns the reviewed tables in data/ into TypeScript constants. `npm run generate` rewrites them; a test compares.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const warning = (source) => `// Generated from ${source} by scripts/generate.mjs. Do not edit.\n`;

/** Rows of a TSV with `#` comments and a header line. */
export function readTsv(path) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const names = lines[0].split('\t');
  return lines
    .slice(1)
    .map((line) => Object.fromEntries(line.split('\t').map((value, index) => [names[index], value])));
}

function plover() {
  const rows = readTsv('data/ontology/plover.tsv').map((row) => [
    row.type,
    row.mode === '-' ? '' : row.mode,
    Number(row.score),
    Number(row.quad),
    row.recipient === 'yes',
  ]);
  return `${warning('data/ontology/plover.tsv')}/** type, mode, score, quad, recipient required */\nexport const ploverRows: readonly (readonly [string, string, number, number, boolean])[] = ${JSON.stringify(rows)};\n`;
}

const given = (cell) => (cell === '-' ? '' : cell);

function cameo() {
  const rows = readTsv('data/ontology/cameo.tsv').map(
    ({ code, name, type, mode, contexts, gdelt, icews }) => [
      ...[code, name, given(type), given(mode), given(contexts)],
      ...[gdelt, icews].map((value) => (value === '-' ? null : Number(value))),
    ],
  );
  const shape = 'readonly [string, string, string, string, string, number | null, number | null]';
  return `${warning('data/ontology/cameo.tsv')}/** code, name, PLOVER type, mode, contexts, Goldstein in GDELT, in ICEWS */\nexport const cameoRows: readonly (${shape})[] = ${JSON.stringify(rows)};\n`;
}

function contexts() {
  const rows = readTsv('data/ontology/contexts.tsv').map(({ context, meaning, words }) => [
    context,
    meaning,
    words.split(';'),
  ]);
  return `${warning('data/ontology/contexts.tsv')}/** context, what it covers, words that tell it */\nexport const contextRows: readonly (readonly [string, string, readonly string[]])[] = ${JSON.stringify(rows)};\n`;
}

function stateCodes() {
  const rows = readTsv('data/ontology/state-codes.tsv').map(({ code, iso2, other, names }) => [
    code,
    iso2,
    other,
    names,
  ]);
  return `${warning('data/ontology/state-codes.tsv')}/** code, ISO alpha-2, other codes or "region", names */\nexport const stateCodeRows: readonly (readonly [string, string, string, string])[] = ${JSON.stringify(rows)};\n`;
}

function stateSystems() {
  const rows = readTsv('data/actors/state-systems.tsv').map(
    ({ state, abbreviation, cow, gw, from, to, continued_by }) => [
      ...[state, abbreviation, Number(cow), Number(gw), from, to, continued_by],
    ],
  );
  const shape = 'readonly [string, string, number, number, string, string, string]';
  return `${warning('data/actors/state-systems.tsv')}/** state, COW abbreviation, COW number, Gleditsch-Ward number, from, to, continued by */\nexport const stateSystemRows: readonly (${shape})[] = ${JSON.stringify(rows)};\n`;
}

function yamlRows(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      (parse(readFileSync(`${folder}/${name}`, 'utf8')) ?? []).map((row) => ({ ...row, file: name })),
    );
}

function frames() {
  // Examples stay in the data: tests read them there, the product does not carry them.
  const rows = yamlRows('data/frames').map(({ ok, not, why, file, ...row }) => ({
    ...row,
    file: file.replace('.yaml', ''),
  }));
  return `${warning('data/frames/*.yaml')}import type { FrameRow } from '../frameRow.js';\n\nexport const frameRows: readonly FrameRow[] = ${JSON.stringify(rows, null, 1)};\n`;
}

function words() {
  const table = {};
  for (const row of yamlRows('data/language')) table[row.id] = row.words;
  return `${warning('data/language/*.yaml')}/** Word lists by name. */\nexport const wordLists: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(table, null, 1)};\n`;
}

function verdict() {
  const rule = parse(readFileSync('data/relations/verdict.yaml', 'utf8'));
  return `${warning('data/relations/verdict.yaml')}import type { VerdictRule } from '../judge.js';\n\nexport const verdictRule: VerdictRule = ${JSON.stringify(rule, null, 1)};\n`;
}

export const outputs = {
  'src/relations/generated/verdict.generated.ts': verdict,
  'src/ontology/generated/plover.generated.ts': plover,
  'src/ontology/generated/contexts.generated.ts': contexts,
  'src/ontology/generated/cameo.generated.ts': cameo,
  'src/ontology/generated/stateCodes.generated.ts': stateCodes,
  'src/ontology/generated/stateSystems.generated.ts': stateSystems,
  'src/coding/generated/frames.generated.ts': frames,
  'src/language/generated/words.generated.ts': words,
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, make] of Object.entries(outputs)) {
    mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
    writeFileSync(path, make());
  }
}
