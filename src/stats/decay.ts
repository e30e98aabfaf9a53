/** Half-lives, in time steps, of the decayed sums that a counter holds beside its plain count. */
export const halfLives: readonly number[] = [2, 8, 30, 120];

/** Places of the half-lives above. */
export const H2 = 0;
export const H8 = 1;
export const H30 = 2;
export const H120 = 3;

const span = 4096;

/** 2^(-gap / half-life) for gaps of 0..4095 steps; the half-life's place comes first. */
const table = Float64Array.from({ length: halfLives.length * span }, (_, at) => {
  const halfLife = halfLives[Math.floor(at / span)] as number;
  return 2 ** (-(at % span) / halfLife);
});

/** 2^(-gap / half-life) of the half-life at a place of `halfLives`; gaps from 4,096 steps count as 4,095 (below 1e-10). */
export function decay(place: number, gap: number): number {
  return table[place * span + (gap < span ? gap : span - 1)] as number;
}
