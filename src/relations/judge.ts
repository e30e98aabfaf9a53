import { type Channel, type ChannelBreak, type ChannelFit, countIn } from './breaks.js';
import { indicesOf, type RelationIndices, sumOf } from './indices.js';
import type { RelationBin } from './series.js';

/** The editable rule; data/relations/verdict.yaml says what each number means. */
export interface VerdictRule {
  readonly crackShift: number;
  readonly cooperationFloor: number;
  readonly breakdownChannels: number;
  readonly breakdownSegments: number;
  readonly materialConflictShare: number;
  readonly survival: number;
}

/** `thaw`: a break is for the better, beyond the shift of a crack, and there is no crack. */
export type VerdictWord = 'noise' | 'crack' | 'breakdown' | 'recovery' | 'thaw';

/** Whether the level came back after a break. */
export interface Reversal {
  readonly returned: boolean;
  /** Bins from the break to the segment that came back, when it returned. */
  readonly after?: number;
}

/** What the rule makes of the bins of a direction. */
export interface Judged {
  readonly word: VerdictWord;
  readonly reversal?: Reversal;
  /** What the rule saw, in words. */
  readonly because: readonly string[];
}

/** A direction cut into segments, with the breaks that are taken to be real. */
export interface Cut {
  readonly bins: readonly RelationBin[];
  readonly fits: readonly ChannelFit[];
  /** In order of time, at least one. */
  readonly breaks: readonly ChannelBreak[];
}

/** The verdict of the rule on a direction that has at least one break. */
export function judge(cut: Cut, rule: VerdictRule): Judged {
  const { fits, breaks } = cut;
  const latest = breaks.at(-1) as ChannelBreak;
  const low = lowCooperation(cut, rule);
  const material = indicesOfMaterial(sinceLatest(cut.bins, breaks));
  if (material > rule.materialConflictShare)
    return {
      word: 'breakdown',
      because: [`material conflict is ${percent(material)} of all acts since ${latest.start}`],
    };
  if (low.length >= rule.breakdownChannels)
    return { word: 'breakdown', because: [`below its own usual level: ${low.join(' and ')}`] };
  const cracks = breaks.filter((one) => isCrack(one, rule) && !undoesBurst(levelsOf(fits, one), one.index));
  const crack = cracks.at(-1);
  if (!crack) return { word: better(breaks, rule) ? 'thaw' : 'noise', because: [withoutCrack(breaks, rule)] };
  const reversal = reversalOf(fits, crack);
  if (reversal.returned)
    return {
      word: 'recovery',
      reversal,
      because: [`the ${crack.channel} of ${crack.start} came back to its old level`],
    };
  return {
    word: 'crack',
    reversal,
    because: [
      `${crack.channel} moved by ${crack.size.toFixed(1)} SD`,
      low.length > 0
        ? `${low.join(' and ')} below its own usual level`
        : 'cooperation stays at its own usual level',
    ],
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** For the better: cooperation that rises, conflict that falls; the latest such break. */
function better(breaks: readonly ChannelBreak[], rule: VerdictRule): ChannelBreak | undefined {
  return breaks.findLast(({ channel, size }) =>
    channel.endsWith('cooperation') ? size > rule.crackShift : size < -rule.crackShift,
  );
}

function withoutCrack(breaks: readonly ChannelBreak[], rule: VerdictRule): string {
  const one = better(breaks, rule);
  return one
    ? `${one.channel} ${one.size > 0 ? 'rose' : 'fell'} by ${Math.abs(one.size).toFixed(1)} SD from ${one.start}, and nothing cracked`
    : `no shift of a conflict or material channel by more than ${rule.crackShift} SD`;
}

/** A level between two breaks, in bins. */
export interface Level {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

const levelsOf = (fits: readonly ChannelFit[], { channel }: ChannelBreak): readonly Level[] =>
  fits.find((fit) => fit.channel === channel)?.segments ?? [];

/**
 * Whether the break at a bin only ends a burst: a level shorter than the one before it, left for about where it came from (to within
 * a third of the shift). A season of visits that passes is no crack, and a truce that ends is none either.
 */
export function undoesBurst(levels: readonly Level[], index: number): boolean {
  const at = levels.findIndex(({ from }) => from === index);
  const [old, burst, now] = [levels[at - 2], levels[at - 1], levels[at]];
  if (!old || !burst || !now) return false;
  const shorter = burst.to - burst.from < old.to - old.from;
  return shorter && Math.abs(now.rate - old.rate) <= Math.abs(now.rate - burst.rate) / 3;
}

/** For the worse: conflict that rises, material cooperation that falls. */
function isCrack({ channel, size }: ChannelBreak, rule: VerdictRule): boolean {
  if (channel === 'verbal cooperation') return false;
  return channel === 'material cooperation' ? size < -rule.crackShift : size > rule.crackShift;
}

/** Channels of cooperation whose latest segments lie below the floor of the bins before them: the dyad's own past. */
function lowCooperation({ bins, fits }: Cut, rule: VerdictRule): Channel[] {
  return fits
    .filter(({ channel }) => channel === 'verbal cooperation' || channel === 'material cooperation')
    .filter(({ channel, segments }) => {
      const latest = segments.slice(-rule.breakdownSegments);
      const past = bins.slice(0, latest[0]?.from ?? 0).filter(({ exposure }) => exposure > 0);
      if (past.length === 0) return false;
      const rates = past.map((bin) => countIn(bin, channel) / bin.exposure).sort((x, y) => x - y);
      const floor = rates[Math.floor(rule.cooperationFloor * rates.length)] ?? 0;
      return latest.every(({ rate }) => rate < floor);
    })
    .map(({ channel }) => channel);
}

function indicesOfMaterial(bins: readonly RelationBin[]): number {
  const { vc, mc, vx, mx } = sumOf(bins).counts;
  const all = vc + mc + vx + mx;
  return all === 0 ? 0 : mx / all;
}

/** A later segment of the channel no farther from the level before the break than a third of the shift. */
function reversalOf(fits: readonly ChannelFit[], one: ChannelBreak): Reversal {
  const segments = fits.find(({ channel }) => channel === one.channel)?.segments ?? [];
  const moved = one.after - one.before;
  const back = segments.find(
    ({ from, rate }) => from > one.index && Math.abs(rate - one.before) <= Math.abs(moved) / 3,
  );
  return back ? { returned: true, after: back.from - one.index } : { returned: false };
}

/** Bins since the latest of the breaks; all of them without one. */
export function sinceLatest(
  bins: readonly RelationBin[],
  breaks: readonly ChannelBreak[],
): readonly RelationBin[] {
  return bins.slice(breaks.reduce((latest, { index }) => Math.max(latest, index), 0));
}

/** The segment of the conflict channel with the highest conflict share. */
export function worstOf(
  bins: readonly RelationBin[],
  fits: readonly ChannelFit[],
): RelationIndices['conflictShare'] {
  const segments = fits.find(({ channel }) => channel === 'conflict')?.segments ?? [];
  return segments
    .map(({ from, to }) => indicesOf(sumOf(bins.slice(from, to))).conflictShare)
    .filter((share) => share !== undefined)
    .sort((a, b) => b.value - a.value)[0];
}
