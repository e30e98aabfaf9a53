import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaInterval } from '../../src/stats/alphaInterval.js';
import { krippendorffAlpha } from '../../src/stats/krippendorffAlpha.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { percentAgreement } from '../../src/stats/percentAgreement.js';

/** One line a rater, one character a unit, `.` missing. */
const unitsOf = (...raters: readonly string[]): (string | undefined)[][] => {
  const rows = raters.map((rater) => rater.split(' '));
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => (row[unit] === '.' ? undefined : row[unit])));
};

/** Worked examples A, B and C of Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, with the values printed there. */
const published = [
  {
    name: 'A: two raters, two values',
    units: unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'),
    alpha: 0.095,
  },
  {
    name: 'B: two raters, five values',
    units: unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
    alpha: 0.692,
  },
  {
    name: 'C: four raters, missing values',
    units: unitsOf(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ),
    alpha: 0.743,
  },
];

const values = fc.array(
  fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }), { maxLength: 4 }),
);

/** The definition, pair by pair: mean disagreement within units against that between any two values. */
function byPairs(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const kept = units
    .map((unit) => unit.filter((value) => value !== undefined))
    .filter(({ length }) => length > 1);
  const all = kept.flat();
  const pairs = (list: readonly string[]) =>
    list.flatMap((a, i) => list.filter((_, j) => j !== i).map((b) => Number(a !== b)));
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
  const observed = sum(kept.map((unit) => sum(pairs(unit)) / (unit.length - 1))) / all.length;
  const expected = sum(pairs(all)) / (all.length * (all.length - 1));
  return all.length < 2 || expected === 0 ? undefined : 1 - observed / expected;
}

describe('krippendorffAlpha', () => {
  it.each(published)('$name: $alpha', ({ units, alpha }) => {
    expect(krippendorffAlpha(units)).toBeCloseTo(alpha, 3);
  });
  it('is undefined without variation or without pairs', () => {
    expect(krippendorffAlpha(unitsOf('a a', 'a a'))).toBeUndefined();
    expect(krippendorffAlpha(unitsOf('a b', '. .'))).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
  });
  it('is what the definition gives pair by pair', () => {
    fc.assert(
      fc.property(values, (units) => {
        const [fast, slow] = [krippendorffAlpha(units), byPairs(units)];
        if (slow === undefined) expect(fast).toBeUndefined();
        else expect(fast).toBeCloseTo(slow, 9);
      }),
    );
  });
});

describe('alphaInterval', () => {
  const [first] = published;
  it('holds alpha, and is the same for the same seed', () => {
    for (const { units, alpha } of published) {
      const interval = alphaInterval(units, { seed: 1 });
      expect(interval).toEqual(alphaInterval(units, { seed: 1 }));
      expect(interval?.low).toBeLessThan(alpha);
      expect(interval?.high).toBeGreaterThan(alpha);
    }
  });
  it('draws as the plain algorithm does', () => {
    const units = first?.units ?? [];
    const random = mulberry32(7);
    const drawn = Array.from({ length: 400 }, () =>
      krippendorffAlpha(units.map(() => units[Math.floor(random() * units.length)] ?? [])),
    ).filter((alpha) => alpha !== undefined);
    drawn.sort((a, b) => a - b);
    const at = (share: number) => drawn[Math.round(share * (drawn.length - 1))];
    const { low = 0, high = 0 } = alphaInterval(units, { seed: 7, samples: 400 }) ?? {};
    expect([low, high]).toEqual([expect.closeTo(at(0.025) ?? 0, 9), expect.closeTo(at(0.975) ?? 0, 9)]);
  });
  it('narrows with more units', () => {
    const width = (times: number) => {
      const units = Array.from({ length: times }, () => first?.units ?? []).flat();
      const { low = 0, high = 0 } = alphaInterval(units, { seed: 1 }) ?? {};
      return high - low;
    };
    expect(width(10)).toBeLessThan(width(1) / 2);
  });
  it('is undefined for few units and without variation', () => {
    expect(alphaInterval(unitsOf('a b a b', 'a b b b'), { seed: 1 })).toBeUndefined();
    const same = 'a a a a a a a a a a a a';
    expect(alphaInterval(unitsOf(same, same), { seed: 1 })).toBeUndefined();
    expect(alphaInterval([], { seed: 1 })).toBeUndefined();
  });
});

describe('percentAgreement', () => {
  it('counts pairs of raters, unit by unit', () => {
    expect(percentAgreement(unitsOf('a a b', 'a b .', 'a b .'))).toBeCloseTo((1 + 1 / 3) / 2, 12);
    expect(percentAgreement(published[0]?.units ?? [])).toBeCloseTo(0.6, 12);
  });
  it('is undefined without a pair', () => expect(percentAgreement(unitsOf('a', '.'))).toBeUndefined());
});
