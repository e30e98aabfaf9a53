import type { Coder } from './coder.js';
import { readTable } from './files.js';
import { judge } from './icbeFaults.js';
import { correctionLine, leafMap } from './icbeLabels.js';
import { asTriples, type ReadSentence, readCrisis, sentencesOf, told } from './icbeRead.js';
import { partyOf } from './labels.js';
import type { EventLog } from './log.js';
import { groupBy, percent, Tally } from './score.js';
import { levels, nobody, printLevels, type Triple, tallyLevels } from './triples.js';

export interface IcbeFigures {
  readonly dyadQuad: number;
  readonly root: number;
}

/**
 * Crisis narratives. Each crisis is read as one text, so that names carry over, without a date (with the
 * crisis's own first day the figures stay the same). A sentence is scored when each of its agreed action and speech
 * codings maps to a type; what people agreed on is gold, several actors and recipients are paired each with each.
 * Codings of thoughts are no events. `every`: read each so manieth crisis only.
 */
export function scoreIcbe(
  texts: { rows: string; leaves: string },
  coder: Coder,
  options: { log: EventLog; every: number },
): IcbeFigures {
  const map = leafMap(readTable(texts.leaves, { quoted: false }));
  const crises = groupBy(
    sentencesOf(readTable(texts.rows, { quoted: false }), map, coder),
    ({ crisis }) => crisis,
  );
  const chosen = [...crises.values()].filter((_, index) => index % options.every === 0);
  if (options.every > 1)
    console.log(
      `crises 1, ${1 + options.every}, ${1 + 2 * options.every} ... of ${crises.size} in the order of the file`,
    );
  console.log(correctionLine());
  const read = chosen.flatMap((sentences) => readCrisis(sentences, coder));
  const scored = read.filter(({ whole, gold }) => whole && gold.length > 0);
  for (const sentence of scored) judge(sentence, { coder, log: options.log, count: scored.length });
  const outputs = scored.map((sentence) => ({
    gold: sentence.gold,
    ours: asTriples(sentence, told(sentence.coded)),
  }));
  const tallies = tallyLevels(outputs);
  console.log(
    `${scored.length} sentences with agreed, mapped events of ${read.length} in ${chosen.length} crises`,
  );
  printLevels(tallies);
  const named = outputs.map(({ gold, ours }) => ({ gold: gold.filter(knownParties), ours }));
  const known = tallyLevels(named.filter(({ gold }) => gold.length > 0));
  console.log(`dyad+quad against gold whose parties are both in the dictionary: ${known['dyad+quad'].line}`);
  console.log(`dyad+quad, each coding once, found by any of its pairs: ${byCoding(scored).line}`);
  const within = outputs.map(({ gold }, index) => ({
    gold,
    ours: gold.filter(namedIn(scored[index] as ReadSentence)),
  }));
  console.log(
    `gold pairs with both parties named in their own sentence, the most a reader of sentences could find: ${tallyLevels(within).dyad.recall.toFixed(1)}%`,
  );
  const empty = read.filter((sentence) => sentence.empty);
  const alarms = empty.filter(({ coded }) => told(coded).length > 0).length;
  console.log(
    `${empty.length} sentences without an agreed coding (no event, or none agreed on): event coded in ${percent(alarms, empty.length).toFixed(1)}%`,
  );
  return { dyadQuad: tallies['dyad+quad'].f1, root: tallies.type.f1 };
}

/** A coding is found, and an event is right, when one of its pairs is among the other side's with the same quad. */
function byCoding(sentences: readonly ReadSentence[]): Tally {
  const tally = new Tally();
  const label = levels['dyad+quad'];
  const meets = (triples: readonly Triple[], others: ReadonlySet<string>) =>
    triples.some((triple) => others.has(label(triple)));
  let [right, events] = [0, 0];
  for (const sentence of sentences) {
    const { codings, gold, coded } = sentence;
    const ours = told(coded).map((event) => asTriples(sentence, [event]));
    const [golden, given] = [new Set(gold.map(label)), new Set(ours.flat().map(label))];
    const found = codings.filter((triples) => meets(triples, given)).length;
    tally.right += found;
    tally.missed += codings.length - found;
    right += ours.filter((triples) => meets(triples, golden)).length;
    events += ours.length;
  }
  // Precision is a share of our events: scaled to the codings found, so that one line holds both.
  tally.wrong = right === 0 ? events : (tally.right * (events - right)) / right;
  return tally;
}

/** Whether the sentence itself names both parties of a triple, as the dictionary reads it. */
function namedIn({ coded }: ReadSentence): (triple: Triple) => boolean {
  const named = new Set([
    nobody,
    ...coded.readings.flatMap(({ mentions }) => mentions.map(({ code }) => partyOf(code))),
  ]);
  return ({ actor, recipient }) => named.has(actor) && named.has(recipient);
}

const knownParties = ({ actor, recipient }: Triple): boolean => !`${actor}${recipient}`.includes('?');
