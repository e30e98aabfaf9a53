import type { Answer, Answers } from '../../../relations/answers.js';
import { drawing, element, label } from '../svg.js';

const width = 760;
const columnGap = 40;
const left = 44;
const panelWidth = (width - left - columnGap - left) / 2;
const panelHeight = 96;
const rowGap = 66;
const top = 22;

/** What a third party does after an act: a panel for each direction and channel, the band of random shifts shaded. Empty without an answer. */
export function answersSvg(answers: Answers, id: string): string {
  const shown = answers.answers.filter(({ reaction }) => reaction);
  if (shown.length === 0) return '';
  const most = Math.max(...shown.flatMap(extremes), 1e-9);
  const panels = shown.map((answer, index) =>
    panelOf(answer, {
      x: left + (index % 2) * (panelWidth + columnGap + left),
      y: top + Math.floor(index / 2) * (panelHeight + rowGap),
      most,
    }),
  );
  return drawing({
    id,
    width,
    height: top + Math.ceil(shown.length / 2) * (panelHeight + rowGap) - 18,
    title: `Answers of ${answers.query.third}`,
    description: `${shown.map(({ actor, recipient, side, reaction }) => `${actor} toward ${recipient}, ${side}: p ${reaction?.p.toFixed(3)}`).join('; ')}.`,
    role: 'img',
    content: panels.join(''),
  });
}

const extremes = ({ reaction }: Answer): number[] => [
  ...(reaction?.response ?? []).map(Math.abs),
  ...(reaction?.band ?? []).flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]),
];

function panelOf(answer: Answer, { x, y, most }: { x: number; y: number; most: number }): string {
  const { actor, recipient, side, reaction } = answer;
  if (!reaction) return '';
  const middle = y + panelHeight / 2;
  const px = (lag: number) => x + (lag / Math.max(1, reaction.response.length - 1)) * panelWidth;
  const py = (value: number) => middle - (value / most) * (panelHeight / 2);
  const at = (lag: number, value: number) =>
    `${Math.round(px(lag) * 100) / 100} ${Math.round(py(value) * 100) / 100}`;
  const highs = reaction.band.map(({ high }, lag) => at(lag, high));
  const lows = reaction.band.map(({ low }, lag) => at(lag, low)).reverse();
  const dots = reaction.response.map((value, lag) =>
    element('circle', { cx: px(lag), cy: py(value), r: 3, class: side === 'conflict' ? 'conf' : 'coop' }),
  );
  return [
    label(`${actor} toward ${recipient}: ${side}`, { x, y: y - 8 }, { class: 'lane' }),
    label(`p ${reaction.p.toFixed(3)}`, { x: x + panelWidth, y: y - 8 }, { class: 'value', anchor: 'end' }),
    element('path', { d: `M${[...highs, ...lows].join('L')}z`, class: 'band wide' }),
    element('line', { x1: x, x2: x + panelWidth, y1: middle, y2: middle, class: 'spine' }),
    element('path', {
      d: `M${reaction.response.map((value, lag) => at(lag, value)).join('L')}`,
      class: 'level',
    }),
    ...dots,
    ...[most, -most].map((value) =>
      label(
        `${value > 0 ? '+' : '−'}${most.toFixed(most < 1 ? 2 : 1)}`,
        { x: x - 6, y: py(value) + 4 },
        { class: 'axis', anchor: 'end' },
      ),
    ),
    label('0', { x: x - 6, y: middle + 4 }, { class: 'axis', anchor: 'end' }),
    ...reaction.response.flatMap((_, lag) =>
      lag % 2 === 0
        ? [label(String(lag), { x: px(lag), y: y + panelHeight + 15 }, { class: 'axis', anchor: 'middle' })]
        : [],
    ),
  ].join('');
}
