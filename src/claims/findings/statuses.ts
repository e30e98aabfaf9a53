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
  return toldBy(claim).statuses.length > 0;
}

interface Told {
  readonly statuses: readonly Status[];
  /** In the words of the claim itself, not only in its sentence. */
  readonly own: boolean;
}

/** Claims stay while reports come in, and are asked each time. */
const known = new WeakMap<Claim, Told>();

function toldBy(claim: Claim): Told {
  const before = known.get(claim);
  if (before) return before;
  const own = statusKinds.has(claim.kind) ? statusesIn(claim.content.exact) : [];
  const told =
    own.length > 0 || !statusKinds.has(claim.kind)
      ? { statuses: own, own: true }
      : { statuses: statusesIn(claim.sentence.exact), own: false };
  known.set(claim, told);
  return told;
}

/** One claim for each sentence that tells a status; the one whose own words tell it is preferred. */
function statusClaims(claims: readonly Claim[]): StatusClaim[] {
  const each = new Map<string, StatusClaim>();
  for (const claim of claims.filter(tellsStatus).sort(byPlace)) {
    const { statuses, own } = toldBy(claim);
    const key = `${claim.report}|${claim.sentence.start}`;
    if (own || !each.has(key)) each.set(key, { claim, statuses });
  }
  return [...each.values()];
}

/** The phrases of each list with a blank on either side. */
const phrases = new Map(statusLists.map((list) => [list, [...wordSet(list)].map((phrase) => ` ${phrase} `)]));
const longestWord = (phrase: string): string =>
  phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
/** The longest words of all phrases: a text with none of them, as most, holds no phrase. */
const tellingWords = new RegExp([...phrases.values()].flat().map(longestWord).join('|'));

function statusesIn(text: string): Status[] {
  const lower = text.toLowerCase();
  if (!tellingWords.test(lower)) return [];
  const padded = ` ${lower.replace(/[^\p{L}\p{N}' -]/gu, ' ').replace(/\s+/gu, ' ')} `;
  return statusLists.filter((list) => phrases.get(list)?.some((phrase) => padded.includes(phrase)));
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
