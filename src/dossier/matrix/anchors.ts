import type { Material } from '../../briefs/material.js';
import { actSpan } from '../../claims/findings/wording.js';
import type { Anchor } from '../../model/hypothesis.js';
import { refuse } from './desk.js';

export type AnchorMaterial = Pick<Material, 'events' | 'claims' | 'findings' | 'groups'>;

/** The words of events, claims and findings by their ids. Throws `UserError` for an id that the material does not have. */
export function anchorsFor(material: AnchorMaterial, ids: readonly string[]): readonly Anchor[] {
  const { events, claims, findings, groups } = material;
  return ids.flatMap((id): readonly Anchor[] => {
    const event = events.find((one) => one.id === id);
    if (event) return [{ report: event.report, span: actSpan(event), id }];
    const claim = claims.find((one) => one.id === id);
    if (claim) return [{ report: claim.report, span: claim.content, id }];
    const group = groups.find((one) => one.id === id);
    if (group) return anchorsFor({ ...material, groups: [] }, group.events);
    const finding = findings.find((one) => one.id === id);
    if (finding) return finding.sides.map(({ report, span }) => ({ report, span, id }));
    return refuse(
      'cli/unknown-id',
      `There is no event, claim, finding or group ${id.slice(0, 60)} in this material.`,
      'List ids with "detente events" or "detente claims".',
    );
  });
}
