import { ancestors, subtree } from '../language/tree.js';
import type { CodedEvent } from '../model/event.js';
import { directionOf } from './directions.js';
import type { CauseDraft, Draft } from './draft.js';

/** Coded events by sentence, in the order of the readings. */
export type EventsBySentence = readonly (readonly CodedEvent[])[];

/** So many sentences back an act of any kind may be meant; further back only one that is hostile or withheld. */
const nearReach = 2;

/**
 * The act that a cause explains. In its own sentence: the event nearest to what the cause hangs on. Else the nearest
 * act before it within `reach` sentences; a cause that only tells of something in the way explains a hostile or
 * withheld act there.
 */
export function explainedBy(draft: Draft, place: number, bySentence: EventsBySentence): CodedEvent[] {
  const { cause } = draft;
  if (!cause) return [];
  const here = nearestHere(draft, cause, bySentence[place] ?? []);
  if (here.length > 0) return here;
  for (let back = 1; back <= cause.reach; back++) {
    const before = bySentence[place - back] ?? [];
    const against = before.filter((event) => directionOf(event) === 'against');
    const only = cause.needsAct || against.length > 0 || back > nearReach;
    const fitting = only ? against : before.slice(-1);
    if (fitting.length > 0) return sameTrigger(fitting);
  }
  return [];
}

function nearestHere(draft: Draft, cause: CauseDraft, events: readonly CodedEvent[]): CodedEvent[] {
  const { tree } = draft.reading;
  const cut = new Set(cause.tokens);
  const tokenOf = (event: CodedEvent) => tree.tokens.findIndex(({ start }) => start >= event.trigger.start);
  const outside = events.filter((event) => !cut.has(tokenOf(event)));
  if (outside.length === 0) return [];
  const { governor } = cause;
  const steps = (event: CodedEvent): number => {
    const token = tokenOf(event);
    const apart = Math.abs(token - (governor ?? cause.tokens[0] ?? 0)) / 100;
    if (governor === undefined || token === governor) return apart;
    const below = subtree(tree, governor).includes(token);
    const above = ancestors(tree, governor).some(({ index }) => index === token);
    return (below ? 1 : above ? 2 : 4) + apart;
  };
  const [first] = [...outside].sort((a, b) => steps(a) - steps(b));
  return first ? outside.filter((event) => event.trigger.start === first.trigger.start) : [];
}

/** The last of them, with those that the same word tells. */
function sameTrigger(events: readonly CodedEvent[]): CodedEvent[] {
  const last = events.at(-1);
  return last ? events.filter((event) => event.trigger.start === last.trigger.start) : [];
}
