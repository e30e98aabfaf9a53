import { wordSet } from '../../language/words.js';
import type { Claim } from '../../model/claim.js';
import type { CodedEvent } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import { numberOfIso } from '../../util/calendar.js';
import { hastens } from '../directions.js';
import { statusLists } from '../statements.js';
import { byPlace, codesOf, type ToldAct } from './acts.js';
import { gap } from './windows.js';

type Status = (typeof statusLists)[number];

/** A claim that tells whether a plan still holds. */
interface StatusClaim {
  readonly claim: Claim;
  readonly statuses: readonly Status[];
}

/** Looks up the claims that speak against an act: "on schedule" against haste, "already delivered" against a halt. */
export interface StatusIndex {
  readonly against: (act: ToldAct, parties: { readonly actor: string; readonly other: string }) => Claim[];
}

/** A claim about a plan bears on acts at most so many days before or after its report. */
export const bearsDays = 400;

export function statusIndex(claims: readonly Claim[], reports: readonly Report[]): StatusIndex {
  const report = new Map(reports.map((one) => [one.id, one]));
  const byCode = new Map<string, StatusClaim[]>();
  for (const found of statusClaims(claims)) {
    for (const code of codesOf(found.claim.about)) {
      const there = byCode.get(code);
      if (there) there.push(found);
      else byCode.set(code, [found]);
    }
  }
  return {
    against: (act, { actor, other }) => {
      const wanted = opposedTo(act);
      if (wanted.length === 0) return [];
      return (byCode.get(other) ?? [])
        .filter(({ statuses }) => statuses.some((status) => wanted.includes(status)))
        .map(({ claim }) => claim)
        .filter((claim) => bears(claim, act, { actor, report: report.get(claim.report) }));
    },
  };
}

function opposedTo(act: ToldAct): readonly Status[] {
  if (act.direction === 'against') return ['completed', 'notDisturbed', 'onSchedule'];
  return act.told.some(hastens) ? ['onSchedule', 'noDelivery'] : [];
}

const statusKinds: ReadonlySet<Claim['kind']> = new Set(['statement', 'prediction', 'judgement']);

/** Whether a claim or its sentence tells how a plan stands. */
export function tellsStatus(claim: Claim): boolean {
  if (!statusKinds.has(claim.kind)) return false;
  return statusesIn(claim.content.exact).length > 0 || statusesIn(claim.sentence.exact).length > 0;
}

/** One claim for each sentence that tells a status; the one whose own words tell it is preferred. */
function statusClaims(claims: readonly Claim[]): StatusClaim[] {
  const each = new Map<string, StatusClaim>();
  const ordered = [...claims].sort(byPlace);
  for (const claim of ordered) {
    if (!statusKinds.has(claim.kind)) continue;
    const own = statusesIn(claim.content.exact);
    const statuses = own.length > 0 ? own : statusesIn(claim.sentence.exact);
    if (statuses.length === 0) continue;
    const key = `${claim.report}|${claim.sentence.start}`;
    if (own.length > 0 || !each.has(key)) each.set(key, { claim, statuses });
  }
  return [...each.values()];
}

function statusesIn(text: string): Status[] {
  const padded = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/gu, ' ')} `;
  return statusLists.filter((list) => [...wordSet(list)].some((phrase) => padded.includes(` ${phrase} `)));
}

/** About the same goods of the same supplier, in the same months, and not the act itself. */
function bears(claim: Claim, act: ToldAct, place: { actor: string; report: Report | undefined }): boolean {
  if (claim.events.some((id) => act.told.some((event) => event.id === id))) return false;
  const day = numberOfIso(place.report?.date ?? '');
  const { days } = act;
  if (days && !Number.isNaN(day) && gap(days, { from: day, to: day }) > bearsDays) return false;
  const names = act.first.object?.classes ?? [];
  if (claim.about.some(({ code }) => code === place.actor))
    return names.length === 0 || mentions(claim, names, place.report);
  return names.length > 0 && mentions(claim, names, place.report);
}

function mentions(claim: Claim, classes: readonly string[], report: Report | undefined): boolean {
  const text = `${claim.sentence.exact} ${report?.text ?? ''}`.toLowerCase();
  return classes.some((name) => text.includes(name.toLowerCase()));
}

/** Whether a telling puts an act forward as a fact or a plan, rather than as a supposition or a denial. */
export function isPutForward({ modality }: CodedEvent): boolean {
  return modality === 'asserted' || modality === 'historical' || modality === 'future';
}
