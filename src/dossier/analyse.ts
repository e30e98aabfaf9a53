import type { Material } from '../briefs/material.js';
import { claimsOfReport } from '../claims/claims.js';
import { findingsOf } from '../claims/findings.js';
import { codeReport } from '../coding/codeReport.js';
import { groupEvents } from '../coding/groups.js';
import { withIds } from '../coding/ids.js';
import { type Lexicon, lexiconOf } from '../coding/lexicon.js';
import { type Fingerprint, fingerprintOf } from '../coding/lineage/fingerprint.js';
import { lineageOf } from '../coding/lineage/lineage.js';
import { createParser, type Parser } from '../language/net/parser.js';
import { parseText } from '../language/parseText.js';
import { type MatchNames, readingsOf } from '../language/readings.js';
import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';
import { createActorDictionary } from '../ontology/actors/dictionary.js';
import type { ActorEntry } from '../ontology/actors/entry.js';

/** What reading a report takes: weights, dictionaries, frames. Made once, some 150 ms. */
export interface Tools {
  readonly parser: Parser;
  readonly match: MatchNames;
  readonly lexicon: Lexicon;
}

/** Everything one report says, with its fingerprint for finding reprints. */
export interface ReportAnalysis {
  readonly report: Report;
  readonly events: readonly CodedEvent[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
  readonly fingerprint: Fingerprint;
}

/** `model` are the bytes of `models/en.bin`; `actors` a user's own entries, which come before ours. */
export function createTools(options: { model: Uint8Array; actors?: readonly ActorEntry[] }): Tools {
  const dictionary = createActorDictionary({ extra: options.actors ?? [] });
  const parser = createParser({ model: options.model, names: dictionary.nameClasses() });
  return { parser, match: (tokens, more) => dictionary.match(tokens, more), lexicon: lexiconOf() };
}

/** Notices that only matter to somebody who asks why a word gave no event. */
export const explanatory: ReadonlySet<string> = new Set(['coding/frame-condition']);

/** Read one report: sentences, names, dates, events, claims. Never throws for its text. */
export function analyseReport(report: Report, tools: Tools): ReportAnalysis {
  const parsed = parseText(tools.parser, report.text);
  const readings = readingsOf(report, parsed.sentences, tools.match);
  const coding = codeReport(readings, tools.lexicon);
  const events = withIds(coding.events);
  const { claims, notices } = claimsOfReport(readings, events);
  const own = parsed.notices.map((notice) => ({ ...notice, report: report.id }));
  const said = [...own, ...coding.notices, ...notices];
  return { report, events, claims, notices: said, fingerprint: fingerprintOf(report, readings) };
}

/** Put analysed reports together: reprints, acts told several times, what does not fit. The order given does not matter. */
export function materialOf(analyses: readonly ReportAnalysis[], notices: readonly Notice[] = []): Material {
  // Of one document given twice the first origin in byte order stands.
  const firstLast = [...analyses].sort((a, b) => (a.report.origin < b.report.origin ? 1 : -1));
  const each = [...new Map(firstLast.map((one) => [one.report.id, one])).values()].sort((a, b) =>
    a.report.id < b.report.id ? -1 : 1,
  );
  const events = each.flatMap((one) => one.events);
  const claims = each.flatMap((one) => one.claims);
  const reports = each.map((one) => one.report);
  const lineage = lineageOf(each.map((one) => one.fingerprint));
  const groups = groupEvents(events, lineage);
  return {
    reports,
    events,
    claims,
    groups,
    lineage,
    findings: findingsOf({ claims, events, groups, lineage, reports }),
    notices: [
      ...notices,
      ...each.flatMap((one) => one.notices.filter((notice) => !explanatory.has(notice.code))),
    ],
  };
}
