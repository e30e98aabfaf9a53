import { causeInText } from './causes.js';
import type { Coder } from './coder.js';
import { asTriples, namedAs, type ReadSentence, told } from './icbeRead.js';
import { rootOf } from './labels.js';
import { chainOf, type ErrorKind, type EventLog, missedFault } from './log.js';
import { levels, nobody, type Triple } from './triples.js';

/** Note what the coder got wrong in a sentence, and which frames were right. */
export function judge(sentence: ReadSentence, parts: { coder: Coder; log: EventLog; count: number }): void {
  const { coded } = sentence;
  const name = namedAs(sentence);
  const { log, coder } = parts;
  const roots = new Set(sentence.gold.map(levels.type));
  const dyads = new Set(sentence.gold.map(levels.dyad));
  const fault = { set: 'icbe', cost: 100 / parts.count, text: `${sentence.text}  [${goldLine(sentence)}]` };
  for (const event of told(coded)) {
    const root = rootOf(name(event));
    log.fired('icbe', event, roots.has(root));
    const own = asTriples(sentence, [event]);
    const met = own.some((triple) => dyads.has(levels.dyad(triple)));
    log.rules.judged(event, own, sentence.gold);
    if (!roots.has(root)) {
      const cause = met
        ? `${[...roots].join('+')} as ${root} by ${chainOf(event)}`
        : `${root} by ${chainOf(event)}`;
      log.fault({ ...fault, kind: met ? 'wrong type' : 'false event', cause });
    } else if (!met) {
      const { kind, cause } = partyFault(own, sentence.gold);
      log.fault({ ...fault, kind, cause: `${cause}: ${root} by ${chainOf(event)}` });
    }
  }
  const ours = new Set(told(coded).map((event) => rootOf(name(event))));
  for (const root of roots)
    if (!ours.has(root)) log.fault(missedFault(fault, root, causeInText(coded, coder.lexicon)));
}

const goldLine = ({ gold }: ReadSentence): string =>
  gold.map(({ actor, recipient, type }) => `${actor} ${type} ${recipient}`).join('; ');

/** Which side of an event of the right type is not among gold's. */
function partyFault(own: readonly Triple[], gold: readonly Triple[]): { kind: ErrorKind; cause: string } {
  const turned = own.some((ours) =>
    gold.some(({ actor, recipient }) => actor === ours.recipient && recipient === ours.actor),
  );
  if (turned) return { kind: 'wrong direction', cause: 'turned round' };
  const side = (name: 'actor' | 'recipient'): string => {
    const [ours, theirs] = [own, gold].map((triples) => new Set(triples.map((triple) => triple[name])));
    if ([...(ours ?? [])].some((code) => theirs?.has(code))) return '';
    return `${name} ${ours?.has(nobody) ? 'none' : theirs?.has(nobody) ? 'too many' : 'another'}`;
  };
  const sides = [side('actor'), side('recipient')].filter((text) => text !== '');
  return { kind: 'wrong party', cause: sides.join(', ') || 'another pair' };
}
