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

/** Calibration: what was said against what was seen, the 5 to 95 % band of a calibrated forecaster at the middle of each bin, dots by count. */
export function calibrationChart(bins: readonly CalibrationBin[], title: string): string {
  const used = bins.filter(({ count }) => count > 0);
  const most = Math.max(1, ...used.map(({ count }) => count));
  const dots = used.map(({ said, seen, count }) =>
    element('circle', {
      ...{ cx: at(said), cy: up(seen), r: 3 + 6 * Math.sqrt(count / most) },
      ...{ fill: 'currentColor', opacity: 0.8 },
    }),
  );
  const words = used.map(
    ({ said, seen, count }) => `said ${said.toFixed(2)}, seen ${seen.toFixed(2)} of ${count}`,
  );
  const below = { x: at(0.5), y: margin + size + 34 };
  return drawing({
    ...{ id: 'calibration', width: size + 2 * margin, height: size + 2 * margin + 14, title, role: 'img' },
    description: words.length > 0 ? words.join('; ') : 'no forecasts',
    content: [...frame(), ...used.flatMap(bandOf), ...dots, label('said', below, { anchor: 'middle' })].join(
      '',
    ),
  });
}

/** Border, the diagonal of a calibrated forecaster, and numbers at both axes. */
function frame(): string[] {
  const ticks = [0, 0.5, 1].flatMap((share) => [
    label(`${share * 100}%`, { x: at(share), y: margin + size + 16 }, { anchor: 'middle' }),
    label(`${share * 100}%`, { x: margin - 6, y: up(share) + 4 }, { anchor: 'end' }),
  ]);
  const line = { stroke: 'currentColor', opacity: 0.4 };
  return [
    element('rect', { x: margin, y: margin, width: size, height: size, fill: 'none', ...line }),
    element('line', { x1: at(0), y1: up(0), x2: at(1), y2: up(1), 'stroke-dasharray': '4 4', ...line }),
    ...ticks,
  ];
}

function bandOf({ band, from, to }: CalibrationBin): string[] {
  if (!band) return [];
  const [y, bottom] = [up(band[1]), up(band[0])];
  const box = { x: at(from), y, width: at(to) - at(from), height: Math.max(1, bottom - y) };
  return [element('rect', { ...box, fill: 'currentColor', opacity: 0.12 })];
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
