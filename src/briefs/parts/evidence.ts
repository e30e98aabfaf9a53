import type { Claim } from '../../model/claim.js';
import type { CodedEvent } from '../../model/event.js';
import type { BriefLine } from '../brief.js';
import { eventSource, indexed, type Ledger, uniqueSources } from '../ledger.js';
import type { Act } from '../tellings.js';
import { actWords } from '../wording/acts.js';
import { emptyWords } from '../wording/motives.js';
import { claimLine } from './claimed.js';
import type { Offer } from './offers.js';

/** Look-ups that find what bears on an explanation without reading the whole material for each one. */
export interface Bearing {
  readonly ledger: Ledger;
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly actsOf: ReadonlyMap<string, readonly Act[]>;
  readonly actsAbout: ReadonlyMap<string, readonly Act[]>;
  readonly claimsOn: ReadonlyMap<string, readonly Claim[]>;
  /** By content word: words that name no party and that few claims use. */
  readonly claimsSaying: ReadonlyMap<string, readonly Claim[]>;
  /** Starts of the sentences, by report, at which the text turns to something else. */
  readonly turns: ReadonlyMap<string, readonly number[]>;
}

function contentWords(text: string): string[] {
  const words =
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]{5,}/gu) ?? [];
  return words.filter((word) => !emptyWords.has(word));
}

function turnsOf(ledger: Ledger, offers: readonly Offer[]): Map<string, number[]> {
  const offered = new Set(offers.map(({ claim }) => claim.id));
  const turning = ledger.claims.filter(
    ({ id, kind }) => offered.has(id) || kind === 'question' || kind === 'judgement' || kind === 'prediction',
  );
  const turns = new Map<string, number[]>();
  for (const [report, claims] of indexed(turning, (claim) => [claim.report])) {
    turns.set(
      report,
      claims.map((claim) => claim.sentence.start),
    );
  }
  return turns;
}

/** Index the material for the explanations on offer. */
export function evidenceOf(ledger: Ledger, offers: readonly Offer[]): Bearing {
  const telling = ledger.claims.filter(({ kind }) => kind === 'statement' || kind === 'generalisation');
  return {
    ledger,
    claimsOf: indexed(telling, (claim) => [claim.report]),
    actsOf: indexed(ledger.acts, ({ tellings }) => tellings.map((one) => one.report)),
    actsAbout: indexed(ledger.acts, ({ first }) => first.object?.classes ?? []),
    claimsOn: indexed(telling, (claim) => claim.events),
    claimsSaying: tellingWords(ledger, telling),
    turns: turnsOf(ledger, offers),
  };
}

/** A word that more claims share than this many, or this part of them, tells nothing of a cause. */
const commonFrom = { claims: 5, share: 0.1 };

function tellingWords(ledger: Ledger, telling: readonly Claim[]): Map<string, readonly Claim[]> {
  const parties = new Set(
    [
      ...ledger.claims.flatMap((claim) => claim.about),
      ...ledger.acts.flatMap(({ first }) => [...first.actors, ...first.recipients, ...first.beneficiaries]),
    ].flatMap((actor) => contentWords(`${actor.span.exact} ${actor.name}`)),
  );
  const all = indexed(telling, (claim) => contentWords(claim.content.exact));
  const common = Math.max(commonFrom.claims, telling.length * commonFrom.share);
  return new Map([...all].filter(([word, claims]) => !parties.has(word) && claims.length <= common));
}

type Follows = (report: string, start: number) => boolean;

/** Whether a place follows an explanation in its report, before the text turns to something else. */
function followsIn(bearing: Bearing, claim: Claim): Follows {
  const from = claim.sentence.start;
  const until = bearing.turns.get(claim.report)?.find((start) => start > from) ?? Number.POSITIVE_INFINITY;
  return (report, start) => report === claim.report && start >= from && start < until;
}

function codesOf(claim: Claim): ReadonlySet<string> {
  return new Set(claim.about.map((actor) => actor.code).filter((code) => code !== '---'));
}

/** Two parties in common, or the only one there is: a line about one of three states is no evidence for the other two. */
function sharesParties(codes: ReadonlySet<string>, others: readonly string[]): boolean {
  const shared = new Set(others.filter((code) => codes.has(code)));
  return shared.size > 0 && shared.size >= Math.min(2, codes.size);
}

function eventCodes(event: CodedEvent): string[] {
  return [...event.actors, ...event.recipients, ...event.beneficiaries].map((actor) => actor.code);
}

/** What the same parties do next, or with the same goods. It says nothing for a flood or a shortage. */
function eventsFor({ ledger, actsOf, actsAbout }: Bearing, claim: Claim, follows: Follows): BriefLine[] {
  if (claim.cause?.scope === 'general') return [];
  const codes = codesOf(claim);
  const objects = claim.events.flatMap((id) => ledger.event.get(id)?.object?.classes ?? []);
  const next = (actsOf.get(claim.report) ?? []).filter(({ tellings }) =>
    tellings.some((one) => follows(one.report, one.sentence.start)),
  );
  const alike = objects.flatMap((name) => actsAbout.get(name) ?? []);
  const near = new Set([...next, ...alike]);
  return [...near]
    .filter(({ tellings }) => tellings.every((one) => !claim.events.includes(one.id)))
    .filter(({ first }) => sharesParties(codes, eventCodes(first)))
    .map(({ first, tellings }) => ({
      text: actWords(first),
      sources: uniqueSources(tellings.map(eventSource)),
    }));
}

/** Claims about the explained act, about the same cause, or, for a cause of its own, those that follow in the text. */
function claimsFor(bearing: Bearing, claim: Claim, follows: Follows): BriefLine[] {
  const { ledger, claimsOf, claimsOn, claimsSaying } = bearing;
  const codes = codesOf(claim);
  const cause = contentWords(claim.cause?.span.exact ?? '');
  const next = claim.cause?.scope === 'general' ? [] : (claimsOf.get(claim.report) ?? []);
  const found = [
    ...claim.events.flatMap((id) => claimsOn.get(id) ?? []),
    ...cause.slice(0, 40).flatMap((word) => claimsSaying.get(word) ?? []),
    ...next
      .filter((one) => one.sentence.start > claim.sentence.start && follows(one.report, one.sentence.start))
      .filter((one) =>
        sharesParties(
          codes,
          one.about.map((actor) => actor.code),
        ),
      ),
  ];
  const order = (one: Claim): number => (ledger.place.get(one.report) ?? 0) * 1e9 + one.sentence.start;
  return [...new Set(found)]
    .filter((one) => one.id !== claim.id)
    .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1))
    .map((one) => claimLine(ledger, one));
}

/** What the same reports say for an explanation: claims, then acts. */
export function supportsOf(bearing: Bearing, claim: Claim): BriefLine[] {
  const follows = followsIn(bearing, claim);
  return [...claimsFor(bearing, claim, follows), ...eventsFor(bearing, claim, follows)];
}
