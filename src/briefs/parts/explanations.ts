import type { Claim } from '../../model/claim.js';
import type { CodedEvent } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import type { BriefLine, ExplanationLine } from '../brief.js';
import { claimSource, eventSource, type Ledger, uniqueSources } from '../ledger.js';
import { actWords } from '../wording/acts.js';
import { attitudeWords, causeCues } from '../wording/motives.js';
import { capitalised, oneLine, quote } from '../wording/quote.js';
import { hedgeWords } from '../wording/speakers.js';
import { claimant, claimLine } from './claimed.js';
import { findingLine } from './misfits.js';

interface Offer {
  readonly claim: Claim;
  readonly because: string;
}

function holdsWord(text: string, words: readonly string[]): string | undefined {
  const padded = ` ${oneLine(text)
    .toLowerCase()
    .replace(/[^\p{L}' -]/gu, ' ')
    .replace(/\s+/gu, ' ')} `;
  return words.find((word) => padded.includes(` ${word} `));
}

/** The author's own question that stands before a claim in the same report. */
function questionBefore(ledger: Ledger, claim: Claim): Claim | undefined {
  return ledger.claims.findLast(
    (one) =>
      one.kind === 'question' &&
      one.report === claim.report &&
      one.attribution === undefined &&
      one.sentence.start < claim.sentence.start,
  );
}

/** A statement of the author counts as an explanation when he answers his own question with a cause or an attitude. */
function answerOf(ledger: Ledger, claim: Claim): Offer[] {
  if (claim.kind !== 'statement' || claim.attribution !== undefined || claim.about.length === 0) return [];
  const question = questionBefore(ledger, claim);
  const cue = holdsWord(claim.sentence.exact, causeCues) ?? holdsWord(claim.content.exact, attitudeWords);
  if (question === undefined || cue === undefined) return [];
  const asked = quote(question.content.exact, 100);
  return [{ claim, because: `offered with “${cue}” in answer to the author's own question ${asked}` }];
}

function offersOf(ledger: Ledger): Offer[] {
  return ledger.claims.flatMap((claim) =>
    claim.kind === 'reason'
      ? [{ claim, because: claim.cause?.because ?? 'the report links an act to this cause' }]
      : answerOf(ledger, claim),
  );
}

/** Ids of the claims that the explanations take up, so that they are not listed twice. */
export function explanationIds(ledger: Ledger): ReadonlySet<string> {
  return new Set(offersOf(ledger).map((offer) => offer.claim.id));
}

function concerns(finding: Finding, claim: Claim): boolean {
  const claims = finding.sides.flatMap((side) => side.claim ?? []);
  if (claims.length > 0 && finding.kind === 'comparator') return claims.includes(claim.id);
  const acts = finding.sides.flatMap((side) => side.event ?? []);
  return (
    claims.includes(claim.id) ||
    (finding.kind === 'comparator' && acts.some((id) => claim.events.includes(id)))
  );
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

/** Whether a place follows an explanation in its report, before the next explanation. */
function followsIn(
  ledger: Ledger,
  claim: Claim,
  offers: readonly Offer[],
): (report: string, start: number) => boolean {
  const next = offers
    .filter((one) => one.claim.report === claim.report && one.claim.sentence.start > claim.sentence.start)
    .map((one) => one.claim.sentence.start);
  const turn = ledger.claims
    .filter((one) => one.report === claim.report && one.sentence.start > claim.sentence.start)
    .filter((one) => one.kind === 'question' || one.kind === 'judgement' || one.kind === 'prediction')
    .map((one) => one.sentence.start);
  const until = Math.min(Number.POSITIVE_INFINITY, ...next, ...turn);
  return (report, start) => report === claim.report && start >= claim.sentence.start && start < until;
}

function explainedObjects(ledger: Ledger, claim: Claim): ReadonlySet<string> {
  return new Set(claim.events.flatMap((id) => ledger.event.get(id)?.object?.classes ?? []));
}

function eventsFor(
  ledger: Ledger,
  claim: Claim,
  follows: (report: string, start: number) => boolean,
): BriefLine[] {
  // What the same parties do next bears on an attitude; it says nothing for a flood or a shortage.
  if (claim.cause?.scope === 'general') return [];
  const codes = codesOf(claim);
  const objects = explainedObjects(ledger, claim);
  return ledger.acts
    .filter(({ tellings }) => tellings.every((one) => !claim.events.includes(one.id)))
    .filter(({ first }) => sharesParties(codes, eventCodes(first)))
    .filter(({ first, tellings }) => {
      const sameObject = first.object?.classes.some((name) => objects.has(name)) ?? false;
      return sameObject || tellings.some((one) => follows(one.report, one.sentence.start));
    })
    .map(({ first, tellings }) => ({
      text: actWords(first),
      sources: uniqueSources(tellings.map(eventSource)),
    }));
}

/** Another claim that names the same cause: a content word of the cause that is no party's name. */
function speaksOfCause(claim: Claim, other: Claim): boolean {
  const parties = claim.about.map((actor) => actor.span.exact.toLowerCase());
  const words = (claim.cause?.span.exact.toLowerCase().match(/[\p{L}\p{N}-]{5,}/gu) ?? []).slice(0, 40);
  const said = new Set(other.content.exact.toLowerCase().match(/[\p{L}\p{N}-]{5,}/gu) ?? []);
  return words.some((word) => said.has(word) && !parties.includes(word));
}

function claimsFor(
  ledger: Ledger,
  claim: Claim,
  follows: (report: string, start: number) => boolean,
): BriefLine[] {
  const codes = codesOf(claim);
  return ledger.claims
    .filter((one) => one.id !== claim.id && (one.kind === 'statement' || one.kind === 'generalisation'))
    .filter((one) => {
      const linked = one.events.some((id) => claim.events.includes(id));
      if (linked || speaksOfCause(claim, one)) return true;
      const next = follows(one.report, one.sentence.start) && one.sentence.start > claim.sentence.start;
      return (
        claim.cause?.scope !== 'general' &&
        next &&
        sharesParties(
          codes,
          one.about.map((actor) => actor.code),
        )
      );
    })
    .map((one) => claimLine(ledger, one));
}

/** A general cause would touch every recipient alike, so a comparator speaks against it; a specific one it fits. */
function bySide(ledger: Ledger, claim: Claim): { fits: BriefLine[]; against: BriefLine[] } {
  const specific = claim.cause?.scope === 'specific';
  const found = ledger.findings.filter((one) => concerns(one, claim));
  const asLine = (finding: Finding): BriefLine[] => {
    const { text, sources } = findingLine(ledger, finding);
    return sources.length === 0 ? [] : [{ text, sources }];
  };
  const fits = found.filter((one) => one.kind === 'comparator' && specific);
  return { fits: fits.flatMap(asLine), against: found.filter((one) => !fits.includes(one)).flatMap(asLine) };
}

function explainedWords(ledger: Ledger, claim: Claim): string {
  if (claim.cause === undefined) return '';
  const acts = claim.events.flatMap((id) => ledger.event.get(id) ?? []);
  return acts.length === 0
    ? ''
    : `, for the act ${acts.map((act) => quote(act.trigger.exact, 80)).join(', ')}`;
}

function lineOf(ledger: Ledger, offer: Offer, offers: readonly Offer[]): ExplanationLine {
  const { claim } = offer;
  const by = claimant(ledger, claim);
  const follows = followsIn(ledger, claim, offers);
  const { fits, against } = bySide(ledger, claim);
  const hedge = claim.hedge === undefined ? '' : ` – ${hedgeWords(claim.hedge)}`;
  return {
    text: `${capitalised(by)}: ${quote(claim.content.exact)}${explainedWords(ledger, claim)}${hedge}`,
    sources: [claimSource(claim)],
    by,
    because: offer.because,
    supports: [...fits, ...claimsFor(ledger, claim, follows), ...eventsFor(ledger, claim, follows)],
    against,
  };
}

/** Explanations somebody offers, with what the same material says for and against each; none is ranked. */
export function explanations(ledger: Ledger): ExplanationLine[] {
  const offers = offersOf(ledger);
  return offers.map((offer) => lineOf(ledger, offer, offers));
}
