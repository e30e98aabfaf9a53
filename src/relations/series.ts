import type { Notice } from '../model/notice.js';
import type { RelationAct } from './act.js';
import { type Bin, binStart, binsBetween } from './bins.js';

/** What one bin of a directed dyad holds; every index is derived from these. */
export interface RelationBin {
  /** First day of the bin. */
  readonly start: string;
  /** Acts by quad: verbal cooperation, material cooperation, verbal conflict, material conflict. */
  readonly counts: { readonly vc: number; readonly mc: number; readonly vx: number; readonly mx: number };
  /** Sum of positive intensities. */
  readonly cooperation: number;
  /** Sum of negative intensities, as a positive number. */
  readonly conflict: number;
  /** All acts in the bin that name either party with anybody: how much was told at all. */
  readonly exposure: number;
  /** Ids of the acts counted, the way back. */
  readonly ids: readonly string[];
}

export interface RelationSeries {
  readonly actor: string;
  readonly recipient: string;
  readonly bin: Bin;
  readonly bins: readonly RelationBin[];
  readonly notices: readonly Notice[];
}

export interface SeriesQuery {
  readonly actor: string;
  readonly recipient: string;
  readonly bin: Bin;
  /** First and last day; the days of the acts when left out. */
  readonly from?: string;
  readonly to?: string;
}

/** Fewer acts than this in a whole series carry no index. */
export const fewestActs = 30;

/**
 * The series of a directed dyad: actor toward recipient, one entry a bin, empty bins included. A bin in which nothing
 * names either party has exposure 0: nothing was reported, which is not the same as quiet.
 */
export function seriesOf(acts: readonly RelationAct[], query: SeriesQuery): RelationSeries {
  const { actor, recipient, bin } = query;
  const about = acts.filter((act) => names(act, actor) || names(act, recipient));
  const days = about.map(({ day }) => day).sort();
  const from = query.from ?? days[0];
  const to = query.to ?? days.at(-1);
  const open = new Map<string, OpenBin>();
  if (from !== undefined && to !== undefined)
    for (const start of binsBetween(from, to, bin)) open.set(start, emptyBin(start));
  let total = 0;
  for (const act of about) {
    const entry = open.get(binStart(act.day, bin));
    if (!entry || (from && act.day < from) || (to && act.day > to)) continue;
    entry.exposure += act.count ?? 1;
    if (act.actor !== actor || act.recipient !== recipient) continue;
    total += act.count ?? 1;
    add(entry, act);
  }
  return { actor, recipient, bin, bins: [...open.values()], notices: tooFew(total, query) };
}

const names = (act: RelationAct, party: string): boolean => act.actor === party || act.recipient === party;

interface OpenBin {
  start: string;
  counts: { vc: number; mc: number; vx: number; mx: number };
  cooperation: number;
  conflict: number;
  exposure: number;
  ids: string[];
}

const emptyBin = (start: string): OpenBin => ({
  start,
  counts: { vc: 0, mc: 0, vx: 0, mx: 0 },
  cooperation: 0,
  conflict: 0,
  exposure: 0,
  ids: [],
});

const channels = { 1: 'vc', 2: 'mc', 3: 'vx', 4: 'mx' } as const;

function add(entry: OpenBin, act: RelationAct): void {
  const count = act.count ?? 1;
  entry.counts[channels[act.quad]] += count;
  if (act.intensity > 0) entry.cooperation += act.intensity * count;
  else entry.conflict -= act.intensity * count;
  entry.ids.push(act.id);
}

function tooFew(total: number, { actor, recipient }: SeriesQuery): Notice[] {
  if (total >= fewestActs) return [];
  return [
    {
      code: 'relations/too-few-events',
      severity: 'warning',
      message: `${actor} toward ${recipient}: ${total} acts in the whole series, fewer than ${fewestActs}`,
      hint: 'Read the acts one by one; an index or a break of so few says nothing. Add reports, or import an event table.',
    },
  ];
}
