import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  atMostOneChange,
  binarySegmentation,
  empiricalCost,
  gammaCost,
  meanCost,
  meanVarianceCost,
  type PenaltyName,
  pelt,
  poissonCost,
  segmentNeighbourhood,
  standardise,
  varianceCost,
} from '../../../src/stats/changepoints/index.js';
import { coal, nile } from './series.js';

const folder = '../shared/data/changepoints';
const here = existsSync(folder);
const read = <T>(name: string): T => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as T;
const asR = { compat: 'r' } as const;

interface Run {
  readonly cpts: number | readonly number[];
}
interface Expected {
  readonly n: number;
  readonly expected: number | readonly number[];
  readonly data?: readonly number[];
}

/** R gives the last index of each segment and n at the end; without n that is our first index of the next. */
const inner = (given: number | readonly number[], n: number) => [given].flat().filter((at) => at < n);

describe.skipIf(!here)(`R's changepoint 2.3${here ? '' : ' (skipped: no ../shared)'}`, () => {
  const runs = here ? read<Record<string, Record<string, Run>>>('r-changepoint-2.3-tcpd-runs.json') : {};
  const names = Object.keys(runs).filter((name) => existsSync(`${folder}/series/${name}.json`));

  it('is compared on all 15 shared series of one channel', () => expect(names.length).toBe(here ? 15 : 0));

  it.each(names)('%s: the same change points in all six runs', (name) => {
    const { series } = read<{ series: { raw: number[] }[] }>(`series/${name}.json`);
    const z = standardise(series[0]?.raw ?? []);
    const found = {
      amoc: atMostOneChange(meanCost(z, asR), asR),
      pelt: pelt(meanCost(z, asR), asR),
      binseg: binarySegmentation(meanCost(z, asR), { maxChanges: 5, ...asR }),
      segneigh: segmentNeighbourhood(meanCost(z, asR), { penalty: 'BIC', maxSegments: 5 }),
      pelt_meanvar_mbic: pelt(meanVarianceCost(z, asR), asR),
      pelt_mean_bic: pelt(meanCost(z, asR), { penalty: 'BIC', ...asR }),
    };
    for (const [run, { changePoints }] of Object.entries(found))
      expect([run, changePoints]).toEqual([run, inner(runs[name]?.[run]?.cpts ?? [], z.length)]);
  });

  it('misses the optimum under MBIC where exact PELT finds it', () => {
    const { series } = read<{ series: { raw: number[] }[] }>('series/us_population.json');
    const cost = meanCost(standardise(series[0]?.raw ?? []));
    const [theirs, ours] = [pelt(cost, asR), pelt(cost)];
    expect([theirs.changePoints, ours.changePoints]).toEqual([
      [312, 562],
      [214, 453, 619],
    ]);
    expect([theirs.cost, ours.cost].map((total) => total.toFixed(3))).toEqual(['148.909', '133.944']);
  });

  const examples = here ? read<Record<string, Expected>>('r-changepoint-expected.json') : {};
  const costOf = (key: string) => {
    const data = examples[key]?.data ?? [];
    if (key.startsWith('nile_meanvar')) return meanVarianceCost(nile, asR);
    if (key.startsWith('nile_mean')) return meanCost(nile, asR);
    if (key.startsWith('coal_pois')) return poissonCost(coal, asR);
    if (key === 'man_cpt.mean_PELT') return meanCost(data, asR);
    if (key === 'man_cpt.var_PELT') return varianceCost(data, asR);
    if (key === 'sim_pois_PELT') return poissonCost(data, asR);
    return key === 'sim_exp_PELT' ? gammaCost(data, asR) : undefined;
  };
  const named = Object.keys(examples).filter((key) => /PELT|BinSeg/.test(key) && costOf(key) !== undefined);

  it('is compared on all its examples whose data are at hand', () =>
    expect(named.length).toBe(here ? 20 : 0));

  it.each(named)('%s', (key) => {
    const cost = costOf(key) ?? meanCost([]);
    const last = key.split('_').at(-1) as PenaltyName | 'PELT';
    const options = { penalty: last === 'PELT' ? ('MBIC' as const) : last, ...asR };
    const { changePoints } = key.includes('BinSeg')
      ? binarySegmentation(cost, { ...options, maxChanges: 10 })
      : pelt(cost, options);
    expect(changePoints).toEqual(inner(examples[key]?.expected ?? [], cost.length));
  });
});

const weekly = '../shared/data/relations/keds_levant_israel_palestine_weekly_goldstein.csv.gz';
const kept = existsSync(weekly);
describe.skipIf(!kept)(`1,278 weeks of a real series${kept ? '' : ' (skipped: no ../shared)'}`, () => {
  const values = kept
    ? gunzipSync(readFileSync(weekly))
        .toString()
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => Number(line.split(',')[2]))
    : [];
  it('ED-PELT as changepoint.np 1.0.5', () => {
    const expected = [455, 552, 748, 752, 921, 925, 1116, 1126, 1133, 1187, 1197, 1260];
    for (const options of [asR, {}])
      expect(pelt(empiricalCost(values), { penalty: '3 log n', ...options }).changePoints).toEqual(expected);
  });
  it('PELT of signed logarithms over their noise as changepoint', () => {
    const logs = values.map((y) => Math.sign(y) * Math.log1p(Math.abs(y)));
    const median = (list: readonly number[]) => {
      const sorted = [...list].sort((a, b) => a - b);
      return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
    };
    const steps = logs.slice(1).map((y, i) => y - (logs[i] ?? 0));
    const scale = (1.4826 * median(steps.map((d) => Math.abs(d - median(steps))))) / Math.SQRT2;
    const { changePoints } = pelt(
      meanCost(
        logs.map((y) => y / scale),
        asR,
      ),
      asR,
    );
    expect(changePoints).toEqual([454, 561, 748, 752, 1116, 1129, 1133, 1223]);
  });
});
