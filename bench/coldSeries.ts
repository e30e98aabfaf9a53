// A process that loads the engine, opens a store, draws one pair's weekly series from it and finds its breaks, as the commands do; says
// how many milliseconds each took: wall for the engine, the series and the breaks, and processor time from opening to the last break.
const [file = '', kind = 'nets', a = '', b = ''] = process.argv.slice(2);
const begun = performance.now();
const { openDuckStore } = await import('../src/store/duckdb/open.js');
const { dyadBins, netBins } = await import('../src/store/queries.js');
const { storedActs } = await import('../src/dossier/tables/storedActs.js');
const { storedNets } = await import('../src/dossier/tables/storedNets.js');
const { channelBreaks, channels } = await import('../src/relations/breaks.js');
const { netRelationOf } = await import('../src/relations/netRelation.js');
const { defaultRule } = await import('../src/relations/rule.js');
const { seriesOf } = await import('../src/relations/series.js');

const opening = performance.now();
const before = process.cpuUsage();
const store = await openDuckStore(file, { mode: 'read' });
const bins = await (kind === 'nets' ? netBins : dyadBins)(store, { a, b, unit: 'week' });
const drawn = performance.now();
const breaks = kind === 'nets' ? await breaksOfNets() : await breaksOfEvents();
const found = performance.now();
const { user, system } = process.cpuUsage(before);
await store.close();
process.stdout.write(
  JSON.stringify({
    ...{ engine: opening - begun, series: drawn - opening, breaks: found - drawn },
    ...{ cpu: (user + system) / 1000, bins: bins.length, found: breaks },
  }),
);

async function breaksOfNets(): Promise<number> {
  const nets = await storedNets(store, { parties: [a, b], bin: 'week' });
  return nets ? netRelationOf(nets.series, defaultRule).breaks.length : 0;
}

/** One direction, all channels. */
async function breaksOfEvents(): Promise<number> {
  const { acts } = await storedActs(store, { parties: [a, b] });
  const series = seriesOf(acts, { actor: a, recipient: b, bin: 'week' });
  return channels.flatMap((channel) => channelBreaks(series.bins, channel).breaks).length;
}
