import type { JSX } from 'preact';
import { calibrationPlot } from '../../../src/briefs/charts/calibration.js';
import { inert } from '../../../src/briefs/inert.js';
import type { ScoreRecord } from '../../../src/server/shapes/questions.js';
import { words } from '../words.js';

const t = words.forecast;

interface CalibrationChartProps {
  readonly one: ScoreRecord['scored'][number];
  /** The tenth whose questions are listed. */
  readonly chosen: number | undefined;
  readonly onChoose: (bin: number) => void;
}

/** The calibration chart of `detente score --svg`; a click on a dot is the same as its button below. */
export function CalibrationChart({ one, chosen, onChoose }: CalibrationChartProps): JSX.Element {
  const plot = calibrationPlot(
    one.bins.map(({ said = 0, seen = 0, band, ...bin }) => ({
      ...{ ...bin, said, seen },
      band: band ? ([band[0] ?? 0, band[1] ?? 1] as const) : undefined,
    })),
  );
  const { x, y, size } = plot.frame;
  return (
    <svg
      class="chart calibration"
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      role="img"
      aria-label={`${inert(t.chart(one.by))}: ${plot.description}`}
    >
      <rect class="calibration-frame" x={x} y={y} width={size} height={size} />
      {plot.bands.map((band) => (
        <rect key={band.x} class="calibration-band" {...band} />
      ))}
      <line class="calibration-line" x1={x} y1={y + size} x2={x + size} y2={y} />
      {plot.labels.map(({ text, anchor, ...at }) => (
        <text key={`${text} ${at.x}`} text-anchor={anchor} {...at}>
          {text}
        </text>
      ))}
      {plot.dots.map(({ bin, x: cx, y: cy, r }) => (
        <circle
          key={bin}
          class={bin === chosen ? 'calibration-dot chosen' : 'calibration-dot'}
          {...{ cx, cy, r }}
          onClick={() => onChoose(bin)}
        />
      ))}
    </svg>
  );
}
