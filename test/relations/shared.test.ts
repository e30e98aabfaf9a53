import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Quad } from '../../src/ontology/plover.js';
import { stateOfName } from '../../src/ontology/stateCodes.js';
import type { RelationAct } from '../../src/relations/act.js';
import { binStart, binsBetween } from '../../src/relations/bins.js';
import { channelBreaks, channels } from '../../src/relations/breaks.js';
import { type NetRelation, netRelationOf } from '../../src/relations/netRelation.js';
import { netTriangleOf } from '../../src/relations/netTriangle.js';
import { defaultRule } from '../../src/relations/rule.js';
import { seriesOf } from '../../src/relations/series.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { addToDay } from '../../src/util/calendar.js';

// Reference data outside the repository: without it these tests have nothing to measure.
const nets = '../shared/data/relations/gdelt2_daily_dyad_net_2018_2024.csv.gz';
const events = '../shared/data/forecasting/icews18';

const unpacked = (path: string) => gunzipSync(readFileSync(path)).toString('utf8');

describe.runIf(existsSync(nets))('GDELT daily nets 2018 to 2024', () => {
  const text = existsSync(nets) ? unpacked(nets) : '';
  const rowsOf = (a: string, b: string) =>
    [...text.matchAll(new RegExp(`^(\\S{10}),${a},${b},(\\S+)$`, 'gm'))].map(([, day = '', net]) => ({
      day,
      net: Number(net),
    }));
  const busy = rowsOf('CHN', 'RUS').map(({ day }) => day);
  const starts = binsBetween(busy[0] ?? '', busy.at(-1) ?? '', 'week');
  const relation = (a: string, b: string): NetRelation => {
    const sums = new Map<string, number>();
    const days = new Map<string, number>();
    for (const day of busy) days.set(binStart(day, 'week'), (days.get(binStart(day, 'week')) ?? 0) + 1);
    for (const { day, net } of rowsOf(a, b))
      sums.set(binStart(day, 'week'), (sums.get(binStart(day, 'week')) ?? 0) + net);
    const values = starts.map((start) =>
      days.has(start) ? (sums.get(start) ?? 0) / (days.get(start) ?? 1) : null,
    );
    return netRelationOf({ a, b, starts, values }, defaultRule);
  };
  it('China and Russia: no breakdown in July 2020, nor any break', () => {
    const { word, breaks } = relation('CHN', 'RUS');
    expect([word, breaks]).toEqual(['noise', []]);
  });
  it('Russia and Ukraine break in the week of 2022-02-21 and do not come back', () => {
    const { word, breaks } = relation('RUS', 'UKR');
    expect([word, breaks.map(({ start }) => start)]).toEqual(['crack or breakdown', ['2022-02-21']]);
  });
  it('China and India break in the spring of 2020 and come back', () => {
    const { word, breaks } = relation('CHN', 'IND');
    expect([word, breaks[0]?.start]).toEqual(['recovery', '2020-05-04']);
  });
  it('the triangle of the three is no longer balanced from 2020 Q2 on', () => {
    const { states } = netTriangleOf([
      relation('CHN', 'RUS'),
      relation('IND', 'RUS'),
      relation('CHN', 'IND'),
    ]);
    const at = (start: string) => states.find((one) => one.start === start);
    expect(at('2020-01-01')?.balance).toBe('balanced');
    expect(at('2020-04-01')?.balance).not.toBe('balanced');
  });
});

describe.runIf(existsSync(events))('ICEWS events of 2018', () => {
  const pairs = ['CHN RUS', 'RUS USA', 'CHN USA', 'IND PAK', 'RUS UKR', 'IRN USA', 'KOR PRK', 'ISR SYR'];
  const acts = existsSync(events) ? actsOfStream(events) : [];
  it.each(pairs)('%s: losing a random half of all acts from 14 May on makes no break there', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    const split = '2018-05-14';
    const near = acts.filter(({ actor, recipient }) => [a, b].includes(actor) || [a, b].includes(recipient));
    const random = mulberry32(11);
    const thinned = near.filter(({ day }) => day < split || random() < 0.5);
    const query = { actor: a, recipient: b, bin: 'week', from: '2018-01-01', to: '2018-09-27' } as const;
    for (const channel of channels) {
      const [whole, rest] = [near, thinned].map(
        (one) => channelBreaks(seriesOf(one, query).bins, channel).breaks,
      );
      const known = (whole ?? []).map(({ start }) => start);
      const fresh = (rest ?? []).filter(
        ({ start, earliest, latest }) =>
          earliest <= split &&
          split <= latest &&
          !known.some((one) => Math.abs(Date.parse(one) - Date.parse(start)) <= 15 * 86_400_000),
      );
      expect(fresh, channel).toEqual([]);
    }
  });
});

/** Acts between states of the event stream: subject, relation, object, hours since 2018-01-01; quads by the root of the code. */
function actsOfStream(folder: string): RelationAct[] {
  const table = (name: string) =>
    unpacked(`${folder}/${name}`)
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t').map((cell) => cell.trim()));
  const country = (name: string) => stateOfName(/\(([^()]*)\)$/.exec(name)?.[1] ?? name);
  const states = new Map(table('entity2id.txt.gz').map(([name = '', id = '']) => [id, country(name)]));
  const roots = new Map(table('relation_cameo.tsv.gz').map(([id = '', , , root]) => [id, Number(root)]));
  const quad = (root: number): Quad => (root < 6 ? 1 : root < 9 ? 2 : root < 15 ? 3 : 4);
  return table('train.txt.gz')
    .concat(table('valid.txt.gz'))
    .flatMap(([subject = '', relation = '', object = '', hours = ''], at) => {
      const [actor, recipient, root] = [states.get(subject), states.get(object), roots.get(relation) ?? 0];
      if (!actor || !recipient || actor === recipient || !(root > 1)) return [];
      const day = addToDay('2018-01-01', Number(hours) / 24, 'day');
      return [
        {
          id: `${at}`,
          actor,
          recipient,
          day,
          quad: quad(root),
          intensity: root < 9 ? 1 : -1,
          origin: `${at}`,
        },
      ];
    });
}
