import type { Claim, ClaimKind } from '../../model/claim.js';
import type { ClaimLine } from '../brief.js';
import { carriedBy, claimSources, type Ledger } from '../ledger.js';
import { durationWords } from '../wording/dates.js';
import { quote } from '../wording/quote.js';
import { byWords, hedgeWords } from '../wording/speakers.js';

const openings: Readonly<Record<ClaimKind, string>> = {
  statement: 'According to',
  reason: 'A reason given by',
  question: 'Asked by',
  prediction: 'Expected by',
  generalisation: 'A rule stated by',
  judgement: 'A verdict of',
};

/** Who puts the proposition forward; the author when the text names nobody. */
export function claimant(ledger: Ledger, claim: Claim): string {
  return byWords(claim.attribution, ledger.report.get(claim.report));
}

function propositionOf(claim: Claim): string {
  if (claim.rule !== undefined) {
    const within = claim.rule.window === undefined ? '' : `, within ${durationWords(claim.rule.window)}`;
    return `after ${quote(claim.rule.body.exact)} comes ${quote(claim.rule.head.exact)}${within}`;
  }
  return quote(claim.content.exact);
}

/** A claim as a line: always who, then the words. */
export function claimLine(ledger: Ledger, claim: Claim, measured?: string): ClaimLine {
  const by = claimant(ledger, claim);
  const notes = [
    ...(claim.hedge === undefined ? [] : [hedgeWords(claim.hedge)]),
    ...(claim.kind === 'judgement' && claim.horizon !== undefined
      ? [`horizon: ${quote(claim.horizon.span.exact, 80)}`]
      : []),
    ...(measured === undefined ? [] : [measured]),
  ];
  return {
    text: `${openings[claim.kind]} ${by}: ${propositionOf(claim)}${notes.length === 0 ? '' : ` – ${notes.join('; ')}`}`,
    sources: claimSources(ledger, claim),
    kind: claim.kind,
    by,
    ...carriedBy(ledger, claim),
  };
}

/** Claims of some kinds, by place in the reports; `measured` says of some what data say of them. */
export function claimed(
  ledger: Ledger,
  kinds: readonly ClaimKind[],
  measured?: ReadonlyMap<string, string>,
): ClaimLine[] {
  return ledger.claims
    .filter((claim) => kinds.includes(claim.kind))
    .map((claim) => claimLine(ledger, claim, measured?.get(claim.id)));
}
