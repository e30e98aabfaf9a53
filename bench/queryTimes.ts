import { DuckDBInstance } from '@duckdb/node-api';
import { openDuckStore } from '../src/store/duckdb/open.js';
import { nineQueries } from './material/nineQueries.js';

/** Milliseconds of CPU of each of the nine queries, warm, best of five: through the store, or (`plain`) by the engine alone. */
async function main([path = '', how = '']: readonly string[]): Promise<void> {
  const { ask, close } = how === 'plain' ? await plain(path) : await ours(path);
  const times: Record<string, number> = {};
  for (const [name, sql] of Object.entries(nineQueries)) {
    await ask(sql);
    const runs: number[] = [];
    for (let run = 0; run < 5; run++) {
      const before = process.cpuUsage();
      await ask(sql);
      const { user, system } = process.cpuUsage(before);
      runs.push((user + system) / 1000);
    }
    times[name] = Math.min(...runs);
  }
  await close();
  process.stdout.write(JSON.stringify(times));
}

async function ours(path: string) {
  const store = await openDuckStore(path, { mode: 'read' });
  return { ask: (sql: string) => store.rows(sql), close: () => store.close() };
}

async function plain(path: string) {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const close = async () => instance.closeSync();
  return { ask: async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS(), close };
}

await main(process.argv.slice(2));
