/** An argument with an initial strength 0..1, and the arguments for and against it; a number is a leaf of that strength. */
export interface Argument {
  readonly strength: number;
  readonly pro?: readonly (Argument | number)[];
  readonly con?: readonly (Argument | number)[];
}

/**
 * Strength of an argument after those for and against it, 0..1 (DF-QuAD). a and s aggregate by 1 - product(1 - v); if a >= s the initial
 * strength t becomes t - t (a - s), else t + (1 - t)(s - a). Source: Rago, Toni, Aurisicchio & Baroni, KR 2016.
 */
export function argumentStrength(argument: Argument | number): number {
  if (typeof argument === 'number') return argument;
  const together = (all: readonly (Argument | number)[] = []) =>
    1 - all.reduce<number>((product, one) => product * (1 - argumentStrength(one)), 1);
  const [attack, support] = [together(argument.con), together(argument.pro)];
  const { strength } = argument;
  return attack >= support
    ? strength - strength * (attack - support)
    : strength + (1 - strength) * (support - attack);
}
