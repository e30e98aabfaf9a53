import { element, markupText } from '../charts/svg.js';
import type { Entry, Group, Mark, Section } from '../entry.js';
import { ownHeading } from '../own.js';
import { placeWords, shownRefs } from '../refs.js';
import { type Anchors, lineId, ownId, type Ref, refsOf } from './anchors.js';

const webAddress = /^https?:\/\/[^\s]+$/iu;

function markOf(mark: Mark): string {
  const words = markupText(mark.words);
  if (mark.kind === 'quad') return element('span', { class: `mark q${mark.quad}` }, words);
  if (mark.kind === 'code') return element('code', { class: 'mark' }, words);
  if (mark.kind === 'warning') return element('strong', { class: 'mark warning' }, words);
  if (webAddress.test(mark.words)) {
    return element('a', { class: 'mark', href: mark.words, rel: 'noopener noreferrer' }, words);
  }
  return element('span', { class: `mark ${mark.kind}` }, words);
}

function marksOf(entry: Entry): string {
  return entry.marks.length === 0 ? '' : element('p', { class: 'marks' }, entry.marks.map(markOf).join(' '));
}

function refLink(ref: Ref): string {
  const { href, label, name, why } = ref;
  return element('a', { class: 'ref', href, title: why, 'aria-label': name }, markupText(label));
}

function wayToReport(anchors: Anchors, entry: Entry, words: string): string {
  const slug = entry.report === undefined ? undefined : anchors.slug.get(entry.report);
  return slug === undefined ? words : element('a', { class: 'way', href: `#r-${slug}` }, words);
}

/** The line's words lead to its first sentence; further sentences follow as numbers. */
function wordsOf(anchors: Anchors, entry: Entry): string {
  const refs = refsOf(anchors, entry.sources);
  const [first, ...more] = refs;
  const words = markupText(entry.text);
  if (first === undefined) return element('p', { class: 'words' }, wayToReport(anchors, entry, words));
  const chip = element('span', { class: 'ref' }, markupText(first.label));
  const main = element('a', { class: 'way', href: first.href, title: first.why }, `${words} ${chip}`);
  const shown = more.slice(0, shownRefs - 1);
  const places = new Set(entry.sources.map((source) => placeWords(anchors.numbers, source)));
  const rest = places.size - shown.length - 1;
  const tail = rest > 0 ? element('span', { class: 'rest' }, `and ${rest} more`) : '';
  return element(
    'p',
    { class: 'words' },
    [main, ...shown.map(refLink), tail].filter((part) => part !== '').join(' '),
  );
}

function groupOf(anchors: Anchors, group: Group): string {
  const items = group.entries.map((entry) => element('li', {}, entryBody(anchors, entry))).join('');
  const list = element(group.ordered ? 'ol' : 'ul', {}, items);
  return element(
    'div',
    { class: `group ${group.label.toLowerCase()}` },
    element('h3', {}, markupText(group.label)) + list,
  );
}

/** Words, marks and what hangs below an entry. */
export function entryBody(anchors: Anchors, entry: Entry): string {
  const below = entry.below.map((group) => groupOf(anchors, group)).join('');
  const groups = below === '' ? '' : element('div', { class: 'groups' }, below);
  return wordsOf(anchors, entry) + marksOf(entry) + groups;
}

function restOf(section: Section): string {
  return section.rest === undefined ? '' : element('p', { class: 'note' }, markupText(section.rest));
}

/** The entries of a section as a list; each carries its anchor for the way back. */
export function entryList(anchors: Anchors, section: Section): string {
  if (section.entries.length === 0 && section.empty === '') return '';
  if (section.entries.length === 0) return element('p', { class: 'empty' }, markupText(section.empty));
  const items = section.entries.map((entry, index) => {
    const lead =
      entry.lead === undefined ? '' : element('p', { class: `lead ${section.key}` }, markupText(entry.lead));
    const body = element('div', { class: 'body' }, entryBody(anchors, entry));
    return element('li', { id: lineId(section, index), class: lead === '' ? 'plain' : 'led' }, lead + body);
  });
  return element('ul', { class: 'entries' }, items.join('')) + restOf(section);
}

/** What the analyst wrote himself: a block of its own under its own heading, so that nobody takes it for a finding. */
export function ownBlock(anchors: Anchors, entries: readonly Entry[], key: string): string {
  if (entries.length === 0) return '';
  const items = entries.map((entry) => {
    const refs = refsOf(anchors, entry.sources).map(refLink);
    const words = [markupText(entry.text), ...refs].join(' ');
    return element(
      'li',
      { id: entry.anchor === undefined ? undefined : ownId(entry.anchor) },
      element('p', { class: 'words' }, words) + marksOf(entry),
    );
  });
  const heading = element('h3', { id: `h-own-${key}` }, ownHeading);
  return element(
    'div',
    { class: 'own-words', role: 'group', 'aria-labelledby': `h-own-${key}` },
    heading + element('ul', {}, items.join('')),
  );
}
