import type { Partner } from '../../../relations/partners.js';
import { grouped } from '../../wording/quote.js';
import { drawing, element, fitted, label } from '../svg.js';

const width = 760;
const names = 70;
const room = 74;
const rowHeight = 24;
const barHeight = 13;
const top = 24;

/** Acts with each partner, both directions: conflict to the left, cooperation to the right, deeds solid next to the axis and words faint. */
export function partnersSvg(party: string, partners: readonly Partner[], id: string): string {
  if (partners.length === 0) return '';
  const sides = partners.map(sidesOf);
  const longest = (side: 'left' | 'right') => Math.max(1, ...sides.map((one) => one[side][0] + one[side][1]));
  const [left, right] = [longest('left'), longest('right')];
  const unit = (width - names - 2 * room) / (left + right);
  const middle = names + room + left * unit;
  const rows = partners.map((partner, index) => {
    const y = top + index * rowHeight;
    const side = sides[index] as ReturnType<typeof sidesOf>;
    const name = label(fitted(partner.partner, names), { x: 0, y: y + barHeight - 2 }, { class: 'lane' });
    return (
      name + barOf(side.left, { middle, y, unit, sign: -1 }) + barOf(side.right, { middle, y, unit, sign: 1 })
    );
  });
  const bottom = top + partners.length * rowHeight;
  const words = partners.map((one, index) => {
    const { left: conflict, right: cooperation } = sides[index] as ReturnType<typeof sidesOf>;
    return `${one.partner}: ${cooperation[0] + cooperation[1]} cooperation, ${conflict[0] + conflict[1]} conflict`;
  });
  return drawing({
    id,
    width,
    height: bottom + 22,
    title: `Acts of ${party} with others`,
    description: `${words.join('; ')}.`,
    role: 'img',
    content: [
      label('− conflict', { x: middle - 8, y: 12 }, { class: 'axis', anchor: 'end' }),
      label('cooperation +', { x: middle + 8, y: 12 }, { class: 'axis' }),
      ...rows,
      element('line', { x1: middle, x2: middle, y1: 2, y2: bottom, class: 'spine' }),
      label(
        'acts, both directions; solid: deeds · faint: words',
        { x: width, y: bottom + 14 },
        { class: 'axis', anchor: 'end' },
      ),
    ].join(''),
  });
}

type Pair = readonly [deeds: number, words: number];

function sidesOf({ there, back }: Partner): { left: Pair; right: Pair } {
  return { left: [there.mx + back.mx, there.vx + back.vx], right: [there.mc + back.mc, there.vc + back.vc] };
}

function barOf(
  [deeds, words]: Pair,
  { middle, y, unit, sign }: { middle: number; y: number; unit: number; sign: 1 | -1 },
): string {
  const look = sign < 0 ? 'conf' : 'coop';
  const rect = (from: number, long: number, kind: string) =>
    long === 0
      ? ''
      : element('rect', {
          x: sign > 0 ? middle + from : middle - from - long,
          y,
          width: long,
          height: barHeight,
          class: `bar ${look} ${kind}`,
        });
  const end = middle + sign * ((deeds + words) * unit + 6);
  const count = grouped(deeds + words);
  return (
    rect(0, deeds * unit, 'deed') +
    rect(deeds * unit, words * unit, 'word') +
    label(count, { x: end, y: y + barHeight - 2 }, { class: 'value', anchor: sign > 0 ? 'start' : 'end' })
  );
}
