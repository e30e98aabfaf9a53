import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ActsRecord } from '../../../src/server/shapes/acts.js';
import { dayBefore, dayNumber, dayOfNumber, timeTicks } from '../parts/axis.js';
import { useWidth } from '../parts/width.js';
import { words } from '../words.js';

const t = words.timeline;
const height = 96;
const middle = 44;
const foot = 78;

interface DensityProps {
  readonly density: NonNullable<ActsRecord['density']>;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onBrush: (from: string | undefined, to: string | undefined) => void;
}

interface Scale {
  readonly first: number;
  readonly last: number;
  readonly x: (day: number) => number;
  readonly day: (x: number) => number;
  readonly length: number;
}

const lengths: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
};

function scaleOf({ density }: Pick<DensityProps, 'density'>, width: number): Scale {
  const { bars, bin } = density;
  const length = lengths[bin] ?? 1;
  const first = dayNumber(bars[0]?.start ?? '2000-01-01');
  const last = dayNumber(bars.at(-1)?.start ?? '2000-01-01') + length;
  return {
    ...{ first, last, length },
    x: (day) => ((day - first) / (last - first)) * width,
    day: (x) => first + (Math.max(0, Math.min(width, x)) / width) * (last - first),
  };
}

/** Acts over time, cooperation up and conflict down; drag to choose a period, or move its ends by the arrow keys. */
export function Density(props: DensityProps): JSX.Element {
  const { density, from, to, onBrush } = props;
  const { box, width } = useWidth<SVGSVGElement>();
  const [drag, setDrag] = useState<readonly [number, number] | undefined>(undefined);
  const scale = scaleOf(props, width);
  const { bars } = density;
  if (bars.length === 0) return <p class="empty">{t.undated(density.undated)}</p>;
  const sum = (pick: (counts: readonly number[]) => number) =>
    bars.reduce((all, { counts }) => all + pick(counts), 0);
  const at = (event: PointerEvent) => event.clientX - (box.current?.getBoundingClientRect().left ?? 0);
  const done = () => {
    if (!drag) return;
    const [a, b] = [Math.min(...drag), Math.max(...drag)];
    setDrag(undefined);
    if (b - a < 4) onBrush(undefined, undefined);
    else onBrush(dayOfNumber(scale.day(a)), dayBefore(dayOfNumber(scale.day(b) + 1)));
  };
  const [left, right] = drag
    ? [Math.min(...drag), Math.max(...drag)]
    : [from ? scale.x(dayNumber(from)) : 0, to ? scale.x(dayNumber(to) + 1) : width];
  return (
    <figure class="density">
      <svg
        ref={box}
        class="chart"
        height={height}
        role="group"
        aria-label={`${t.density}. ${t.densityWords(bars.length, density.bin, sum(coop), sum(conflict))}`}
        onPointerDown={(event) => {
          (event.currentTarget as SVGSVGElement).setPointerCapture(event.pointerId);
          setDrag([at(event), at(event)]);
        }}
        onPointerMove={(event) => drag && setDrag([drag[0], at(event)])}
        onPointerUp={done}
        onPointerCancel={() => setDrag(undefined)}
      >
        <Bars bars={bars} scale={scale} />
        <Axis scale={scale} width={width} />
        {from || to || drag ? (
          <rect class="brush" x={left} y={0} width={Math.max(1, right - left)} height={foot} />
        ) : null}
        <Handle {...props} scale={scale} side="from" x={Math.max(0, left)} />
        <Handle {...props} scale={scale} side="to" x={Math.min(width, right)} />
      </svg>
    </figure>
  );
}

const coop = (counts: readonly number[]): number => (counts[0] ?? 0) + (counts[1] ?? 0);
const conflict = (counts: readonly number[]): number => (counts[2] ?? 0) + (counts[3] ?? 0);

function Bars({
  bars,
  scale,
}: {
  readonly bars: DensityProps['density']['bars'];
  readonly scale: Scale;
}): JSX.Element {
  const most = Math.max(1, ...bars.map(({ counts }) => Math.max(coop(counts), conflict(counts))));
  const unit = Math.min(12, (middle - 6) / most);
  return (
    <g aria-hidden="true">
      {bars.map(({ start, counts }) => {
        const x = scale.x(dayNumber(start));
        const wide = Math.max(1.5, scale.x(dayNumber(start) + scale.length) - x - 1);
        const [vc = 0, mc = 0, vx = 0, mx = 0] = counts;
        return (
          <g key={start}>
            {mc ? (
              <rect class="fill-coop" x={x} width={wide} y={middle - mc * unit} height={mc * unit} />
            ) : null}
            {vc ? (
              <rect
                class="fill-coop-light"
                x={x}
                width={wide}
                y={middle - (mc + vc) * unit}
                height={vc * unit}
              />
            ) : null}
            {mx ? <rect class="fill-conf" x={x} width={wide} y={middle} height={mx * unit} /> : null}
            {vx ? (
              <rect class="fill-conf-light" x={x} width={wide} y={middle + mx * unit} height={vx * unit} />
            ) : null}
          </g>
        );
      })}
      <line class="spine" x1={0} x2="100%" y1={middle} y2={middle} />
    </g>
  );
}

function Axis({ scale, width }: { readonly scale: Scale; readonly width: number }): JSX.Element {
  return (
    <g aria-hidden="true">
      {timeTicks(scale.first, scale.last, width).map(({ at, text }) => (
        <g key={at}>
          <line class="tick" x1={scale.x(at)} x2={scale.x(at)} y1={foot} y2={foot + 4} />
          <text class="axis" x={scale.x(at) + 3} y={foot + 14}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

interface HandleProps extends DensityProps {
  readonly scale: Scale;
  readonly side: 'from' | 'to';
  readonly x: number;
}

/** An end of the period as a slider: arrows move it by one bar. */
function Handle({ scale, side, x, from, to, onBrush }: HandleProps): JSX.Element {
  const now = dayNumber(
    (side === 'from' ? from : to) ?? dayOfNumber(side === 'from' ? scale.first : scale.last),
  );
  const move = (days: number) => {
    const day = dayOfNumber(Math.max(scale.first, Math.min(scale.last, days)));
    onBrush(side === 'from' ? day : from, side === 'to' ? day : to);
  };
  const onKey = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: now - scale.length,
      ArrowRight: now + scale.length,
      Home: scale.first,
      End: scale.last,
    };
    const target = moves[event.key];
    if (target === undefined) return;
    event.preventDefault();
    move(target);
  };
  return (
    <rect
      class="handle"
      role="slider"
      tabindex={0}
      x={side === 'from' ? x : x - 5}
      y={6}
      width={5}
      height={foot - 12}
      rx={2}
      aria-label={side === 'from' ? t.brushFrom : t.brushTo}
      aria-valuemin={Math.round(scale.first)}
      aria-valuemax={Math.round(scale.last)}
      aria-valuenow={Math.round(now)}
      aria-valuetext={dayOfNumber(now)}
      onKeyDown={onKey}
    />
  );
}
