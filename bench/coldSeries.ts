// A process that loads the engine, opens a store and draws one pair's weekly series from it; says how many milliseconds each took.
const [file = '', kind = 'nets', a = '', b = ''] = process.argv.slice(2);
const begun = performance.now();
const { openDuckStore } = await import('../src/store/duckdb/open.js');
const { dyadBins, netBins } = await import('../src/store/queries.js');
const opening = performance.now();
const store = await openDuckStore(file, { mode: 'read' });
const bins = await (kind === 'nets' ? netBins : dyadBins)(store, { a, b, unit: 'week' });
const milliseconds = { engine: opening - begun, series: performance.now() - opening };
await store.close();
process.stdout.write(JSON.stringify({ ...milliseconds, bins: bins.length }));
