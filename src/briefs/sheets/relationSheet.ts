import type { Bin } from '../../relations/bins.js';
import type { EventsPicture, TablePicture } from '../../relations/picture.js';
import type { Direction, Relation } from '../../relations/relation.js';
import type { Strand } from '../../relations/strands.js';
import { mirrorChartOf } from '../charts/relation/mirrorChart.js';
import { mirrorSvg } from '../charts/relation/mirrorSvg.js';
import { mirrorText } from '../charts/relation/mirrorText.js';
import { netChartOf, netText } from '../charts/relation/netChart.js';
import { netSvg } from '../charts/relation/netSvg.js';
import { strandsSvg } from '../charts/relation/strandsSvg.js';
import { strandsText } from '../charts/relation/strandsText.js';
import {
  binLines,
  netTriangleWords,
  netWords,
  noReference,
  standingWords,
  strandWords,
  triangleWords,
  verdictWords,
} from '../wording/relation.js';
import type { Sheet, SheetChart, SheetLine, SheetPart } from './sheet.js';

/** A relation from reports or from tables, ready to be shown. */
export interface RelationView {
  readonly parties: readonly [string, string];
  readonly bin: Bin;
  readonly relation?: Relation;
  /** What an act was, by id. */
  readonly describe: (id: string) => string | undefined;
  /** What only tables have. */
  readonly picture?: TablePicture;
  readonly strands: readonly Strand[];
  /** Whether the figures of each bin are listed. */
  readonly table: boolean;
}

/** Both directions of a pair, the net where there is one, the channels side by side, the triangle. */
export function relationSheet(view: RelationView): Sheet {
  const { parties, relation, picture, strands } = view;
  const directions = (relation?.directions ?? []).map((direction, index) =>
    directionPart(view, direction, index),
  );
  const nets = picture?.nets ? [netPart(picture, picture.nets)] : [];
  const side = strands.length > 0 ? [strandPart(strands)] : [];
  const triangle = relation?.triangle
    ? [{ heading: 'Triangle', lines: [{ text: triangleWords(relation.triangle) }] }]
    : [];
  return {
    kind: 'Relation',
    title: `${parties[0]} and ${parties[1]}`,
    facts: factsOf(view),
    parts: [...directions, ...nets, ...side, ...triangle],
    notes: [
      'Two channels that do not cancel. The word is that of the rule in data/relations/verdict.yaml and never stands without the facts below it; a break shows that the telling changed, not why.',
    ],
  };
}

function factsOf({ relation, picture, bin }: RelationView): string[] {
  const events = picture?.events;
  const [first, last] = spanOf(relation);
  const others = events?.others ?? [];
  return [
    ...(first === undefined ? [] : [`by ${bin}, ${first} to ${last}`]),
    ...(events ? [`events of ${events.dataset}`] : []),
    ...(others.length > 0 ? [`left out, another measure: ${others.join(', ')} (--dataset takes one)`] : []),
    ...(picture?.nets ? [`net of ${picture.nets.dataset}`] : []),
  ];
}

function spanOf(relation: Relation | undefined): [string | undefined, string | undefined] {
  const bins = relation?.directions[0].series.bins ?? [];
  return [bins[0]?.start, bins.at(-1)?.start];
}

function directionPart(view: RelationView, direction: Direction, index: number): SheetPart {
  const { series, verdict } = direction;
  const events = view.picture?.events;
  const chart = mirrorChartOf(direction);
  const words = verdict
    ? verdictWords(verdict)
    : series.notices.map(({ message, hint }) => `${message}. ${hint}`);
  const reference = verdict ? referenceWords(events, index) : [];
  const rows = events ? [...(index === 0 ? events.rows.there : events.rows.back)] : [];
  return {
    heading: `${series.actor} toward ${series.recipient}, by ${series.bin}`,
    charts: [
      {
        text: (options) => mirrorText(chart, options),
        svg: (id) => mirrorSvg(chart, id),
      },
    ],
    judged: verdict !== undefined && !view.table,
    lines: [
      ...(view.table ? [{ text: 'Figures', below: binLines(direction) }] : []),
      ...words.map((text, at): SheetLine => (at === 0 && rows.length > 0 ? { text, rows } : { text })),
      ...reference.map((text) => ({ text })),
      ...carrierLines(direction, view.describe),
      ...toldLine(events),
    ],
  };
}

function referenceWords(events: EventsPicture | undefined, index: number): string[] {
  if (!events) return [noReference];
  const standing = events.standing?.[index];
  return standing ? standingWords(standing, events.dataset) : [];
}

/** How much was told of either rests on rows as well. */
function toldLine(events: EventsPicture | undefined): SheetLine[] {
  if (!events || events.rows.told.length === 0) return [];
  return [{ text: 'Told: acts of either with anybody else.', rows: events.rows.told }];
}

/** The acts that carry the break, or the last ones where there are too few for one: each with its way back. */
function carrierLines({ verdict, series }: Direction, describe: RelationView['describe']): SheetLine[] {
  const ids = verdict?.carriedBy ?? series.bins.flatMap((bin) => bin.ids).slice(-5);
  const below = ids.flatMap((id) => {
    const words = describe(id);
    return words === undefined ? [] : [`${id} ${words}`];
  });
  if (below.length === 0) return [];
  return [{ text: verdict?.level ? 'Acts that carry the break:' : 'Latest acts:', below }];
}

function netPart(
  picture: TablePicture,
  { relation, dataset, rows, triangle }: NonNullable<TablePicture['nets']>,
): SheetPart {
  const chart = netChartOf(relation, picture.bin);
  const [first = '', ...more] = netWords(relation);
  return {
    heading: `${relation.a} and ${relation.b}, net by ${picture.bin} (${dataset})`,
    charts: [
      {
        text: (options) => netText(chart, options),
        svg: (id) => netSvg(chart, id),
      },
    ],
    judged: true,
    lines: [
      { text: first, rows },
      ...more.map((text) => ({ text })),
      ...(triangle ? [{ text: netTriangleWords(triangle) }] : []),
    ],
  };
}

function strandPart(strands: readonly Strand[]): SheetPart {
  const chart: SheetChart = {
    text: (options) => strandsText(strands, options),
    svg: (id) => strandsSvg(strands, id),
  };
  const lines = strands.flatMap((strand) => {
    const text = strandWords(strand);
    return text === undefined ? [] : [{ text, rows: strand.rows }];
  });
  return { heading: 'Channels side by side', charts: [chart], lines };
}
