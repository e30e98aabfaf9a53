import type { Finding } from '../model/finding.js';
import { hash64 } from '../util/hash.js';
import type { Workbench } from './comparator.js';
import { hastens } from './directions.js';
import { codesOf, compare, othersOf, type ToldAct } from './findings/acts.js';
import { labelOf, sharedClasses } from './findings/comparable.js';
import { sideLimit } from './findings/sides.js';
import { isPutForward } from './findings/statuses.js';
import { daysOf, gap, quartersOf } from './findings/windows.js';
import { actQuote, flowWords, nameOf, quoted } from './findings/wording.js';

/**
 * Claims and acts that cannot all be so: told by one and denied by another; hastened or withheld, and on schedule or
 * already complete; given and withheld at once. In near-linear time: acts are compared within their pair and quarter.
 */
export function contradictions(bench: Workbench): Finding[] {
  const found = [...denials(bench), ...disputed(bench), ...opposed(bench)];
  return [...new Map(found.map((one) => [one.id, one])).values()].sort((a, b) => compare(a.id, b.id));
}

function finding(parts: Omit<Finding, 'id' | 'kind'> & { rule: string }): Finding {
  const { rule, says, argument, sides } = parts;
  const ids = sides.map((side) => side.event ?? side.claim ?? '').sort(compare);
  return { id: `f${hash64([rule, ...ids].join('|'))}`, kind: 'contradiction', says, argument, sides };
}

/** Directed pairs of an act, a mutual act once from each party. */
function pairsOf({ first }: ToldAct): (readonly [string, string])[] {
  return codesOf(first.actors).flatMap((actor) =>
    codesOf(othersOf(first, actor)).map((other) => [actor, other] as const),
  );
}

/** One act, told as a fact and denied. */
function denials(bench: Workbench): Finding[] {
  const told = indexed(bench.acts.filter(({ told }) => told.length > 0));
  return bench.acts.flatMap((act) => {
    if (act.denied.length === 0) return [];
    const facts = act.told.some(isPutForward) ? act : factFor(act, told);
    if (!facts) return [];
    const [yes, no] = [facts.told.find(isPutForward), act.denied[0]];
    if (!yes || !no) return [];
    return [
      finding({
        rule: 'denied',
        says: `One telling says that it is so and another that it is not: ${quoted(yes.sentence.exact, 160)} against ${quoted(no.sentence.exact, 160)}.`,
        argument: [
          `${actQuote(yes)} is put forward as a fact; ${actQuote(no)} is denied.`,
          'Same type of act, same parties, goods and dates that do not exclude each other: both cannot be so.',
        ],
        sides: [...bench.witness.actSides(facts), ...bench.witness.denialSides(act)],
      }),
    ];
  });
}

/** The fact that a denial outside its group is about. */
function factFor(denial: ToldAct, told: ReadonlyMap<string, readonly ToldAct[]>): ToldAct | undefined {
  const { first } = denial;
  return keysOf(denial)
    .flatMap((key) => told.get(key) ?? [])
    .find(
      (act) =>
        act.first.type === first.type &&
        isPutForward(act.first) &&
        overlaps(act, denial) &&
        (act.first.object === undefined ||
          first.object === undefined ||
          sharedClasses(act.first, first).length > 0),
    );
}

/** Acts of one pair and quarter that are compared with each other, at most. */
const heldPerKey = 12;

function indexed(acts: readonly ToldAct[]): Map<string, ToldAct[]> {
  const index = new Map<string, ToldAct[]>();
  for (const act of acts) {
    for (const key of keysOf(act)) {
      const there = index.get(key) ?? [];
      index.set(key, there);
      if (there.length < heldPerKey) there.push(act);
    }
  }
  return index;
}

function keysOf(act: ToldAct): string[] {
  const quarters = quartersOf(act.first);
  return pairsOf(act).flatMap(([actor, other]) => quarters.map((quarter) => `${actor}|${other}|${quarter}`));
}

function overlaps(a: ToldAct, b: ToldAct): boolean {
  const [one, other] = [daysOf(a.first), daysOf(b.first)];
  if (one === undefined || other === undefined) return a.first.report === b.first.report;
  return gap(one, other) === 0;
}

/** Haste or a halt, and somebody who says that all goes to plan or was over before. */
function disputed(bench: Workbench): Finding[] {
  return bench.acts.flatMap((act) => {
    if (act.direction === undefined || !isPutForward(act.first)) return [];
    return pairsOf(act).flatMap(([actor, other]) => {
      const claims = bench.statuses.against(act, { actor, other }).slice(0, sideLimit);
      if (claims.length === 0) return [];
      const { first } = act;
      const parties = [...first.actors, ...first.recipients, ...first.beneficiaries];
      const flow = flowWords(
        [first],
        labelOf(first.object?.classes ?? []) || 'goods',
        nameOf(parties, other),
      );
      const said = claims.map(({ content }) => quoted(content.exact, 140)).join('; ');
      const open =
        act.told.some(hastens) && act.direction === 'toward' ? 'were moved forward' : 'were held back';
      return [
        finding({
          rule: 'disputed',
          says: `The reports do not agree whether ${flow} ${open}: ${actQuote(first)} against ${said}.`,
          argument: [
            `${quoted(first.sentence.exact, 200)} tells of a change; ${said} ${claims.length === 1 ? 'leaves' : 'leave'} no room for it.`,
            'Both are about the same parties and goods, in reports at most 400 days from the act.',
          ],
          sides: [...bench.witness.actSides(act), ...claims.map(bench.witness.claimSide)],
        }),
      ];
    });
  });
}

/** Given and withheld: the same goods, to the same party, at the same time, by different reports. */
function opposed(bench: Workbench): Finding[] {
  const facts = bench.acts.filter(({ first }) => isPutForward(first) && first.modality !== 'future');
  const gifts = indexed(facts.filter(({ first }) => first.type === 'COOPERATE' || first.type === 'AID'));
  return facts.flatMap((act) => {
    if (act.first.type !== 'SANCTION' || act.direction !== 'against') return [];
    const gift = keysOf(act)
      .flatMap((key) => gifts.get(key) ?? [])
      .find(
        (one) => overlaps(one, act) && areApart(one, act) && sharedClasses(one.first, act.first).length > 0,
      );
    if (!gift) return [];
    const label = labelOf(sharedClasses(gift.first, act.first));
    return [
      finding({
        rule: 'opposed',
        says: `${label} is said to be withheld and to be given at the same time: ${actQuote(act.first)} against ${actQuote(gift.first)}.`,
        argument: [
          `Same actor, same recipient, same goods (${label}), overlapping dates, different reports.`,
          'Either one of them is mistaken, or the two speak of different parts of the goods.',
        ],
        sides: [...bench.witness.actSides(act), ...bench.witness.actSides(gift)],
      }),
    ];
  });
}

/** No report tells both: who tells both at once tells a sequence. */
function areApart(a: ToldAct, b: ToldAct): boolean {
  const reports = new Set(a.told.map(({ report }) => report));
  return b.told.every(({ report }) => !reports.has(report));
}
