import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { breakFigures } from './breaks.js';
import { changePointFigures } from './changepoints.js';
import { evalCoreference, precisionOf, recallOf } from './coreference.js';
import { dateFigures } from './dates.js';
import { InputError } from './events/files.js';
import { evalEvents } from './events.js';
import { evalLanguage } from './language.js';
import { linkFigures } from './links.js';
import { evalNames } from './names.js';
import { probabilityFigures } from './probabilities.js';
import { evalSwap } from './swap.js';
import { evalTokens } from './tokens.js';
import { evalTreeSwap } from './treeSwap.js';

/** A measured figure with its name; higher is better. */
interface Figure {
  readonly name: string;
  readonly value: number;
}

const scoresFile = 'eval/scores.json';

/** Figures may fall by rounding, not by more. */
const tolerance = 0.05;

const sets: Readonly<Record<string, (words: readonly string[]) => Figure[]>> = {
  language: (words) =>
    evalLanguage(filesOf(words)).flatMap((row) => [
      { name: `language ${row.file} ${row.tokens} LAS`, value: row.las },
      { name: `language ${row.file} ${row.tokens} UPOS`, value: row.upos },
      { name: `language ${row.file} ${row.tokens} lemma`, value: row.lemma },
      { name: `language ${row.file} ${row.tokens} feats`, value: row.feats },
      ...(row.featsOwn === undefined
        ? []
        : [{ name: `language ${row.file} ${row.tokens} feats own`, value: row.featsOwn }]),
    ]),
  tokens: (words) =>
    evalTokens(filesOf(words)).flatMap((row) => [
      { name: `tokens ${row.file} token F1`, value: row.tokenF1 },
      { name: `tokens ${row.file} sentence F1`, value: row.sentenceF1 },
    ]),
  dates: (words) => dateFigures({ ...filesOf(words), all: words.includes('--all') }),
  coreference: (words) =>
    evalCoreference(filesOf(words)).flatMap(({ file, both }) => [
      { name: `coreference ${file} precision`, value: precisionOf(both) },
      { name: `coreference ${file} recall`, value: recallOf(both) },
    ]),
  names: () => evalNames().map((row) => ({ name: `names ${row.file} ${row.by} F1`, value: row.f1 })),
  swap: () => evalSwap(),
  'trees-swap': () => evalTreeSwap(),
  events: (words) => evalEvents(words),
  changepoints: (words) => changePointFigures(words),
  breaks: (words) => breakFigures(words),
  probabilities: (words) => probabilityFigures(words),
  links: (words) => linkFigures(words),
};

/** Sets that take minutes: run when they are named. */
const onRequest = new Set(['probabilities', 'links']);

function filesOf(words: readonly string[]): { conllu?: string[] } {
  const conllu = words.filter((_, index) => words[index - 1] === '--conllu');
  return conllu.length > 0 ? { conllu } : {};
}

/** `npm run eval [-- SET ...] [--conllu FILE]`: accuracy on labelled sets, compared with eval/scores.json, which only rises. */
function main(words: readonly string[]): number {
  const chosen = Object.keys(sets).filter((name) => words.includes(name));
  const usual = Object.keys(sets).filter((name) => !onRequest.has(name));
  const figures = (chosen.length > 0 ? chosen : usual).flatMap((name) => {
    console.log(`\n# ${name}`);
    return sets[name]?.(words) ?? [];
  });
  // Other material than the usual: nothing to compare with.
  if (
    ['--conllu', '--file', '--folder', '--series', '--net', '--train', '--events'].some((flag) =>
      words.includes(flag),
    )
  )
    return 0;
  const known = JSON.parse(existsSync(scoresFile) ? readFileSync(scoresFile, 'utf8') : '{}') as Record<
    string,
    number
  >;
  const fallen = figures.filter(({ name, value }) => (known[name] ?? -1) > value + tolerance);
  console.log('\n# figures (best so far)');
  for (const { name, value } of figures)
    console.log(`${name.padEnd(40)} ${value.toFixed(2).padStart(7)}  (${known[name] ?? 'new'})`);
  for (const { name, value } of fallen) console.log(`FELL: ${name} ${value.toFixed(2)} < ${known[name]}`);
  if (process.env.UPDATE === '1')
    writeFileSync(scoresFile, `${JSON.stringify(raised(known, figures), null, 2)}\n`);
  return fallen.length > 0 ? 1 : 0;
}

function raised(known: Record<string, number>, figures: readonly Figure[]): Record<string, number> {
  const all = { ...known };
  for (const { name, value } of figures)
    all[name] = Math.max(known[name] ?? 0, Math.floor(value * 100) / 100);
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`eval: ${error.message}`);
  process.exitCode = 2;
}
