import type { Report } from '../../model/report.js';
import type { ReportLine } from '../brief.js';
import type { Ledger } from '../ledger.js';
import { listWords, quote } from '../wording/quote.js';
import { reportLabel } from '../wording/speakers.js';

function labelOf(ledger: Ledger, id: string): string {
  const report = ledger.report.get(id);
  return report === undefined ? id : reportLabel(report);
}

function lineageOf(ledger: Ledger, report: Report): string {
  const lineage = ledger.material.lineage.find((one) => one.report === report.id);
  if (lineage === undefined) return 'not compared with other reports';
  const cites = [...new Set(lineage.cites.map((span) => quote(span.exact, 60)))];
  const from = cites.length === 0 ? '' : `; cites ${listWords(cites)}`;
  if (lineage.repeats !== undefined) {
    const { report: other, share } = lineage.repeats;
    return `repeats ${labelOf(ledger, other)} (${Math.round(share * 100)} % of its sentences)${from}`;
  }
  if (lineage.origin !== report.id) return `goes back to ${labelOf(ledger, lineage.origin)}${from}`;
  return `own reporting as far as the text shows${from}`;
}

function warningOf(ledger: Ledger, report: Report): string | undefined {
  const acts = ledger.acts.filter((act) => act.tellings.some((one) => one.report === report.id));
  const alone = acts.filter((act) => act.group.reports <= 1).length;
  const share = alone === acts.length ? `all ${alone}` : `${alone} of its ${acts.length}`;
  const parts = [
    ...(alone > 0 ? [`acts told by this report alone: ${share}`] : []),
    ...(report.date === undefined ? ['no date: its relative dates stay open'] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

function lineOf(ledger: Ledger, report: Report): ReportLine {
  const warning = warningOf(ledger, report);
  return {
    id: report.id,
    title: report.title ?? 'Untitled report',
    publisher: report.publisher ?? 'publisher not stated',
    date: report.date ?? '',
    ...(report.url === undefined ? {} : { url: report.url }),
    origin: report.origin,
    events: ledger.material.events.filter((one) => one.report === report.id).length,
    claims: ledger.claims.filter((one) => one.report === report.id).length,
    lineage: lineageOf(ledger, report),
    ...(warning === undefined ? {} : { warning }),
    text: report.text,
  };
}

/** Reports by date with their counts and where they have their matter from. */
export function sources(ledger: Ledger): ReportLine[] {
  return ledger.reports.map((report) => lineOf(ledger, report));
}
