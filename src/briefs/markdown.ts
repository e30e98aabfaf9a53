import type { Brief } from './brief.js';
import { type Entry, entryOf, type Group, type Section } from './entry.js';
import { inert } from './inert.js';
import { madeWords, outline } from './outline.js';
import { ownEntries, ownHeading } from './own.js';
import { placesOf } from './places.js';
import { type Numbers, numbersOf, refList } from './refs.js';
import { oneLine } from './wording/quote.js';

/** A report's words as Markdown text: one line, no markup, no HTML, no automatic links. */
export function markdownText(text: string): string {
  return oneLine(inert(text))
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/[\\`*_[\]{}~|$]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/(www)\./giu, '$1\\.')
    .replace(/@/gu, '&#64;')
    .replace(/^(?:[#+=!-]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

const code = (words: string): string => `\`${oneLine(inert(words)).replace(/`/gu, "'")}\``;

function marksOf(entry: Entry): string[] {
  if (entry.marks.length === 0) return [];
  const words = entry.marks.map((mark) => {
    if (mark.kind === 'code') return code(mark.words);
    return mark.kind === 'warning' ? `**${markdownText(mark.words)}**` : markdownText(mark.words);
  });
  return [words.join(' · ')];
}

function entryLines(numbers: Numbers, entry: Entry, at: { indent: string; bullet: string }): string[] {
  const lead = entry.lead === undefined ? '' : `**${markdownText(entry.lead)}** `;
  const refs = refList(numbers, entry.sources);
  const inner = at.indent + ' '.repeat(at.bullet.length);
  const parts = [lead + markdownText(entry.text), ...marksOf(entry), ...(refs === '' ? [] : [code(refs)])];
  const lines = parts.map((part, index) => (index === 0 ? `${at.indent}${at.bullet}` : inner) + part);
  // A backslash ends the line without ending the paragraph.
  const broken = lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line));
  return [...broken, ...entry.below.flatMap((group) => groupLines(numbers, group, inner))];
}

function groupLines(numbers: Numbers, group: Group, indent: string): string[] {
  const inner = `${indent}  `;
  const entries = group.entries.flatMap((entry, index) =>
    entryLines(numbers, entry, { indent: inner, bullet: group.ordered ? `${index + 1}. ` : '- ' }),
  );
  return [`${indent}- ${markdownText(group.label)}:`, ...entries];
}

function sectionLines(numbers: Numbers, section: Section): string[] {
  const note = section.note === undefined ? [] : [`*${markdownText(section.note)}*`, ''];
  const entries = section.entries.flatMap((entry) =>
    entryLines(numbers, entry, { indent: '', bullet: '- ' }),
  );
  return [
    `## ${markdownText(section.heading)}`,
    '',
    ...note,
    ...(entries.length === 0 ? [markdownText(section.empty)] : entries),
    '',
    ...ownLines(numbers, section.own),
    ...(section.rest === undefined ? [] : [`*${markdownText(section.rest)}*`, '']),
  ];
}

/** What the analyst wrote himself, set off as a quotation is, under its own heading. */
function ownLines(numbers: Numbers, own: readonly Entry[]): string[] {
  if (own.length === 0) return [];
  const entries = own.flatMap((entry) => entryLines(numbers, entry, { indent: '', bullet: '- ' }));
  return [`> **${ownHeading}**`, '>', ...entries.map((line) => `> ${line}`), ''];
}

/** The sentences behind the lines, so that the page can be checked without the reports. */
function sentenceLines(brief: Brief, sections: readonly Section[]): string[] {
  const places = placesOf(brief, sections);
  const lines = brief.reports.flatMap((report) =>
    (places.get(report.id) ?? []).map(
      ({ start, end }) =>
        `- ${code(`${report.number}:${start}-${end}`)} ${markdownText(report.text.slice(start, Math.min(end, start + 2000)))}`,
    ),
  );
  return lines.length === 0 ? [] : ['## The sentences behind the lines', '', ...lines, ''];
}

/** The brief as Markdown (CommonMark with GitHub's extensions in mind); everything a report says is escaped. */
export function renderMarkdown(brief: Brief): string {
  const numbers = numbersOf(brief);
  const sections = outline(brief);
  const summary = brief.summary.flatMap((line) =>
    entryLines(numbers, entryOf(line), { indent: '', bullet: '- ' }),
  );
  const lines = [
    `# ${markdownText(brief.title)}`,
    '',
    `**${markdownText(brief.question)}**`,
    '',
    ...(summary.length === 0 ? [] : [...summary, '']),
    ...ownLines(numbers, ownEntries(brief, 'summary')),
    ...sections.flatMap((section) => sectionLines(numbers, section)),
    ...sentenceLines(brief, sections),
    `References: ${code('[report:from-to id]')}, offsets in UTF-16 units; follow one with ${code('detente why <id>')}. Made with ${markdownText(madeWords(brief))}.`,
  ];
  return `${lines.join('\n')}\n`;
}
