import { UserError } from '../../model/errors.js';
import type { RowPlan } from '../../model/rowPlan.js';
import type { PlacedRecord, Refusal, TableBatch } from '../../model/tables.js';
import { Refused } from './fields.js';
import type { OpenedTable, RowOutcome, TableFormat, TableSetup } from './format.js';
import { cameoXmlReader } from './formats/cameoXml.js';
import { mappedFormat } from './formats/mapped.js';
import { tableFormats } from './formats.js';
import { decodeLines, type LineBatch, type RawWish } from './lines.js';
import { quotedSplitter, type RowSink, type Splitter, tabSplitter } from './separated.js';

/** What a file turned out to be, and its rows piece by piece. */
export interface ReadTable {
  readonly format: TableFormat;
  readonly batches: AsyncIterable<TableBatch>;
  /** How raw lines are mapped, where they were wished for and the format has such a plan; `rows` reads one of them exactly. */
  readonly plan?: RowPlan | undefined;
  readonly rows: (line: number, text: string) => TableBatch;
  /** Lets go of the bytes, whether or not they were read to the end. */
  readonly close: () => Promise<void>;
}

const SPLITTERS: Readonly<Record<string, () => Splitter>> = {
  tab: tabSplitter,
  comma: () => quotedSplitter(','),
  semicolon: () => quotedSplitter(';'),
};

/**
 * Finds out what a file is (or takes `as`), then reads it row by row: every row gives records or a refusal with line and
 * reason. Throws a UserError when the file as a whole is none of the known kinds or cannot be read on.
 */
export async function readTable(
  bytes: AsyncIterable<Uint8Array>,
  setup: TableSetup & { readonly as?: string | undefined; readonly raw?: boolean },
): Promise<ReadTable> {
  let wish: RawWish = () => undefined;
  const lines = decodeLines(bytes, () => wish());
  const close = async () => void (await lines.return(undefined));
  try {
    const { begun, heads } = await untilFirst(lines);
    const { format, opened } = choose(heads, setup);
    const rest = (async function* () {
      yield* begun;
      yield* lines;
    })();
    const rows = (line: number, text: string) => oneLine(line, text, { format, opened });
    if (format.separator === 'xml') return { format, batches: xmlBatches(rest, setup), rows, close };
    const plan = setup.raw ? opened.plan : undefined;
    const splitter = splitterOf(format);
    // Nothing that a quote has begun may be left waiting while lines go past undecoded.
    if (plan) wish = () => (splitter.holds() ? undefined : plan.separator);
    return { format, plan, batches: rowBatches(rest, { opened, splitter }), rows, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Rows that are looked at to find out what a file is: the first may be the one that is broken. */
const HEADS = 5;

/** Reads up to the first lines that hold something. */
async function untilFirst(
  lines: AsyncGenerator<LineBatch>,
): Promise<{ begun: readonly LineBatch[]; heads: readonly string[] }> {
  const begun: LineBatch[] = [];
  const heads: string[] = [];
  while (heads.length < HEADS) {
    const { value, done } = await lines.next();
    if (done) break;
    begun.push(value);
    for (const line of value.lines) if (line !== undefined && line.trim() !== '') heads.push(line);
  }
  if (heads.length === 0) throw unusable('tables/empty', 'There is no row in it.', 'Give a file with rows.');
  return { begun, heads: heads.slice(0, HEADS) };
}

function choose(
  heads: readonly string[],
  setup: TableSetup & { readonly as?: string | undefined },
): { format: TableFormat; opened: OpenedTable } {
  const { as, mapping } = setup;
  const wanted = mapping
    ? [mappedFormat(mapping)]
    : tableFormats.filter(({ name }) => as === undefined || name === as);
  if (wanted.length === 0)
    throw new UserError('tables/unknown-format', `There is no format "${as}".`, {
      hint: `Known are ${tableFormats.map(({ name }) => name).join(', ')}.`,
    });
  for (const [index, head] of heads.entries())
    for (const format of wanted) {
      const opened = format.open(headOf(format, head), setup);
      if (opened && (index === 0 || !opened.header)) return { format, opened };
    }
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

const unusable = (code: string, message: string, hint: string) =>
  new UserError(code, message, { hint, exitCode: 3 });

/** Fields of the first row as the format splits it. */
function headOf({ separator }: TableFormat, first: string): readonly string[] {
  let head: readonly string[] = [first];
  const take = (_line: number, fields: readonly string[]) => {
    head = fields;
  };
  SPLITTERS[separator]?.().lines({ first: 1, lines: [first] }, { row: take, refuse: () => undefined });
  return head;
}

const splitterOf = ({ separator }: TableFormat): Splitter => (SPLITTERS[separator] as () => Splitter)();

/** One line after the header, read by itself. */
function oneLine(
  line: number,
  text: string,
  { format, opened }: { format: TableFormat; opened: OpenedTable },
): TableBatch {
  const batch = emptyBatch();
  const splitter = splitterOf(format);
  const sink: RowSink = {
    row: (at, fields) => take(batch, at, opened.row(fields, at)),
    refuse: (at, reason, found) => take(batch, at, new Refused(reason, found)),
  };
  splitter.lines({ first: line, lines: [text] }, sink);
  splitter.rest(sink);
  return batch;
}

async function* rowBatches(
  lines: AsyncIterable<LineBatch>,
  { opened, splitter }: { opened: OpenedTable; splitter: Splitter },
): AsyncGenerator<TableBatch> {
  let header = opened.header;
  let batch = emptyBatch();
  const sink: RowSink = {
    row: (line, fields) => {
      if (!header) take(batch, line, opened.row(fields, line));
      header = false;
    },
    refuse: (line, reason, text) => take(batch, line, new Refused(reason, text)),
  };
  for await (const piece of lines) {
    if (piece.raw) yield { ...batch, raw: piece.raw };
    else {
      splitter.lines(piece, sink);
      yield batch;
    }
    batch = emptyBatch();
  }
  splitter.rest(sink);
  yield batch;
}

interface Filling {
  read: number;
  readonly records: PlacedRecord[];
  readonly refused: Refusal[];
}

const emptyBatch = (): Filling => ({ read: 0, records: [], refused: [] });

function take(batch: Filling, line: number, outcome: RowOutcome): void {
  batch.read++;
  if (outcome instanceof Refused)
    batch.refused.push({ line, reason: outcome.reason, found: shortened(outcome.found) });
  else if (Array.isArray(outcome))
    for (const [index, record] of outcome.entries()) batch.records.push({ line, part: index + 1, record });
  else batch.records.push({ line, part: 1, record: outcome as PlacedRecord['record'] });
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

async function* xmlBatches(lines: AsyncIterable<LineBatch>, setup: TableSetup): AsyncGenerator<TableBatch> {
  const reader = cameoXmlReader(setup);
  const batchOf = (rows: ReturnType<typeof reader.end>): TableBatch => {
    const batch = emptyBatch();
    for (const { line, outcome } of rows) take(batch, line, outcome);
    return batch;
  };
  for await (const { lines: block } of lines) {
    if (block.includes(undefined))
      throw unusable('tables/bad-xml', 'The XML mixes encodings.', 'Save it as UTF-8.');
    yield batchOf(reader.add(`${block.join('\n')}\n`));
  }
  yield batchOf(reader.end());
}
