import type { StreamAct } from '../../forecasts/dyads/panel.js';
import type { ForecastTerm } from '../../model/question.js';
import { isoOfNumber } from '../../util/calendar.js';

/** The pair, type and first unknown day of a forecast. */
export interface AskedPair {
  readonly actor: string;
  readonly recipient: string;
  readonly type: string;
  readonly day: number;
}

/** Acts that are kept with a term; how many there are is kept besides. */
const most = 50;

/** Which acts a family of terms counts. */
function counts(family: string, { actor: a, recipient: b, type }: AskedPair): (act: StreamAct) => boolean {
  const there = (act: StreamAct) => act.actor === a && act.recipient === b;
  const back = (act: StreamAct) => act.actor === b && act.recipient === a;
  const names = (act: StreamAct, party: string) => act.actor === party || act.recipient === party;
  switch (family) {
    case 'own record':
    case 'recent acts':
      return (act) => there(act) && act.type === type;
    case 'other side':
      return back;
    case 'whole pair':
      return there;
    case 'what follows what':
      return (act) => there(act) || back(act);
    case 'the actor':
      return (act) => names(act, a) && !there(act) && !back(act);
    case 'the recipient':
      return (act) => names(act, b) && !there(act) && !back(act);
    default:
      return () => false;
  }
}

/** Acts before the day of the question that a term rests on: those of the type that is asked about first, the latest first. */
export function actsBehind(family: string, stream: readonly StreamAct[], asked: AskedPair): StreamAct[] {
  const belongs = counts(family, asked);
  const own = stream.filter((act) => act.day < asked.day && belongs(act)).reverse();
  return [...own.filter(({ type }) => type === asked.type), ...own.filter(({ type }) => type !== asked.type)];
}

/** The stream without the acts behind a term: what is forecast from it says what those acts do. */
export function streamWithout(
  family: string,
  stream: readonly StreamAct[],
  asked: AskedPair,
): readonly StreamAct[] {
  const belongs = counts(family, asked);
  return stream.filter((act) => act.day >= asked.day || !belongs(act));
}

/** Acts as a term keeps them. */
export function eventsOf(acts: readonly Omit<StreamAct, 'code'>[]): ForecastTerm['events'] {
  return acts.slice(0, most).map((act) => ({
    id: act.id ?? '',
    day: isoOfNumber(act.day),
    says: `${act.actor} ${act.type} ${act.recipient}`,
  }));
}
