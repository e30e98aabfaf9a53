import { describe, expect, it } from 'vitest';
import { channelBreaks, channels } from '../../src/relations/breaks.js';
import { seriesOf } from '../../src/relations/series.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { addToDay } from '../../src/util/calendar.js';
import { weekly } from './acts.js';

const query = { actor: 'AAA', recipient: 'BBB', bin: 'week' } as const;
const split = addToDay('2020-01-06', 52, 'week');

/** Breaks that are there only once a random half of all acts from the split on is lost, and those of them that may lie at the split. */
function madeByThinning(seed: number, size: number | undefined): { more: number; there: number } {
  const rates = () => [6, 2, 1, 0.2] as const;
  const acts = weekly({ seed, actor: 'AAA', recipient: 'BBB', weeks: 104, rates, ...(size ? { size } : {}) });
  const random = mulberry32(seed + 500);
  const thinned = acts.filter(({ day }) => day < split || random() < 0.5);
  const [whole, rest] = [acts, thinned].map((one) => seriesOf(one, query).bins);
  const found = channels.map((channel) => {
    const [before, after] = [whole, rest].map((bins) => channelBreaks(bins ?? [], channel).breaks);
    const at = (after ?? []).filter(({ earliest, latest }) => earliest <= split && split <= latest);
    return { more: Math.max(0, (after ?? []).length - (before ?? []).length), there: at.length };
  });
  return { more: sum(found.map(({ more }) => more)), there: sum(found.map(({ there }) => there)) };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('losing a random half of all acts of a period', () => {
  it.each([
    ['Poisson', undefined],
    ['negative binomial, size 5', 5],
    ['negative binomial, size 2', 2],
  ])('makes no break: %s, 15 seeds, four channels', (_, size) => {
    const made = Array.from({ length: 15 }, (__, index) => madeByThinning(index + 1, size));
    expect(made.map(({ there }) => there)).toEqual(made.map(() => 0));
    expect(sum(made.map(({ more }) => more))).toBe(0);
  });
});
