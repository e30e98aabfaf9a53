import type { Fingerprint } from '../../coding/lineage/fingerprint.js';
import type { Claim } from '../../model/claim.js';
import type { CodedEvent } from '../../model/event.js';
import type { Notice } from '../../model/notice.js';
import type { Report } from '../../model/report.js';

/** What one report says on its own, whatever else the dossier holds. */
export interface Coded {
  readonly report: Report;
  readonly events: readonly CodedEvent[];
  readonly claims: readonly Claim[];
  /** From reading its bytes and from coding its text; those that only explain a word without an event are left out. */
  readonly notices: readonly Notice[];
  readonly fingerprint: Fingerprint;
}
