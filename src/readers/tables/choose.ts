import { UserError } from '../../model/errors.js';
import type { OpenedTable, TableFormat, TableSetup } from './format.js';
import { mappedFormat } from './formats/mapped.js';
import { tableFormats } from './formats.js';

export interface ChoiceSetup extends TableSetup {
  /** Format by name; found out when absent. */
  readonly as?: string | undefined;
}

export interface Choice {
  readonly format: TableFormat;
  readonly opened: OpenedTable;
}

/** The format a file is read by: the one named, or the first that `find` sees fit. Throws a UserError when none is. */
export function chooseFormat(
  { as, mapping }: ChoiceSetup,
  find: (wanted: readonly TableFormat[]) => Choice | undefined,
): Choice {
  const wanted = mapping
    ? [mappedFormat(mapping)]
    : tableFormats.filter(({ name }) => as === undefined || name === as);
  if (wanted.length === 0)
    throw new UserError('tables/unknown-format', `There is no format "${as}".`, {
      hint: `Known are ${tableFormats.map(({ name }) => name).join(', ')}.`,
    });
  const found = find(wanted);
  if (found) return found;
  if (as === undefined)
    throw unusable(
      'tables/unknown-format',
      'The first rows fit none of the known formats.',
      `Name it with --as (${tableFormats.map(({ name }) => name).join(', ')}) or describe it with --mapping.`,
    );
  throw unusable(
    'tables/not-this-format',
    `The first rows do not fit ${as}.`,
    'Leave --as out, or name another.',
  );
}

export const unusable = (code: string, message: string, hint: string) =>
  new UserError(code, message, { hint, exitCode: 3 });
