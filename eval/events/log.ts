import type { CodedEvent } from '../../src/model/event.js';
import { RulesTable } from './rulesTable.js';
import { groupBy } from './score.js';

export type ErrorKind = 'false event' | 'missed' | 'wrong type' | 'wrong direction' | 'wrong party';

const errorKinds: readonly ErrorKind[] = [
  'missed',
  'wrong type',
  'false event',
  'wrong party',
  'wrong direction',
];

/** Something the coder got wrong in a labelled set, and what in the coder did it. */
export interface Fault {
  readonly set: string;
  readonly kind: ErrorKind;
  /** What to change: a frame, an unknown word, a condition that failed. */
  readonly cause: string;
  /** What the set's own measure loses by it, in points. */
  readonly cost: number;
  readonly text: string;
  /** The type that was missed and the word without a frame, when that is why. */
  readonly word?: { readonly type: string; readonly lemma: string };
}

interface Firings {
  right: number;
  wrong: number;
}

/** Collects faults and firings of frames over all sets of a run. */
export class EventLog {
  readonly faults: Fault[] = [];
  readonly rules = new RulesTable();
  readonly #frames = new Map<string, Map<string, Firings>>();

  fault(fault: Fault): void {
    this.faults.push(fault);
  }

  /** Count a judged event for each frame that made it. */
  fired(set: string, event: CodedEvent, right: boolean): void {
    for (const frame of framesOf(event)) {
      const sets = this.#frames.get(frame) ?? new Map<string, Firings>();
      this.#frames.set(frame, sets);
      const firings = sets.get(set) ?? { right: 0, wrong: 0 };
      sets.set(set, firings);
      if (right) firings.right++;
      else firings.wrong++;
    }
  }

  /** Frames with their firings, most wrong first. */
  frames(): { frame: string; right: number; wrong: number; sets: ReadonlyMap<string, Firings> }[] {
    return [...this.#frames]
      .map(([frame, sets]) => {
        const each = [...sets.values()];
        const right = each.reduce((sum, one) => sum + one.right, 0);
        const wrong = each.reduce((sum, one) => sum + one.wrong, 0);
        return { frame, right, wrong, sets };
      })
      .sort((a, b) => b.wrong - a.wrong || (a.frame < b.frame ? -1 : 1));
  }
}

/** Frames of an event, outermost first: `operators/promise`, `AID/lend`. */
export function framesOf(event: CodedEvent): string[] {
  return event.reasons
    .filter(({ rule }) => rule.startsWith('frame '))
    .map(({ rule }) => rule.slice('frame '.length));
}

/** The frame chain in one word: `operators/promise > AID/lend`. */
export const chainOf = (event: CodedEvent): string => framesOf(event).join(' > ');

/** A frame is flagged when at least this many judged firings are right less than half the time. */
export const flagFrom = 10;

/** The costliest causes of each kind, with count and cost; `show` adds that many texts. */
export function printFaults(log: EventLog, options: { most: number; show: number }): void {
  for (const kind of errorKinds) {
    const faults = log.faults.filter((fault) => fault.kind === kind);
    if (faults.length === 0) continue;
    const causes = groupBy(faults, ({ set, cause }) => `${set}: ${cause}`);
    const ranked = [...causes]
      .map(([cause, each]) => ({ cause, each, cost: each.reduce((sum, { cost }) => sum + cost, 0) }))
      .sort((a, b) => b.cost - a.cost || (a.cause < b.cause ? -1 : 1));
    console.log(`\n## ${kind}: ${faults.length}, costliest causes (points, count)`);
    for (const { cause, each, cost } of ranked.slice(0, options.most)) {
      console.log(`${cost.toFixed(2).padStart(6)} ${String(each.length).padStart(4)}  ${cause}`);
      for (const { text } of each.slice(0, options.show)) console.log(`             ${text}`);
    }
  }
}

/** Words without a frame by the type they were missed for, most frequent first, over all sets. */
export function printWords(log: EventLog, most: number): void {
  const missed = log.faults.filter(({ kind }) => kind === 'missed');
  const reasons = groupBy(
    missed,
    ({ set, cause }) => `${set} ${/: (no frame|no known party|frame known|[\w-]+)/.exec(cause)?.[1] ?? ''}`,
  );
  const counts = [...reasons].map(([reason, each]) => `${reason} ${each.length}`);
  console.log(`\n## missed, by kind of reason: ${counts.sort().join(', ')}`);
  const words = log.faults.flatMap(({ word }) => word ?? []);
  if (words.length === 0) return;
  console.log('\n## words without a frame, by missed type');
  for (const [type, each] of [...groupBy(words, (word) => word.type)].sort()) {
    const lemmas = [...groupBy(each, ({ lemma }) => lemma)]
      .map(([lemma, all]) => ({ lemma, count: all.length }))
      .sort((a, b) => b.count - a.count || (a.lemma < b.lemma ? -1 : 1));
    const shown = lemmas.slice(0, most).map(({ lemma, count }) => `${lemma} ${count}`);
    console.log(`${type.padEnd(10)} ${String(each.length).padStart(4)}: ${shown.join(', ')}`);
  }
}

/** A missed event of a type, with its cause. */
export const missedFault = (
  base: Pick<Fault, 'set' | 'cost' | 'text'>,
  type: string,
  cause: { readonly word?: string; readonly says: string },
): Fault => ({
  ...base,
  kind: 'missed',
  cause: `${type}: ${cause.says}`,
  ...(cause.word ? { word: { type, lemma: cause.word } } : {}),
});

/** Frames by wrong firings; those below half right with ten or more firings are marked. */
export function printFrames(log: EventLog, most: number): void {
  const frames = log.frames();
  const flagged = frames.filter(
    ({ right, wrong }) => right + wrong >= flagFrom && right < (right + wrong) / 2,
  );
  console.log(`\n## frames: firings and precision; ${flagged.length} below 50% with ${flagFrom} or more`);
  for (const { frame, right, wrong, sets } of [...new Set([...flagged, ...frames.slice(0, most)])]) {
    const each = [...sets].map(([set, one]) => `${set} ${one.right}/${one.right + one.wrong}`).join(', ');
    const share = ((100 * right) / (right + wrong)).toFixed(0).padStart(3);
    const mark = right + wrong >= flagFrom && right < (right + wrong) / 2 ? '!' : ' ';
    console.log(`${mark} ${share}%  ${String(right + wrong).padStart(4)}  ${frame.padEnd(34)} ${each}`);
  }
}
