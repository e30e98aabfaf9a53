import type { Quad } from '../ontology/plover.js';
import type { RelationAct } from './act.js';
import { type RelationIndices, wilson } from './indices.js';

/** Acts between the party asked about and another, counted. */
export interface PartnerTally {
  readonly partner: string;
  /** Whether the party asked about acts; else it is acted on. */
  readonly outward: boolean;
  readonly quad: Quad;
  /** On or after the day that parts the two stretches compared. */
  readonly late: boolean;
  /** Before both stretches: counts in the whole, not in the comparison. */
  readonly earlier: boolean;
  readonly acts: number;
}

export type QuadTotals = Readonly<Record<'vc' | 'mc' | 'vx' | 'mx', number>>;

export interface PartnerStretch {
  readonly acts: number;
  /** Among all acts of the party asked about in the stretch, 0 to 1. */
  readonly share: number;
  readonly conflictShare?: RelationIndices['conflictShare'];
}

export interface Partner extends PartnerStretch {
  readonly partner: string;
  /** Acts of the party asked about toward the partner, and back. */
  readonly there: QuadTotals;
  readonly back: QuadTotals;
  /** The two stretches compared. */
  readonly before: PartnerStretch;
  readonly after: PartnerStretch;
  /** Named only where the intervals of the conflict share of both stretches lie apart. */
  readonly change: 'more conflict' | 'less conflict' | 'not clear';
}

/** Mean net a day with another party in two stretches, where a table has nets only. */
export interface NetPartner {
  readonly partner: string;
  /** Days with a value in both stretches. */
  readonly days: number;
  readonly before: number;
  readonly after: number;
}

/** With whom, how much, what kind, and what changed; most acts first. */
export function partnersOf(tallies: readonly PartnerTally[]): Partner[] {
  const byPartner = new Map<string, PartnerTally[]>();
  for (const tally of tallies) {
    const known = byPartner.get(tally.partner);
    if (known) known.push(tally);
    else byPartner.set(tally.partner, [tally]);
  }
  const all = tallies;
  return [...byPartner]
    .map(([partner, own]) => partnerOf(partner, own, all))
    .sort((a, b) => b.acts - a.acts || (a.partner < b.partner ? -1 : 1));
}

function partnerOf(partner: string, own: readonly PartnerTally[], all: readonly PartnerTally[]): Partner {
  const stretch = (within: (tally: PartnerTally) => boolean) => stretchOf(own, all, within);
  const before = stretch(({ late, earlier }) => !late && !earlier);
  const after = stretch(({ late }) => late);
  return {
    partner,
    ...stretch(() => true),
    there: totalsOf(own.filter(({ outward }) => outward)),
    back: totalsOf(own.filter(({ outward }) => !outward)),
    ...{ before, after, change: changeOf(before, after) },
  };
}

function stretchOf(
  own: readonly PartnerTally[],
  all: readonly PartnerTally[],
  within: (tally: PartnerTally) => boolean,
): PartnerStretch {
  const { vc, mc, vx, mx } = totalsOf(own.filter(within));
  const acts = vc + mc + vx + mx;
  const told = countOf(all.filter(within));
  return {
    acts,
    share: told === 0 ? 0 : acts / told,
    ...(acts > 0 ? { conflictShare: wilson(vx + mx, acts) } : {}),
  };
}

const countOf = (tallies: readonly PartnerTally[]): number =>
  tallies.reduce((sum, { acts }) => sum + acts, 0);

function totalsOf(tallies: readonly PartnerTally[]): QuadTotals {
  const of = (quad: Quad) => countOf(tallies.filter((tally) => tally.quad === quad));
  return { vc: of(1), mc: of(2), vx: of(3), mx: of(4) };
}

function changeOf(before: PartnerStretch, after: PartnerStretch): Partner['change'] {
  const [old, now] = [before.conflictShare, after.conflictShare];
  if (!old || !now) return 'not clear';
  if (now.low > old.high) return 'more conflict';
  return now.high < old.low ? 'less conflict' : 'not clear';
}

/** Days that part two stretches of the same length: `from` to the day before `split`, and `split` on. */
export interface Stretches {
  readonly from: string;
  readonly split: string;
}

/** Acts of a party, counted by partner. */
export function tallyPartners(
  acts: readonly RelationAct[],
  party: string,
  { from, split }: Stretches,
): PartnerTally[] {
  return acts
    .filter(({ actor, recipient }) => actor === party || recipient === party)
    .map(({ actor, recipient, quad, day, count }) => ({
      partner: actor === party ? recipient : actor,
      outward: actor === party,
      ...{ quad, late: day >= split, earlier: day < from },
      acts: count ?? 1,
    }));
}
