import type { EventsPicture, TablePicture } from '../../relations/picture.js';
import type { Direction } from '../../relations/relation.js';
import type { ImportedPart, TableLine } from '../brief.js';
import { mirrorChartOf } from '../charts/relation/mirrorChart.js';
import { netChartOf } from '../charts/relation/netChart.js';
import { netWords, shareWords, standingWords, strandWords, verdictWords } from '../wording/relation.js';

/** What imported tables say of the pair: a line a direction, the net, the channels by year, each with the rows behind it. */
export function importedPart(picture: TablePicture): ImportedPart {
  const { place, parties, events, nets, strands, bin } = picture;
  const lines = [
    ...(events
      ? events.relation.directions.map((direction, index) => directionLine(events, direction, index))
      : []),
    ...(nets ? [netLine(nets)] : []),
    ...strands.flatMap((strand): TableLine[] => {
      const text = strandWords(strand);
      return text === undefined ? [] : [{ text, rows: strand.rows, below: [] }];
    }),
  ];
  if (lines.length === 0)
    return {
      place,
      lines,
      none: `The tables imported into ${place} hold no row of ${parties[0]} and ${parties[1]}`,
    };
  return {
    ...{ place, lines },
    ...(events ? { mirrors: events.relation.directions.map(mirrorChartOf) } : {}),
    ...(nets ? { net: netChartOf(nets.relation, bin) } : {}),
  };
}

function directionLine(events: EventsPicture, direction: Direction, index: number): TableLine {
  const { series, total, verdict } = direction;
  const sum = (quad: 'vc' | 'mc' | 'vx' | 'mx') =>
    series.bins.reduce((all, { counts }) => all + counts[quad], 0);
  const [vc, mc, vx, mx] = [sum('vc'), sum('mc'), sum('vx'), sum('mx')];
  const share = total.conflictShare ? `; conflict share ${shareWords(total.conflictShare)}` : '';
  const standing = events.standing?.[index];
  const carriers = (verdict?.carriedBy ?? []).flatMap((id) => events.carriers[id] ?? []);
  return {
    text: `${series.actor} toward ${series.recipient} in ${events.dataset}, by ${series.bin} from ${series.bins[0]?.start ?? ''}: ${vc + mc + vx + mx} acts, of cooperation ${vc} verbal and ${mc} material, of conflict ${vx} verbal and ${mx} material${share}`,
    rows: index === 0 ? events.rows.there : events.rows.back,
    below: [
      {
        label: verdict ? 'Verdict' : 'No verdict',
        lines: verdict
          ? [...verdictWords(verdict), ...(standing ? standingWords(standing, events.dataset) : [])]
          : series.notices.map(({ message }) => `${message}.`),
      },
      ...(carriers.length > 0 ? [{ label: 'Acts that carry the break', lines: carriers }] : []),
    ],
  };
}

function netLine({ relation, dataset, rows }: NonNullable<TablePicture['nets']>): TableLine {
  const [word = '', ...breaks] = netWords(relation);
  return {
    text: `${relation.a} and ${relation.b}, net in ${dataset}, ${relation.starts[0] ?? ''} to ${relation.starts.at(-1) ?? ''}: ${word.replace(/\.$/, '')} (a net hides ambivalence)`,
    rows,
    below: relation.breaks.length > 0 ? [{ label: 'Breaks of level', lines: breaks }] : [],
  };
}
