import type { Brief, Source } from '../brief.js';
import { type Entry, outline, type Section } from '../outline.js';
import { type Place, placeOf, placesOf } from '../places.js';

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
  readonly number: ReadonlyMap<string, number>;
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

function sourcesBelow(entry: Entry): Source[] {
  return [...entry.sources, ...entry.below.flatMap((group) => group.entries.flatMap(sourcesBelow))];
}

// Counts cite every act they count; a way back to them would crowd out the lines that tell the act.
const noWayBack = new Set(['relations', 'sources', 'notices']);

function backsOf(anchors: Pick<Anchors, 'sections' | 'places' | 'slug'>): Map<string, Back[]> {
  const backs = new Map<string, Back[]>();
  for (const section of anchors.sections.filter((one) => !noWayBack.has(one.key))) {
    section.entries.forEach((entry, index) => {
      const back = { id: lineId(section, index), words: `${section.heading}, line ${index + 1}` };
      for (const source of sourcesBelow(entry)) {
        const place = placeOf(anchors.places, source);
        if (place === undefined) continue;
        const key = sentenceId(anchors.slug.get(source.report), place);
        const known = backs.get(key) ?? [];
        if (!known.some((one) => one.id === back.id)) backs.set(key, [...known, back]);
      }
    });
  }
  return backs;
}

/** Every anchor of the page and what leads to it. */
export function anchorsOf(brief: Brief): Anchors {
  const sections = outline(brief);
  const places = placesOf(brief);
  const slug = slugsOf(brief);
  const number = new Map(brief.reports.map((report, index) => [report.id, index + 1]));
  return { sections, places, slug, number, backs: backsOf({ sections, places, slug }) };
}

/** Where a source leads: the anchor, its label (`3.2`: report 3, marked sentence 2) and the sentence's place. */
export interface Ref {
  readonly href: string;
  readonly label: string;
}

/** References of a line, each sentence once. */
export function refsOf(anchors: Anchors, sources: readonly Source[]): Ref[] {
  const refs = sources.flatMap((source): Ref[] => {
    const place = placeOf(anchors.places, source);
    if (place === undefined) return [];
    const href = `#${sentenceId(anchors.slug.get(source.report), place)}`;
    return [{ href, label: `${anchors.number.get(source.report)}.${place.number}` }];
  });
  return [...new Map(refs.map((ref) => [ref.href, ref])).values()];
}
