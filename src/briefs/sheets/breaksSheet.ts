import type { Channel } from '../../relations/breaks.js';
import type { NetRanking, RankedNetBreak } from '../../relations/netRelation.js';
import type { RankedBreak, Ranking } from '../../relations/screen.js';
import { fewestActs } from '../../relations/series.js';
import { breaksSvg } from '../charts/relation/breaksSvg.js';
import { signed } from '../charts/relation/mirrorChart.js';
import { percent } from '../wording/relation.js';
import type { Sheet, SheetPart } from './sheet.js';

export interface BreaksView {
  readonly ranking?: Ranking;
  readonly first: string;
  readonly last: string;
  readonly bin: string;
  /** Dataset, or what the reports are. */
  readonly from: string;
  readonly nets?: { readonly dataset: string; readonly ranking: NetRanking };
  /** Share of false breaks aimed at, 0 to 1. */
  readonly share: number;
  /** Breaks shown. */
  readonly most: number;
}

/** Breaks of all pairs with enough acts. */
export function breaksSheet(view: BreaksView): Sheet {
  const { ranking, nets, first, last, from, bin, share } = view;
  return {
    kind: 'Breaks',
    title: 'Where relations broke',
    facts: ranking ? [`by ${bin}, ${first} to ${last}`, from] : [],
    parts: [...(ranking ? [eventPart(view, ranking)] : []), ...(nets ? [netPart(view, nets)] : [])],
    notes: [
      `Of many steady pairs some break by chance: of the breaks listed at most ${percent(share)} are expected to be false (Benjamini and Hochberg over every channel of every pair looked at). q: that share for a list that ends with this line.`,
      'The word is that of the rule on all channels of the pair; sources are not left out one by one here: "detente relation A B" does, and leads to the acts.',
    ],
  };
}

function eventPart({ first, last, most }: BreaksView, ranking: Ranking): SheetPart {
  const shown = ranking.breaks.slice(0, most);
  if (ranking.dyads === 0)
    return {
      heading: 'No pair to look at',
      lines: [
        {
          text: `No direction has ${fewestActs} acts: fewer carry no break. "detente relation A B" lists them.`,
        },
      ],
    };
  return {
    heading: `${ranking.breaks.length} breaks in ${ranking.dyads} directions (${ranking.tests} channels looked at)${shown.length < ranking.breaks.length ? `; the first ${shown.length}` : ''}`,
    charts: [{ text: () => [], svg: (id) => breaksSvg(shown, { first, last }, id) }],
    table: {
      columns: [
        { words: 'who → whom' },
        { words: 'from' },
        { words: '95 %' },
        { words: 'channel' },
        { words: 'size', number: true },
        { words: 'rate was → is', number: true },
        { words: 'q', number: true },
        { words: 'word' },
      ],
      rows: shown.map(rowOf),
    },
    lines: [
      {
        text: `Rate: among all acts told of either. Size in robust SD of the bins.${doubtWords(ranking.doubtful)}`,
      },
    ],
  };
}

function rowOf({ dyad, break: one, q }: RankedBreak): string[] {
  return [
    `${dyad.actor} → ${dyad.recipient}`,
    one.start,
    intervalWords(one),
    shortChannel[one.channel],
    signed(one.size),
    `${(100 * one.before).toFixed(1)} → ${percent(one.after)}`,
    qWords(q),
    dyad.word,
  ];
}

function netPart({ most }: BreaksView, { dataset, ranking }: NonNullable<BreaksView['nets']>): SheetPart {
  const shown = ranking.breaks.slice(0, most);
  return {
    heading: `By nets (${dataset}): ${ranking.breaks.length} breaks of level in ${ranking.pairs} pairs with a value on at least half of the days${shown.length < ranking.breaks.length ? `; the first ${shown.length}` : ''}`,
    table: {
      columns: [
        { words: 'pair' },
        { words: 'from' },
        { words: '95 %' },
        { words: 'size', number: true },
        { words: 'net was → is', number: true },
        { words: 'q', number: true },
        { words: 'word' },
      ],
      rows: shown.map(netRow),
    },
    lines: [
      {
        text: `A net cannot tell a crack from a breakdown.${doubtWords(ranking.doubtful)}`,
      },
    ],
  };
}

function netRow({ relation, break: one, q }: RankedNetBreak): string[] {
  return [
    `${relation.a} ${relation.b}`,
    one.start,
    intervalWords(one),
    signed(one.size),
    `${one.before.toFixed(1)} → ${one.after.toFixed(1)}`,
    qWords(q),
    relation.word,
  ];
}

const shortChannel: Readonly<Record<Channel, string>> = {
  'verbal cooperation': 'verbal coop.',
  'material cooperation': 'material coop.',
  conflict: 'conflict',
  'material conflict': 'mat. conflict',
};

/** `2018-03-26 to 04-09`: the year once where both lie in it; `same` where the bin is sure. */
function intervalWords({ earliest, latest }: { earliest: string; latest: string }): string {
  if (earliest === latest) return 'same';
  return `${earliest} to ${earliest.slice(0, 4) === latest.slice(0, 4) ? latest.slice(5) : latest}`;
}

const qWords = (q: number): string => (q < 0.0001 ? '<.0001' : q.toFixed(4));

const doubtWords = (count: number): string =>
  count > 0 ? ` ${count} more that a single series would show do not stand among so many.` : '';
