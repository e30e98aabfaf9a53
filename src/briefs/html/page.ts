import type { Brief } from '../brief.js';
import { density } from '../charts/density.js';
import { mirror } from '../charts/mirror.js';
import { mirrorSvg } from '../charts/relation/mirrorSvg.js';
import { netSvg } from '../charts/relation/netSvg.js';
import { speakers } from '../charts/speakers.js';
import { element, markupText } from '../charts/svg.js';
import { timeline, tooDense } from '../charts/timeline.js';
import { entryOf, type Section } from '../entry.js';
import { madeWords } from '../outline.js';
import { ownEntries } from '../own.js';
import { dayWords } from '../wording/dates.js';
import { countOf } from '../wording/quote.js';
import { type Anchors, anchorsOf, refsOf } from './anchors.js';
import { entryBody, entryList, ownBlock } from './entries.js';
import { htmlPage } from './frame.js';
import { matrixTable } from './matrix.js';
import { reportTexts } from './reports.js';

function periodOf(brief: Brief): string {
  const days = brief.reports
    .map((report) => report.date)
    .filter((date) => date !== '')
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'undated reports';
  return first === last ? dayWords(first) : `${dayWords(first)} – ${dayWords(last)}`;
}

function masthead(brief: Brief): string {
  const facts = [countOf(brief.reports.length, 'report'), periodOf(brief)];
  const kicker = element(
    'p',
    { class: 'kicker' },
    ['Brief', ...facts].map((fact) => element('span', {}, markupText(fact))).join(''),
  );
  const title = element('p', { class: 'title' }, markupText(brief.title));
  return element(
    'header',
    { class: 'masthead' },
    kicker + title + element('h1', {}, markupText(brief.question)),
  );
}

function contents(brief: Brief, sections: readonly Section[]): string {
  const texts = brief.reports.length === 0 ? [] : [{ key: 'reports', heading: 'The reports' }];
  const items = [...sections.map(({ key, heading }) => ({ key, heading })), ...texts];
  const links = items.map(({ key, heading }) =>
    element('li', {}, element('a', { href: `#p-${key}` }, markupText(short(heading)))),
  );
  return element('nav', { 'aria-label': 'Parts of the brief' }, element('ul', {}, links.join('')));
}

/** Headings cut at the comma, for the line of contents. */
function short(heading: string): string {
  return heading.split(',')[0] ?? heading;
}

function summaryOf(brief: Brief, anchors: Anchors): string {
  const items = brief.summary.map((line) => element('li', {}, entryBody(anchors, entryOf(line))));
  const list =
    items.length === 0
      ? element('p', { class: 'empty' }, 'No line could be drawn from these reports.')
      : element('ul', {}, items.join(''));
  const heading = element('h2', { id: 'h-summary' }, 'In short');
  const own = ownBlock(anchors, ownEntries(brief, 'summary'), 'summary');
  return element('section', { class: 'summary', 'aria-labelledby': 'h-summary' }, heading + list + own);
}

const sideways = '<span class="scrolls"> It scrolls sideways.</span>';

function figure(chart: string, caption: string, kind: string): string {
  return chart === ''
    ? ''
    : element(
        'figure',
        { class: kind },
        chart + element('figcaption', {}, markupText(caption) + (kind === 'wide' ? sideways : '')),
      );
}

function chartOf(brief: Brief, anchors: Anchors, key: string): string {
  if (key === 'happened' && tooDense(brief.happened)) {
    return figure(
      density(brief.happened, 'c-time'),
      'Acts by date and pair, over the whole material.',
      'wide',
    );
  }
  if (key === 'happened') {
    const hrefOf = (line: Brief['happened'][number]): string | undefined =>
      refsOf(anchors, line.sources)[0]?.href;
    const chart = timeline(brief.happened, { id: 'c-time', hrefOf });
    return figure(
      chart,
      'Acts by date. Gaps between dates are compressed; each mark leads to its sentence.',
      'wide',
    );
  }
  if (key === 'weighed' && brief.weighed !== undefined) {
    return figure(
      matrixTable(brief.weighed),
      'Explanations from the least refuted on, rows of evidence down. II, I inconsistent; C, CC consistent; N no bearing; NA does not arise; empty: not rated.',
      'wide',
    );
  }
  if (key === 'relations') {
    return figure(
      mirror(brief.relations, 'c-mirror'),
      'Acts per directed pair; the figures count present acts only.',
      'narrow',
    );
  }
  if (key === 'imported') {
    const mirrors = brief.imported?.mirrors ?? [];
    const net = brief.imported?.net;
    return [
      ...mirrors.map((chart, index) =>
        figure(mirrorSvg(chart, `c-table${index + 1}`), `${chart.title}.`, 'wide'),
      ),
      ...(net ? [figure(netSvg(net, 'c-net'), `${net.title}, net.`, 'wide')] : []),
    ].join('');
  }
  if (key === 'claimed') {
    return figure(
      speakers(brief, 'c-voice'),
      'Who speaks: claims, reasons, verdicts and predictions per source.',
      'narrow',
    );
  }
  return '';
}

function sectionOf(brief: Brief, anchors: Anchors, section: Section): string {
  const heading = element('h2', { id: `h-${section.key}` }, markupText(section.heading));
  const note = section.note === undefined ? '' : element('p', { class: 'note' }, markupText(section.note));
  const chart = chartOf(brief, anchors, section.key);
  const list = element('div', { class: 'list' }, entryList(anchors, section));
  const body = chart.includes('class="narrow"')
    ? element('div', { class: 'beside' }, list + chart)
    : chart + list;
  return element(
    'section',
    { id: `p-${section.key}`, class: `part ${section.key}`, 'aria-labelledby': `h-${section.key}` },
    heading + note + body + ownBlock(anchors, section.own, section.key),
  );
}

/**
 * The brief as one HTML page: no script, nothing loaded, light and dark, made to be printed. A click on a line
 * leads to its sentence in the report at the end of the page, and an arrow there leads back.
 */
export function renderHtml(brief: Brief): string {
  const anchors = anchorsOf(brief);
  const main = [
    summaryOf(brief, anchors),
    ...anchors.sections.map((section) => sectionOf(brief, anchors, section)),
    reportTexts(anchors, brief.reports),
  ].join('\n');
  const body = [
    '<a class="skip" href="#main">Skip to the brief</a>',
    masthead(brief),
    contents(brief, anchors.sections),
    element('main', { id: 'main' }, main),
    element(
      'footer',
      {},
      `Made with ${markupText(madeWords(brief))}. Every line leads to the words it rests on.`,
    ),
  ].join('\n');
  return htmlPage(brief.title, body);
}
