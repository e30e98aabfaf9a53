import { falseDiscovery } from '../stats/falseDiscovery.js';
import { type Level, undoesBurst, type VerdictRule } from './judge.js';
import { type NetBreak, netBreaks } from './netBreaks.js';

/** A pair's net series, undirected, one value a bin: a table that came without its channels. */
export interface NetSeries {
  readonly a: string;
  readonly b: string;
  /** First days of the bins, without a gap. */
  readonly starts: readonly string[];
  /** Mean net of the days the table has; null for a bin without any day. */
  readonly values: readonly (number | null)[];
}

/** What a net alone lets one say: it cannot tell a crack from a breakdown, for cooperation and conflict cancel in it. */
export type NetWord = 'noise' | 'recovery' | 'crack or breakdown';

export interface NetRelation extends NetSeries {
  readonly breaks: readonly NetBreak[];
  readonly word: NetWord;
  readonly because: string;
}

/** Levels of a net series and what became of them, by the shift that the rule calls a crack. */
export function netRelationOf(series: NetSeries, rule: VerdictRule): NetRelation {
  const breaks = netBreaks(series.values, series.starts);
  return { ...series, breaks, ...judgeNet(breaks, levelsOf(breaks, series), rule) };
}

/** Levels between breaks. */
function levelsOf(breaks: readonly NetBreak[], { starts }: NetSeries): Level[] {
  const place = new Map(starts.map((start, at) => [start, at]));
  const bounds = [0, ...breaks.map(({ start }) => place.get(start) ?? 0), starts.length];
  const rates = [breaks[0]?.before ?? 0, ...breaks.map(({ after }) => after)];
  return rates.map((rate, at) => ({ from: bounds[at] as number, to: bounds[at + 1] as number, rate }));
}

function judgeNet(
  breaks: readonly NetBreak[],
  levels: readonly Level[],
  { crackShift }: VerdictRule,
): Pick<NetRelation, 'word' | 'because'> {
  const falls = breaks.flatMap((one, at) => {
    const burst = undoesBurst(levels, levels[at + 1]?.from ?? 0);
    return one.size < -crackShift && !burst ? [{ one, at }] : [];
  });
  const fall = falls.at(-1);
  if (!fall)
    return {
      word: 'noise',
      because:
        breaks.length === 0
          ? 'the net has no break of level'
          : `no level of the net fell by more than ${crackShift} robust SD`,
    };
  const { one, at } = fall;
  const back = breaks
    .slice(at + 1)
    .find(({ after }) => Math.abs(after - one.before) <= Math.abs(one.after - one.before) / 3);
  if (back) return { word: 'recovery', because: `the level lost on ${one.start} came back on ${back.start}` };
  return {
    word: 'crack or breakdown',
    because: `the net fell by ${Math.abs(one.size).toFixed(1)} robust SD from ${one.start}; a net cannot tell which of the two`,
  };
}

/** A break of a net among those of many pairs. */
export interface RankedNetBreak {
  readonly relation: NetRelation;
  readonly break: NetBreak;
  /** Its p-value adjusted for all pairs looked at (Benjamini and Hochberg), 0 to 1. */
  readonly q: number;
}

export interface NetRanking {
  readonly breaks: readonly RankedNetBreak[];
  /** Breaks that one series alone would show and so many do not bear out. */
  readonly doubtful: number;
  readonly pairs: number;
}

/** Breaks of many pairs of which at most `share` are expected to be false, the surest first. */
export function rankNets(relations: readonly NetRelation[], share: number): NetRanking {
  const found = relations.flatMap((relation) => relation.breaks.map((one) => ({ relation, break: one })));
  const silent = relations.filter(({ breaks }) => breaks.length === 0).length;
  const q = falseDiscovery(
    found.map((one) => one.break.p),
    silent + found.length,
  );
  const ranked = found.map((one, index) => ({ ...one, q: q[index] as number }));
  const kept = ranked.filter((one) => one.q <= share);
  const key = ({ relation, break: one }: RankedNetBreak) => `${one.start} ${relation.a} ${relation.b}`;
  return {
    breaks: kept.sort((x, y) => x.break.p - y.break.p || (key(x) < key(y) ? -1 : 1)),
    doubtful: ranked.length - kept.length,
    pairs: relations.length,
  };
}
