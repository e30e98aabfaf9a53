import { UserError } from '../../model/errors.js';
import type { Notice } from '../../model/notice.js';
import type { RecordForecast, RecordOutcome, RecordQuestion } from '../../model/record.js';
import { type ForecastRecord, type NamedRow, namedRows, rowNotice } from './record.js';

/** Which column of a spreadsheet holds what; `question` and `probability` are needed, the rest may be absent. */
export interface SheetMapping {
  readonly question: string;
  readonly probability: string;
  readonly by?: string;
  readonly at?: string;
  readonly due?: string;
  readonly resolved?: string;
  readonly outcome?: string;
}

/** Names that columns usually have, for sheets that come without a mapping. */
const usual: Readonly<Record<keyof SheetMapping, RegExp>> = {
  question: /^(?:question|title|prediction|statement|claim)$/i,
  probability: /^(?:probability|confidence|forecast|credence|p)(?: ?\(?%\)?)?$/i,
  by: /^(?:by|who|user|forecaster|person|name)$/i,
  at: /^(?:at|date|made|made on|created|timestamp)$/i,
  due: /^(?:due|deadline|by when|close|close date|resolve by)$/i,
  resolved: /^(?:resolved|resolved on|resolution date)$/i,
  outcome: /^(?:outcome|result|resolution|answer)$/i,
};

/**
 * Reads a spreadsheet saved as CSV, one forecast a row, with a mapping of columns or by their usual names. Probabilities are 0 to 1, or
 * percentages where a cell ends in `%` or the column has a value above 1.
 * @throws UserError when no column can be taken for the question or the probability.
 */
export function readSheet(text: string, mapping?: SheetMapping): ForecastRecord {
  const used = mapping ?? guess(text);
  const table = namedRows(text, Object.values(used));
  if (table.missing.length > 0) throw noColumn(table.missing);
  const percent = table.rows.some((row) => Number(row.of(used.probability)) > 1);
  const questions = new Map<string, RecordQuestion>();
  const forecasts: RecordForecast[] = [];
  const notices: Notice[] = [...table.notices];
  for (const row of table.rows) {
    const question = questionOf(row, used);
    if (question.id === '') {
      notices.push(rowNotice('no-question', row.line, 'a row without a question'));
      continue;
    }
    const before = questions.get(question.id);
    if (before === undefined || before.outcome === 'open') questions.set(question.id, question);
    const p = chanceOf(row.of(used.probability), percent);
    if (p === undefined)
      notices.push(rowNotice('bad-probability', row.line, `"${row.of(used.probability)}" is no probability`));
    else
      forecasts.push({
        question: question.id,
        by: cell(row, used.by),
        at: cell(row, used.at),
        ps: [1 - p, p],
      });
  }
  return { questions: [...questions.values()], forecasts, notices };
}

function guess(text: string): SheetMapping {
  const end = text.search(/[\r\n]|$/);
  const header = text
    .slice(0, end)
    .replace(/^\ufeff/, '')
    .split(/[,;\t]/)
    .map((name) => name.replace(/^\s*"?|"?\s*$/g, ''));
  const found = Object.entries(usual).flatMap(([field, pattern]) => {
    const name = header.find((one) => pattern.test(one));
    return name === undefined ? [] : [[field, name] as const];
  });
  const mapping = Object.fromEntries(found) as Partial<SheetMapping>;
  if (mapping.question === undefined || mapping.probability === undefined)
    throw noColumn(['question', 'probability'].filter((field) => !(field in mapping)));
  return mapping as SheetMapping;
}

const noColumn = (names: readonly string[]): UserError =>
  new UserError('readers/record-no-column', `The table has no column ${names.join(', ')}.`, {
    hint: 'Name the columns in a mapping: {"question": "...", "probability": "...", "by": "...", "outcome": "..."} (docs/forecasts.md).',
    exitCode: 3,
  });

const cell = (row: NamedRow, column: string | undefined): string =>
  column === undefined ? '' : row.of(column);

function chanceOf(written: string, percent: boolean): number | undefined {
  const inPercent = percent || written.endsWith('%');
  const text = written.replace(/%$/, '').trim();
  const value = text === '' ? Number.NaN : Number(text) / (inPercent ? 100 : 1);
  return value >= 0 && value <= 1 ? value : undefined;
}

const words: readonly (readonly [RegExp, RecordOutcome, number?])[] = [
  [/^(?:yes|y|true|1|1\.0|happened|right|correct)$/i, 'answered', 1],
  [/^(?:no|n|false|0|0\.0|did not happen|wrong|incorrect)$/i, 'answered', 0],
  [/^(?:ambiguous|unclear|-1|\?)$/i, 'ambiguous'],
  [/^(?:annulled|void|voided|n\/?a)$/i, 'annulled'],
];

function questionOf(row: NamedRow, mapping: SheetMapping): RecordQuestion {
  const title = row.of(mapping.question);
  const written = cell(row, mapping.outcome);
  const [, outcome = 'open', answer] = words.find(([pattern]) => pattern.test(written)) ?? [];
  const [due, resolved] = [cell(row, mapping.due), cell(row, mapping.resolved)];
  return {
    ...{ id: title, title, options: ['No', 'Yes'], ordered: false, conditional: false, outcome },
    ...(answer === undefined ? {} : { answer }),
    ...(due === '' ? {} : { due }),
    ...(resolved === '' ? {} : { resolved }),
  };
}
