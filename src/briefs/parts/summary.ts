import type { BriefLine, EventLine, ExplanationLine, FindingLine, QuestionLine } from '../brief.js';
import { type Ledger, uniqueSources } from '../ledger.js';
import { modalityLabels } from '../wording/acts.js';
import { countOf, listWords } from '../wording/quote.js';
import { originsOf } from './notices.js';

interface Parts {
  readonly happened: readonly EventLine[];
  readonly misfits: readonly FindingLine[];
  readonly explanations: readonly ExplanationLine[];
  readonly predicted: readonly QuestionLine[];
}

function joined(text: string, lines: readonly BriefLine[]): BriefLine[] {
  return lines.length === 0 ? [] : [{ text, sources: uniqueSources(lines.flatMap((line) => line.sources)) }];
}

function vouchedWords(lines: readonly EventLine[]): string {
  const asserted = lines.filter((line) => line.modality === 'asserted');
  const plain = asserted.filter((line) => !line.doubtful).length;
  const others = (['negated', 'hypothetical', 'future', 'historical'] as const)
    .map((modality) => ({ modality, count: lines.filter((line) => line.modality === modality).length }))
    .filter(({ count }) => count > 0)
    .map(({ modality, count }) => `${count} ${modalityLabels[modality]}`);
  const doubtful = asserted.length - plain;
  return listWords([
    `${plain} asserted outright`,
    ...(doubtful > 0 ? [`${doubtful} hedged or left to a source`] : []),
    ...others,
  ]);
}

function countsLine(ledger: Ledger, lines: readonly EventLine[]): BriefLine[] {
  const from = `${countOf(ledger.reports.length, 'report')} (${countOf(originsOf(ledger), 'origin')})`;
  const acts = countOf(lines.length, 'act');
  return joined(`${acts} in ${from}: ${vouchedWords(lines)}.`, lines);
}

/** Counts and pointers, no judgement of ours: how much was found, what does not fit, who explains and predicts. */
export function summary(ledger: Ledger, parts: Parts): BriefLine[] {
  const { happened, misfits, explanations, predicted } = parts;
  const speakers = [...new Set(explanations.map((line) => line.by))];
  const offered = `${countOf(explanations.length, 'explanation')} offered, by ${listWords(speakers)}; this brief ranks none of them.`;
  return [
    ...countsLine(ledger, happened),
    ...misfits.slice(0, 2).map(({ text, sources }) => ({ text: `Does not fit together: ${text}`, sources })),
    ...joined(offered, explanations),
    ...joined(`${countOf(predicted.length, 'prediction')} in the text, put as questions below.`, predicted),
  ];
}
