import type { Matrix } from '../model/hypothesis.js';
import { populationDeviation } from '../stats/deviation.js';
import { signalInformation } from '../stats/entropy.js';
import { maxLogRatio, rowLikelihoods } from './lenses/likelihood.js';
import { priorsOf } from './lenses/priors.js';
import type { LensOptions } from './lenses/result.js';
import { VALUES } from './marks.js';
import { type Table, tableOf } from './table.js';

export interface Diagnosticity {
  readonly evidence: string;
  /** Largest difference of two hypotheses' marks on the scale CC 2 .. II -2; NA and blank left out. */
  readonly spread: number;
  /** Population standard deviation of the same marks. */
  readonly deviation: number;
  /** Bits the row is expected to tell about which hypothesis holds, under the priors and lambda used. */
  readonly bits: number;
  /** Largest |ln likelihood ratio| of two hypotheses. */
  readonly maxLogRatio: number;
  /** False when no two hypotheses differ: the row cannot change a ranking, whatever its marks. */
  readonly diagnostic: boolean;
}

/** How well each row tells the hypotheses apart, in the order of the matrix. A uniform row gets 0 throughout. */
export function diagnosticityOf(matrix: Matrix, options: LensOptions = {}): readonly Diagnosticity[] {
  return diagnosticityOfTable(tableOf(matrix, options), options);
}

export function diagnosticityOfTable(table: Table, options: LensOptions): readonly Diagnosticity[] {
  const width = table.hypotheses.length;
  const values = markValues(table);
  const likelihoods = rowLikelihoods(table, options);
  const prior = priorsOf(table.hypotheses, options);
  return table.rows.map(({ id }, row) => {
    const marks = [...values.subarray(row * width, (row + 1) * width)].filter(
      (value) => !Number.isNaN(value),
    );
    const part = likelihoods.subarray(row * width, (row + 1) * width);
    const spread = marks.length === 0 ? 0 : Math.max(...marks) - Math.min(...marks);
    const reach = maxLogRatio(part);
    return {
      evidence: id,
      spread,
      deviation: spread === 0 ? 0 : populationDeviation(marks),
      bits: reach === 0 ? 0 : signalInformation(prior, [...part]),
      maxLogRatio: reach,
      diagnostic: spread > 0 || reach > 0,
    };
  });
}

/** Mean mark of each cell on the scale 2 .. -2 over the votes that are neither blank nor NA, NaN without one. */
export function markValues(table: Table): Float64Array {
  const width = table.hypotheses.length;
  const out = new Float64Array(table.rows.length * width);
  table.lines.forEach(({ row, share }, line) => {
    for (let h = 0; h < width; h += 1) {
      const at = (line * width + h) * 7;
      let [sum, votes] = [0, 0];
      VALUES.forEach((value, code) => {
        if (value === undefined) return;
        votes += table.counts[at + code] as number;
        sum += value * (table.counts[at + code] as number);
      });
      (out[row * width + h] as number) += votes === 0 ? Number.NaN : (share * sum) / votes;
    }
  });
  return out;
}
