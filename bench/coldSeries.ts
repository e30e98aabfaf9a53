// A process that opens a store and draws one pair's weekly series from it; says how many milliseconds that took.
const [file = '', kind = 'nets', a = '', b = ''] = process.argv.slice(2);
const started = performance.now();
const { openDuckStore } = await import('../src/store/duckdb/open.js');
const { dyadBins, netBins } = await import('../src/store/queries.js');
const store = await openDuckStore(file, { mode: 'read' });
const bins = await (kind === 'nets' ? netBins : dyadBins)(store, { a, b, unit: 'week' });
const milliseconds = performance.now() - started;
await store.close();
process.stdout.write(JSON.stringify({ milliseconds, bins: bins.length }));
