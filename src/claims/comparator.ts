import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Finding, FindingSide } from '../model/finding.js';
import type { EventGroup, Lineage } from '../model/lineage.js';
import { hash64 } from '../util/hash.js';
import { hastens } from './directions.js';
import {
  byPlace,
  codesOf,
  compare,
  type FindingMaterial,
  fullestFirst,
  othersOf,
  type ToldAct,
  toldActs,
} from './findings/acts.js';
import { labelOf, sharedClasses } from './findings/comparable.js';
import { type Contrast, contrastArgument, contrastWords, namesOf } from './findings/contrast.js';
import { type FavourIndex, favourIndex, keysOf } from './findings/favours.js';
import { generalReasons } from './findings/general.js';
import { sideLimit, type Witness, witnessOf } from './findings/sides.js';
import { isPutForward, type StatusIndex, statusIndex } from './findings/statuses.js';
import { isNear } from './findings/windows.js';

/** What findings share; made once for all of them. */
export interface Workbench {
  readonly acts: readonly ToldAct[];
  readonly claims: readonly Claim[];
  readonly witness: Witness;
  readonly statuses: StatusIndex;
  /** Day of each report, `YYYY-MM-DD`. */
  readonly days: ReadonlyMap<string, string>;
}

export function workbenchOf(material: FindingMaterial): Workbench {
  return {
    acts: toldActs(material),
    claims: [...material.claims].sort(byPlace),
    witness: witnessOf(material.claims, material.lineage),
    statuses: statusIndex(material.claims, material.reports ?? []),
    days: new Map((material.reports ?? []).flatMap(({ id, date }) => (date ? [[id, date] as const] : []))),
  };
}

/**
 * Mill's method of difference: an actor explains an act against one party by a general cause, while the reports tell
 * of an act of the opposite direction with the same goods toward another party in a near window (`windowRule`).
 * Specific causes, other goods, denied or merely supposed acts and the same party give no finding.
 */
export function comparatorFindings(
  claims: readonly Claim[],
  events: readonly CodedEvent[],
  { groups, lineage }: { groups: readonly EventGroup[]; lineage: readonly Lineage[] },
): Finding[] {
  return comparators(workbenchOf({ claims, events, groups, lineage }));
}

/** The comparator test on a prepared workbench. */
export function comparators(bench: Workbench): Finding[] {
  const reasons = generalReasons(bench.acts, bench.claims, bench.days);
  const favours = favourIndex(bench.acts);
  const contrasts = new Map<string, Gathering[]>();
  for (const act of bench.acts) {
    const given = reasons.get(act.id);
    if (!given || act.direction !== 'against' || !isExplicable(act)) continue;
    for (const found of contrastsOf(act, given, favours)) gather(contrasts, found);
  }
  return [...contrasts.values()]
    .flat()
    .map((one) => findingOf(bench, gatheredContrast(one)))
    .sort((a, b) => compare(a.id, b.id));
}

/** Told as a fact, or a gift that was denied: "did not deliver". */
function isExplicable({ first }: ToldAct): boolean {
  return isPutForward(first) || first.modality === 'negated';
}

function contrastsOf(act: ToldAct, reasons: readonly Claim[], favours: FavourIndex): Contrast[] {
  const found: Contrast[] = [];
  for (const actor of codesOf(act.first.actors)) {
    const slighted = codesOf(othersOf(act.first, actor));
    if (slighted.length === 0) continue;
    const favoured = new Map<string, Set<ToldAct>>();
    for (const key of keysOf(act, actor, [-1, 0, 1])) {
      for (const [code, acts] of favours.get(key) ?? []) {
        if (slighted.includes(code)) continue;
        const there = favoured.get(code) ?? new Set();
        favoured.set(code, there);
        for (const one of acts) if (isComparable(act, one)) there.add(one);
      }
    }
    for (const [other, acts] of strongestParties(favoured)) {
      const classes = acts.flatMap((one) => sharedClasses(act.first, one.first));
      found.push({ actor, slighted, other, label: labelOf(classes), reasons, against: [act], toward: acts });
    }
  }
  return found;
}

/** One act is set beside at most so many other parties: those served with haste first, then those most told of. */
const partiesPerAct = 5;

function strongestParties(favoured: ReadonlyMap<string, ReadonlySet<ToldAct>>): [string, ToldAct[]][] {
  const weight = (acts: readonly ToldAct[]) =>
    acts.reduce((sum, { told }) => sum + told.length + (told.some(hastens) ? 1000 : 0), 0);
  return [...favoured]
    .map(([code, acts]): [string, ToldAct[]] => [code, [...acts]])
    .filter(([, acts]) => acts.length > 0)
    .sort(([a, some], [b, others]) => weight(others) - weight(some) || compare(a, b))
    .slice(0, partiesPerAct);
}

/** Opposite acts on the same goods in a near window, and not toward the slighted party as well. */
function isComparable(act: ToldAct, favour: ToldAct): boolean {
  if (favour.id === act.id || !isNear(act, favour)) return false;
  return sharedClasses(act.first, favour.first).length > 0;
}

/** A contrast that is still being gathered. */
interface Gathering extends Omit<Contrast, 'reasons' | 'against' | 'toward'> {
  label: string;
  readonly start: ToldAct;
  readonly reasons: Set<Claim>;
  readonly against: Set<ToldAct>;
  readonly toward: Set<ToldAct>;
}

/** Contrasts of the same three parties in near windows are one finding. */
function gather(gathered: Map<string, Gathering[]>, found: Contrast): void {
  const key = [found.actor, found.slighted.join('+'), found.other].join('|');
  const there = gathered.get(key) ?? [];
  gathered.set(key, there);
  const start = found.against[0] as ToldAct;
  const known = there.find((one) => isNear(one.start, start));
  if (!known) {
    const { reasons, against, toward } = found;
    there.push({
      ...found,
      start,
      reasons: new Set(reasons),
      against: new Set(against),
      toward: new Set(toward),
    });
    return;
  }
  known.label = labelOf([known.label, found.label]);
  for (const claim of found.reasons) known.reasons.add(claim);
  for (const act of found.against) known.against.add(act);
  for (const act of found.toward) known.toward.add(act);
}

function gatheredContrast({ reasons, against, toward, ...rest }: Gathering): Contrast {
  return {
    ...rest,
    reasons: unique([...reasons]),
    against: unique([...against]),
    toward: unique([...toward]),
  };
}

function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => compare(a.id, b.id));
}

function findingOf({ witness, statuses }: Workbench, contrast: Contrast): Finding {
  const { actor, other, slighted } = contrast;
  const doubts = unique(contrast.toward.flatMap((act) => statuses.against(act, { actor, other })));
  const open = unique(
    contrast.against.flatMap((act) =>
      slighted.flatMap((party) => statuses.against(act, { actor, other: party })),
    ),
  );
  const as = (part: NonNullable<FindingSide['part']>, given: readonly FindingSide[], most = sideLimit) =>
    given.slice(0, most).map((side): FindingSide => ({ ...side, part }));
  const { reasons, against, toward } = contrast;
  const sides: FindingSide[] = [
    ...as('reason', [...reasons].sort(byPlace).slice(0, sideLimit).map(witness.claimSide)),
    ...as('against', fullestFirst(against).flatMap(witness.actSides)),
    ...as('toward', fullestFirst(toward).flatMap(witness.actSides)),
    ...as('dispute', [...against, ...toward].flatMap(witness.denialSides)),
    ...as('dispute', [...doubts, ...open].sort(byPlace).map(witness.claimSide), sideLimit * 2),
  ];
  const ids = [...contrast.reasons, ...contrast.against, ...contrast.toward]
    .map(({ id }) => id)
    .sort(compare);
  return {
    id: `f${hash64(['comparator', actor, slighted.join('+'), other, ...ids].join('|'))}`,
    kind: 'comparator',
    says: contrastWords(contrast),
    argument: contrastArgument(contrast, { witness, doubts, open }),
    sides: onceEach(sides),
    contrast: { ...namesOf(contrast), goods: contrast.label },
  };
}

function onceEach(sides: readonly FindingSide[]): FindingSide[] {
  return [...new Map(sides.map((side) => [side.event ?? side.claim ?? '', side])).values()];
}
