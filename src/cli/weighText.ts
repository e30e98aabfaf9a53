import { inert } from '../briefs/inert.js';
import { shortened } from '../briefs/wording/quote.js';
import { wrap } from '../briefs/wrap.js';
import { contradictionWords } from '../hypotheses/advice.js';
import { votesByCell } from '../hypotheses/raters/votes.js';
import type { Weighing, WeighingOptions } from '../hypotheses/weighing.js';
import { explainScores, numeral } from '../hypotheses/wording/explain.js';
import { explainRaters, explainWeighing } from '../hypotheses/wording/weighing.js';
import type { Evidence, Matrix } from '../model/hypothesis.js';
import type { Notice } from '../model/notice.js';

/** Longest text of one entry on the terminal, in UTF-16 units; `--json` has it whole. */
const longest = 2000;

/** Lines of text no wider than `width`, the first beginning with `lead` and the others hanging below it. */
export function lines(text: string, width: number, lead = ''): string {
  const rows = wrap(inert(shortened(text, longest)), Math.max(20, width - lead.length));
  return rows.map((row, n) => `${n === 0 ? lead : ' '.repeat(lead.length)}${row}\n`).join('');
}

export const heading = (words: string): string => `\n${words.toUpperCase()}\n`;

/** Columns padded to the widest cell; the last one is cut to what is left of the width. */
export function columns(rows: readonly (readonly string[])[], width: number): string {
  const flat = rows.map((row) => row.map((cell) => inert(cell).replace(/\s+/g, ' ')));
  const widths = (flat[0] ?? []).map((_, c) =>
    Math.min(40, Math.max(...flat.map((row) => row[c]?.length ?? 0))),
  );
  return flat
    .map((row) =>
      row
        .map((cell, c) => cut(cell, widths[c] as number).padEnd(widths[c] as number))
        .join('  ')
        .trimEnd(),
    )
    .map((row) => `  ${cut(row, width - 2)}\n`)
    .join('');
}

const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, Math.max(1, most - 3))}...` : text;

/** A weighed matrix for the terminal: verdict first, then the matrix and what each number comes from. */
export function weighingText(
  matrix: Matrix,
  weighing: Weighing,
  options: WeighingOptions & { readonly width: number; readonly notices?: readonly Notice[] },
): string {
  const { width, notices = weighing.notices } = options;
  const told = (texts: readonly string[]) => texts.map((text) => lines(text, width, '  - ')).join('');
  if (weighing.robustness === undefined) return told(explainWeighing(weighing));
  return [
    lines(matrix.question ?? 'Competing explanations', width),
    heading('Verdict'),
    told(explainWeighing(weighing)),
    heading('Hypotheses'),
    ...matrix.hypotheses.map(({ id, text, none, addedAfter }) =>
      lines(
        `${text}${none && text.toLowerCase() !== 'none of these' ? ' (none of these)' : ''}${addedAfter ? ` (put forward after ${addedAfter.join(', ')})` : ''}`,
        width,
        `  ${id}  `,
      ),
    ),
    heading('Matrix'),
    matrixText(matrix, weighing, width),
    lines('CC, C consistent; I, II inconsistent; N no bearing; NA does not arise; . not rated.', width, '  '),
    ...matrix.evidence.map((row) => lines(rowWords(row, matrix), width, `  ${row.id}  `)),
    heading('Lenses side by side'),
    lensText(matrix, weighing, width),
    heading('Where the scores come from'),
    told(explainScores(matrix, options)),
    ...(weighing.raters ? [heading('Raters'), told(explainRaters(weighing))] : []),
    ...pooledText(weighing, width),
    ...(weighing.collect.length > 0
      ? [heading('What to collect next'), told(weighing.collect.map(({ says }) => says))]
      : []),
    ...(notices.length > 0
      ? [heading('Notices'), told(notices.map(({ message, code }) => `${message} (${code})`))]
      : []),
  ].join('');
}

function pooledText({ pooled }: Weighing, width: number): string[] {
  if (pooled === undefined) return [];
  const told = Object.entries(pooled.pooled).map(([id, p]) => `${id} ${numeral(p)}`);
  const text = `${told.join(', ')} (pool of ${pooled.raters.length}, each made coherent, weighted by coherence; not the ranking above).`;
  return [heading('Probabilities that raters state'), lines(text, width, '  ')];
}

function rowWords(
  { text, origin, kind, open, contradictedBy, readings }: Evidence,
  { evidence }: Matrix,
): string {
  const marks = [
    ...(kind ? [kind] : []),
    ...(origin ? [`origin: ${origin}`] : []),
    ...(open ? ['open: not known yet'] : []),
    ...(readings
      ? [
          `readings: ${readings.map(({ id, share, text: says }) => `${id} ${numeral(share)}${says ? ` (${says})` : ''}`).join(', ')}`,
        ]
      : []),
    ...(contradictedBy?.length ? [`contradicted by ${contradictionWords(evidence, contradictedBy)}`] : []),
  ];
  return marks.length === 0 ? text : `${text} [${marks.join('; ')}]`;
}

/** Rows by hypotheses; a row with readings has a line for each. */
function matrixText(matrix: Matrix, { diagnosticity }: Weighing, width: number): string {
  const votes = new Map(
    votesByCell(matrix).map(({ evidence, hypothesis, reading = '', votes: given }) => [
      [evidence, reading, hypothesis].join('\u0000'),
      given.map(({ rating }) => rating).join('/'),
    ]),
  );
  const bits = new Map(diagnosticity.map((row) => [row.evidence, row.bits.toFixed(2)]));
  const head = ['', 'grade', 'bits', ...matrix.hypotheses.map(({ id }) => id)];
  const rows = matrix.evidence.flatMap((row) =>
    (row.readings ?? [undefined]).map((reading) => [
      reading === undefined ? row.id : `${row.id}:${reading.id}`,
      `${row.reliability ?? ''}${row.credibility ?? ''}`,
      row.open ? 'open' : (bits.get(row.id) ?? ''),
      ...matrix.hypotheses.map(({ id }) => votes.get([row.id, reading?.id ?? '', id].join('\u0000')) ?? '.'),
    ]),
  );
  return columns([head, ...rows], width);
}

/** Place and score of each hypothesis by lens. */
export function lensText({ hypotheses }: Matrix, { lenses }: Weighing, width: number): string {
  const head = ['', ...lenses.map(({ lens }) => lens)];
  const rows = hypotheses.map(({ id }) => [
    id,
    ...lenses.map(({ places, scores }) => {
      const rank = places?.find((place) => place.hypotheses.includes(id))?.rank;
      const score = scores.find(({ hypothesis }) => hypothesis === id)?.score ?? 0;
      return `${rank === undefined ? '-' : `${rank}.`} ${numeral(score)}`;
    }),
  ]);
  return columns([head, ...rows], width);
}
