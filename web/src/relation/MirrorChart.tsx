import type { JSX } from 'preact';
import type { DirectionRecord } from '../../../src/server/shapes/relation.js';
import { dayBefore, dayNumber, dayOfNumber, timeTicks } from '../parts/axis.js';
import { useWidth } from '../parts/width.js';
import { go, linkTo } from '../route.js';
import { words } from '../words.js';

const t = words.relation;

interface MirrorChartProps {
  readonly direction: DirectionRecord;
  readonly bin: string;
  readonly names: readonly [string, string];
}

type Bin = DirectionRecord['bins'][number];

const lengths: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
};

/** Heights of the parts of the drawing. */
const [top, reach, strip] = [16, 74, 30];
const middle = top + reach;
const volumeTop = middle + reach + 12;
const height = volumeTop + strip + 24;

interface Grid {
  readonly width: number;
  readonly x: (index: number) => number;
  readonly wide: number;
  /** Height of one act. */
  readonly unit: number;
}

/** Cooperation above, conflict below, mirrored and never netted; net as a thin line, volume below, breaks as bands. */
export function MirrorChart({ direction, bin, names }: MirrorChartProps): JSX.Element {
  const { box, width } = useWidth<SVGSVGElement>(640);
  const { bins } = direction;
  if (bins.length === 0) return <p class="empty">{t.few}</p>;
  const most = Math.max(1, ...bins.flatMap(({ counts: c }) => [c.vc + c.mc, c.vx + c.mx]));
  const grid: Grid = {
    width,
    x: (index) => (index / bins.length) * width,
    wide: width / bins.length,
    unit: Math.min(16, (reach - 4) / most),
  };
  const sum = (pick: (bin: Bin) => number) => bins.reduce((all, one) => all + pick(one), 0);
  const breaks = direction.channels.flatMap((one) => one.breaks);
  const says = t.chartWords(
    bins.length,
    bin,
    sum(({ counts: c }) => c.vc + c.mc),
    sum(({ counts: c }) => c.vx + c.mx),
    breaks.length,
  );
  return (
    <figure>
      <svg ref={box} class="chart" height={height} role="img" aria-label={`${t.chart(...names)}. ${says}`}>
        <Breaks breaks={breaks} bins={bins} grid={grid} />
        {bins.map((one, index) => (
          <BinBars
            key={one.start}
            bin={one}
            index={index}
            grid={grid}
            onClick={() => go(actsLink(direction, one, bin))}
          />
        ))}
        <line class="spine" x1={0} x2={width} y1={middle} y2={middle} />
        <polyline class="net" points={netPoints(bins, grid)} />
        <text class="axis" x={2} y={12}>
          + {t.cooperation} <tspan class="faint">({most})</tspan>
        </text>
        <text class="axis" x={2} y={middle + reach + 2}>
          − {t.conflict}
        </text>
        <Volume bins={bins} grid={grid} />
        <Axis bins={bins} bin={bin} grid={grid} />
      </svg>
      <figcaption class="key-line">
        <span class="swatch fill-coop" /> ++ {words.quads[2]} <span class="swatch fill-coop-light" /> +{' '}
        {words.quads[1]} <span class="swatch fill-conf" /> −− {words.quads[4]}{' '}
        <span class="swatch fill-conf-light" /> − {words.quads[3]}{' '}
        {direction.channels.length > 0 ? (
          <>
            <span class="swatch line-net" /> {t.net}{' '}
          </>
        ) : null}
        <span class="swatch hatched" /> {t.noReport}
      </figcaption>
    </figure>
  );
}

function actsLink({ actor, recipient }: DirectionRecord, { start }: Bin, bin: string): string {
  const to = dayBefore(dayOfNumber(dayNumber(start) + (lengths[bin] ?? 1) + 0.5));
  return linkTo(['timeline'], { actor, recipient, from: start, to: to < start ? start : to });
}

interface BinBarsProps {
  readonly bin: Bin;
  readonly index: number;
  readonly grid: Grid;
  readonly onClick: () => void;
}

function BinBars({ bin, index, grid, onClick }: BinBarsProps): JSX.Element {
  const { counts: c, exposure } = bin;
  const x = grid.x(index);
  const wide = Math.max(1, grid.wide - (grid.wide > 4 ? 1 : 0));
  const bar = (look: string, from: number, count: number, side: 1 | -1) => {
    const [near, long] = [middle - side * from * grid.unit, count * grid.unit];
    return count > 0 ? (
      <rect class={look} x={x} width={wide} y={side > 0 ? near - long : near} height={long} />
    ) : null;
  };
  return (
    // Every bin is in the table of figures too, which is the way by keyboard.
    <g class="bin" onClick={onClick}>
      <title>{`${bin.start}: ${t.cooperation} ${c.vc + c.mc}, ${t.conflict} ${c.vx + c.mx}, ${t.volume} ${exposure}`}</title>
      <rect class={exposure === 0 ? 'silent' : 'target'} x={x} width={grid.wide} y={top} height={2 * reach} />
      {bar('fill-coop', 0, c.mc, 1)}
      {bar('fill-coop-light', c.mc, c.vc, 1)}
      {bar('fill-conf', 0, c.mx, -1)}
      {bar('fill-conf-light', c.mx, c.vx, -1)}
    </g>
  );
}

/** Net of -1 to 1 over the same middle line; bins without acts have none. */
function netPoints(bins: readonly Bin[], grid: Grid): string {
  return bins
    .flatMap(({ net }, index) =>
      net === undefined
        ? []
        : [`${(grid.x(index) + grid.wide / 2).toFixed(1)},${(middle - net * (reach - 6)).toFixed(1)}`],
    )
    .join(' ');
}

interface BreaksProps {
  readonly breaks: DirectionRecord['channels'][number]['breaks'];
  readonly bins: readonly Bin[];
  readonly grid: Grid;
}

function Breaks({ breaks, bins, grid }: BreaksProps): JSX.Element {
  const indexOf = (day: string) =>
    Math.max(
      0,
      bins.findIndex(({ start }) => start >= day),
    );
  return (
    <>
      {breaks.map(({ channel, start, earliest, latest, size }, index) => {
        const [from, to] = [grid.x(indexOf(earliest)), grid.x(indexOf(latest) + 1)];
        const at = grid.x(indexOf(start));
        return (
          <g key={`${channel}-${start}`} class="break">
            <rect x={from} width={Math.max(2, to - from)} y={top} height={2 * reach} />
            <line x1={at} x2={at} y1={top} y2={middle + reach} />
            <text class="axis" x={Math.min(at + 3, grid.width - 90)} y={top + 10 + 12 * (index % 4)}>
              {t.size(size)} {channel}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Volume({ bins, grid }: Pick<BreaksProps, 'bins' | 'grid'>): JSX.Element {
  const most = Math.max(1, ...bins.map(({ exposure }) => exposure));
  return (
    <g class="volume">
      {bins.map(({ start, exposure }, index) => {
        const long = (exposure / most) * (strip - 4);
        return (
          <rect
            key={start}
            x={grid.x(index)}
            width={Math.max(1, grid.wide - 1)}
            y={volumeTop + strip - long}
            height={long}
          />
        );
      })}
      <text class="axis" x={2} y={volumeTop + 6}>
        {t.volume} ({most})
      </text>
    </g>
  );
}

interface AxisProps extends Pick<BreaksProps, 'bins' | 'grid'> {
  readonly bin: string;
}

function Axis({ bins, bin, grid }: AxisProps): JSX.Element {
  const first = dayNumber(bins[0]?.start ?? '2000-01-01');
  const last = dayNumber(bins.at(-1)?.start ?? '2000-01-01') + (lengths[bin] ?? 1);
  const x = (day: number) => ((day - first) / (last - first)) * grid.width;
  return (
    <>
      {timeTicks(first, last, grid.width).map(({ at, text }) => (
        <g key={at}>
          <line class="tick" x1={x(at)} x2={x(at)} y1={volumeTop + strip} y2={volumeTop + strip + 4} />
          <text class="axis" x={x(at) + 3} y={volumeTop + strip + 15}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}
