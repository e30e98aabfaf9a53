import type { Finding } from '../model/finding.js';
import { comparators, workbenchOf } from './comparator.js';
import { contradictions } from './contradictions.js';
import { compare, type FindingMaterial } from './findings/acts.js';

/** What does not fit together in the material: comparator tests, then contradictions, each in the order of their ids. The order of the input does not matter. */
export function findingsOf(material: FindingMaterial): Finding[] {
  const bench = workbenchOf(material);
  const found = [...comparators(bench), ...contradictions(bench)];
  return found.sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
}
