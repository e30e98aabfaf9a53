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
  const lineage = ledger.lineage.get(report.id);
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

interface Tally {
  events: number;
  claims: number;
  acts: number;
  /** Acts no other report tells. */
  alone: number;
}

const none: Readonly<Tally> = { events: 0, claims: 0, acts: 0, alone: 0 };

function talliesOf(ledger: Ledger): ReadonlyMap<string, Tally> {
  const tallies = new Map(ledger.reports.map(({ id }): [string, Tally] => [id, { ...none }]));
  const add = (report: string, what: keyof Tally): void => {
    const tally = tallies.get(report);
    if (tally !== undefined) tally[what] += 1;
  };
  for (const { report } of ledger.material.events) add(report, 'events');
  for (const { report } of ledger.material.claims) add(report, 'claims');
  for (const { group, tellings } of ledger.acts) {
    for (const report of new Set(tellings.map((one) => one.report))) {
      add(report, 'acts');
      if (group.reports <= 1) add(report, 'alone');
    }
  }
  return tallies;
}

function warningOf(report: Report, { acts, alone }: Tally): string | undefined {
  const share = alone === acts ? `all ${alone}` : `${alone} of its ${acts}`;
  const parts = [
    ...(alone > 0 ? [`acts told by this report alone: ${share}`] : []),
    ...(report.date === undefined ? ['no date: its relative dates stay open'] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

function lineOf(ledger: Ledger, report: Report, tally: Tally): ReportLine {
  const warning = warningOf(report, tally);
  return {
    id: report.id,
    number: (ledger.place.get(report.id) ?? 0) + 1,
    title: report.title ?? 'Untitled report',
    publisher: report.publisher ?? 'publisher not stated',
    date: report.date ?? '',
    ...(report.url === undefined ? {} : { url: report.url }),
    origin: report.origin,
    events: tally.events,
    claims: tally.claims,
    lineage: lineageOf(ledger, report),
    ...(warning === undefined ? {} : { warning }),
    text: report.text,
  };
}

/** Reports by date with their counts and where they have their matter from. */
export function sources(ledger: Ledger): ReportLine[] {
  const tallies = talliesOf(ledger);
  return ledger.reports.map((report) => lineOf(ledger, report, tallies.get(report.id) ?? none));
}
