import type { DateInterval } from '../../model/time.js';
import { addToDay } from '../../util/calendar.js';
import { type Scene, word } from './scene.js';

/** The word that leads to a date and opens or bounds it. */
export type Modifier =
  | 'before'
  | 'after'
  | 'since'
  | 'until'
  | 'by'
  | 'from'
  | 'start'
  | 'mid'
  | 'end'
  | 'about'
  | 'between';

const phrases: readonly (readonly [string, Modifier])[] = [
  ['on or before', 'by'],
  ['on or after', 'from'],
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['up to', 'until'],
  ['up until', 'until'],
  ['as of', 'from'],
  ['as from', 'from'],
  ['some time around', 'about'],
  ['some time in', 'about'],
  ['some time during', 'about'],
  ['some time', 'about'],
  ['sometime around', 'about'],
  ['sometime in', 'about'],
  ['sometime during', 'about'],
  ['sometime', 'about'],
  ['at some point in', 'about'],
  ['at some point during', 'about'],
  ['on or about', 'about'],
  ['on or around', 'about'],
  ['in or around', 'about'],
  ['in or about', 'about'],
  ['not before', 'from'],
  ['no earlier than', 'from'],
  ['at the latest by', 'by'],
  ['starting in', 'from'],
  ['starting on', 'from'],
  ['starting from', 'from'],
  ['starting', 'from'],
  ['beginning in', 'from'],
  ['beginning on', 'from'],
  ['effective', 'from'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['from', 'from'],
  ['about', 'about'],
  ['around', 'about'],
  ['circa', 'about'],
  ['c.', 'about'],
  ['ca.', 'about'],
  ['between', 'between'],
];

interface Opening {
  readonly text: string;
  readonly modifier: Modifier;
  readonly parts: readonly string[];
}

/** The phrases by their first word, in the order in which they are tried. */
const openings: ReadonlyMap<string, readonly Opening[]> = byFirstWord();

function byFirstWord(): Map<string, Opening[]> {
  const found = new Map<string, Opening[]>();
  for (const [text, modifier] of phrases) {
    const parts = text.split(' ');
    const first = parts[0] as string;
    found.set(first, [...(found.get(first) ?? []), { text, modifier, parts }]);
  }
  return found;
}

export interface Lead {
  readonly modifier: Modifier;
  readonly length: number;
  /** The scene as the date behind the modifier sees it: a deadline lies ahead unless something "had" happened by then or "did not" until then. */
  readonly scene: Scene;
}

export function modifierAt(scene: Scene, at: number): Lead | undefined {
  const hit = openings
    .get(word(scene, at))
    ?.find(({ parts }) => parts.every((part, step) => word(scene, at + step) === part));
  if (!hit) return undefined;
  const { text, modifier } = hit;
  const { length } = hit.parts;
  if (modifier === 'until' && text === 'through' && throughout(scene, at + 1)) return undefined;
  const done = modifier === 'by' ? scene.lower : scene.lower.slice(0, at);
  const ahead =
    (modifier === 'by' || modifier === 'until') && !done.some((text) => text === 'had' || text === 'did');
  // "Starting May 2, parcels need a form": nothing says past, and a rule that starts on a day is told before.
  const opening = modifier === 'from' && text !== 'from';
  const tense = ahead
    ? { tense: () => 'future' as const }
    : opening
      ? {
          tense: (index: number) => (scene.tense(index) === 'past' ? ('past' as const) : ('future' as const)),
        }
      : {};
  // Of "prior to 2012" the rules should see one preposition.
  const lower = scene.lower.map((word, index) => (length > 1 && index === at + length - 1 ? 'in' : word));
  return { modifier, length, scene: { ...scene, ...tense, lower } };
}

/** "shrank through the 1990s": all along, not up to. */
const throughout = (scene: Scene, at: number): boolean =>
  word(scene, at) === 'the' &&
  [at + 1, at + 2, at + 3].some((place) => /(?:\d0s|ties)$/.test(word(scene, place)));

/** Open ends by modifier: since X runs on, until and by X have no start, before X ends the day before it, after X starts the day after. */
export function opened(
  interval: DateInterval,
  how: {
    modifier: Modifier | undefined;
    onward: boolean;
    today: string | undefined;
    dating: boolean;
    edge: boolean;
  },
): DateInterval {
  if (interval.kind === 'unresolved') return interval;
  const { from, to, granularity } = interval;
  const range = (ends: { from?: string | undefined; to?: string | undefined }): DateInterval => ({
    ...(ends.from ? { from: ends.from } : {}),
    ...(ends.to ? { to: ends.to } : {}),
    granularity,
    kind: 'range',
  });
  switch (how.onward ? 'since' : how.modifier) {
    case 'since':
      return range({ from });
    case 'until':
    case 'by':
      return range({ to });
    case 'before':
      return range({ to: how.edge ? to : from && addToDay(from, -1, 'day') });
    case 'after':
      return range({ from: to && addToDay(to, 1, 'day') });
    case 'about':
      return { ...interval, kind: 'approximate' };
    case 'from':
      // "a law from 2015", "dates from the 1990s" tell an origin, "from May 2021" a start.
      if (interval.kind === 'range') return interval;
      return how.dating || (how.today !== undefined && (to ?? '') < how.today) ? interval : range({ from });
    default:
      return interval;
  }
}
