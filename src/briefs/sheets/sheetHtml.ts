import { element, markupText } from '../charts/svg.js';
import { htmlPage } from '../html/frame.js';
import { rowWords, type Sheet, type SheetLine, type SheetPart, type SheetTable } from './sheet.js';

/** A sheet as one self-contained page: no script, nothing loaded, light and dark, made to be printed. */
export function sheetHtml(sheet: Sheet, made: string): string {
  const kicker = element(
    'p',
    { class: 'kicker' },
    [sheet.kind, ...sheet.facts].map((fact) => element('span', {}, markupText(fact))).join(''),
  );
  const head = element('header', { class: 'masthead' }, kicker + element('h1', {}, markupText(sheet.title)));
  const parts = sheet.parts.map((part, index) => partOf(part, `p${index + 1}`));
  const notes =
    sheet.notes.length === 0
      ? ''
      : element(
          'section',
          { class: 'part', 'aria-labelledby': 'h-notes' },
          element('h2', { id: 'h-notes' }, 'How to read this') +
            sheet.notes.map((note) => element('p', { class: 'note' }, markupText(note))).join(''),
        );
  const footer = element(
    'footer',
    {},
    markupText(`Made with ${made}. Every figure names the rows it comes from.`),
  );
  const main = element('main', { id: 'main' }, [...parts, notes].join('\n'));
  return htmlPage(sheet.title, [head, main, footer].join('\n'));
}

function partOf({ heading, charts, table, lines, judged }: SheetPart, id: string): string {
  const figures = (charts ?? []).map(({ svg }, index) => {
    const drawn = svg(`${id}c${index + 1}`);
    return drawn === '' ? '' : element('figure', { class: 'wide' }, drawn);
  });
  const list = lines.length === 0 ? '' : element('ul', { class: 'entries' }, lines.map(lineOf).join(''));
  return element(
    'section',
    { class: judged ? 'part sheet judged' : 'part sheet', 'aria-labelledby': `${id}h` },
    element('h2', { id: `${id}h` }, markupText(heading)) +
      figures.join('') +
      (table ? tableOf(table) : '') +
      list,
  );
}

function lineOf({ text, rows, below }: SheetLine): string {
  const under = (below ?? []).map((words) => element('p', { class: 'under' }, markupText(words))).join('');
  const way = (rows ?? []).map((ref) => element('p', { class: 'marks' }, markupText(rowWords(ref)))).join('');
  return element('li', { class: 'plain' }, element('p', { class: 'words' }, markupText(text)) + under + way);
}

function tableOf({ columns, rows }: SheetTable): string {
  const kept = <T>(cells: readonly T[]) => cells.filter((_, at) => !columns[at]?.textOnly);
  const look = (at: number) => (columns[at]?.number ? 'number' : undefined);
  const head = columns.map(({ words }, at) =>
    element('th', { scope: 'col', class: look(at) }, markupText(words)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      kept(row.map((cell, at) => element('td', { class: look(at) }, markupText(cell)))).join(''),
    ),
  );
  return element(
    'div',
    { class: 'tablebox' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, kept(head).join(''))) + element('tbody', {}, body.join('')),
    ),
  );
}
