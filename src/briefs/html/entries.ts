import { element, markupText } from '../charts/svg.js';
import type { Entry, Group, Mark, Section } from '../outline.js';
import { shownRefs } from '../refs.js';
import { type Anchors, lineId, type Ref, refsOf } from './anchors.js';

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
  const name = `Report and sentence ${ref.label}`;
  return element('a', { class: 'ref', href: ref.href, 'aria-label': name }, markupText(ref.label));
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
  const main = element('a', { class: 'way', href: first.href }, `${words} ${chip}`);
  const shown = more.slice(0, shownRefs - 1);
  const rest = more.length - shown.length;
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

/** The entries of a section as a list; each carries its anchor for the way back. */
export function entryList(anchors: Anchors, section: Section): string {
  if (section.entries.length === 0) return element('p', { class: 'empty' }, markupText(section.empty));
  const items = section.entries.map((entry, index) => {
    const lead =
      entry.lead === undefined ? '' : element('p', { class: `lead ${section.key}` }, markupText(entry.lead));
    const body = element('div', { class: 'body' }, entryBody(anchors, entry));
    return element('li', { id: lineId(section, index), class: lead === '' ? 'plain' : 'led' }, lead + body);
  });
  return element('ul', { class: 'entries' }, items.join(''));
}
