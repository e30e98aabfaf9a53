import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import { hash64 } from '../util/hash.js';
import type { Workbench } from './comparator.js';
import { byPlace, codesOf, compare, fullestFirst, othersOf, type ToldAct } from './findings/acts.js';
import { labelOf, sharedClasses } from './findings/comparable.js';
import { sideLimit } from './findings/sides.js';
import { bearsDays, isPutForward } from './findings/statuses.js';
import { isNear, overlaps, quartersOf } from './findings/windows.js';
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
  const quarters = quartersOf(act);
  return pairsOf(act).flatMap(([actor, other]) => quarters.map((quarter) => `${actor}|${other}|${quarter}`));
}

/** An act with claims that leave no room for it, and the pair it is between. */
interface Dispute {
  readonly key: string;
  readonly other: string;
  readonly acts: readonly ToldAct[];
  readonly claims: readonly Claim[];
}

/** Haste or a halt, and somebody who says that all goes to plan or was over before. */
function disputed(bench: Workbench): Finding[] {
  const found = new Map<string, Dispute[]>();
  for (const act of bench.acts) {
    if (act.direction === undefined || !isPutForward(act.first)) continue;
    for (const [actor, other] of pairsOf(act)) {
      const claims = bench.statuses.against(act, { actor, other });
      if (claims.length > 0)
        join(found, { key: `${actor}|${other}|${act.direction}`, other, acts: [act], claims });
    }
  }
  return [...found.values()].flat().map((dispute) => disputeFinding(bench, dispute));
}

/** Acts of one pair and direction in near windows are disputed together. */
function join(found: Map<string, Dispute[]>, dispute: Dispute): void {
  const there = found.get(dispute.key) ?? [];
  found.set(dispute.key, there);
  const act = dispute.acts[0] as ToldAct;
  const said = new Set(dispute.claims.map(({ id }) => id));
  const at = there.findIndex(
    ({ acts, claims }) => isNear(acts[0] as ToldAct, act) || claims.some(({ id }) => said.has(id)),
  );
  const known = there[at];
  if (!known) there.push(dispute);
  else {
    const claims = new Map([...known.claims, ...dispute.claims].map((claim) => [claim.id, claim]));
    there[at] = { ...known, acts: [...known.acts, act], claims: [...claims.values()] };
  }
}

function disputeFinding({ witness }: Workbench, { other, acts, claims }: Dispute): Finding {
  const events = fullestFirst(acts).map(({ first }) => first);
  const label = labelOf(events.flatMap(({ object }) => object?.classes ?? []));
  const parties = events.flatMap((event) => [...event.actors, ...event.recipients, ...event.beneficiaries]);
  const flow = flowWords(events, label, nameOf(parties, other));
  const listed = [...claims].sort(byPlace);
  const said = listed
    .slice(0, 2)
    .map(({ content }) => quoted(content.exact))
    .join('; ');
  const change = acts[0]?.direction === 'toward' ? 'were moved forward' : 'were held back';
  const rest = claims.length > 2 ? [`${claims.length} claims speak against the change.`] : [];
  return finding({
    rule: 'disputed',
    says: `The reports do not agree whether ${flow} ${change}: ${actQuote(events[0] as CodedEvent)} against ${said}.`,
    argument: [
      `${quoted((events[0] as CodedEvent).sentence.exact, 200)} tells of a change; ${said} ${claims.length === 1 ? 'leaves' : 'leave'} no room for it.`,
      `Both are about the same parties and goods, in reports at most ${bearsDays} days from the act.`,
      ...rest,
    ],
    sides: [
      ...fullestFirst(acts).flatMap(witness.actSides).slice(0, sideLimit),
      ...listed.slice(0, sideLimit).map(witness.claimSide),
    ],
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
