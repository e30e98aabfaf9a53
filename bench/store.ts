import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGdeltRows } from './material/gdeltRows.js';
import { type Limited, measure } from './measure.js';

const NETS = '../shared/data/relations/gdelt2_daily_dyad_net_2018_2024.csv.gz';
const ROWS = Number(process.env.STORE_ROWS ?? 500_000);

/**
 * How fast do event tables come in, how soon is one pair's series there, and what do the nine questions cost? STORE_ROWS sets
 * the size of the made-up table: the full measure is 20,000,000.
 */
export function benchStore(): Limited[] {
  const folder = mkdtempSync(join(tmpdir(), 'detente-store-bench-'));
  try {
    return [...benchNets(folder), ...benchEvents(folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function benchNets(folder: string): Limited[] {
  if (!existsSync(NETS)) {
    console.log(`(daily nets not measured: ${NETS} is absent)`);
    return [];
  }
  const store = join(folder, 'nets.duckdb');
  const load = importInto(store, NETS);
  const first = cold(store, ['nets', 'CHN', 'RUS']);
  return [
    { what: 'import of 2,706,008 daily nets, wall', value: load.seconds, unit: 's', limit: 10 },
    { what: 'the same, CPU', value: load.cpu, unit: 's', limit: 20 },
    { what: 'the same, peak memory', value: load.megabytes, unit: 'MB', limit: 2000 },
    { what: 'engine loaded into a new process', value: first.engine, unit: 'ms', limit: 300 },
    { what: "one pair's weekly nets, cold open", value: first.series, unit: 'ms', limit: 150 },
    { what: 'its breaks, from rows to the last one', value: first.breaks, unit: 'ms', limit: 150 },
    { what: 'both, CPU', value: first.cpu, unit: 'ms', limit: 300 },
    { what: 'the store', value: statSync(store).size / 1e6, unit: 'MB', limit: 60 },
  ];
}

function benchEvents(folder: string): Limited[] {
  const table = join(folder, 'rows.CSV');
  const file = openSync(table, 'w');
  writeGdeltRows(file, ROWS);
  closeSync(file);
  const store = join(folder, 'events.duckdb');
  const load = importInto(store, table);
  const rows = ROWS.toLocaleString('en');
  const dyad = cold(store, ['events', 'KEN', 'TZA']);
  return [
    {
      what: `import of ${rows} GDELT-like rows`,
      value: ROWS / load.seconds,
      unit: 'rows/s',
      limit: 50_000,
      least: true,
    },
    {
      what: 'the same, in the CPU time of two cores',
      value: (2 * ROWS) / load.cpu,
      unit: 'rows/s',
      // A small table mostly pays for the start.
      limit: ROWS >= 5_000_000 ? 300_000 : 150_000,
      least: true,
    },
    { what: 'the same, peak memory', value: load.megabytes, unit: 'MB', limit: 2500 },
    { what: "one dyad's weekly series, cold open", value: dyad.series, unit: 'ms', limit: 150 },
    // The 150 ms above are for nets a day; here the acts of sixteen years are read one by one, for sources and exposure.
    {
      what: 'its breaks, all channels, from rows to the last one',
      value: dyad.breaks,
      unit: 'ms',
      limit: 500,
    },
    { what: 'both, CPU', value: dyad.cpu, unit: 'ms', limit: 800 },
    { what: 'store / table on disk', value: statSync(store).size / statSync(table).size, unit: '', limit: 1 },
    ...benchQueries(store),
  ];
}

/** CPU of the nine questions, beside the engine's own on the same file. */
function benchQueries(store: string): Limited[] {
  const [ours, plain] = [queryTimes(store, 'ours'), queryTimes(store, 'plain')];
  const sum = (times: Times) => Object.values(times).reduce((total, time) => total + time, 0);
  return [
    ...Object.entries(ours).map(([name, value]) => ({
      what: `${name}, CPU (plain SQL ${(plain[name] as number).toFixed(1)})`,
      ...{ value, unit: 'ms', limit: 300 },
    })),
    { what: 'all nine, ours / plain SQL', value: sum(ours) / sum(plain), unit: '', limit: 1.3 },
  ];
}

type Times = Readonly<Record<string, number>>;

/** Best of three processes, so that a busy machine says as little as it can. */
function queryTimes(store: string, how: 'ours' | 'plain'): Times {
  const runs = Array.from({ length: 3 }, () => {
    const words = ['dist-tools/bench/queryTimes.js', store, how];
    const { stdout, status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Times;
  });
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, Math.min(...runs.map((run) => run[name] as number))]));
}

/** One run each: the store must be new. */
function importInto(store: string, table: string) {
  const words = ['dist/cli/main.js', 'import', table, '--into', store];
  return measure(words, { runs: 1, warm: false });
}

/** Milliseconds until the engine is loaded, from opening the store to the last bin, from there to the last break: medians of five processes. */
function cold(store: string, words: readonly string[]): ColdTimes {
  const times = Array.from({ length: 5 }, () => {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ['dist-tools/bench/coldSeries.js', store, ...words],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const found = JSON.parse(stdout) as ColdTimes & { bins: number };
    if (found.bins < 50) throw new Error(`only ${found.bins} bins`);
    return found;
  });
  const median = (pick: (time: ColdTimes) => number) => times.map(pick).sort((x, y) => x - y)[2] as number;
  return {
    engine: median(({ engine }) => engine),
    series: median(({ series }) => series),
    breaks: median(({ breaks }) => breaks),
    cpu: median(({ cpu }) => cpu),
  };
}

interface ColdTimes {
  readonly engine: number;
  readonly series: number;
  readonly breaks: number;
  readonly cpu: number;
}
