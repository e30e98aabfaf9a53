import { type Ledger, ledgerOf } from '../../briefs/ledger.js';
import type { Material } from '../../briefs/material.js';
import { claimant } from '../../briefs/parts/claimed.js';
import { type Offer, offersOf } from '../../briefs/parts/offers.js';
import { quote } from '../../briefs/wording/quote.js';
import type { Hypothesis } from '../../model/hypothesis.js';
import { outcomeRows } from './indicators.js';
import { originsOf } from './origins.js';
import { isRejected, isTaken, isWithdrawn, type Proposal, type ProposedHypothesis } from './proposal.js';
import { comparatorRow, contradictionRow } from './proposeFindings.js';
import { actRow, claimNearness, claimRow, nearness, topicOf } from './proposeRows.js';
import type { DossierMatrix } from './records.js';

/** What the material offers for the matrix and is not in it yet. Nothing of it counts until a person accepts it. */
export interface Proposals {
  /** Outcomes of indicators first, then what does not fit together, stated reasons, acts and claims, the nearest to what is explained first. */
  readonly evidence: readonly Proposal[];
  readonly hypotheses: readonly ProposedHypothesis[];
}

/**
 * Rows from outcomes of indicators and from the findings, acts and claims that bear on what is explained, and hypotheses from the reasons
 * that somebody gives. What was
 * accepted or turned down is left out. Pure: the same material and matrix give the same proposals.
 */
export function proposalsOf(material: Material, state: DossierMatrix): Proposals {
  const ledger = ledgerOf(material);
  const offers = offersOf(ledger);
  const hypotheses = state.hypotheses.map(({ hypothesis }) => hypothesis);
  const all = [...outcomeRows(state), ...rowsOf(ledger, offers, hypotheses)];
  return {
    evidence: all.filter(
      (one) => !isRejected(one, state) && !isTaken(one, state) && !isWithdrawn(one, state),
    ),
    hypotheses: offers
      .map((offer) => proposedHypothesis(ledger, offer))
      .filter((one) => !isRejected(one, state) && !isHeld(one, hypotheses)),
  };
}

function rowsOf(
  ledger: Ledger,
  offers: readonly Offer[],
  hypotheses: readonly Hypothesis[],
): readonly Proposal[] {
  const around = { ledger, origins: originsOf(ledger.material) };
  const reasons = offers.map(({ claim }) => claim);
  const topic = topicOf(ledger, reasons);
  const kindOrder = ({ kind }: { readonly kind: string }) => (kind === 'comparator' ? 0 : 1);
  const findings = [...ledger.findings].sort((a, b) => kindOrder(a) - kindOrder(b));
  const offered = new Set(reasons.map(({ id }) => id));
  return [
    ...findings.map((one) =>
      one.kind === 'comparator' ? comparatorRow(one, hypotheses, around) : contradictionRow(one, around),
    ),
    ...reasons.filter(({ kind }) => kind === 'reason').map((claim) => claimRow(claim, hypotheses, around)),
    ...nearestFirst(ledger.acts, (act) => nearness(topic, act))
      .filter(({ first }) => first.modality !== 'hypothetical')
      .map((act) => actRow(act, around)),
    ...nearestFirst(ledger.claims, (claim) => claimNearness(topic, claim))
      .filter(({ id, kind }) => !offered.has(id) && kind !== 'question')
      .map((claim) => claimRow(claim, hypotheses, around)),
  ];
}

/** Those with any bearing, the nearest first, else in the order given. */
function nearestFirst<T>(items: readonly T[], near: (item: T) => number): readonly T[] {
  const measured = items.map((item) => ({ item, by: near(item) })).filter(({ by }) => by > 0);
  return measured.sort((a, b) => b.by - a.by).map(({ item }) => item);
}

function proposedHypothesis(ledger: Ledger, { claim, because }: Offer): ProposedHypothesis {
  const tellings = ledger.statement.get(claim.id)?.tellings ?? [claim];
  return {
    id: claim.id,
    hypothesis: {
      text: `${quote(claim.content.exact)} – said by ${claimant(ledger, claim)}`,
      anchors: tellings.map(({ report, content, id }) => ({ report, span: content, id })),
    },
    because,
  };
}

function isHeld(
  { hypothesis: { anchors = [] } }: ProposedHypothesis,
  hypotheses: readonly Hypothesis[],
): boolean {
  const ids = new Set(anchors.flatMap(({ id }) => id ?? []));
  return hypotheses.some((one) => one.anchors?.some(({ id }) => ids.has(id ?? '')));
}
