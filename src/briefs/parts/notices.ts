import type { Notice, Severity } from '../../model/notice.js';
import type { NoticeLine } from '../brief.js';
import type { Ledger } from '../ledger.js';
import { countOf, quote } from '../wording/quote.js';
import { reportLabel } from '../wording/speakers.js';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function whereOf(ledger: Ledger, notice: Notice): string | undefined {
  const report = notice.report === undefined ? undefined : ledger.report.get(notice.report);
  const parts = [
    ...(report === undefined ? [] : [reportLabel(report)]),
    ...(notice.file === undefined ? [] : [notice.file]),
    ...(notice.span === undefined
      ? []
      : [`${notice.span.start}-${notice.span.end}: ${quote(notice.span.exact, 80)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

function lineOf(ledger: Ledger, notice: Notice): NoticeLine {
  const where = whereOf(ledger, notice);
  return {
    code: notice.code,
    severity: notice.severity,
    message: notice.message,
    ...(notice.hint === undefined ? {} : { hint: notice.hint }),
    ...(where === undefined ? {} : { where }),
  };
}

/** Origins among the reports: those that go back to no other one. */
export function originsOf(ledger: Ledger): number {
  const origin = new Map(ledger.material.lineage.map((one) => [one.report, one.origin]));
  return new Set(ledger.reports.map((report) => origin.get(report.id) ?? report.id)).size;
}

/** What the brief itself has to say about its material. */
function ownNotices(ledger: Ledger): NoticeLine[] {
  const { reports, acts, claims } = ledger;
  if (reports.length === 0) {
    const hint = 'Add at least one report.';
    return [
      { code: 'briefs/no-reports', severity: 'warning', message: 'The material holds no report', hint },
    ];
  }
  const nothing: NoticeLine = {
    code: 'briefs/nothing-coded',
    severity: 'warning',
    message: `No act and no claim was found in ${countOf(reports.length, 'report')}`,
    hint: 'Check that the reports are English prose about relations between states.',
  };
  const single: NoticeLine = {
    code: 'briefs/single-origin',
    severity: 'warning',
    message: `All of this goes back to one origin (${countOf(reports.length, 'report')})`,
    hint: 'Add a report that does not repeat it before relying on any line.',
  };
  return [
    ...(acts.length + claims.length === 0 ? [nothing] : []),
    ...(originsOf(ledger) === 1 ? [single] : []),
  ];
}

/** Notices, gravest first, each once; order within a severity is by code, then as raised. */
export function notices(ledger: Ledger): NoticeLine[] {
  const lines = [...ownNotices(ledger), ...ledger.material.notices.map((one) => lineOf(ledger, one))];
  const each = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return [...each.values()].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
