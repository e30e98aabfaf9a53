import { existsSync } from 'node:fs';
import { evaluateLinks } from '../src/forecasts/links/evaluate.js';
import type { LinkFigures } from '../src/forecasts/links/tally.js';
import { version } from '../src/version.js';
import { type LoadedBenchmark, loadBenchmark } from './links/load.js';
import { type LinkOptions, linkOptions } from './links/options.js';

const filter = 'time-aware';
const ties = 'average';

/** Ranks the answers of the files named, or of the shared benchmark when none is. */
export function linkFigures(words: readonly string[]): { name: string; value: number }[] {
  const usual = words.includes('--train') ? words : sharedBenchmark('icews14');
  if (usual === undefined) {
    console.log('passed over: ../shared/data/forecasting is not there');
    return [];
  }
  const { mrr } = linkReport(usual, (line) => console.log(line));
  return [{ name: 'links icews14 valid MRR', value: mrr }];
}

/** Ranks the answers of the last part of a benchmark; reports a table and a line of JSON. */
export function linkReport(words: readonly string[], report: (line: string) => void): LinkFigures {
  const options = linkOptions(words);
  const benchmark = loadBenchmark(options);
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

function tableOf(figures: LinkFigures, benchmark: LoadedBenchmark, options: LinkOptions): string[] {
  const { facts, files, scored, unit, splits, entities, relations } = benchmark;
  const percent = (value: number) => value.toFixed(2).padStart(7);
  const { queries, mrr, hits1, hits3, hits10, mrrBestTies, mrrWorstTies } = figures;
  return [
    ...files.map(
      ({ role, file, rows, sha256 }) =>
        `${role.padEnd(10)}${String(rows).padStart(8)} rows  ${sha256.slice(0, 12)}  ${file}`,
    ),
    `${facts.length} links, ${entities} entities, ${relations} relations; a step is ${unit} of the files' time units`,
    `scored: ${scored}, steps ${splits.scoredFrom} to ${splits.scoredTo}, ${queries} queries in both directions`,
    `${options.method}, ${options.setting}-step, ${filter} filter, ${ties} ties; a rank supposes the event, it is no probability of it`,
    '    MRR    H@1    H@3   H@10   MRR best ties  worst ties',
    [mrr, hits1, hits3, hits10].map(percent).join('') +
      percent(mrrBestTies).padStart(16) +
      percent(mrrWorstTies).padStart(12),
    ...figures.strata.map(
      (part) => `${part.name.padEnd(24)}${percent(part.share)} % of queries, MRR${percent(part.mrr)}`,
    ),
  ];
}

/** Everything that is needed to compare the figure with another one. */
function recordOf(
  figures: LinkFigures,
  benchmark: LoadedBenchmark,
  options: LinkOptions,
): Record<string, unknown> {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const { user, system } = process.cpuUsage();
  return {
    files: benchmark.files,
    scored: benchmark.scored,
    method: options.method,
    names: options.names,
    setting: options.setting,
    filter,
    ties,
    entities: benchmark.entities,
    relations: benchmark.relations,
    queries: figures.queries,
    MRR: round(figures.mrr),
    'H@1': round(figures.hits1),
    'H@3': round(figures.hits3),
    'H@10': round(figures.hits10),
    MRRBestTies: round(figures.mrrBestTies),
    MRRWorstTies: round(figures.mrrWorstTies),
    strata: figures.strata.map(({ name, share, mrr }) => ({ name, share: round(share), MRR: round(mrr) })),
    cpuSeconds: Math.round((user + system) / 1e4) / 100,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
    seed: options.seed,
    version,
  };
}
