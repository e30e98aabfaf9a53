import type { Coding } from '../../src/coding/code.js';
import type { CodedEvent } from '../../src/model/event.js';
import { partyOf, quadOfRoot, rootOf } from './labels.js';
import { Tally } from './score.js';

/** Who, to whom, what: an event as scored; parties are country codes, `---` for none. */
export interface Triple {
  readonly actor: string;
  readonly recipient: string;
  /** PLOVER type; YIELD where the set does not tell concession from retreat. */
  readonly type: string;
  readonly quad: number;
}

export const nobody = '---';

/** What a text tells as done, said or to come; denied and merely possible acts are no events of a labelled set. */
export const toldOf = ({ events }: Coding): CodedEvent[] =>
  events.filter(({ modality }) => modality !== 'negated' && modality !== 'hypothetical');

/** Events as triples: lists of parties expand to all pairs, a mutual act to all ordered pairs. */
export function triplesOf(
  events: readonly CodedEvent[],
  options: { undirected?: ReadonlySet<string>; typeOf?: (event: CodedEvent) => string } = {},
): Triple[] {
  return events.flatMap((event) => {
    const actors = codes(event.actors);
    const recipients = codes(event.recipients);
    const both = event.reciprocal || options.undirected?.has(event.type) === true;
    return expand({ actors, recipients, type: options.typeOf?.(event) ?? event.type, both });
  });
}

function codes(actors: CodedEvent['actors']): string[] {
  return [...new Set(actors.map(({ code }) => partyOf(code)))];
}

/** All pairs of two lists; `both`: in both directions, and among the actors when there is no recipient. */
export function expand(parts: {
  actors: readonly string[];
  recipients: readonly string[];
  type: string;
  both: boolean;
}): Triple[] {
  const { actors, recipients, type, both } = parts;
  const quad = quadOfRoot(type);
  const second = recipients.length > 0 ? recipients : both ? actors : [nobody];
  const first = actors.length > 0 ? actors : [nobody];
  const pairs = first.flatMap((actor) => second.map((recipient) => ({ actor, recipient })));
  const turned = both ? pairs.map(({ actor, recipient }) => ({ actor: recipient, recipient: actor })) : [];
  const distinct = new Map([...pairs, ...turned].map((pair) => [`${pair.actor} ${pair.recipient}`, pair]));
  return [...distinct.values()]
    .filter(({ actor, recipient }) => actor !== recipient || actor === nobody)
    .map((pair) => ({ ...pair, type, quad }));
}

/** What is compared at each level, see the notes on scoring: sets of labels per sentence. */
export const levels = {
  detection: () => 'event',
  actor: ({ actor }: Triple) => actor,
  recipient: ({ recipient }: Triple) => recipient,
  dyad: ({ actor, recipient }: Triple) => `${actor} ${recipient}`,
  type: ({ type }: Triple) => rootOf(type),
  quad: ({ quad }: Triple) => String(quad),
  'dyad+quad': ({ actor, recipient, quad }: Triple) => `${actor} ${recipient} ${quad}`,
  'dyad+type': ({ actor, recipient, type }: Triple) => `${actor} ${recipient} ${rootOf(type)}`,
} as const;

export type Level = keyof typeof levels;

/** Micro counts at every level over sentences. */
export function tallyLevels(
  sentences: readonly { gold: readonly Triple[]; ours: readonly Triple[] }[],
): Record<Level, Tally> {
  const entries = Object.entries(levels).map(([level, label]) => {
    const tally = new Tally();
    for (const { gold, ours } of sentences) tally.add(new Set(gold.map(label)), new Set(ours.map(label)));
    return [level, tally];
  });
  return Object.fromEntries(entries) as Record<Level, Tally>;
}

export function printLevels(tallies: Record<Level, Tally>): void {
  for (const [level, tally] of Object.entries(tallies)) console.log(`${level.padEnd(10)} ${tally.line}`);
}
