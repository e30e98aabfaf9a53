import type { RelationLine } from '../brief.js';
import { drawing, element, fitted, label } from './svg.js';

const width = 360;
const labels = 128;
const rowHeight = 26;
const top = 26;
const barHeight = 13;
const middle = labels + (width - labels) / 2;
const reach = (width - labels) / 2 - 20;

interface Bar {
  readonly y: number;
  readonly unit: number;
  /** -1 conflict to the left, 1 cooperation to the right. */
  readonly side: -1 | 1;
}

interface Part {
  readonly count: number;
  readonly look: string;
}

/** Deeds next to the axis, words outside them, then what is not a present act as an outline. */
function barOf(parts: readonly Part[], { y, unit, side }: Bar): string {
  let x = middle;
  const drawn = parts.map(({ count, look }) => {
    const long = count * unit;
    const from = side > 0 ? x : x - long;
    x += side * long;
    return count === 0 ? '' : element('rect', { x: from, y, width: long, height: barHeight, class: look });
  });
  const present = parts.slice(0, 2).reduce((sum, part) => sum + part.count, 0);
  const end = label(
    String(present),
    { x: x + side * 5, y: y + barHeight - 2 },
    { class: 'value', anchor: side > 0 ? 'start' : 'end' },
  );
  return drawn.join('') + end;
}

function rowOf(line: RelationLine, y: number, unit: number): string {
  const [c1, c2, c3, c4] = line.counts;
  const [o1, o2, o3, o4] = line.otherModality;
  const name = fitted(`${line.actor} → ${line.recipient}`, labels - 4);
  const conflict = [
    { count: c4, look: 'conf deed' },
    { count: c3, look: 'conf word' },
    { count: o3 + o4, look: 'conf open' },
  ];
  const cooperation = [
    { count: c2, look: 'coop deed' },
    { count: c1, look: 'coop word' },
    { count: o1 + o2, look: 'coop open' },
  ];
  return (
    label(name, { x: 0, y: y + barHeight - 2 }, { class: 'lane' }) +
    barOf(conflict, { y, unit, side: -1 }) +
    barOf(cooperation, { y, unit, side: 1 })
  );
}

function longest(lines: readonly RelationLine[]): number {
  const sums = lines.flatMap(({ counts: c, otherModality: o }) => [
    c[0] + c[1] + o[0] + o[1],
    c[2] + c[3] + o[2] + o[3],
  ]);
  return Math.max(1, ...sums);
}

/** Cooperation to the right, conflict to the left, per directed pair; never netted. Empty without pairs. */
export function mirror(relations: readonly RelationLine[], id: string): string {
  const lines = relations.slice(0, 10);
  if (lines.length === 0) return '';
  const unit = Math.min(26, reach / longest(lines));
  const bottom = top + lines.length * rowHeight;
  const content = [
    label('− conflict', { x: middle - 8, y: 12 }, { class: 'axis', anchor: 'end' }),
    label('cooperation +', { x: middle + 8, y: 12 }, { class: 'axis' }),
    ...lines.map((line, index) => rowOf(line, top + index * rowHeight, unit)),
    element('line', { x1: middle, x2: middle, y1: 2, y2: bottom, class: 'spine' }),
    label(
      'solid: deeds · faint: words · outline: not a present act',
      { x: width, y: bottom + 14 },
      { class: 'axis', anchor: 'end' },
    ),
  ];
  return drawing({
    id,
    width,
    height: bottom + 22,
    title: 'Cooperation and conflict per directed pair',
    description: lines.map((line) => line.text).join('. '),
    role: 'img',
    content: content.join(''),
  });
}
