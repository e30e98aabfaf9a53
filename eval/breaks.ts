import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Bin, binStart, bins, binsBetween } from '../src/relations/bins.js';
import { netBreaks } from '../src/relations/netBreaks.js';
import { addToDay, isIsoDay } from '../src/util/calendar.js';
import { version } from '../src/version.js';
import { InputError } from './events/files.js';

const shared = '../shared/data/relations/gdelt2_daily_dyad_net_2018_2024.csv.gz';

interface Options {
  readonly net?: string | undefined;
  readonly dyads?: string | undefined;
  readonly bin?: string | undefined;
  readonly dates?: string | undefined;
}

/** Days before and after a dated shock in which a break counts as its own. */
const window = { before: 24, after: 21 };

/** What public record says of the shared series: a break that must be there (from, to), or none that may be. */
const known: readonly { dyad: string; from: string; to: string; wanted: boolean }[] = [
  { dyad: 'RUS-UKR', from: '2022-02-21', to: '2022-02-21', wanted: true },
  { dyad: 'CHN-IND', from: '2020-04-01', to: '2020-06-30', wanted: true },
  { dyad: 'CHN-RUS', from: '2020-06-01', to: '2020-08-31', wanted: false },
];

/**
 * `npm run eval -- breaks [--net FILE.csv[.gz] --dyads A-B,C-D --bin week [--dates FILE]]`: breaks of net series (columns
 * date, a, b, net), with the share of dated shocks (columns dyad, date, kind) that a break lies near, and by chance.
 */
export function breakFigures(words: readonly string[]): { name: string; value: number }[] {
  const after = (flag: string) => words[words.indexOf(flag) + 1];
  const given = (flag: string) => (words.includes(flag) ? after(flag) : undefined);
  const options: Options = {
    net: given('--net'),
    dyads: given('--dyads'),
    bin: given('--bin'),
    dates: given('--dates'),
  };
  const net = options.net ?? shared;
  if (!existsSync(net)) {
    if (options.net !== undefined) throw new InputError(`no such file: ${net}`);
    console.log(`${net}: not here, left out`);
    return [];
  }
  const bin = bins.find((one) => one === (options.bin ?? 'week'));
  if (!bin) throw new InputError(`no bin ${options.bin}: one of ${bins.join(', ')}`);
  const dyads = (options.dyads ?? 'RUS-UKR,CHN-IND,CHN-RUS,IND-RUS').split(',').map(inOrder);
  const started = performance.now();
  const series = readNet(net, dyads, bin);
  const found = new Map(dyads.map((dyad) => [dyad, netBreaks(series.values.get(dyad) ?? [], series.starts)]));
  const seconds = Math.round((performance.now() - started) / 10) / 100;
  for (const [dyad, breaks] of found) {
    if (breaks.length === 0) console.log(`${dyad}  no break`);
    for (const { start, earliest, latest, size } of breaks)
      console.log(
        `${dyad}  ${start}  (${earliest} .. ${latest})  ${size > 0 ? '+' : '-'}  ${Math.abs(size).toFixed(2)} robust SD`,
      );
  }
  const days = new Map([...found].map(([dyad, breaks]) => [dyad, breaks.map(({ start }) => start)]));
  const hits = options.dates === undefined ? {} : shocks(options.dates, days, series);
  console.log(
    JSON.stringify({
      method: 'detectBreaks, levels',
      penalty: '3 log n, long-run noise',
      version,
      bin,
      breaks: [...days.values()].flat().length,
      ...hits,
      seconds,
    }),
  );
  if (options.net !== undefined) return [];
  const held = known.filter(({ dyad, from, to, wanted }) => {
    const there = (days.get(dyad) ?? []).some((day) => day >= from && day <= to);
    return there === wanted;
  });
  return [{ name: 'breaks of public record', value: (100 * held.length) / known.length }];
}

const inOrder = (dyad: string): string => dyad.trim().toUpperCase().split('-').sort().join('-');

interface NetSeries {
  /** First days of the bins, without a gap. */
  readonly starts: readonly string[];
  /** Mean net of the days present; null for bins without any day. */
  readonly values: ReadonlyMap<string, readonly (number | null)[]>;
}

/** Means over the days that are in the file: a day that is absent was not reported, a pair absent on a present day is quiet. */
function readNet(path: string, dyads: readonly string[], bin: Bin): NetSeries {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const present = new Map<string, Set<string>>();
  const sums = new Map(dyads.map((dyad) => [dyad, new Map<string, number>()]));
  let line = 0;
  for (const row of text.split('\n')) {
    line++;
    if (row === '' || line === 1) continue;
    const [date = '', a = '', b = '', net = ''] = row.trimEnd().split(',');
    if (!isIsoDay(date) || !Number.isFinite(Number(net)) || net === '')
      throw new InputError(`${path}, line ${line}: date, a, b, net expected: "${row.slice(0, 60)}"`);
    const start = binStart(date, bin);
    if (!present.get(start)?.add(date)) present.set(start, new Set([date]));
    const sum = sums.get(inOrder(`${a}-${b}`));
    if (sum) sum.set(start, (sum.get(start) ?? 0) + Number(net));
  }
  const days = [...present.keys()].sort();
  const starts = binsBetween(days[0] ?? '1970-01-01', days.at(-1) ?? '1969-01-01', bin);
  const values = new Map(
    dyads.map((dyad) => [
      dyad,
      starts.map((start) => {
        const count = present.get(start)?.size ?? 0;
        return count === 0 ? null : (sums.get(dyad)?.get(start) ?? 0) / count;
      }),
    ]),
  );
  return { starts, values };
}

/** Shocks near which a break lies, and the share of all days that lie near some break of their dyad: what chance would hit. */
function shocks(path: string, breaks: ReadonlyMap<string, readonly string[]>, { starts }: NetSeries) {
  const rows = readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1);
  const dated = rows.map((row) => row.split(/[,\t]/)).filter(([dyad = '']) => breaks.has(inOrder(dyad)));
  const near = (day: string, one: string) =>
    one >= addToDay(day, -window.before, 'day') && one <= addToDay(day, window.after, 'day');
  const hits = dated.filter(([dyad = '', day = '']) =>
    breaks.get(inOrder(dyad))?.some((one) => near(day, one)),
  );
  const all = binsBetween(starts[0] ?? '', starts.at(-1) ?? '', 'day');
  const chance = [...breaks.values()].map(
    (own) => all.filter((day) => own.some((one) => near(day, one))).length / Math.max(1, all.length),
  );
  const mean = chance.reduce((sum, share) => sum + share, 0) / Math.max(1, chance.length);
  return { shocks: dated.length, hits: hits.length, chance: Math.round(mean * 1000) / 1000 };
}
