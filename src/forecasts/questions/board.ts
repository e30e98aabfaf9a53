import type { Question } from '../../model/question.js';
import { brierScore } from '../../stats/scores/brier.js';
import {
  binOf,
  expectedCalibrationError,
  type ReliabilityBin,
  reliabilityTable,
} from '../../stats/scores/calibration.js';
import type { Judged } from '../../stats/scores/judged.js';
import { type Clip, logScore } from '../../stats/scores/logScore.js';
import { type Decomposition, murphyDecomposition } from '../../stats/scores/murphy.js';
import {
  coveredPeerScores,
  type OpenDays,
  standingByDay,
  timeAveraged,
} from '../../stats/scores/overTime.js';
import { skill } from '../../stats/scores/skill.js';
import { numberOfIso } from '../../util/calendar.js';
import { type Ledger, outcomeOf, partsOf, stateOf } from './ledger.js';

/** Probabilities are clipped to these for the log and peer scores. */
export const boardClip: Clip = [0.005, 0.995];

/** How one forecaster did. */
export interface Scored {
  readonly by: string;
  /** Questions with a yes or no that the forecaster had a forecast on. */
  readonly questions: number;
  /** Time-averaged Brier score (0..1), mean over the questions. */
  readonly brier: number;
  readonly log: number;
  /** Peer score weighted by the share of the question's life covered; 0 for somebody alone. */
  readonly peer: number;
  /** Mean share of the questions' lives with a standing forecast. */
  readonly coverage: number;
  /** Skill over the base rates that were stored with the forecasts; undefined where there were none. */
  readonly skill?: number;
  /** Of questions past their scheduled day only: early answers are nearly all yes. Each day's standing forecast counts by its share. */
  readonly calibration: readonly ReliabilityBin[];
  readonly calibrated: number;
  /** For each bin of the calibration the ids of the questions on which a forecast of that bin stood, in the order they were asked. */
  readonly buckets: readonly (readonly string[])[];
  readonly ece: number;
  readonly murphy?: Decomposition;
}

/** All denominators, and how each forecaster did. */
export interface Board {
  readonly asked: number;
  readonly open: number;
  readonly answered: number;
  /** Answered, and past the day for which the answer was scheduled. */
  readonly due: number;
  readonly late: number;
  readonly ambiguous: number;
  readonly annulled: number;
  readonly scored: readonly Scored[];
}

interface Answered {
  /** What the ledger holds on the question. */
  readonly part: Ledger;
  readonly question: Question;
  readonly happened: boolean;
  readonly open: OpenDays;
  readonly due: boolean;
}

/** The score board on a day. Scores are worked out anew each time: an outcome that changes changes them all. */
export function boardOf(ledger: Ledger, today: string): Board {
  const parts = [...partsOf(ledger).values()];
  const states = parts.flatMap((part) => part.questions.map((question) => stateOf(part, question)));
  const count = (state: string) => states.filter((one) => one === state).length;
  const answered = parts.flatMap((part) => answeredOf(part, today));
  const people = [...new Set(ledger.forecasts.map(({ by }) => by))].sort();
  return {
    ...{ asked: states.length, open: count('open'), answered: answered.length },
    due: answered.filter(({ due }) => due).length,
    ...{ late: count('late'), ambiguous: count('ambiguous'), annulled: count('annulled') },
    scored: people.flatMap((by) => scoredOf(by, answered)),
  };
}

function answeredOf(part: Ledger, today: string): Answered[] {
  const [question] = part.questions;
  const outcome = question && outcomeOf(part, question.id);
  if (!question || !outcome) return [];
  if (outcome.state !== 'yes' && outcome.state !== 'no') return [];
  const known = outcome.knownOn ?? question.to;
  const from = numberOfIso(question.madeAt.slice(0, 10));
  const to = Math.max(from + 1, Math.min(numberOfIso(known), numberOfIso(question.to)));
  const happened = outcome.state === 'yes';
  return [{ part, question, happened, open: { from, to }, due: question.to <= today }];
}

const standingOf = ({ forecasts }: Ledger, by: string) =>
  forecasts
    .filter((one) => one.by === by)
    .map(({ madeAt, p }) => ({ day: numberOfIso(madeAt.slice(0, 10)), p }));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function scoredOf(by: string, answered: readonly Answered[]): Scored[] {
  const own = answered
    .map((one) => ({ ...one, updates: standingOf(one.part, by) }))
    .filter(({ updates, open }) => updates.some(({ day }) => day < open.to));
  if (own.length === 0) return [];
  const brier = own.map(({ updates, open, happened }) =>
    timeAveraged(updates, open, (p) => brierScore(p, happened)),
  );
  const log = own.map(({ updates, open, happened }) =>
    timeAveraged(updates, open, (p) => logScore(p, happened, boardClip)),
  );
  const due = own.filter((one) => one.due);
  const shares = due.map((one) => ({ id: one.question.id, days: dailyShares(one) }));
  const judged = shares.flatMap(({ days }) => days);
  const calibration = reliabilityTable(judged);
  const base = own.flatMap(baseScore);
  return [
    {
      ...{ by, questions: own.length, brier: mean(brier.map(({ score }) => score)) },
      log: mean(log.map(({ score }) => score)),
      peer: mean(own.map((one) => peerOf(by, one))),
      coverage: mean(brier.map(({ coverage }) => coverage)),
      ...(base.length === 0
        ? {}
        : {
            skill: skill(
              mean(base.map(({ own: score }) => score)),
              mean(base.map(({ base: score }) => score)),
            ),
          }),
      ...{ calibration, calibrated: due.length },
      buckets: calibration.map((_, bin) =>
        shares.filter(({ days }) => days.some(({ p }) => binOf(p) === bin)).map(({ id }) => id),
      ),
      ece: expectedCalibrationError(judged),
      ...(judged.length === 0 ? {} : { murphy: murphyDecomposition(judged) }),
    },
  ];
}

/** Each day's standing forecast, weighted so that a question counts as the share of its life that it was forecast. */
function dailyShares({
  updates,
  open,
  happened,
}: Answered & { updates: readonly { day: number; p: number }[] }): Judged[] {
  const days = standingByDay(updates, open);
  return days.flatMap((p) => (p === undefined ? [] : [{ p, happened, weight: 1 / days.length }]));
}

/** Brier scores of the last forecast and of the base rate stored with any forecast on the question. */
function baseScore({
  part,
  happened,
  updates,
  open,
}: Answered & { updates: readonly { day: number; p: number }[] }): { own: number; base: number }[] {
  const stored = part.forecasts.find(({ baseRate }) => baseRate !== undefined)?.baseRate;
  if (stored === undefined) return [];
  const { score } = timeAveraged(updates, open, (p) => brierScore(p, happened));
  return [{ own: score, base: brierScore(stored.p, happened) }];
}

/** Peer score against all who forecast the question, times the share of its open days that the forecaster stood. */
function peerOf(by: string, { part, happened, open }: Answered): number {
  const people = [...new Set(part.forecasts.map((one) => one.by))];
  const chance = (p: number) => Math.min(boardClip[1], Math.max(boardClip[0], happened ? p : 1 - p));
  const standing = people.map((who) => standingOf(part, who));
  return coveredPeerScores(standing, open, chance)[people.indexOf(by)]?.score ?? 0;
}
