import { eventBetween, linkOf } from '../../src/coding/between/links.js';
import { actorCode, type MarkedParty, recipientCode } from '../../src/coding/between/parties.js';
import type { CodedEvent } from '../../src/model/event.js';
import { causeBetween } from './causes.js';
import type { Coder } from './coder.js';
import { type Row, readTable } from './files.js';
import { cameoRoot, quadOfRoot, rootOf, roots, typeOf } from './labels.js';
import { chainOf, type EventLog, missedFault } from './log.js';
import { classTable, confusionTable, type Labelled, macroF1, percent } from './score.js';

export interface PlvFigures {
  readonly binary: number;
  readonly quad: number;
  readonly root: number;
  /** Share of rows for which the coder gave some type. */
  readonly coverage: number;
}

interface Marked {
  readonly text: string;
  readonly given: readonly MarkedParty[];
  readonly gold: string;
}

/**
 * PLV: a sentence with both parties marked, one root each. The marked words are given to the coder as parties, the
 * sentence is coded as any other, and the event between the two is taken (see `eventBetween`). A row without any event is an
 * abstention and counts as wrong. Macro-F1 over 15 roots, over 4 quads read off the roots, and over conflict or not.
 */
export function scorePlv(text: string, coder: Coder, log: EventLog): PlvFigures {
  const marked = readTable(text, { quoted: true }).flatMap((row) => markedOf(row) ?? []);
  const sizes = new Map(roots.map((root) => [root, marked.filter(({ gold }) => gold === root).length]));
  const between = { pair: 0, reversed: 0, one: 0, other: 0, none: 0 };
  const rows = marked.map((row): Labelled => {
    const coded = coder.code(row.text, { given: row.given });
    const chosen = eventBetween(coded.coding.events);
    between[chosen?.link ?? 'none']++;
    const ours = chosen && cameoRoot(chosen.event);
    const cost = 100 / roots.length / Math.max(1, sizes.get(row.gold) ?? 1);
    const fault = { set: 'plv', cost, text: markedText(row) };
    for (const event of coded.coding.events)
      if (links(event)) log.fired('plv', event, cameoRoot(event) === row.gold);
    if (!chosen) log.fault(missedFault(fault, row.gold, causeBetween(coded, coder.lexicon, row.given)));
    else if (ours !== row.gold)
      log.fault({
        ...fault,
        kind: 'wrong type',
        cause: `${row.gold} as ${ours} by ${chainOf(chosen.event)}${chosen.link === 'pair' ? '' : ` (${chosen.link})`}`,
      });
    else if (chosen.link === 'reversed')
      log.fault({ ...fault, kind: 'wrong direction', cause: `${ours} by ${chainOf(chosen.event)}` });
    return { gold: row.gold, ours };
  });
  return report(rows, between);
}

function report(rows: readonly Labelled[], between: Readonly<Record<string, number>>): PlvFigures {
  const mapped = (label: (root: string) => string) =>
    rows.map(({ gold, ours }) => ({ gold: label(gold), ours: ours && label(ours) }));
  const covered = rows.filter(({ ours }) => ours !== undefined);
  const figures: PlvFigures = {
    binary: macroF1(mapped((root) => String(quadOfRoot(root) > 2))),
    quad: macroF1(mapped((root) => String(quadOfRoot(root)))),
    root: macroF1(rows),
    coverage: percent(covered.length, rows.length),
  };
  const { binary, quad, root, coverage } = figures;
  console.log(
    `${rows.length} pairs; macro-F1 binary / quad / root ${[binary, quad, root].map(one).join(' / ')}`,
  );
  const right = covered.filter(({ gold, ours }) => gold === ours).length;
  console.log(
    `coverage ${one(coverage)}%; where an event is coded, root accuracy ${one(percent(right, covered.length))}%`,
  );
  console.log(
    `event taken: ${Object.entries(between)
      .map(([how, count]) => `${how} ${count}`)
      .join(', ')}`,
  );
  console.log(`\n${confusionTable(rows, roots)}\n\n${classTable(rows, roots)}`);
  return figures;
}

const one = (value: number): string => value.toFixed(1);

const links = (event: CodedEvent): boolean => ['pair', 'reversed'].includes(linkOf(event));

/** Text and places of the marked words of `marked_sentence`: `<s>..</s>` acts, `<t>..</t>` is acted on. */
export function markedOf(row: Row): Marked | undefined {
  const gold = typeOf(row.gold_root ?? '');
  const source = row.marked_sentence ?? '';
  if (gold === undefined || source === '') return undefined;
  const open = new Map<string, number>();
  const given: MarkedParty[] = [];
  let text = '';
  for (const piece of source.split(/(<\/?[st]>)/)) {
    const [, end, letter] = /^<(\/?)([st])>$/.exec(piece) ?? [];
    if (letter === undefined) text += piece;
    else if (end === '') open.set(letter, text.length);
    else
      given.push({
        start: open.get(letter) ?? text.length,
        end: text.length,
        code: letter === 's' ? actorCode : recipientCode,
      });
  }
  return { text, given, gold: rootOf(gold) };
}

function markedText({ text, given }: Marked): string {
  const marks = given.map(
    ({ start, end, code }) => `${code === actorCode ? 'S' : 'T'}=${text.slice(start, end)}`,
  );
  return `${text}  [${marks.join(' | ')}]`;
}
