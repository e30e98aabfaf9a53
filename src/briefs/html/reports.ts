import type { ReportLine } from '../brief.js';
import { element, markupText } from '../charts/svg.js';
import type { Place } from '../places.js';
import { dayWords } from '../wording/dates.js';
import { countOf, shortened } from '../wording/quote.js';
import { type Anchors, sentenceId } from './anchors.js';

/** Most UTF-16 units of report text a page carries in full; beyond it the texts are cut around what is cited. */
export const fullTextLimit = 1_500_000;

/** What a cut text keeps of a stretch: its ends, next to what is cited. */
const keptEnds = 400;

/** Markup of a stretch of text, cut in the middle where the page would grow too long. */
type Cut = (text: string) => string;

interface Sheet {
  readonly anchors: Anchors;
  readonly how: Cut;
}

const whole: Cut = markupText;

const cut: Cut = (text) => {
  const left = text.length - 2 * keptEnds;
  if (left < keptEnds) return markupText(text);
  const gap = element('span', { class: 'gap' }, ` [… ${countOf(left, 'character')} left out …] `);
  return markupText(text.slice(0, keptEnds)) + gap + markupText(text.slice(-keptEnds));
};

/** Text between cited sentences; line breaks part paragraphs. */
function between(text: string, how: Cut): string {
  return how(text).replace(/[\r\n]+/gu, '</p><p>');
}

function markedWords(text: string, place: Place, how: Cut): string {
  let at = place.start;
  const parts = place.words.map(({ start, end }) => {
    const before = how(text.slice(at, start));
    at = end;
    return before + element('mark', {}, how(text.slice(start, end)));
  });
  return parts.join('') + how(text.slice(at, place.end));
}

function sentenceOf({ anchors, how }: Sheet, report: ReportLine, place: Place): string {
  const id = sentenceId(anchors.slug.get(report.id), place);
  const number = element('sup', { class: 'verse' }, `${report.number}:${place.start}`);
  const backs = (anchors.backs.get(id) ?? []).map(({ id: line, words }) =>
    element('a', { class: 'back', href: `#${line}`, title: words, 'aria-label': `Back to ${words}` }, '↩'),
  );
  return element('span', { id, class: 's' }, number + markedWords(report.text, place, how)) + backs.join('');
}

function textOf(sheet: Sheet, report: ReportLine): string {
  const { anchors, how } = sheet;
  let at = 0;
  const parts = (anchors.places.get(report.id) ?? []).map((place) => {
    const before = between(report.text.slice(at, place.start), how);
    at = place.end;
    return before + sentenceOf(sheet, report, place);
  });
  return `<p>${parts.join('')}${between(report.text.slice(at), how)}</p>`.replaceAll('<p></p>', '');
}

function reportOf(sheet: Sheet, report: ReportLine): string {
  const slug = sheet.anchors.slug.get(report.id);
  const date = report.date === '' ? 'undated' : dayWords(report.date);
  const facts = [shortened(report.publisher), date, shortened(report.origin, 300)];
  const title = `${report.number}. ${shortened(report.title, 200)}`;
  const marks = facts.map((fact) => element('span', { class: 'mark' }, markupText(fact))).join(' ');
  const text = element('div', { class: 'text', dir: 'auto' }, textOf(sheet, report));
  return element(
    'article',
    { id: `r-${slug}`, class: 'report' },
    element('h3', {}, markupText(title)) + element('p', { class: 'marks' }, marks) + text,
  );
}

/** Reports the page lists, in its order. */
function listed(anchors: Anchors, reports: readonly ReportLine[]): ReportLine[] {
  const entries = anchors.sections.find(({ key }) => key === 'sources')?.entries ?? [];
  const ids = new Set(entries.map((entry) => entry.report));
  return reports.filter(({ id }) => ids.has(id));
}

/** The texts of the listed reports, with the sentences that carry lines marked and numbered. */
export function reportTexts(anchors: Anchors, reports: readonly ReportLine[]): string {
  const shown = listed(anchors, reports);
  if (shown.length === 0) return '';
  const full = shown.reduce((sum, { text }) => sum + text.length, 0) <= fullTextLimit;
  const note = [
    'Marked sentences carry lines of this brief; the more strongly marked words are the ones a line rests on.',
    'The number before a sentence is its report and first character; an arrow leads back.',
    ...(full ? [] : ['The texts are too long for one page and cut around what is cited.']),
  ].join(' ');
  const sheet = { anchors, how: full ? whole : cut };
  const body = shown.map((report) => reportOf(sheet, report)).join('');
  const heading = element('h2', { id: 'h-reports' }, 'The reports');
  return element(
    'section',
    { id: 'p-reports', class: 'part reports', 'aria-labelledby': 'h-reports' },
    heading + element('p', { class: 'note' }, note) + body,
  );
}
