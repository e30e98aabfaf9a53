import {
  atMostOneChange,
  binarySegmentation,
  detectBreaks,
  empiricalCost,
  linearCost,
  meanCost,
  observed,
  onlineChangePoints,
  pelt,
  standardise,
} from '../../src/stats/changepoints/index.js';

export type Channels = readonly (readonly (number | null)[])[];

/** Change points of a series by a named method; undefined where the method does not take such a series. */
export type Method = (channels: Channels) => readonly number[] | undefined;

/** For one channel without its missing observations; places are put back. */
function single(find: (values: readonly number[]) => readonly number[]): Method {
  return ([channel = [], ...others]) => {
    if (others.length > 0) return undefined;
    const { values, places } = observed(channel);
    return find(standardise(values)).map((at) => places[at] as number);
  };
}

/** R's answer, or that answer one step early, which is how TCPDBench reads it (it subtracts 1 from R's last index of a segment). */
function asPublished(find: (values: readonly number[]) => readonly number[]): Method {
  return single((values) => find(values).flatMap((at) => (at > 1 ? [at - 1] : [])));
}

const asR = { compat: 'r' } as const;
const amoc = (z: readonly number[]) => atMostOneChange(meanCost(z, asR), asR).changePoints;
const binseg = (z: readonly number[]) =>
  binarySegmentation(meanCost(z, asR), { maxChanges: 5, ...asR }).changePoints;
const peltR = (z: readonly number[]) => pelt(meanCost(z, asR), asR).changePoints;

/** Methods by name, each with its penalty as printed. */
export const methods: Readonly<Record<string, { readonly penalty: string; readonly find: Method }>> = {
  default: {
    penalty: 'BIC of lines times long-run noise',
    find: (channels) =>
      detectBreaks(channels.length === 1 ? (channels[0] ?? []) : channels).breaks.map(({ index }) => index),
  },
  none: { penalty: 'none', find: () => [] },
  pelt: { penalty: 'MBIC', find: single((z) => pelt(meanCost(z)).changePoints) },
  lines: {
    penalty: '3 log n',
    find: single((z) => pelt(linearCost(z), { penalty: '3 log n', minLength: 10 }).changePoints),
  },
  empirical: {
    penalty: '3 log n',
    find: single((z) => pelt(empiricalCost(z), { penalty: '3 log n' }).changePoints),
  },
  online: { penalty: 'hazard 1/100', find: single((z) => onlineChangePoints(z)) },
  'r-amoc': { penalty: 'MBIC', find: single(amoc) },
  'r-binseg': { penalty: 'MBIC', find: single(binseg) },
  'r-pelt': { penalty: 'MBIC', find: single(peltR) },
  'published-amoc': { penalty: 'MBIC', find: asPublished(amoc) },
  'published-binseg': { penalty: 'MBIC', find: asPublished(binseg) },
  'published-pelt': { penalty: 'MBIC', find: asPublished(peltR) },
};
