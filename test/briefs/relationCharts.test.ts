import { describe, expect, it } from 'vitest';
import { answersSvg } from '../../src/briefs/charts/relation/answersSvg.js';
import { breaksSvg } from '../../src/briefs/charts/relation/breaksSvg.js';
import { coarser, mirrorChartOf } from '../../src/briefs/charts/relation/mirrorChart.js';
import { mirrorSvg } from '../../src/briefs/charts/relation/mirrorSvg.js';
import { mirrorText } from '../../src/briefs/charts/relation/mirrorText.js';
import { netChartOf, netText } from '../../src/briefs/charts/relation/netChart.js';
import { netSvg } from '../../src/briefs/charts/relation/netSvg.js';
import { niceTicks } from '../../src/briefs/charts/relation/plot.js';
import { strandsSvg } from '../../src/briefs/charts/relation/strandsSvg.js';
import { axisOf, strandsText } from '../../src/briefs/charts/relation/strandsText.js';
import { binTicks } from '../../src/briefs/charts/relation/timeAxis.js';
import type { Sheet } from '../../src/briefs/sheets/sheet.js';
import { sheetHtml } from '../../src/briefs/sheets/sheetHtml.js';
import { sheetText } from '../../src/briefs/sheets/sheetText.js';
import { textCells } from '../../src/briefs/wrap.js';
import { answersOf } from '../../src/relations/answers.js';
import { binsBetween } from '../../src/relations/bins.js';
import { netRelationOf } from '../../src/relations/netRelation.js';
import { relationOf } from '../../src/relations/relation.js';
import { defaultRule as rule } from '../../src/relations/rule.js';
import { rankBreaks } from '../../src/relations/screen.js';
import { screenActs } from '../../src/relations/screenActs.js';
import { actStrands, yearlyStrand } from '../../src/relations/strands.js';
import { weekly } from '../relations/acts.js';

const acts = weekly({
  ...{ seed: 3, actor: 'AAA', recipient: 'BBB', weeks: 120 },
  rates: (week) => (week < 70 ? [5, 2, 1, 0.2] : [5, 2, 6, 2]),
});
const relation = relationOf(acts, { parties: ['AAA', 'BBB'], bin: 'week', rule });
const [there, back] = relation.directions;
const chart = mirrorChartOf(there);
const starts = binsBetween('2018-01-01', '2021-12-31', 'week');
const net = netRelationOf(
  {
    a: 'AAA',
    b: 'BBB',
    starts,
    values: starts.map((_, at) => (at % 50 === 9 ? null : (at < 100 ? 30 : -20) + (at % 7))),
  },
  rule,
);
const strands = [
  ...actStrands({ there: there.series.bins, back: back.series.bins, bin: 'week' }, []),
  yearlyStrand(
    Array.from({ length: 30 }, (_, at) => ({ year: 1995 + at, up: 100 + at, down: at })),
    { name: 'arms', unit: 'units', shape: 'bars', up: 'a', down: 'b', rows: [], gaps: 'zero' },
  ),
];
const drawings = {
  mirror: mirrorSvg(chart, 'm'),
  few: mirrorSvg({ ...chart, few: true }, 'm'),
  net: netSvg(netChartOf(net, 'week'), 'n'),
  strands: strandsSvg(strands, 's'),
  breaks: breaksSvg(
    rankBreaks(screenActs(acts, { bin: 'week' }, rule), { share: 0.05, order: 'surest' }).breaks,
    { first: '2020-01-06', last: '2022-04-18' },
    'b',
  ),
  answers: answersSvg(
    answersOf(acts, {
      ...{ actor: 'AAA', recipient: 'BBB', third: 'AAA-others', act: 'conflict', bin: 'week' },
      ...{ lags: 2, before: 2, draws: 19, seed: 1 },
    }),
    'a',
  ),
};

describe('drawings of relations', () => {
  it.each(Object.entries(drawings))(
    '%s: a title, a description, no script, nothing loaded, no number that is none',
    (_, svg) => {
      expect(svg).toMatch(
        /^<svg class="chart" viewBox="0 0 760 \d+" role="img" aria-labelledby="\w+-title" aria-describedby="\w+-desc">/,
      );
      expect(svg).toMatch(/<title id="\w+-title">[^<]+<\/title><desc id="\w+-desc">[^<]+<\/desc>/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|href=|style=/);
      expect(svg.length).toBeLessThan(60_000);
    },
  );
  it('letter their breaks and name them with day and interval', () => {
    expect(chart.marks.length).toBeGreaterThan(0);
    expect(drawings.mirror).toContain(chart.marks[0]?.when ?? 'none');
    expect(mirrorText(chart, { width: 100, colour: false }).join('\n')).toContain(
      chart.marks[0]?.when ?? 'none',
    );
  });
  it('draw no net of too few acts', () => {
    expect(drawings.mirror).toContain('>net</text>');
    expect(drawings.few).not.toContain('>net</text>');
    expect(mirrorText({ ...chart, few: true }, { width: 80, colour: false }).join('\n')).not.toContain('net');
  });
  it('are empty without anything to draw', () => {
    const empty = { ...chart, bins: [] };
    expect([
      mirrorSvg(empty, 'm'),
      strandsSvg([], 's'),
      breaksSvg([], { first: '2020-01-01', last: '2020-01-02' }, 'b'),
    ]).toEqual(['', '', '']);
    expect(mirrorText(empty, { width: 80, colour: false })).toEqual(['  no act to draw']);
  });
  it('take bins together without losing an act', () => {
    const { chart: coarse, each } = coarser(chart, 50);
    expect(each).toBe(3);
    const total = (of: typeof chart) =>
      of.bins.reduce((sum, { up, down, told }) => sum + up[0] + up[1] + down[0] + down[1] + told, 0);
    expect(total(coarse)).toBe(total(chart));
    expect(coarse.steps.at(-1)?.to).toBe(coarse.bins.length);
  });
});

describe('charts of a terminal', () => {
  it.each([40, 63, 100, 160])('fit %i columns', (width) => {
    const options = { width, colour: false };
    const lines = [
      ...mirrorText(chart, options),
      ...netText(netChartOf(net, 'week'), options),
      ...strandsText(strands, options),
    ];
    expect(lines.filter((line) => textCells(line) > width)).toEqual([]);
  });
  it('carry no escape without colour, and some with it', () => {
    const text = (colour: boolean) => mirrorText(chart, { width: 80, colour }).join('\n');
    expect(text(false)).not.toContain('\u001B');
    expect(text(true)).toContain('\u001B[36m');
  });
  it('share one axis: yearly channels add no more than eight years before the others', () => {
    expect(axisOf(strands)).toEqual({ from: '2012-01-01', to: '2025-01-01' });
    expect(axisOf(strands.slice(2))?.from).toBe('1995-01-01');
  });
});

describe('axes', () => {
  it('have round figures, none too close', () => {
    expect(niceTicks(11, 10)).toEqual([5, 10]);
    expect(niceTicks(0.3, 10)).toEqual([]);
    expect(niceTicks(0, 10)).toEqual([]);
    expect(niceTicks(1656, 0.1)).toEqual([500, 1000, 1500]);
  });
  it('name months of a short span with the year once, years of a long one', () => {
    const short = binTicks(binsBetween('2020-11-02', '2021-03-01', 'week'), 3);
    expect(short.map(({ words }) => words)).toEqual(['Nov 2020', 'Dec', 'Jan 2021', 'Feb', 'Mar']);
    expect(binTicks(starts, 20).map(({ words }) => words)).toEqual(['2018', '2019', '2020', '2021']);
  });
});

describe('sheets', () => {
  const hostile = '</style><script>alert(1)</script>\u202E';
  const sheet: Sheet = {
    kind: hostile,
    title: hostile,
    facts: [hostile],
    parts: [
      {
        heading: hostile,
        table: { columns: [{ words: hostile }, { words: 'n', number: true }], rows: [[hostile, '1']] },
        lines: [{ text: hostile, rows: [{ file: `/x/${hostile}`, rows: 1, lines: '3' }], below: [hostile] }],
      },
    ],
    notes: [hostile],
  };
  it('show what files are called and run nothing of it', () => {
    const page = sheetHtml(sheet, 'detente 0');
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('\u202E');
    expect(sheetText(sheet, { width: 60, colour: false })).not.toContain('\u202E');
  });
  it('put columns that do not fit on a line of their own', () => {
    const wide: Sheet = {
      ...{ kind: 'x', title: 'x', facts: [], notes: [] },
      parts: [
        {
          heading: 'h',
          table: {
            columns: ['a', 'b', 'c'].map((words) => ({ words })),
            rows: [['1'.repeat(18), '2'.repeat(15), '3'.repeat(12)]],
          },
          lines: [],
        },
      ],
    };
    const lines = sheetText(wide, { width: 40, colour: false }).split('\n');
    expect(lines.every((line) => line.length <= 40)).toBe(true);
    expect(lines).toContain(`      ${'3'.repeat(12)}`);
  });
});
