import type { Finding, FindingSide } from '../../model/finding.js';
import type { BriefLine, FindingLine, Source } from '../brief.js';
import { type Ledger, sentenceAround, uniqueSources } from '../ledger.js';
import { dateWords } from '../wording/dates.js';
import { quote } from '../wording/quote.js';
import { reportLabel } from '../wording/speakers.js';

function sourceOf(ledger: Ledger, side: FindingSide, id: string): Source[] {
  const report = ledger.report.get(side.report);
  if (report === undefined) return [];
  const carrier = ledger.claim.get(side.claim ?? '') ?? ledger.event.get(side.event ?? '');
  const sentence =
    carrier?.report === side.report ? carrier.sentence : sentenceAround(report.text, side.span);
  return [{ report: side.report, span: side.span, sentence, id: side.claim ?? side.event ?? id }];
}

function sideLine(ledger: Ledger, side: FindingSide, id: string): BriefLine {
  const report = ledger.report.get(side.report);
  const where = report === undefined ? 'a report not in the material' : reportLabel(report);
  const when = side.window === undefined ? '' : `, ${dateWords(side.window)}`;
  return {
    text: `${quote(side.span.exact)} – ${where}${when}; ${side.strength.words}`,
    sources: sourceOf(ledger, side, id),
  };
}

/** A finding as a line; both sides keep their own way back. */
export function findingLine(ledger: Ledger, finding: Finding): FindingLine {
  const sides = finding.sides.map((side) => sideLine(ledger, side, finding.id));
  return {
    text: finding.says,
    sources: uniqueSources(sides.flatMap((side) => side.sources)).map((source) => ({
      ...source,
      id: finding.id,
    })),
    kind: finding.kind,
    argument: finding.argument,
    sides: sides.filter((side) => side.sources.length > 0),
  };
}

/** The same finding raised for a further report: one line with the sides of both. */
function joined(line: FindingLine, other: FindingLine): FindingLine {
  const known = new Set(line.sides.map((side) => side.text));
  return {
    ...line,
    sources: uniqueSources([...line.sources, ...other.sources]),
    sides: [...line.sides, ...other.sides.filter((side) => !known.has(side.text))],
  };
}

/** What does not fit together. A finding without any place in the reports is not shown: it could not be checked. */
export function misfits(ledger: Ledger): FindingLine[] {
  const lines = ledger.findings.map((one) => findingLine(ledger, one));
  const each = new Map<string, FindingLine>();
  for (const line of lines.filter(({ sources }) => sources.length > 0)) {
    const key = `${line.kind}|${line.text}`;
    const known = each.get(key);
    each.set(key, known === undefined ? line : joined(known, line));
  }
  return [...each.values()];
}
