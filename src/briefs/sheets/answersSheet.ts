import type { Answer, Answers } from '../../relations/answers.js';
import { fewestEpisodes } from '../../relations/reactions.js';
import type { RowRef } from '../../relations/rowRef.js';
import { answersSvg } from '../charts/relation/answersSvg.js';
import { countOf } from '../wording/quote.js';
import type { Sheet, SheetPart } from './sheet.js';

export interface AnswersView {
  readonly answers: Answers;
  /** Dataset, or what the reports are. */
  readonly from: string;
  readonly rows: readonly RowRef[];
}

/** What a third party does after one acts toward another. */
export function answersSheet({ answers, from, rows }: AnswersView): Sheet {
  const { query, episodes, threshold, active, bins } = answers;
  const { actor, recipient, third, act, bin, draws, seed, before } = query;
  return {
    kind: 'Reactions',
    title: `${third} after ${actor} acts toward ${recipient}`,
    facts: [`${act} of ${actor} toward ${recipient}, by ${bin}`, from],
    parts: [
      {
        heading: `${countOf(episodes.length, 'episode')}: ${bin}s with at least ${countOf(threshold, 'act')}`,
        lines: [
          {
            text: `${actor} acts so in ${active} of ${bins} ${bin}s${threshold > 1 ? '; an act in every one is no event, so the busiest fifth are taken' : ''}.`,
            rows,
          },
        ],
      },
      answersPart(answers),
    ],
    notes: [
      `Each figure: acts per 100 told of either at that lag, less the mean of the ${before} ${bin}s before. Band: the middle 95 % when all episodes move by one common random offset (${draws} draws, seed ${seed}), which keeps their bunching; * lies outside. p: share of draws whose largest deviation is at least as large.`,
      'Four panels are four looks: of twenty such, one has p below .05 by chance. After is not because of.',
    ],
  };
}

function answersPart(answers: Answers): SheetPart {
  const { lags, third, before, bin } = answers.query;
  const shown = answers.answers.filter(({ reaction }) => reaction);
  if (shown.length === 0)
    return {
      heading: 'No answer',
      lines: [
        {
          text: `Fewer than ${fewestEpisodes} episodes have ${before} ${bin}s before and ${lags} after them in the series: no answer of ${third} is measured. A smaller --lags or --bin asks for less.`,
        },
      ],
    };
  return {
    heading: `Answers of ${third}`,
    charts: [{ text: () => [], svg: (id) => answersSvg(answers, id) }],
    table: {
      columns: [
        { words: 'toward' },
        { words: 'channel' },
        { words: 'p', number: true },
        ...Array.from({ length: lags + 1 }, (_, lag) => ({ words: `+${lag}`, number: true })),
      ],
      rows: shown.flatMap(rowsOf),
    },
    lines: [],
  };
}

function rowsOf({ recipient, side, reaction }: Answer): string[][] {
  if (!reaction) return [];
  const values = reaction.response.map((value, lag) => {
    const { low = 0, high = 0 } = reaction.band[lag] ?? {};
    return `${value.toFixed(2)}${value < low || value > high ? '*' : ' '}`;
  });
  const band = (end: 'low' | 'high') => reaction.band.map((one) => `${one[end].toFixed(2)} `);
  return [
    [recipient, side, reaction.p.toFixed(3), ...values],
    ['', '  band to', '', ...band('high')],
    ['', '  band from', '', ...band('low')],
  ];
}
