import type { Actor } from '../../model/actor.js';
import { type Quad, quadOf } from '../../ontology/plover.js';
import type { ImportedPart, QuadCounts, RelationLine, Source } from '../brief.js';
import { eventSource, type Ledger, uniqueSources } from '../ledger.js';
import type { Act } from '../tellings.js';
import { baseName } from '../wording/actors.js';
import { countOf } from '../wording/quote.js';
import { isDoubtful } from '../wording/speakers.js';

/** Fewer acts than this carry no trend in any of the series tests Detente knows; a floor, not a proof above it. */
export const trendFloor = 30;

interface Tally {
  readonly actor: Actor;
  readonly recipient: Actor;
  readonly present: number[];
  readonly other: number[];
  readonly sources: Source[];
  doubtful: number;
}

/** Directed pairs of an act; a reciprocal act counts once in each direction. */
function pairsOf(act: Act): [Actor, Actor][] {
  const { actors, recipients, reciprocal } = act.first;
  const towards = reciprocal ? actors : recipients;
  const pairs = actors.flatMap((actor) => towards.map((one): [Actor, Actor] => [actor, one]));
  const known = pairs.filter(([a, b]) => a.code !== b.code && a.code !== '---' && b.code !== '---');
  return [...new Map(known.map((pair) => [`${pair[0].code}|${pair[1].code}`, pair])).values()];
}

function tallyOf(tallies: Map<string, Tally>, [actor, recipient]: [Actor, Actor]): Tally {
  const key = `${actor.code}|${recipient.code}`;
  const found = tallies.get(key);
  if (found !== undefined) return found;
  const fresh: Tally = {
    actor,
    recipient,
    present: [0, 0, 0, 0],
    other: [0, 0, 0, 0],
    sources: [],
    doubtful: 0,
  };
  tallies.set(key, fresh);
  return fresh;
}

function count(tallies: Map<string, Tally>, act: Act): void {
  const { first } = act;
  for (const pair of pairsOf(act)) {
    const tally = tallyOf(tallies, pair);
    const counts = first.modality === 'asserted' ? tally.present : tally.other;
    const index = quadOf(first.type) - 1;
    counts[index] = (counts[index] ?? 0) + 1;
    tally.sources.push(...act.tellings.map(eventSource));
    if (first.modality === 'asserted' && isDoubtful(first)) tally.doubtful += 1;
  }
}

const quadNames: Readonly<Record<Quad, string>> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
};

function channelWords(counts: QuadCounts, quads: readonly [Quad, Quad], channel: string): string {
  const total = quads.reduce((sum, quad) => sum + (counts[quad - 1] ?? 0), 0);
  if (total === 0) return `no act of ${channel}`;
  return `${countOf(total, 'act')} of ${channel} (${quads.map((quad) => `${counts[quad - 1] ?? 0} ${quadNames[quad].split(' ')[0]}`).join(', ')})`;
}

/** Two channels, never one net figure: acts of cooperation do not cancel acts of conflict. */
function sentenceOf(tally: Tally): string {
  const counts = tally.present as unknown as QuadCounts;
  const channels = `${channelWords(counts, [1, 2], 'cooperation')}, ${channelWords(counts, [3, 4], 'conflict')}`;
  const doubtful = tally.doubtful === 0 ? '' : `; ${tally.doubtful} of these hedged or left to a source`;
  const other = tally.other.reduce((sum, one) => sum + one, 0);
  const rest =
    other === 0 ? '' : `; not counted: ${countOf(other, 'act')} denied, supposed, expected or earlier`;
  return `${baseName(tally.actor)} towards ${baseName(tally.recipient)}: ${channels}${doubtful}${rest}`;
}

function lineOf(tally: Tally): RelationLine {
  return {
    text: sentenceOf(tally),
    sources: uniqueSources(tally.sources),
    actor: baseName(tally.actor),
    recipient: baseName(tally.recipient),
    codes: [tally.actor.code, tally.recipient.code],
    counts: tally.present as unknown as QuadCounts,
    otherModality: tally.other as unknown as QuadCounts,
    doubtful: tally.doubtful,
  };
}

function weight(line: RelationLine): number {
  return [...line.counts, ...line.otherModality].reduce((sum, one) => sum + one, 0);
}

/** Directed pairs, the asked pair first, then by number of acts, then by name. */
export function relations(ledger: Ledger, pair: readonly [string, string] | undefined): RelationLine[] {
  const tallies = new Map<string, Tally>();
  for (const act of ledger.acts) count(tallies, act);
  const asked = (line: RelationLine): number => (line.codes.every((code) => pair?.includes(code)) ? 0 : 1);
  return [...tallies.values()]
    .map(lineOf)
    .sort(
      (a, b) => asked(a) - asked(b) || weight(b) - weight(a) || (a.codes.join() < b.codes.join() ? -1 : 1),
    );
}

/** What the counts cannot carry, in words for the reader. */
export function limitsOf(ledger: Ledger, imported?: ImportedPart): string[] {
  const acts = ledger.acts.filter((act) => act.first.modality === 'asserted');
  const reports = new Set(acts.flatMap((act) => act.tellings.map((one) => one.report)));
  const few = `${countOf(acts.length, 'event')} from ${countOf(reports.size, 'report')}: too few for a trend`;
  const none = imported
    ? (imported.none ??
      'The counts are those of these reports alone; imported tables have a section of their own')
    : 'No imported event data: the counts are those of these reports alone';
  const requests = 'Requests count as verbal conflict, as in PLOVER, even requests for help';
  const asked = acts.some((act) => act.first.type === 'REQUEST');
  return [...(acts.length < trendFloor ? [few] : []), none, ...(asked ? [requests] : [])];
}

/** Names of quads for legends: `verbal cooperation`. */
export function quadWords(quad: Quad): string {
  return quadNames[quad];
}
