import { shapes } from '../model/tableShapes.js';
import type { Parameters } from './engine.js';

/** What can be taken out of a store. */
export const EXPORTS = ['events', 'nets', 'votes', 'deliveries', 'loads', 'refusals'] as const;
type ExportName = (typeof EXPORTS)[number];

/** Which rows: both directions of a pair, days included. What a table has no column for does not narrow it. */
export interface ExportQuery {
  readonly pair?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const SIDES: Readonly<Partial<Record<ExportName, readonly [string, string]>>> = {
  events: ['actor', 'recipient'],
  nets: ['a', 'b'],
  votes: ['a', 'b'],
  deliveries: ['supplier', 'recipient'],
};
const DATED: readonly ExportName[] = ['events', 'nets'];

const MANIFEST = 'load_id file sha256 bytes format target loaded_at read stored refused records'.split(' ');
const REFUSALS = 'load_id line reason found'.split(' ');

/** The query for rows of a table, each with the file it came from, in an order that does not change. */
export function exportSql(
  name: ExportName,
  query: ExportQuery,
): { sql: string; parameters: Parameters; columns: readonly string[] } {
  if (name === 'loads')
    return {
      sql: `select ${MANIFEST.join(', ')} from loads order by load_id`,
      parameters: {},
      columns: MANIFEST,
    };
  const own =
    name === 'refusals'
      ? REFUSALS
      : ['load_id', 'line', 'part', ...shapes[name].columns.map(([column]) => column)];
  const { conditions, parameters } = narrowed(name, query);
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const order =
    name === 'refusals' ? ['load_id', 'line', 'reason'] : [...shapes[name].order, 'load_id', 'line', 'part'];
  const sql = `select ${own.map((column) => `t.${column} as ${column}`).join(', ')}, l.file as file
    from ${name} t join loads l on l.load_id = t.load_id ${where} order by ${order.map((column) => `t.${column}`).join(', ')}`;
  return { sql, parameters, columns: [...own, 'file'] };
}

function narrowed(
  name: ExportName,
  { pair, from, to }: ExportQuery,
): { conditions: string[]; parameters: Parameters } {
  const sides = SIDES[name];
  const dated = DATED.includes(name);
  const conditions: string[] = [];
  if (pair && sides) {
    const [a, b] = sides;
    conditions.push(`((t.${a} = $x and t.${b} = $y) or (t.${a} = $y and t.${b} = $x))`);
  }
  if (dated && from !== undefined) conditions.push('t.day >= $from_day');
  if (dated && to !== undefined) conditions.push('t.day <= $to_day');
  return {
    conditions,
    parameters: {
      ...(pair && sides ? { x: pair[0] as string, y: pair[1] as string } : {}),
      ...(dated && from !== undefined ? { from_day: { day: from } } : {}),
      ...(dated && to !== undefined ? { to_day: { day: to } } : {}),
    },
  };
}
