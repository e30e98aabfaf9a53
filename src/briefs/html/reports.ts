import type { ReportLine } from '../brief.js';
import { element, markupText } from '../charts/svg.js';
import type { Place } from '../places.js';
import { dayWords } from '../wording/dates.js';
import { type Anchors, sentenceId } from './anchors.js';

/** Text between cited sentences; line breaks part paragraphs. */
function between(text: string): string {
  return text
    .split(/[\r\n]+/u)
    .map((part) => markupText(part))
    .join('</p><p>');
}

function markedWords(text: string, place: Place): string {
  let at = place.start;
  const parts = place.words.map(({ start, end }) => {
    const before = markupText(text.slice(at, start));
    at = end;
    return before + element('mark', {}, markupText(text.slice(start, end)));
  });
  return parts.join('') + markupText(text.slice(at, place.end));
}

function sentenceOf(anchors: Anchors, report: ReportLine, place: Place): string {
  const id = sentenceId(anchors.slug.get(report.id), place);
  const number = element('sup', { class: 'verse' }, `${anchors.number.get(report.id)}.${place.number}`);
  const backs = (anchors.backs.get(id) ?? []).map(({ id: line, words }) =>
    element('a', { class: 'back', href: `#${line}`, title: words, 'aria-label': `Back to ${words}` }, '↩'),
  );
  return element('span', { id, class: 's' }, number + markedWords(report.text, place)) + backs.join('');
}

function textOf(anchors: Anchors, report: ReportLine): string {
  let at = 0;
  const parts = (anchors.places.get(report.id) ?? []).map((place) => {
    const before = between(report.text.slice(at, place.start));
    at = place.end;
    return before + sentenceOf(anchors, report, place);
  });
  return `<p>${parts.join('')}${between(report.text.slice(at))}</p>`.replaceAll('<p></p>', '');
}

function reportOf(anchors: Anchors, report: ReportLine): string {
  const slug = anchors.slug.get(report.id);
  const facts = [report.publisher, report.date === '' ? 'undated' : dayWords(report.date), report.origin];
  const heading = element('h3', {}, `${anchors.number.get(report.id)}. ${markupText(report.title)}`);
  const line = element(
    'p',
    { class: 'marks' },
    facts.map((fact) => element('span', { class: 'mark' }, markupText(fact))).join(' '),
  );
  const text = element('div', { class: 'text', dir: 'auto' }, textOf(anchors, report));
  return element('article', { id: `r-${slug}`, class: 'report' }, heading + line + text);
}

/** The full texts, with the sentences that carry lines marked and numbered. */
export function reportTexts(anchors: Anchors, reports: readonly ReportLine[]): string {
  if (reports.length === 0) return '';
  const note =
    'Marked sentences carry lines of this brief; the darker words are the ones a line rests on. An arrow leads back.';
  const body = reports.map((report) => reportOf(anchors, report)).join('');
  const heading = element('h2', { id: 'h-reports' }, 'The reports');
  return element(
    'section',
    { id: 'p-reports', class: 'part reports', 'aria-labelledby': 'h-reports' },
    heading + element('p', { class: 'note' }, note) + body,
  );
}
