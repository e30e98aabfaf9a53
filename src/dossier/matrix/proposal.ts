import type { Anchor, Evidence, Hypothesis, Rating } from '../../model/hypothesis.js';
import { lostPart } from './fold.js';
import type { DossierMatrix } from './records.js';

/** A mark that the program suggests, with the argument for it. It counts for nothing until a person makes it his own. */
export interface SuggestedMark {
  readonly hypothesis: string;
  readonly reading?: string;
  readonly mark: Rating;
  readonly because: string;
}

/** A row that the material offers. It is no evidence until a person accepts it. */
export interface Proposal {
  /** Id of the finding, claim or group of events behind it. */
  readonly id: string;
  readonly row: Omit<Evidence, 'id'>;
  /** Why it is proposed, step by step. */
  readonly argument: readonly string[];
  readonly suggested: readonly SuggestedMark[];
  /** Row that goes out of the matrix when this one is accepted. */
  readonly replaces?: string;
}

/** An explanation that somebody in the reports offers. */
export interface ProposedHypothesis {
  /** Id of the claim. */
  readonly id: string;
  readonly hypothesis: Omit<Hypothesis, 'id'>;
  readonly because: string;
}

/** Ids that carry a row, by part. */
function partsOf(anchors: readonly Anchor[]): readonly ReadonlySet<string>[] {
  const parts = new Map<string, Set<string>>();
  for (const { part = '', id, against } of anchors)
    if (id !== undefined && !against) parts.set(part, (parts.get(part) ?? new Set()).add(id));
  return [...parts.values()];
}

/** Whether a row that is there goes back to the same places: a new telling of an accepted act is no new proposal. */
export function isTaken({ id, row }: Proposal, { evidence }: DossierMatrix): boolean {
  const parts = partsOf(row.anchors ?? []);
  return evidence.some((one) => {
    if (one.proposal === id) return true;
    if (one.evidence.kind !== row.kind || parts.length === 0) return false;
    const ids = new Set((one.evidence.anchors ?? []).flatMap((anchor) => anchor.id ?? []));
    return parts.every((part) => [...part].some((known) => ids.has(known)));
  });
}

export const isRejected = ({ id }: { readonly id: string }, { rejected }: DossierMatrix): boolean =>
  rejected.some(({ proposal }) => proposal === id);

/** Whether a proposal rests on retracted reports alone, in some part that it needs. */
export const isWithdrawn = ({ row }: Proposal, { retractions }: DossierMatrix): boolean =>
  lostPart(row.anchors ?? [], new Set(retractions.flatMap(({ reports }) => reports)));
