import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pairTools } from '../src/coding/between/typeBetween.js';
import { type Coder, createCoder } from './events/coder.js';
import { createDictionaryTextCoder } from './events/dictionaries.js';
import { InputError, textOf } from './events/files.js';
import { scoreGsr } from './events/gsr.js';
import { scoreIcbe } from './events/icbe.js';
import { EventLog, printFaults, printFrames, printWords } from './events/log.js';
import { scoreMulticoder } from './events/multicoder.js';
import { scorePetrarch } from './events/petrarch.js';
import { codeFigures, scoreDictionaryCodes } from './events/petrarchCodes.js';
import { type MacroF1, scorePlv } from './events/plv.js';

interface Figure {
  readonly name: string;
  readonly value: number;
}

interface Run {
  readonly coder: Coder;
  readonly log: EventLog;
  readonly every: number;
  readonly live: boolean;
  /** So many records that differ are shown. */
  readonly errors: number;
  /** The files were named on the command line: one that is not there is an error. */
  readonly given: boolean;
}

interface EventSet {
  /** Files scored when no `--file` is given, below the shared events folder. */
  readonly files: readonly string[];
  readonly score: (text: string, run: Run, path: string) => readonly Figure[];
}

const folder = '../shared/data/events';

const sets: Readonly<Record<string, EventSet>> = {
  plv: { files: ['plv-train.tsv'], score: plv },
  multicoder: { files: ['multicoder-dev.jsonl'], score: multicoder },
  icbe: { files: ['icbe-dev.tsv'], score: icbe },
  petrarch: {
    files: ['petrarch/PETR.UnitTest.records.ud.jsonl', 'petrarch/PETR_Validate_records_2_02.ud.jsonl'],
    score: (text, { live, errors }, path) => petrarch(text, { live, path, errors }),
  },
  gsr: { files: [], score: gsr },
};

function plv(text: string, { coder, log }: Run): Figure[] {
  const tools = pairTools({ model: readFileSync('models/en.bin') });
  const { events, shipped, refitted } = scorePlv(text, { coder, tools, log });
  const named = (by: string, scores: MacroF1) =>
    figures(
      Object.fromEntries(Object.entries(scores).map(([name, value]) => [`${by}${name}`, value])),
      'macro-F1',
    );
  return [...named('', events), ...named('shipped ', shipped), ...named('cross-validated ', refitted)];
}

function multicoder(text: string, { coder, log }: Run): Figure[] {
  const { falseAlarms, found, rootF1 } = scoreMulticoder(text, coder, log);
  return figures({ 'left alone': 100 - falseAlarms, found, 'root F1': rootF1 });
}

function icbe(text: string, { coder, log, every }: Run): Figure[] {
  const leaves = textOf(`${folder}/icbe-leaf-to-plover.tsv`);
  if (leaves === undefined) {
    console.log('icbe-leaf-to-plover.tsv: not here, the set is left out');
    return [];
  }
  const { dyadQuad, root } = scoreIcbe({ rows: text, leaves }, coder, { log, every });
  return figures({ 'dyad+quad': dyadQuad, root }, 'F1');
}

function petrarch(text: string, options: { live: boolean; path: string; errors: number }): Figure[] {
  const scores = scorePetrarch(text, options);
  const codes = scoreDictionaryCodes(text, { path: options.path, most: options.errors });
  return [
    ...(scores ? figures({ 'dyad recall': scores.recall, 'dyad precision': scores.precision }) : []),
    ...(codes ? figures(codeFigures(codes)) : []),
  ];
}

function gsr(text: string, { coder }: Run): Figure[] {
  const scores = scoreGsr(text, coder);
  return figures(
    { 'dyad+type': scores['dyad+type'], 'dyad+quad': scores['dyad+quad'], type: scores.type },
    'F1',
  );
}

function figures(values: Readonly<Record<string, number>>, unit = ''): Figure[] {
  return Object.entries(values).map(([name, value]) => ({ name: `${name} ${unit}`.trim(), value }));
}

/**
 * `npm run eval -- events [--set plv|multicoder|icbe|petrarch|gsr] [--file X] [--every N] [--live] [--errors N [--show N]]
 * [--rules] [--dictionaries DIR]`: the event coder, or with a folder of PETRARCH dictionaries the dictionary coder, against labelled sets, in percent; higher is better. Absent files are named and passed over.
 */
export function evalEvents(words: readonly string[]): Figure[] {
  const after = (flag: string) => words.filter((_, index) => words[index - 1] === flag);
  const chosen = after('--set');
  const files = after('--file');
  if (files.length > 0 && chosen.length !== 1)
    throw new InputError('--file needs one --set, the layout of the file');
  const unknown = chosen.find((name) => sets[name] === undefined);
  if (unknown !== undefined)
    throw new InputError(`no set ${unknown}: one of ${Object.keys(sets).join(', ')}`);
  const live = words.includes('--live');
  const most = Number(after('--errors')[0] ?? 0);
  const [dictionaries] = after('--dictionaries');
  const run: Run = {
    coder: dictionaries === undefined ? createCoder({ live }) : createDictionaryTextCoder(dictionaries),
    log: new EventLog(),
    every: Number(after('--every')[0] ?? 1),
    live,
    errors: most,
    given: files.length > 0,
  };
  const found: Figure[] = [];
  for (const [name, set] of Object.entries(sets)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const paths = files.length > 0 ? files : set.files.map((file) => `${folder}/${file}`);
    if (paths.length === 0) console.log(`\n## ${name}: held back, give its file with --file`);
    for (const path of paths) {
      const label = `events ${name}${paths.length > 1 ? ` ${basename(path).slice(0, 13)}` : ''}`;
      found.push(...scoreFile(set, { path, run, label }));
    }
  }
  if (most > 0) {
    printFaults(run.log, { most, show: Number(after('--show')[0] ?? 0) });
    printWords(run.log, most);
  }
  if (words.includes('--rules')) run.log.rules.print();
  printFrames(run.log, most > 0 ? 4 * most : 0);
  return found;
}

function scoreFile(set: EventSet, parts: { path: string; run: Run; label: string }): Figure[] {
  const { path, run, label } = parts;
  console.log(`\n## ${label}: ${path}`);
  const text = textOf(path);
  if (text === undefined) {
    if (run.given) throw new InputError(`${path}: no such file`);
    console.log('not here, left out');
    return [];
  }
  const started = process.cpuUsage();
  const figures = set.score(text, run, path).map(({ name, value }) => ({ name: `${label} ${name}`, value }));
  const { user, system } = process.cpuUsage(started);
  console.log(`${((user + system) / 1e6).toFixed(1)} s of CPU time`);
  return figures;
}

if (process.argv[1] !== undefined && /events\.[jt]s$/.test(process.argv[1]))
  for (const { name, value } of evalEvents(process.argv.slice(2)))
    console.log(`${name.padEnd(40)} ${value.toFixed(2)}`);
