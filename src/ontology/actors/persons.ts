import type { ActorEntry, ActorMatch } from './entry.js';
import { TOLERANCE_DAYS, validityAt } from './validity.js';

/** What surrounds the words of a person's name. */
export interface PersonSetting {
  readonly date?: string | undefined;
  /** Display names of the persons the report has named in full so far. */
  readonly introduced?: ReadonlySet<string> | undefined;
  /** A title stands before the name: "President", "Mr". */
  readonly titled: boolean;
  /** The title is an office, not a mere "Mr". */
  readonly inOffice: boolean;
  /** "former", "ex-" stands before it. */
  readonly former: boolean;
  /** Code of the state named just before ("Russian President ..."). */
  readonly stateBefore?: string | undefined;
}

type Standing = 'during' | 'after' | 'before';
interface Candidate {
  readonly entry: ActorEntry;
  readonly standing: Standing;
}
const ORDER: Readonly<Record<Standing, number>> = { during: 0, after: 1, before: 2 };
const RANKS: readonly string[] = [
  'head of state',
  'head of government',
  'leader',
  'foreign minister',
  'defence minister',
];

function rank(entry: ActorEntry): number {
  const at = RANKS.indexOf(entry.office ?? '');
  return at < 0 ? RANKS.length : at;
}

function byPreference(a: Candidate, b: Candidate): number {
  const standing = ORDER[a.standing] - ORDER[b.standing];
  if (standing !== 0) return standing;
  const [start, other] = [a.entry.from ?? '', b.entry.from ?? ''];
  const latest = start < other ? 1 : start > other ? -1 : 0;
  return a.standing === 'during' ? rank(a.entry) - rank(b.entry) || latest : latest;
}

/** A family name alone stands for a holder this long out of office no more: "Mr Smith" today is somebody else. */
const forgottenAfterYears = 20;
/** Without a date only holders of our own time are meant by a mere "Mr". */
const ownTime = 1990;

function isForgotten({ to }: ActorEntry, { date, inOffice }: PersonSetting): boolean {
  if (to === undefined) return false;
  const last = Number(to.slice(0, 4));
  return date === undefined
    ? !inOffice && last < ownTime
    : Number(date.slice(0, 4)) - last > forgottenAfterYears;
}

/** May a family name that stands alone be taken for one of these persons? */
function admitted(candidates: readonly Candidate[], setting: PersonSetting): Candidate[] {
  const whole = candidates.filter(({ entry }) => entry.surname !== true);
  if (whole.length > 0) return whole;
  const introduced = candidates.filter(({ entry }) => setting.introduced?.has(entry.name) === true);
  if (introduced.length > 0) return introduced;
  if (setting.titled)
    return candidates.filter(({ standing, entry }) => standing !== 'before' && !isForgotten(entry, setting));
  const serving = candidates.filter(({ entry, standing }) => standing === 'during' && !entry.ambiguous);
  const names = new Set(serving.map(({ entry }) => entry.name));
  return setting.date !== undefined && names.size === 1 ? serving : [];
}

function sameState(candidates: Candidate[], code: string | undefined): Candidate[] {
  const of = candidates.filter(({ entry }) => entry.code === code);
  return of.length > 0 ? of : candidates;
}

function reason(chosen: Candidate, former: boolean): string {
  const { name, office = 'office holder', code, from, to } = chosen.entry;
  const years = [from ?? '', to ?? ''].join(' to ').trim();
  const post = `${office} of ${code}${years === 'to' ? '' : `, ${years}`}`;
  if (former) return `${name}, formerly ${post}`;
  return chosen.standing === 'before' ? `${name}, later ${post}` : `${name}, ${post}`;
}

function sectorsOfPerson(chosen: Candidate, former: boolean): readonly string[] {
  if (former) return ['ELI'];
  return chosen.standing === 'before' ? [] : chosen.entry.sectors;
}

/**
 * Chooses the office holder that a name stands for at the report's date. In office within 30 days of it: the sectors of
 * the office; before that: ELI; not yet: none. A family name alone counts only when the report named the person in
 * full, when a title precedes it, or when exactly one holder in office at the date bears it and it is no other word.
 */
export function resolvePerson(
  entries: readonly ActorEntry[],
  setting: PersonSetting,
): Omit<ActorMatch, 'first' | 'last'> | undefined {
  const all = entries.map((entry) => ({ entry, standing: validityAt(entry, setting.date, TOLERANCE_DAYS) }));
  const open = sameState(admitted(all, setting), setting.stateBefore).sort(byPreference);
  const chosen = open[0];
  if (chosen === undefined) return undefined;
  const rivals = open.filter(
    ({ entry, standing }) => standing === chosen.standing && entry.name !== chosen.entry.name,
  );
  const codes = new Set(rivals.map(({ entry }) => entry.code));
  codes.delete(chosen.entry.code);
  const former = setting.former || chosen.standing === 'after';
  return {
    entry: chosen.entry,
    as: 'person',
    code: chosen.entry.code,
    sectors: sectorsOfPerson(chosen, former),
    name: chosen.entry.name,
    because: reason(chosen, former),
    ...(rivals.length > 0 ? { ambiguous: true } : {}),
    ...(codes.size > 0 ? { alternatives: [...codes] } : {}),
  };
}
