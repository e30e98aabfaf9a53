import type { Claim } from '../../model/claim.js';
import type { Finding } from '../../model/finding.js';
import type { BriefLine, ExplanationLine } from '../brief.js';
import { carriedBy, claimSources, indexed, type Ledger } from '../ledger.js';
import { capitalised, quote } from '../wording/quote.js';
import { hedgeWords } from '../wording/speakers.js';
import { claimant } from './claimed.js';
import { type Bearing, evidenceOf, supportsOf } from './evidence.js';
import { findingLine } from './misfits.js';
import type { Offer } from './offers.js';

interface Evidence extends Bearing {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** A comparator without a claim among its sides concerns the explanations of the acts it names. */
function keysOf({ kind, sides }: Finding): string[] {
  const claims = sides.flatMap((side) => (side.claim === undefined ? [] : [`claim ${side.claim}`]));
  if (kind !== 'comparator' || claims.length > 0) return claims;
  return sides.flatMap((side) => (side.event === undefined ? [] : [`act ${side.event}`]));
}

/** A general cause would touch every recipient alike, so a comparator speaks against it; a specific one it fits. */
function bySide({ ledger, findings }: Evidence, claim: Claim): { fits: BriefLine[]; against: BriefLine[] } {
  const specific = claim.cause?.scope === 'specific';
  const told = ledger.statement.get(claim.id)?.tellings ?? [claim];
  const keys = [...told.map(({ id }) => `claim ${id}`), ...claim.events.map((id) => `act ${id}`)];
  const found = [...new Set(keys.flatMap((key) => findings.get(key) ?? []))];
  found.sort((a, b) => (a.id < b.id ? -1 : 1));
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

function lineOf(evidence: Evidence, { claim, because }: Offer): ExplanationLine {
  const { ledger } = evidence;
  const by = claimant(ledger, claim);
  const { fits, against } = bySide(evidence, claim);
  const hedge = claim.hedge === undefined ? '' : ` – ${hedgeWords(claim.hedge)}`;
  return {
    text: `${capitalised(by)}: ${quote(claim.content.exact)}${explainedWords(ledger, claim)}${hedge}`,
    sources: claimSources(ledger, claim),
    by,
    because,
    supports: [...fits, ...supportsOf(evidence, claim)],
    against,
    ...carriedBy(ledger, claim),
  };
}

/** Explanations somebody offers, with what the same material says for and against each; none is ranked. */
export function explanations(ledger: Ledger, offers: readonly Offer[]): ExplanationLine[] {
  const findings = indexed(ledger.findings, keysOf);
  const evidence = { ...evidenceOf(ledger, offers), findings };
  return offers.map((offer) => lineOf(evidence, offer));
}
