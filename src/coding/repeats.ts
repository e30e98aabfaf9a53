import type { CodedEvent } from '../model/event.js';

/** Two words of one sentence that tell the same act are one event; the richer coding stays. */
export function dropRepeats(events: readonly CodedEvent[]): CodedEvent[] {
  const richness = (event: CodedEvent) =>
    event.actors.length * 20 + event.recipients.length * 20 + (event.mode ? 2 : 0) + (event.object ? 1 : 0);
  const covers = (a: CodedEvent, b: CodedEvent) =>
    (sameAct(a, b) || (verbal.has(a.type) && b.recipients.length === 0 && a.recipients.length > 0)) &&
    a.type === b.type &&
    a.modality === b.modality &&
    b.actors.every((actor) => a.actors.some((other) => other.code === actor.code)) &&
    b.recipients.every((actor) => a.recipients.some((other) => other.code === actor.code));
  return events.filter(
    (event, index) =>
      !foughtAsWell(event, events) &&
      !events.some(
        (other, place) =>
          place !== index &&
          covers(other, event) &&
          (richness(other) > richness(event) || (richness(other) === richness(event) && place < index)),
      ),
  );
}

/** By the same frame, or one told inside the other's words. */
function sameAct(a: CodedEvent, b: CodedEvent): boolean {
  const frames = (event: CodedEvent) => event.reasons.filter(({ rule }) => rule.startsWith('frame '));
  const [innerA, innerB] = [frames(a).at(-1), frames(b).at(-1)];
  const within = (event: CodedEvent, start: number | undefined) =>
    frames(event).some(({ span }) => span?.start === start);
  return innerA?.rule === innerB?.rule || within(a, innerB?.span?.start) || within(b, innerA?.span?.start);
}

const verbal: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** When force is used in the same sentence by the same party, its alert or deployment is no event of its own (PLOVER manual). */
function foughtAsWell(event: CodedEvent, events: readonly CodedEvent[]): boolean {
  if (event.type !== 'MOBILIZE' || event.modality !== 'asserted') return false;
  const codes = new Set(event.actors.map((actor) => actor.code));
  return events.some(
    (other) =>
      other.type === 'ASSAULT' &&
      other.modality === 'asserted' &&
      other.actors.some((actor) => codes.has(actor.code)),
  );
}
