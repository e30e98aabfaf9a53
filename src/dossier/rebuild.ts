import { findingsOf } from '../claims/findings.js';
import { groupEvents } from '../coding/groups.js';
import type { Fingerprint } from '../coding/lineage/fingerprint.js';
import { lineageOf } from '../coding/lineage/lineage.js';
import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';
import { explanatory } from './analyse.js';
import type { DerivedStamp } from './derived.js';
import type { Dossier } from './dossier.js';
import { eachReport } from './loadReport.js';
import { type AnalyseOptions, analyseStream } from './pool.js';
import { slimmer } from './slim.js';
import type { Maker } from './stamp.js';
import { writeDerived } from './writeDerived.js';

/** What stays in memory while a dossier is coded: no texts, no reason trails. */
interface Held {
  readonly events: CodedEvent[];
  readonly claims: Claim[];
  readonly fingerprints: Fingerprint[];
  readonly reports: Report[];
}

/**
 * Code all reports of a dossier anew and put the records in place all at once. Reports stream through; what is held is a
 * fingerprint and the bare records of each. Throws a UserError when the dossier cannot be written.
 */
export async function rebuild(
  dossier: Dossier,
  maker: Maker,
  options: AnalyseOptions = {},
): Promise<DerivedStamp> {
  const writer = await writeDerived(dossier, maker);
  try {
    const held: Held = { events: [], claims: [], fingerprints: [], reports: [] };
    const slim = slimmer();
    const troubles: Notice[] = [];
    for await (const analysis of analyseStream(readable(dossier, troubles), options)) {
      const { events, claims, notices, fingerprint } = analysis;
      await writer.add('events', events);
      await writer.add('claims', claims);
      await writer.add(
        'notices',
        notices.filter(({ code }) => !explanatory.has(code)),
      );
      const kept = slim(analysis);
      held.events.push(...kept.events);
      held.claims.push(...kept.claims);
      held.fingerprints.push(fingerprint);
      held.reports.push(kept.report);
    }
    await writer.add('notices', troubles);
    const lineage = lineageOf(held.fingerprints);
    const groups = groupEvents(held.events, lineage);
    await writer.add('lineage', lineage);
    await writer.add('groups', groups);
    await writer.add('findings', findingsOf({ ...held, groups, lineage }));
    return await writer.commit();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

/** The dossier's reports; those that cannot be used leave their notices. */
async function* readable(dossier: Dossier, troubles: Notice[]): AsyncGenerator<Report> {
  for await (const { report, notices } of eachReport(dossier)) {
    troubles.push(...notices);
    if (report) yield report;
  }
}
