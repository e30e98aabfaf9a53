import type { CodedEvent } from '../../src/model/event.js';
import { causeInText } from './causes.js';
import type { Coder } from './coder.js';
import { readJsonValues } from './files.js';
import { cameoRoot, rootOfCameo } from './labels.js';
import { chainOf, type EventLog, missedFault } from './log.js';
import { percent, Tally } from './score.js';

export interface MulticoderFigures {
  /** Share of sentences without a majority event in which an event is coded. */
  readonly falseAlarms: number;
  /** Share of sentences with a majority event in which an event is coded. */
  readonly found: number;
  /** Share of the majority's events whose root is coded in their sentence. */
  readonly recall: number;
  readonly rootF1: number;
}

interface Judged {
  readonly round: number;
  readonly text: string;
  /** Roots named by more than half of the coders. */
  readonly gold: ReadonlySet<string>;
}

interface Coding {
  readonly relevant: boolean;
  readonly actions: readonly (readonly [number, string, string])[];
}

/**
 * Random news sentences coded by several people: the last round of each sentence is gold. Sentences are read raw and
 * without a date. The headline counts an event of any modality as coded; the asserted ones are given beside it.
 */
export function scoreMulticoder(text: string, coder: Coder, log: EventLog): MulticoderFigures {
  const judged = lastRounds(readJsonValues(text));
  const coded = judged.map((one) => ({ ...one, out: coder.code(one.text) }));
  for (const { text, gold, out } of coded) {
    const fault = { set: 'multicoder', cost: 100 / judged.length, text };
    for (const event of out.coding.events) {
      const right = gold.has(cameoRoot(event));
      log.fired('multicoder', event, right);
      if (!right) log.fault({ ...fault, kind: 'false event', cause: `${event.type} by ${chainOf(event)}` });
    }
    const ours = rootsOf(out.coding.events);
    for (const root of gold)
      if (!ours.has(root)) log.fault(missedFault(fault, root, causeInText(out, coder.lexicon)));
  }
  const outputs = coded.map(({ gold, out }) => ({ gold, events: out.coding.events }));
  const figures = measure(outputs);
  print('any modality', figures, outputs);
  const asserted = outputs.map(({ gold, events }) => ({
    gold,
    events: events.filter((event) => event.modality === 'asserted'),
  }));
  print('asserted only', measure(asserted), asserted);
  return figures;
}

interface Output {
  readonly gold: ReadonlySet<string>;
  readonly events: readonly CodedEvent[];
}

function measure(outputs: readonly Output[]): MulticoderFigures {
  const tally = new Tally();
  for (const { gold, events } of outputs) tally.add(gold, rootsOf(events));
  const empty = outputs.filter(({ gold }) => gold.size === 0);
  const full = outputs.filter(({ gold }) => gold.size > 0);
  const coded = (some: readonly Output[]) => some.filter(({ events }) => events.length > 0).length;
  return {
    falseAlarms: percent(coded(empty), empty.length),
    found: percent(coded(full), full.length),
    recall: tally.recall,
    rootF1: tally.f1,
  };
}

function print(what: string, figures: MulticoderFigures, outputs: readonly Output[]): void {
  const full = outputs.filter(({ gold }) => gold.size > 0).length;
  const [falseAlarms, found, recall, rootF1] = [
    figures.falseAlarms,
    figures.found,
    figures.recall,
    figures.rootF1,
  ].map((value) => value.toFixed(1));
  console.log(
    `${what}: ${outputs.length - full} sentences without a majority event, event coded in ${falseAlarms}%; ` +
      `${full} with one, event coded in ${found}%; right root for ${recall}% of majority events, root F1 ${rootF1}`,
  );
}

const rootsOf = (events: readonly CodedEvent[]): Set<string> => new Set(events.map(cameoRoot));

function lastRounds(values: readonly Record<string, unknown>[]): Judged[] {
  const last = new Map<string, Judged>();
  for (const value of values) {
    // Ids name the file of a round; the sentence is what comes back in each.
    const id = String(value.sentence).trim();
    const round = Number(value.round ?? 0);
    const coders = Object.values((value.coders ?? {}) as Record<string, Coding>);
    if ((last.get(id)?.round ?? -1) > round || coders.length === 0) continue;
    last.set(id, { round, text: String(value.sentence), gold: majority(coders) });
  }
  return [...last.values()];
}

function majority(coders: readonly Coding[]): Set<string> {
  const named = coders.map(
    ({ relevant, actions }) =>
      new Set(relevant ? actions.flatMap(([, , label]) => rootOfLabel(label) ?? []) : []),
  );
  const all = new Set(named.flatMap((roots) => [...roots]));
  return new Set(
    [...all].filter((root) => named.filter((roots) => roots.has(root)).length > coders.length / 2),
  );
}

/** `4-17 Coerce` is CAMEO root 17. */
function rootOfLabel(label: string): string | undefined {
  const root = /^\d-(\d+)/.exec(label)?.[1];
  return root === undefined ? undefined : rootOfCameo(root.padStart(2, '0'));
}
