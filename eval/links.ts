import { existsSync } from 'node:fs';
import { evaluateLinks, type FiguresByMethod } from '../src/forecasts/links/evaluate.js';
import { type LinkFigures, strata } from '../src/forecasts/links/tally.js';
import { version } from '../src/version.js';
import { askedLines } from './links/ask.js';
import { type LoadedBenchmark, loadBenchmark } from './links/load.js';
import { type LinkOptions, linkOptions } from './links/options.js';

const filter = 'time-aware';
const ties = 'average';

const measures: readonly (readonly [string, (of: LinkFigures) => number])[] = [
  ['MRR', ({ mrr }) => mrr],
  ['H@1', ({ hits1 }) => hits1],
  ['H@3', ({ hits3 }) => hits3],
  ['H@10', ({ hits10 }) => hits10],
  ['MRRBestTies', ({ mrrBestTies }) => mrrBestTies],
  ['MRRWorstTies', ({ mrrWorstTies }) => mrrWorstTies],
];

/** Ranks the answers of the files named, or of the shared benchmark when none is. */
export function linkFigures(words: readonly string[]): { name: string; value: number }[] {
  const usual = words.includes('--train') ? words : sharedBenchmark('icews14');
  if (usual === undefined) {
    console.log('passed over: ../shared/data/forecasting is not there');
    return [];
  }
  const figures = linkReport(usual, (line) => console.log(line));
  return Object.entries(figures).map(([method, { mrr }]) => ({
    name: `links icews14 valid ${method} MRR`,
    value: mrr,
  }));
}

/** Ranks the answers of the last part of a benchmark; reports a table and a line of JSON. */
export function linkReport(words: readonly string[], report: (line: string) => void): FiguresByMethod {
  const options = linkOptions(words);
  const benchmark = loadBenchmark(options);
  if (options.ask !== undefined) {
    for (const line of askedLines(options.ask, benchmark, options)) report(line);
    return {};
  }
  const { setting, seed, method } = options;
  const figures = evaluateLinks({ benchmark, setting, seed, method });
  for (const line of tableOf(figures, benchmark, options)) report(line);
  report(JSON.stringify(recordOf(figures, benchmark, options)));
  return figures;
}

/** Options for a shared benchmark whose test part is held back; undefined when it is not there. */
function sharedBenchmark(name: string): string[] | undefined {
  const folder = `../shared/data/forecasting/${name}`;
  if (!existsSync(`${folder}/train.txt.gz`)) return undefined;
  const file = (stem: string) => `${folder}/${stem}.txt.gz`;
  return [
    ...['--train', file('train'), '--valid', file('valid')],
    ...['--entities', file('entity2id'), '--relations', file('relation2id')],
  ];
}

function tableOf(figures: FiguresByMethod, benchmark: LoadedBenchmark, options: LinkOptions): string[] {
  const { facts, files, scored, unit, splits, entities, relations } = benchmark;
  const all = Object.entries(figures);
  const queries = all[0]?.[1].queries ?? 0;
  return [
    ...files.map(
      ({ role, file, rows, sha256 }) =>
        `${role.padEnd(10)}${String(rows).padStart(8)} rows  ${sha256.slice(0, 12)}  ${file}`,
    ),
    `${facts.length} links, ${entities} entities, ${relations} relations; a step is ${unit} of the files' time units`,
    `scored: ${scored}, steps ${splits.scoredFrom} to ${splits.scoredTo}, ${queries} queries in both directions`,
    `${options.setting}-step, ${filter} filter, ${ties} ties; a rank supposes the event, it is no probability of it`,
    cells(['', ...all.map(([method]) => method)]),
    ...measures.map(([name, of]) => cells([name, ...all.map(([, found]) => of(found).toFixed(2))])),
    cells(['MRR by what was known of the answer (share of queries, %)']),
    ...strata.map((name, at) =>
      cells([
        `  ${name} (${(all[0]?.[1].strata[at]?.share ?? 0).toFixed(1)})`,
        ...all.map(([, found]) => (found.strata[at]?.mrr ?? 0).toFixed(2)),
      ]),
    ),
  ];
}

const cells = ([name = '', ...values]: readonly string[]): string =>
  name.padEnd(36) + values.map((value) => value.padStart(12)).join('');

/** Everything that is needed to compare the figure with another one; figures of the method asked for, then of those beneath it. */
function recordOf(figures: FiguresByMethod, benchmark: LoadedBenchmark, options: LinkOptions): object {
  const { user, system } = process.cpuUsage();
  const { method, names, setting, seed } = options;
  const { files, scored, entities, relations } = benchmark;
  const beneath = Object.entries(figures).filter(([name]) => name !== method);
  return {
    files,
    scored,
    method,
    names,
    setting,
    filter,
    ties,
    entities,
    relations,
    queries: figures[method]?.queries,
    ...figuresOf(figures[method]),
    ...Object.fromEntries(beneath.map(([name, found]) => [name, figuresOf(found)])),
    cpuSeconds: Math.round((user + system) / 1e4) / 100,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
    seed,
    version,
  };
}

function figuresOf(found: LinkFigures | undefined): Record<string, unknown> {
  if (found === undefined) return {};
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    ...Object.fromEntries(measures.map(([name, of]) => [name, round(of(found))])),
    strata: found.strata.map(({ name, share, mrr }) => ({ name, share: round(share), MRR: round(mrr) })),
  };
}
