import { stateSystemRows } from './generated/stateSystems.generated.js';

/** Lists of states that number them: Correlates of War, Gleditsch and Ward. */
export type StateSystem = 'cow' | 'gw';

/** One state under one number; a state may have several in the course of time, and a number several states. */
interface Membership {
  readonly state: string;
  readonly abbreviation: string;
  readonly numbers: Readonly<Record<StateSystem, number>>;
  readonly from: string;
  readonly to: string;
  readonly continuedBy: string;
}

const memberships: readonly Membership[] = stateSystemRows.map(
  ([state, abbreviation, cow, gw, from, to, continuedBy]) => ({
    ...{ state, abbreviation, from, to, continuedBy },
    numbers: { cow, gw },
  }),
);

/** Days are compared as text, `YYYY-MM-DD`; `to` is the first day on which it no longer held. */
const holds = ({ from, to }: Membership, day: string): boolean => from <= day && (to === '' || day < to);

/** The one that held on the day; without a day the one that holds now, else the last that did. */
function pick(fits: (membership: Membership) => boolean, day: string | undefined): Membership | undefined {
  const found = memberships.filter(fits);
  if (day !== undefined) return found.find((membership) => holds(membership, day));
  const [first, ...others] = found;
  return found.find(({ to }) => to === '') ?? others.reduce((x, y) => (x && x.from > y.from ? x : y), first);
}

/** The code Detente stores for a number of a list on a day: COW 365 is SUN in 1985, RUS in 1995. Undefined when it means none. */
export const stateOfNumber = (system: StateSystem, number: number, day?: string): string | undefined =>
  pick(({ numbers }) => numbers[system] === number, day)?.state;

/** The same for an abbreviation of the Correlates of War list (`UKG`). */
export const stateOfCow = (abbreviation: string, day?: string): string | undefined =>
  pick((membership) => membership.abbreviation === abbreviation, day)?.state;

/** The number of a state in a list on a day; undefined when the list has no such state, or not then. */
export const numberOfState = (system: StateSystem, state: string, day?: string): number | undefined =>
  pick((membership) => membership.state === state, day)?.numbers[system];

/** The Correlates of War abbreviation of a state on a day. */
export const cowOfState = (state: string, day?: string): string | undefined =>
  pick((membership) => membership.state === state, day)?.abbreviation;

/**
 * The state that stood in a state's place on a day: SUN for RUS in 1985, RUS for SUN in 2000, SRB for YUG in 2010. The code
 * itself where nothing is known of a change, or no state carried on alone.
 */
export function stateOnDay(state: string, day: string): string {
  const own = memberships.filter((membership) => membership.state === state);
  if (own.length === 0 || own.some((membership) => holds(membership, day))) return state;
  const ended = own.find(({ to, continuedBy }) => to !== '' && to <= day && continuedBy !== '');
  if (ended) return stateOnDay(ended.continuedBy, day);
  return before(state, day) ?? state;
}

/** What a state continued on a day before it began, directly or by way of others. */
function before(state: string, day: string): string | undefined {
  const earlier = memberships.filter(({ continuedBy }) => continuedBy === state);
  const there = earlier.find((membership) => holds(membership, day));
  if (there) return there.state;
  return earlier
    .filter(({ from }) => day < from)
    .map((membership) => before(membership.state, day))
    .find((found) => found !== undefined);
}
