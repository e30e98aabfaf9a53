import { nameSpansOf } from './coreference/nameSpans.js';
import { type CoreferenceLink, corefer } from './coreference.js';
import type { Reading, StandIn } from './reading.js';

/** The readings of a text with what their pronouns and descriptions stand for. */
export function linkReadings(readings: readonly Reading[]): Reading[] {
  const names = readings.flatMap(({ sentence, mentions }) => nameSpansOf(sentence.index, mentions));
  const links = corefer(
    readings.map(({ sentence }) => sentence),
    { names },
  );
  if (links.length === 0) return [...readings];
  const standIns = new Map<number, Map<number, StandIn>>();
  const linked = readings.map((reading): Reading => {
    const own = new Map<number, StandIn>();
    standIns.set(reading.sentence.index, own);
    return { ...reading, standIns: own };
  });
  const bySentence = new Map(linked.map((reading) => [reading.sentence.index, reading]));
  for (const link of links) standIns.get(link.sentence)?.set(link.head, standIn(link, bySentence));
  return linked;
}

function standIn(link: CoreferenceLink, bySentence: ReadonlyMap<number, Reading>): StandIn {
  const { because, kind, score } = link;
  const antecedents = link.antecedents.flatMap(({ sentence, head }) => {
    const reading = bySentence.get(sentence);
    return reading ? [{ reading, head }] : [];
  });
  return { antecedents, because, kind, score };
}
