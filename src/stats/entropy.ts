/** Shannon entropy in bits of probabilities that sum to one; 0 log 0 is 0. */
export function entropy(probabilities: readonly number[]): number {
  return probabilities.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);
}

/**
 * Bits that seeing or not seeing a thing is expected to tell about which of several exclusive states holds: mutual information of the
 * states (probabilities `prior`) and a yes-or-no signal with P(yes | state) = `likelihoods`. 0 when all likelihoods are one number.
 */
export function signalInformation(prior: readonly number[], likelihoods: readonly number[]): number {
  const yes = prior.reduce((sum, p, i) => sum + p * (likelihoods[i] as number), 0);
  const bits = prior.reduce((sum, p, i) => {
    const l = likelihoods[i] as number;
    return sum + p * (part(l, yes) + part(1 - l, 1 - yes));
  }, 0);
  return Math.max(0, bits);
}

const part = (p: number, overall: number) => (p > 0 ? p * Math.log2(p / overall) : 0);
