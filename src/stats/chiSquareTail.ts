/** Probability that a chi-square variable with one degree of freedom exceeds `x`: erfc of the root of x / 2. 0 to 1. */
export function chiSquareTail(x: number): number {
  return x <= 0 ? 1 : Math.min(1, erfc(Math.sqrt(x / 2)));
}

const rootOfPi = Math.sqrt(Math.PI);

/** Complement of the error function for z >= 0: its Taylor series below 2, Laplace's continued fraction from there on. */
function erfc(z: number): number {
  if (z < 2) {
    let [term, sum] = [z, z];
    for (let n = 1; Math.abs(term) > 1e-17 * sum; n++) {
      term *= -(z * z) / n;
      sum += term / (2 * n + 1);
    }
    return 1 - (2 / rootOfPi) * sum;
  }
  let fraction = z;
  for (let n = 60; n > 0; n--) fraction = z + n / 2 / fraction;
  return Math.exp(-z * z) / rootOfPi / fraction;
}
