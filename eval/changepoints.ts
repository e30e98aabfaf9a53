import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { agreement } from '../src/stats/changepoints/index.js';
import { version } from '../src/version.js';
import { type Channels, methods } from './changepoints/methods.js';
import { simulate } from './changepoints/simulate.js';

/** A series with the change points that people marked in it. */
interface Annotated {
  readonly name: string;
  readonly channels: Channels;
  readonly marks: readonly (readonly number[])[];
}

interface Row {
  readonly name: string;
  readonly length: number;
  readonly found: readonly number[];
  readonly covering: number;
  readonly f1: number;
}

interface Options {
  readonly folder?: string | undefined;
  readonly annotations?: string | undefined;
  readonly method?: string | undefined;
}

const shared = '../shared/data/changepoints';

/** Covering and F1 (margin 5) of a method over the annotated series of a folder in the layout of the Turing Change Point Dataset. */
export function evalChangePoints(options: Options, report: (line: string) => void) {
  const { folder = shared, method = 'default' } = options;
  const series = readAnnotated(folder, options.annotations);
  const started = performance.now();
  const rows = scored(series, method);
  const seconds = (performance.now() - started) / 1000;
  for (const { name, length, found, covering, f1 } of rows)
    report(
      `${name.padEnd(24)} n ${String(length).padStart(5)}  covering ${covering.toFixed(4)}  F1 ${f1.toFixed(4)}  ${shortList(found)}`,
    );
  const means = meansOf(rows);
  report(
    JSON.stringify({
      method,
      penalty: methods[method]?.penalty,
      version,
      series: rows.length,
      ...means,
      seconds: round(seconds),
    }),
  );
  return { rows, ...means };
}

const published = ['published-amoc', 'published-binseg', 'published-pelt'];

/**
 * Every method over the same series of one channel without gaps: means, and covering / F1 of each series for the default beside
 * the published defaults, which are R's answers one index early as TCPDBench reads them.
 */
export function compareMethods(options: Options, report: (line: string) => void): Record<string, Row[]> {
  const series = readAnnotated(options.folder ?? shared, options.annotations).filter(
    ({ channels }) => channels.length === 1 && !channels[0]?.includes(null),
  );
  const all = Object.fromEntries(Object.keys(methods).map((name) => [name, scored(series, name)]));
  const shown = ['default', ...published];
  const cell = (one: { covering: number; f1: number } | undefined) =>
    `${one?.covering.toFixed(4)} ${one?.f1.toFixed(4)}`.padEnd(18);
  report(`\n${['series, covering F1'.padEnd(24), ...shown.map((name) => name.padEnd(18))].join('')}`);
  series.forEach(({ name }, i) => {
    report(`${name.padEnd(24)}${shown.map((method) => cell(all[method]?.[i])).join('')}`);
  });
  report(`\nmeans over the ${series.length} series of one channel without gaps`);
  for (const [name, rows] of Object.entries(all)) report(`${name.padEnd(24)}${cell(meansOf(rows))}`);
  return all;
}

export function scored(series: readonly Annotated[], method: string): Row[] {
  const find = methods[method]?.find;
  if (find === undefined) throw new Error(`no method ${method}: ${Object.keys(methods).join(', ')}`);
  return series.flatMap(({ name, channels, marks }) => {
    const found = find(channels);
    const length = channels[0]?.length ?? 0;
    return found === undefined ? [] : [{ name, length, found, ...agreement(found, marks, { length }) }];
  });
}

/** Series of `folder/series/*.json` or `folder/*.json` that have annotations; none when the folder is absent. */
export function readAnnotated(folder: string, annotations?: string): Annotated[] {
  const inner = existsSync(join(folder, 'series')) ? join(folder, 'series') : folder;
  const beside = [join(folder, 'annotations.json'), join(folder, '..', 'annotations.json')];
  const file = annotations ?? beside.find((path) => existsSync(path));
  if (file === undefined || !existsSync(inner)) return [];
  const marked = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number[]>>;
  const paths = (readdirSync(inner, { recursive: true, encoding: 'utf8' }) as string[]).filter(
    (path) => path.endsWith('.json') && basename(path) !== 'annotations.json',
  );
  return paths.sort().flatMap((path) => {
    const { name, series } = JSON.parse(readFileSync(join(inner, path), 'utf8')) as SeriesFile;
    const marks = Object.values(marked[name] ?? {});
    if (series === undefined || marks.length === 0) return [];
    return [{ name, channels: series.map(({ raw }) => raw.map(readValue)), marks }];
  });
}

interface SeriesFile {
  readonly name: string;
  readonly series?: readonly { readonly raw: readonly unknown[] }[];
}

/** Missing values are written as null, "NaN" or left empty in such files. */
function readValue(raw: unknown): number | null {
  const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function meansOf(rows: readonly Row[]): { covering: number; f1: number } {
  const mean = (of: (row: Row) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / Math.max(1, rows.length);
  return { covering: round(mean(({ covering }) => covering)), f1: round(mean(({ f1 }) => f1)) };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const shortList = (found: readonly number[]): string =>
  found.length > 12 ? `${found.length} change points` : `[${found.join(', ')}]`;

/** Figures in percent, over the series of one channel as published tables have them; the table is printed. */
export function changePointFigures(
  words: readonly string[],
): { readonly name: string; readonly value: number }[] {
  const after = (flag: string) => (words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined);
  const options: Options = {
    folder: after('--folder') ?? after('--series'),
    annotations: after('--annotations'),
    method: after('--method'),
  };
  const report = (line: string) => console.log(line);
  if (words.includes('--simulate')) simulate(report);
  const { rows } = evalChangePoints(options, report);
  if (rows.length === 0) {
    report(`no annotated series in ${options.folder ?? shared}: passed over`);
    return [];
  }
  const { default: own = [] } = compareMethods(options, report);
  const { covering, f1 } = meansOf(own);
  return [
    { name: 'changepoints default covering', value: 100 * covering },
    { name: 'changepoints default F1', value: 100 * f1 },
  ];
}
