import type { Notice, Severity } from '../../model/notice.js';
import type { NoticeLine } from '../brief.js';
import type { Ledger } from '../ledger.js';
import { countOf, quote, shortened } from '../wording/quote.js';
import { reportLabel } from '../wording/speakers.js';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** `3:12-40 “Some engineers”, in “Frost on the northern road”`: the place as in the references of the lines. */
function whereOf(ledger: Ledger, { report: id, span, file }: Notice): string | undefined {
  const report = id === undefined ? undefined : ledger.report.get(id);
  const number = (ledger.place.get(id ?? '') ?? -1) + 1;
  const place = span === undefined ? '' : `${span.start}-${span.end} ${quote(span.exact, 80)}`;
  const parts = [
    ...(report === undefined ? [] : [place === '' ? `report ${number}` : `${number}:${place}`]),
    ...(report === undefined ? [] : [`in ${reportLabel(report)}`]),
    ...(file === undefined ? [] : [shortened(file, 200)]),
    ...(report === undefined && place !== '' ? [place] : []),
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
  return new Set(ledger.reports.map(({ id }) => ledger.lineage.get(id)?.origin ?? id)).size;
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

/** By report, then by place, so that the order in which reports were analysed does not show. */
function inOrder(ledger: Ledger): Notice[] {
  const place = ({ report }: Notice): number => ledger.place.get(report ?? '') ?? ledger.place.size;
  const words = ({ file = '', message }: Notice): string => `${file}|${message}`;
  return [...ledger.material.notices].sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      (words(a) < words(b) ? -1 : words(a) > words(b) ? 1 : 0),
  );
}

/** Notices, gravest first, each once; order within a severity is by code, then by place in the reports. */
export function notices(ledger: Ledger): NoticeLine[] {
  const lines = [...ownNotices(ledger), ...inOrder(ledger).map((one) => lineOf(ledger, one))];
  const each = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return [...each.values()].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
