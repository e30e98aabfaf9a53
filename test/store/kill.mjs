// Loads many rows into a store and says where it is, so that the test can kill it there.
import { openDuckStore } from '../../dist/store/duckdb/open.js';

const [file, at] = process.argv.slice(2);
const base = {
  ...{ dataset: 'test', actor: 'KEN', recipient: 'TZA', actor_code: '', recipient_code: '', actor_name: '' },
  ...{ recipient_name: '', scope: 'dyad', swapped: 0, day: 18_000, scheme: 'cameo', code: '040', type: 'CONSULT' },
  ...{ mode: '', contexts: '', quad: 1, intensity1000: 1000, scale: 'x', story: '', url: '', publisher: '', place: '' },
};
const said = (word) => new Promise((done) => process.stdout.write(`${word}\n`, done));

async function* batches() {
  const all = at === 'reading' ? 20_000 : 200_000;
  for (let from = 0; from < all; from += 10_000) {
    const records = Array.from({ length: 10_000 }, (_, n) => ({
      line: from + n + 1,
      part: 1,
      record: { ...base, event_id: `k${from + n}` },
    }));
    yield { read: 10_000, records, refused: [] };
    if (from === 10_000 && at === 'reading') {
      await said('here');
      await new Promise((done) => setTimeout(done, 60_000));
    }
  }
}

const store = await openDuckStore(file, { mode: 'write' });
await store.load({
  ...{ file: 'killed.csv', sha256: 'a'.repeat(64), bytes: 1, format: 'test', table: 'events', loaded_at: '' },
  batches: batches(),
  refuseAtMost: 0,
  confirm: async () => {
    if (at === 'writing') await said('here');
  },
});
await said('done');
await new Promise((done) => setTimeout(done, 60_000));
