import type { Brief, OwnLine, Source } from '../brief.js';
import { type Entry, entriesBelow, type Section } from '../entry.js';
import { outline } from '../outline.js';
import { type Place, placeOf, placesOf } from '../places.js';
import { type Numbers, numbersOf, placeWords } from '../refs.js';

/** A line that cites a sentence, for the way back. */
export interface Back {
  readonly id: string;
  readonly words: string;
}

export interface Anchors {
  readonly sections: readonly Section[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Report id to a part usable in an id attribute. */
  readonly slug: ReadonlyMap<string, string>;
  /** Sentence anchor to the lines that cite it. */
  readonly backs: ReadonlyMap<string, readonly Back[]>;
  readonly numbers: Numbers;
}

function slugsOf(brief: Brief): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    brief.reports.map(({ id }, index) => {
      const wanted = id.replace(/[^A-Za-z0-9_]/gu, '').slice(0, 40);
      const slug = wanted === '' || taken.has(wanted) ? `${wanted}n${index + 1}` : wanted;
      taken.add(slug);
      return [id, slug];
    }),
  );
}

export function sentenceId(slug: string | undefined, place: Place): string {
  return `s-${slug}-${place.number}`;
}

export function lineId(section: Section, index: number): string {
  return `l-${section.key}-${index + 1}`;
}

/** Anchor of an own sentence by its id. */
export const ownId = (id: string): string => `o-${id.replace(/[^A-Za-z0-9]/gu, '')}`;

function sourcesBelow(entry: Entry): Source[] {
  return entriesBelow(entry).flatMap((one) => one.sources);
}

// Counts cite every act they count; a way back to them would crowd out the lines that tell the act.
const noWayBack = new Set(['relations', 'sources', 'notices']);

function backsOf(
  anchors: Pick<Anchors, 'sections' | 'places' | 'slug'>,
  own: readonly OwnLine[],
): Map<string, Back[]> {
  const backs = new Map<string, Back[]>();
  const note = (back: Back, sources: readonly Source[]): void => {
    for (const source of sources) {
      const place = placeOf(anchors.places, source);
      if (place === undefined) continue;
      const key = sentenceId(anchors.slug.get(source.report), place);
      const known = backs.get(key) ?? [];
      if (!known.some((one) => one.id === back.id)) backs.set(key, [...known, back]);
    }
  };
  for (const section of anchors.sections.filter((one) => !noWayBack.has(one.key)))
    section.entries.forEach((entry, index) => {
      const back = { id: lineId(section, index), words: `${section.heading}, line ${index + 1}` };
      note(back, sourcesBelow(entry));
    });
  for (const { id, sources } of own) note({ id: ownId(id), words: `own sentence ${id}` }, sources);
  return backs;
}

/** Every anchor of the page and what leads to it. */
export function anchorsOf(brief: Brief): Anchors {
  const sections = outline(brief);
  const places = placesOf(brief, sections);
  const slug = slugsOf(brief);
  const backs = backsOf({ sections, places, slug }, brief.own ?? []);
  return { sections, places, slug, numbers: numbersOf(brief), backs };
}

/** Where a source leads: its sentence in the text of its report. */
export interface Ref {
  readonly href: string;
  /** `3:379-393`: report and characters, as in the other printed forms. */
  readonly label: string;
  /** The same for a screen reader. */
  readonly name: string;
  /** The command that tells how the line came about. */
  readonly why: string;
}

/** References of a line, each place once. */
export function refsOf(anchors: Anchors, sources: readonly Source[]): Ref[] {
  const refs = sources.flatMap((source): Ref[] => {
    const place = placeOf(anchors.places, source);
    if (place === undefined) return [];
    const href = `#${sentenceId(anchors.slug.get(source.report), place)}`;
    const { start, end } = source.span;
    const label = placeWords(anchors.numbers, source);
    // The name begins with what is seen, so that it can be spoken to a voice control.
    const name = `${label}: report ${anchors.numbers.get(source.report) ?? 0}, characters ${start} to ${end}`;
    return [{ href, label, name, why: `detente why ${source.id}` }];
  });
  return [...new Map(refs.map((ref) => [ref.label, ref])).values()];
}
