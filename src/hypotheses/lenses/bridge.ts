import { keepOpenMass, posteriorOf } from '../bayes.js';
import { holedRows, openColumns } from '../coverage.js';
import { SUPPORT } from '../marks.js';
import { meansByRow } from '../table.js';
import { inconsistencies, penalties, weightsOf } from './inconsistency.js';
import { DEFAULT_LAMBDA, logKeys, priorsOf, probabilityNotices } from './priors.js';
import type { Lens } from './result.js';

/**
 * From ACH to probabilities by one slider: posterior ~ prior x exp(-lambda S), S the (weighted) inconsistency. lambda 0 gives the
 * priors back, a large lambda the ranking of ACH. It is naive Bayes in which CC, C, N and NA have ratio 1. `confirmation` above 0 lets
 * consistent marks raise the odds, which ACH does not. Rows with a blank are left out for all hypotheses.
 */
export const bridgeLens: Lens = (table, options) => {
  const { lambda = DEFAULT_LAMBDA, confirmation = 0, dependence = 1, weighted = true } = options;
  const prior = priorsOf(table.hypotheses, options);
  const weights = weighted ? weightsOf(table, options) : undefined;
  const width = table.hypotheses.length;
  const amounts = penalties(table, weights);
  const support = meansByRow(table, SUPPORT);
  if (weights)
    for (let at = 0; at < support.length; at += 1)
      (support[at] as number) *= weights[Math.floor(at / width)]?.weight as number;
  for (const row of holedRows(table))
    for (const part of [amounts, support]) part.fill(0, row * width, (row + 1) * width);
  const against = inconsistencies(table, amounts, dependence);
  const inFavour = confirmation === 0 ? against.map(() => 0) : inconsistencies(table, support, dependence);
  const logs = against.map((sum, h) => lambda * (confirmation * (inFavour[h] as number) - sum));
  const kept = keepOpenMass(logs, prior, openColumns(table));
  const posterior = posteriorOf(prior, kept) as readonly number[];
  return {
    better: 'high',
    scores: table.hypotheses.map(({ id }, h) => ({
      hypothesis: id,
      score: posterior[h] as number,
      probability: posterior[h] as number,
    })),
    keys: logKeys(prior, kept),
    settings: { lambda, confirmation, prior: prior.join(' '), weighted: weighted ? 'yes' : 'no', dependence },
    ...(weights ? { weights } : {}),
    notices: probabilityNotices(table, { prior, options, lambda }),
  };
};
