import { drawing, element, label } from './svg.js';

/** One bin as the chart needs it. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly said: number;
  readonly seen: number;
  readonly band: readonly [number, number] | undefined;
}

const [size, margin] = [320, 40];
const at = (share: number): number => margin + share * size;
const up = (share: number): number => margin + (1 - share) * size;

/** Where everything of a calibration chart lies, for whoever draws it. */
export interface CalibrationPlot {
  readonly width: number;
  readonly height: number;
  /** The square from 0 to 100 % both ways; a calibrated forecaster lies on its rising diagonal. */
  readonly frame: { readonly x: number; readonly y: number; readonly size: number };
  readonly labels: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** 5 to 95 % of a calibrated forecaster. */
  readonly bands: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** One dot a bin that is not empty, larger with more forecasts; `bin` counts from 0. */
  readonly dots: readonly {
    readonly bin: number;
    readonly x: number;
    readonly y: number;
    readonly r: number;
  }[];
  /** What the chart shows, in words. */
  readonly description: string;
}

/** Lays out calibration: what was said against what was seen, the band of a calibrated forecaster at each bin, dots by count. */
export function calibrationPlot(bins: readonly CalibrationBin[]): CalibrationPlot {
  const used = bins.filter(({ count }) => count > 0);
  const most = Math.max(1, ...used.map(({ count }) => count));
  const words = used.map(
    ({ said, seen, count }) => `said ${said.toFixed(2)}, seen ${seen.toFixed(2)} of ${count}`,
  );
  return {
    ...{ width: size + 2 * margin, height: size + 2 * margin + 14 },
    frame: { x: margin, y: margin, size },
    labels: [
      ...[0, 0.5, 1].flatMap((share) => [
        { text: `${share * 100}%`, x: at(share), y: margin + size + 16, anchor: 'middle' as const },
        { text: `${share * 100}%`, x: margin - 6, y: up(share) + 4, anchor: 'end' as const },
      ]),
      { text: 'seen', x: margin, y: margin - 12, anchor: 'middle' },
      { text: 'said', x: at(0.5), y: margin + size + 34, anchor: 'middle' },
    ],
    bands: used.flatMap(bandOf),
    dots: used.map((bin) => ({
      ...{ bin: bins.indexOf(bin), x: at(bin.said), y: up(bin.seen) },
      r: 3 + 6 * Math.sqrt(bin.count / most),
    })),
    description: words.length > 0 ? words.join('; ') : 'no forecasts',
  };
}

function bandOf({ band, from, to }: CalibrationBin): CalibrationPlot['bands'] {
  if (!band) return [];
  const [y, bottom] = [up(band[1]), up(band[0])];
  return [{ x: at(from), y, width: at(to) - at(from), height: Math.max(1, bottom - y) }];
}

/** The chart as SVG. */
export function calibrationChart(bins: readonly CalibrationBin[], title: string): string {
  const { width, height, frame, labels, bands, dots, description } = calibrationPlot(bins);
  const line = { stroke: 'currentColor', opacity: 0.4 };
  const [right, bottom] = [frame.x + frame.size, frame.y + frame.size];
  const content = [
    element('rect', { x: frame.x, y: frame.y, width: size, height: size, fill: 'none', ...line }),
    element('line', { x1: frame.x, y1: bottom, x2: right, y2: frame.y, 'stroke-dasharray': '4 4', ...line }),
    ...labels.map(({ text, anchor, ...place }) => label(text, place, { anchor })),
    ...bands.map((box) => element('rect', { ...box, fill: 'currentColor', opacity: 0.12 })),
    ...dots.map(({ x, y, r }) => element('circle', { cx: x, cy: y, r, fill: 'currentColor', opacity: 0.8 })),
  ];
  return drawing({
    ...{ id: 'calibration', width, height, title, role: 'img', description },
    content: content.join(''),
  });
}

/** The same for a terminal: a row for each bin, `|` where calibration would lie, `o` what was seen. */
export function calibrationLines(bins: readonly CalibrationBin[], width = 40): string[] {
  const place = (share: number) => Math.min(width - 1, Math.round(share * (width - 1)));
  return bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, said, seen, count }) => {
      const row = Array.from({ length: width }, () => '.');
      row[place(said)] = '|';
      row[place(seen)] = 'o';
      const range = `${Math.round(100 * from)}-${Math.round(100 * to)}%`;
      return `${range.padStart(8)} ${row.join('')} said ${said.toFixed(3)} seen ${seen.toFixed(3)} (${count})`;
    });
}
