import { element, label } from './svg.js';

export interface Glyph {
  readonly quad: 1 | 2 | 3 | 4;
  /** `full`: the report vouches for it; `doubtful`: hedged or left to a source; `other`: not a present act. */
  readonly standing: 'full' | 'doubtful' | 'other';
  readonly x: number;
  readonly y: number;
}

/** Half the size of a glyph, in units of the drawing. */
export const glyphRadius = 7;

/**
 * A mark for an act: circle = words, square = deeds; sign and colour = cooperation or conflict; filled, outlined
 * or dashed by how the report stands to it. No meaning hangs on colour alone.
 */
export function glyph({ quad, standing, x, y }: Glyph): string {
  const channel = quad < 3 ? 'coop' : 'conf';
  const classes = `glyph ${channel} ${standing}`;
  const verbal = quad === 1 || quad === 3;
  const r = glyphRadius;
  const shape = verbal
    ? element('circle', { cx: x, cy: y, r, class: classes })
    : element('rect', {
        x: x - r + 0.5,
        y: y - r + 0.5,
        width: 2 * r - 1,
        height: 2 * r - 1,
        class: classes,
      });
  const sign = label(
    quad < 3 ? '+' : '−',
    { x, y: y + 4 },
    { class: `sign ${standing} ${channel}`, anchor: 'middle' },
  );
  return shape + sign;
}

interface Key {
  readonly glyph: Pick<Glyph, 'quad' | 'standing'>;
  readonly words: string;
}

const keys: readonly Key[] = [
  { glyph: { quad: 1, standing: 'full' }, words: 'verbal cooperation' },
  { glyph: { quad: 2, standing: 'full' }, words: 'material cooperation' },
  { glyph: { quad: 3, standing: 'full' }, words: 'verbal conflict' },
  { glyph: { quad: 4, standing: 'full' }, words: 'material conflict' },
  { glyph: { quad: 4, standing: 'doubtful' }, words: 'hedged or attributed' },
  { glyph: { quad: 4, standing: 'other' }, words: 'denied, supposed, expected, earlier' },
];

/** The key to the marks, in rows of three; 44 units high. */
export function legend(x: number, y: number, width: number): string {
  const step = width / 3;
  return keys
    .map(({ glyph: look, words }, index) => {
      const at = { x: x + (index % 3) * step + glyphRadius, y: y + Math.floor(index / 3) * 22 };
      return glyph({ ...look, ...at }) + label(words, { x: at.x + 13, y: at.y + 4 }, { class: 'key' });
    })
    .join('');
}
