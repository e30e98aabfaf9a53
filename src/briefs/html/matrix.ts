import type { WeighedPart, WeighedRow } from '../brief.js';
import { element, markupText } from '../charts/svg.js';
import { shortened } from '../wording/quote.js';

/** The matrix as a table: explanations in their order, a line for each row and reading. The mark is always printed; colour goes with it. */
export function matrixTable(part: WeighedPart): string {
  const columns = part.hypotheses.map(({ id }) => id);
  const head = element(
    'tr',
    {},
    [
      element('th', { scope: 'col' }, 'Row'),
      ...part.hypotheses.map(({ id, text }) =>
        element('th', { scope: 'col', title: shortened(text, 200) }, markupText(shortened(id, 12))),
      ),
    ].join(''),
  );
  const body = part.rows.flatMap((row) => readingsOf(row).map((reading) => lineOf(row, reading, columns)));
  return element(
    'table',
    { class: 'matrix' },
    element('thead', {}, head) + element('tbody', {}, body.join('')),
  );
}

function readingsOf({ marks }: WeighedRow): readonly (string | undefined)[] {
  const each = [...new Set(marks.map(({ reading }) => reading))];
  return each.length === 0 ? [undefined] : each;
}

function lineOf(row: WeighedRow, reading: string | undefined, columns: readonly string[]): string {
  const given = row.marks.filter((cell) => cell.reading === reading);
  const share = given[0]?.share;
  const name =
    reading === undefined ? row.id : `${row.id} as ${reading}${share === undefined ? '' : ` (${share})`}`;
  const words = `${shortened(name, 40)} ${shortened(row.text, 70)}`;
  const cells = columns.map((column) => {
    const marks = given.find(({ hypothesis }) => hypothesis === column)?.marks ?? [];
    return element('td', { class: classOf(marks) }, markupText(marks.join('/')));
  });
  return element(
    'tr',
    row.open ? { class: 'open' } : {},
    element('th', { scope: 'row' }, markupText(words)) + cells.join(''),
  );
}

/** The class of a cell on which its raters agree. */
function classOf(marks: readonly string[]): string | undefined {
  const [first] = marks;
  if (first === undefined || marks.some((mark) => mark !== first)) return undefined;
  return ['II', 'I', 'C', 'CC'].includes(first) ? `m-${first.toLowerCase()}` : undefined;
}
