import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import type { EventGroup, Lineage } from '../model/lineage.js';
import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';

/** What a brief is made from: the analysed reports of a dossier. */
export interface Material {
  readonly reports: readonly Report[];
  readonly events: readonly CodedEvent[];
  readonly groups: readonly EventGroup[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly lineage: readonly Lineage[];
  readonly notices: readonly Notice[];
}
