import { diagnosticityOf } from '../hypotheses/diagnosticity.js';
import { votesByCell } from '../hypotheses/raters/votes.js';
import type { RobustnessOptions } from '../hypotheses/robustness/robustness.js';
import { scoreAll } from '../hypotheses/score.js';
import { weigh } from '../hypotheses/weighing.js';
import { explainLens, explainScores } from '../hypotheses/wording/explain.js';
import { explainWeighing } from '../hypotheses/wording/weighing.js';
import type { Matrix } from '../model/hypothesis.js';

/** Text of others in a table or list: marks of Markdown and HTML are made inert, line breaks become blanks. */
const inert = (text: string) =>
  text.replace(/[\\`*_{}[\]<>|#~&!]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/\s+/g, ' ');

/** A matrix with scores, verdict and the reasons for both as Markdown; everything comes from the same functions as the numbers. */
export function renderMatrixMarkdown(matrix: Matrix, options: RobustnessOptions = {}): string {
  const lines = (items: readonly string[]) => items.map((item) => `- ${inert(item)}`).join('\n');
  const parts = [
    `# ${inert(matrix.question ?? 'Competing explanations')}`,
    '## Verdict',
    lines(explainWeighing(weigh(matrix, options))),
    '## Scores',
    lines(explainScores(matrix, options)),
    '## Lenses',
    lines(scoreAll(matrix, options).map(explainLens)),
    '## Matrix',
    table(matrix, options),
    'CC, C consistent; I, II inconsistent; N no bearing; NA does not arise; empty: not rated.',
    '## Hypotheses',
    lines(
      matrix.hypotheses.map(
        ({ id, text, referenceClass }) =>
          `${id}: ${text}${referenceClass ? ` (prior from: ${referenceClass})` : ''}`,
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(matrix: Matrix, options: RobustnessOptions): string {
  const votes = new Map<string, string[]>();
  for (const cell of votesByCell(matrix)) {
    const key = `${cell.evidence}\u0000${cell.hypothesis}`;
    const told = `${cell.reading === undefined ? '' : `${cell.reading}: `}${cell.votes.map(({ rating }) => rating).join(' ')}`;
    votes.set(key, [...(votes.get(key) ?? []), told]);
  }
  const bits = new Map(diagnosticityOf(matrix, options).map((row) => [row.evidence, row.bits.toFixed(2)]));
  const row = (cells: readonly string[]) => `| ${cells.map(inert).join(' | ')} |`;
  const head = ['', 'evidence', 'origin', 'grade', 'bits', ...matrix.hypotheses.map(({ id }) => id)];
  return [
    row(head),
    row(head.map(() => '---')),
    ...matrix.evidence.map((one) =>
      row([
        one.id,
        one.text,
        one.origin ?? '',
        `${one.reliability ?? ''}${one.credibility ?? ''}`,
        bits.get(one.id) ?? 'open',
        ...matrix.hypotheses.map(({ id }) => votes.get(`${one.id}\u0000${id}`)?.join('; ') ?? ''),
      ]),
    ),
  ].join('\n');
}
