import type { RowPlan, SidePlaces, Spacing } from '../../../model/rowPlan.js';
import type { TableShape } from '../../../model/tableShapes.js';
import { fileLiteral } from '../fileLiteral.js';
import type { Slice } from './slice.js';

/** White space that the exact reader takes off a cell. */
const SPACES = [
  ...[9, 10, 11, 12, 13, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202],
  ...[8232, 8233, 8239, 8287, 12_288, 65_279],
];
/** Cells that say "nothing here" beside the empty one. */
const MISSING = "('NA', 'None', 'nan', '---')";

type Place = number | undefined;

/** Number of a line and its cells as columns line, c0, c1 ...: one more than a row may have, so that longer rows show; shorter ones end in NULL. */
function readSlice({ path }: Slice, { counts, separator }: RowPlan): string {
  const columns = Array.from({ length: Math.max(...counts) + 1 }, (_, at) => `c${at}: 'VARCHAR'`);
  return `read_csv(${fileLiteral(path, { pattern: true })}, columns = {line: 'INTEGER', ${columns.join(', ')}}, auto_detect = false, header = false,
    delim = '${separator}', quote = '', escape = '', nullstr = '\u0002', null_padding = true, strict_mode = false,
    ignore_errors = true, max_line_size = 20000000, buffer_size = 41943040)`;
}

/** Cells by place; what a shorter row or the layout lacks is empty. */
const cellOf =
  ({ counts }: RowPlan) =>
  (at: Place): string => {
    if (at === undefined) return "''";
    return at < Math.min(...counts) ? `c${at}` : `coalesce(c${at}, '')`;
  };

const count = (cell: string): string => `try_cast(${cell} as integer)`;
/** Length first: most cells are longer, and text is compared slowly. */
const text = (cell: string): string =>
  `case when strlen(${cell}) between 2 and 4 and ${cell} in ${MISSING} then '' else ${cell} end`;

/** The plain rows of a slice; the others go back to the reader. */
function plainRows(slice: Slice, plan: RowPlan): string {
  const { places } = plan;
  const cell = cellOf(plan);
  const side = (given: string, [, code, name]: SidePlaces, other: SidePlaces) => {
    const either = (own: Place, others: Place) =>
      own === undefined && others === undefined
        ? "''"
        : `case when r.swapped then ${text(cell(others))} else ${text(cell(own))} end`;
    return `${either(code, other[1])} as ${given}_code, ${either(name, other[2])} as ${given}_name`;
  };
  return `select line,
    ${cell(places.id)} as event_id, d.day as day, e.day as reported,
    case when r.swapped then b.id else a.id end as actor, case when r.swapped then a.id else b.id end as recipient,
    ${side('actor', places.actor, places.recipient)}, ${side('recipient', places.recipient, places.actor)},
    a.region or b.region as region, r.id as reading, i.value as intensity1000, ${count(cell(places.quad))} as quad_given,
    ${count(cell(places.mentions))} as mentions, ${count(cell(places.sources))} as sources,
    ${count(cell(places.articles))} as articles, ${text(cell(places.place))} as place, ${text(cell(places.url))} as url
    from ${readSlice(slice, plan)}
    left join bulk_parties a on a.given = ${cell(places.actor[0])}
    left join bulk_parties b on b.given = ${cell(places.recipient[0])}
    left join bulk_codes r on r.given = ${cell(places.code)}
    left join bulk_intensities i on i.given = ${cell(places.intensity)}
    left join bulk_days d on d.given = ${cell(places.day)}
    left join bulk_days e on e.given = left(${cell(places.added)}, 8)
    where ${plainness(plan, slice.spaced).join(' and ')}`;
}

/** What must hold of a row for its cells to mean what they are mapped to. */
function plainness(plan: RowPlan, spaced: Spacing): string[] {
  const { counts, places } = plan;
  const cell = cellOf(plan);
  const numbers = [places.quad, places.mentions, places.sources, places.articles].filter(
    (at) => at !== undefined,
  );
  const { root } = places;
  return [
    `c${Math.max(...counts)} is null`,
    `c${Math.min(...counts) - 1} is not null`,
    'd.day is not null and a.id is not null and b.id is not null and r.id is not null and i.given is not null',
    ...(root === undefined
      ? []
      : [`strlen(${cell(root)}) = 2 and starts_with(${cell(places.code)}, ${cell(root)})`]),
    `try_cast(${cell(places.id)} as ubigint)::varchar = ${cell(places.id)}`,
    ...numbers.map((at) => `(${cell(at)} = '' or ${isWhole(cell(at))})`),
    `(${cell(places.added)} = '' or e.day is not null)`,
    ...textPlaces(plan).flatMap((at) => unspaced(cell(at), spaced)),
  ];
}

/** Whether a number was written as it would be written back: as many digits as it has. Cheaper than writing it back. */
function isWhole(cell: string): string {
  const value = count(cell);
  const digits = [10, 100, 1000, 10_000, 100_000, 1_000_000].map(
    (limit, at) => `when ${value} < ${limit} then ${at + 1}`,
  );
  return `(${value} >= 0 and strlen(${cell}) = case ${digits.join(' ')} end)`;
}

const textPlaces = ({ places }: RowPlan): readonly number[] =>
  [...places.actor.slice(1), ...places.recipient.slice(1), places.place, places.url].filter(
    (at) => at !== undefined,
  );

function unspaced(cell: string, spaced: Spacing): string[] {
  if (spaced === 'any')
    return [`trim(${cell}, ${SPACES.map((code) => `chr(${code})`).join(' || ')}) = ${cell}`];
  const begins = `not starts_with(${cell}, ' ')`;
  return spaced === 'no' ? [begins] : [begins, `not ends_with(${cell}, ' ')`];
}

/**
 * Maps the plain rows of a slice and writes them to their table, one pair's rows together. Rows that are left out are known
 * by their lines, which are not there then: nothing passes through a table on the way.
 */
export function insertPlain(
  slice: Slice,
  plan: RowPlan,
  { shape, load }: { readonly shape: TableShape; readonly load: number },
): string {
  const own: Readonly<Record<string, string>> = {
    dataset: `'${plan.dataset}'`,
    actor: 'x.state',
    recipient: 'y.state',
    scope: `case when s.region and (s.actor = 0 or s.recipient = 0) then 'region' when s.actor = 0 or s.recipient = 0 then 'open'
      when s.actor = s.recipient then 'domestic' else 'dyad' end`,
    swapped: 'r.swapped::integer',
    scheme: `'${plan.scheme}'`,
    code: 'r.code',
    type: 'r.type',
    mode: 'r.mode',
    contexts: 'r.contexts',
    quad: 'r.quad',
    scale: `case when s.intensity1000 is null then '' else '${plan.scale}' end`,
    story: "''",
    publisher: "''",
  };
  const columns = shape.columns.map(([name]) => name);
  // A file counts its ids upwards, so its lines give their order, and numbers are sorted faster than text.
  const order = shape.order.map((name) => (name === 'event_id' ? 'line' : name)).join(', ');
  return `insert into ${shape.name} (load_id, line, part, ${columns.join(', ')})
    select ${load}, s.line, 1, ${columns.map((name) => own[name] ?? `s.${name}`).join(', ')}
    from (${plainRows(slice, plan)} order by ${order}) s
    join bulk_codes r on r.id = s.reading
    join (select distinct id, state from bulk_parties) x on x.id = s.actor
    join (select distinct id, state from bulk_parties) y on y.id = s.recipient`;
}
