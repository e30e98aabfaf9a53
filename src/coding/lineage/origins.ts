import { numberOfIso } from '../../util/calendar.js';
import type { Citation } from './cites.js';
import type { Fingerprint } from './fingerprint.js';
import { rareTerms, sharesMatter } from './matter.js';

/** A report is taken to rest on a cited outlet's report of the same day or of so many days before. */
const citedWithinDays = 30;
/** Two reports that cite one outlet outside the set are taken to have its story when so many days, at most, lie between them. */
const sameStoryDays = 3;

/** Reports in order, with what links them. Places are positions in `prints`. */
interface Search {
  readonly prints: readonly Fingerprint[];
  /** Day numbers; undefined without a date. */
  readonly days: readonly (number | undefined)[];
  readonly rare: readonly Uint32Array[];
  readonly byPublisher: ReadonlyMap<string, readonly number[]>;
  readonly parents: Map<number, number>;
}

/** Names that the set shows to be outlets: they publish a report of it or are cited as one beyond doubt. */
export function knownOutlets(prints: readonly Fingerprint[]): ReadonlySet<string> {
  const known = new Set(prints.flatMap((print) => print.publisher));
  for (const { cites } of prints) for (const cite of cites) if (cite.sure) known.add(cite.outlet);
  return known;
}

/** The citations of a report that name an outlet, given what the whole set knows. */
export function countedCites(print: Fingerprint, known: ReadonlySet<string>): readonly Citation[] {
  return print.cites.filter((cite) => cite.sure || known.has(cite.outlet));
}

/** Outlets a report rests on: named in its opening or at least twice. One named once further down gives a side fact. */
function basisOf(cites: readonly Citation[]): string[] {
  const times = new Map<string, number>();
  for (const { outlet, leading } of cites) times.set(outlet, (times.get(outlet) ?? 0) + (leading ? 2 : 1));
  return [...times].filter(([, count]) => count >= 2).map(([outlet]) => outlet);
}

function rootOf(parents: ReadonlyMap<number, number>, place: number): number {
  let root = place;
  for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
  return root;
}

function addTo(places: Map<string, number[]>, key: string, place: number): void {
  const there = places.get(key);
  if (there) there.push(place);
  else places.set(key, [place]);
}

function placesByPublisher(prints: readonly Fingerprint[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  prints.forEach(({ publisher }, place) => {
    for (const key of publisher) addTo(places, key, place);
  });
  return places;
}

/** Days by which `earlier` precedes `later`; 0 when a date is missing and the words must decide alone. */
function lead({ days }: Search, earlier: number, later: number): number {
  const [from, to] = [days[earlier], days[later]];
  return from === undefined || to === undefined ? 0 : to - from;
}

/** The earliest report of a cited outlet that has the matter. */
function citedReport(search: Search, place: number, basis: readonly string[]): number | undefined {
  const fits = (other: number): boolean => {
    const days = lead(search, other, place);
    return (
      days >= 0 &&
      days <= citedWithinDays &&
      sharesMatter(search.rare[other] as Uint32Array, search.rare[place] as Uint32Array) &&
      rootOf(search.parents, other) !== place
    );
  };
  const found = basis.flatMap((key) => search.byPublisher.get(key)?.find(fits) ?? []);
  return found.length === 0 ? undefined : Math.min(...found);
}

/** The earliest report that rests on the same outlet and has the same matter. Anchors are dated and in order. */
function fellowReport(search: Search, place: number, anchors: readonly number[]): number | undefined {
  let found: number | undefined;
  for (let at = anchors.length - 1; at >= 0; at--) {
    const other = anchors[at] as number;
    if (lead(search, other, place) > sameStoryDays) break;
    if (sharesMatter(search.rare[other] as Uint32Array, search.rare[place] as Uint32Array)) found = other;
  }
  return found;
}

function linkFellows(search: Search, bases: readonly (readonly string[])[]): void {
  const anchors = new Map<string, number[]>();
  search.prints.forEach((print, place) => {
    if (search.parents.has(place) || print.date === undefined) return;
    const basis = bases[place] ?? [];
    const found = basis.flatMap((key) => fellowReport(search, place, anchors.get(key) ?? []) ?? []);
    const earliest = found.length === 0 ? undefined : Math.min(...found);
    if (earliest !== undefined && rootOf(search.parents, earliest) !== place)
      search.parents.set(place, earliest);
    else for (const key of basis) addTo(anchors, key, place);
  });
}

/**
 * The place of the origin of each report. `repeated` gives the place of the report that each one repeats. Beyond
 * that, a report that rests on an outlet goes back to that outlet's report of the matter, when the set holds it; when
 * it does not, the reports that rest on the outlet for the same matter within `sameStoryDays` go back to the earliest
 * of them, which stands for the missing original. Every such link is made to the first report itself and compared
 * with it, so it does not wander from story to story.
 */
export function originsOf(
  prints: readonly Fingerprint[],
  repeated: ReadonlyMap<number, number>,
  cites: readonly (readonly Citation[])[],
): number[] {
  const rare = rareTerms(prints.map(({ terms }) => terms));
  const days = prints.map(({ date }) => (date ? numberOfIso(date) : undefined));
  const search = { prints, days, rare, byPublisher: placesByPublisher(prints), parents: new Map(repeated) };
  const bases = cites.map(basisOf);
  prints.forEach((_, place) => {
    if (search.parents.has(place)) return;
    const other = citedReport(search, place, bases[place] ?? []);
    if (other !== undefined) search.parents.set(place, other);
  });
  linkFellows(search, bases);
  return prints.map((_, place) => rootOf(search.parents, place));
}
