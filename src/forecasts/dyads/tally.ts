import { areaUnderCurve } from '../../stats/scores/auc.js';
import { brierScore } from '../../stats/scores/brier.js';
import { expectedCalibrationError } from '../../stats/scores/calibration.js';
import { type Judged, meanScore } from '../../stats/scores/judged.js';
import { logScore } from '../../stats/scores/logScore.js';

/** Probabilities are clipped to these for the log score. */
export const logClip = [0.002, 0.995] as const;

/** One forecaster's figures over many forecasts. */
export interface Figures {
  readonly n: number;
  readonly rate: number;
  readonly brier: number;
  readonly logScore: number;
  readonly ece: number;
  readonly auc: number;
}

/** Collects forecasts and what happened, origin by origin. */
export class Tally {
  readonly #judged: Judged[] = [];
  readonly #origins: { brier: number; n: number }[] = [];

  add(
    ps: ArrayLike<number>,
    happened: ArrayLike<number>,
    keep: (cell: number) => boolean = () => true,
  ): void {
    let [brier, n] = [0, 0];
    for (let cell = 0; cell < ps.length; cell++) {
      if (!keep(cell)) continue;
      const one = { p: ps[cell] as number, happened: happened[cell] === 1 };
      this.#judged.push(one);
      brier += brierScore(one.p, one.happened);
      n++;
    }
    this.#origins.push({ brier, n });
  }

  get judged(): readonly Judged[] {
    return this.#judged;
  }

  /** Sum of Brier scores and number of forecasts of each origin: forecasts of one origin depend on each other. */
  get origins(): readonly { readonly brier: number; readonly n: number }[] {
    return this.#origins;
  }

  figures(): Figures {
    const judged = this.#judged;
    return {
      n: judged.length,
      rate: meanScore(judged, (_, happened) => (happened ? 1 : 0)),
      brier: meanScore(judged, brierScore),
      logScore: meanScore(judged, (p, happened) => logScore(p, happened, logClip)),
      ece: expectedCalibrationError(judged),
      auc: areaUnderCurve(judged),
    };
  }
}

/** 95 % interval of a skill, by drawing origins with replacement. */
export function skillInterval(
  own: Tally,
  reference: Tally,
  { random, draws = 400 }: { readonly random: () => number; readonly draws?: number },
): readonly [number, number] {
  const count = own.origins.length;
  const skills = Array.from({ length: draws }, () => {
    let [a, b] = [0, 0];
    for (let i = 0; i < count; i++) {
      const at = Math.floor(random() * count);
      a += own.origins[at]?.brier as number;
      b += reference.origins[at]?.brier as number;
    }
    return 1 - a / b;
  }).sort((x, y) => x - y);
  return [skills[Math.floor(0.025 * draws)] as number, skills[Math.ceil(0.975 * draws) - 1] as number];
}
