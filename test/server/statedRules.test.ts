import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importTable } from '../../src/dossier/tables/importTable.js';
import { openStoreAt } from '../../src/dossier/tables/storePlace.js';
import { readMapping } from '../../src/readers/tables/mapping.js';
import { addToDay } from '../../src/util/calendar.js';
import { madeUpStream } from '../forecasts/stream.js';
import { openBench } from './harness.js';

const states: Readonly<Record<string, string>> = {
  ...{ A: 'KEN', B: 'PER', C: 'NOR', D: 'CHL', E: 'FJI', F: 'OMN' },
};
const types: Readonly<Record<string, string>> = { '03': 'CONSULT', '11': 'ACCUSE', '13': 'THREATEN' };

it('a rule that a report states stands in the brief of the page next to what the tables say of it', async () => {
  const bench = await openBench();
  const brief = async () => (await (await bench.ask('/api/brief.md')).text()).replace(/\s+/g, ' ');
  try {
    await bench.session.add({
      bytes: new TextEncoder().encode(
        'Norway accused Peru of lying. Typically, when Norway accuses Peru, Peru threatens Norway within three days.',
      ),
      ...{ origin: 'rule.txt', date: '2021-06-01' },
    });
    await bench.session.settled();
    expect(await brief()).toContain('not measured: no tables of events are imported');
    const file = join(bench.folder, 'acts.csv');
    const rows = madeUpStream(200).map((act) =>
      [
        addToDay('2021-01-01', act.day, 'day'),
        states[act.actor],
        states[act.recipient],
        types[act.type],
      ].join(),
    );
    writeFileSync(file, ['day,actor,recipient,code', ...rows].join('\n'));
    const store = await openStoreAt(bench.folder, 'write');
    const columns = { day: 'day', actor: 'actor', recipient: 'recipient', code: 'code' };
    const mapping = readMapping(JSON.stringify({ dataset: 'made-up', columns, scheme: 'plover' }));
    await importTable(store, file, { mapping, refuseAtMost: 0, at: '2021-06-02T00:00:00Z' });
    await store.close();
    expect(await brief()).toMatch(
      /followed \d+ of \d+ acts of type ACCUSE within 3 days \(\d+ %\); the same \d+ pairs/,
    );
  } finally {
    await bench.session.close();
    expect(bench.bugs).toEqual([]);
  }
});
