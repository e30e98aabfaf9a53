import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import { comparators, workbenchOf } from './comparator.js';
import { contradictions } from './contradictions.js';
import { compare, type FindingMaterial } from './findings/acts.js';
import { tellsStatus } from './findings/statuses.js';

/** What does not fit together in the material: comparator tests, then contradictions, each in the order of their ids. The order of the input does not matter. */
export function findingsOf(material: FindingMaterial): Finding[] {
  const bench = workbenchOf(material);
  const found = [...comparators(bench), ...contradictions(bench)];
  return found.sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
}

/** Whether `findingsOf` can make anything of a claim: stated reasons, and what is said of plans and deliveries. */
export function bearsOnFindings(claim: Claim): boolean {
  return claim.kind === 'reason' || tellsStatus(claim);
}
