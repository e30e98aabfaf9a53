import { UserError } from '../../model/errors.js';
import type { PlacedRecord, Refusal, TableBatch } from '../../model/tables.js';
import { Refused } from './fields.js';
import type { OpenedTable, RowOutcome, TableFormat, TableSetup } from './format.js';
import { cameoXmlReader } from './formats/cameoXml.js';
import { mappedFormat } from './formats/mapped.js';
import { tableFormats } from './formats.js';
import { decodeLines, type LineBatch } from './lines.js';
import { quotedSplitter, type RowSink, type Splitter, tabSplitter } from './separated.js';

/** What a file turned out to be, and its rows piece by piece. */
export interface ReadTable {
  readonly format: TableFormat;
  readonly batches: AsyncIterable<TableBatch>;
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
  setup: TableSetup & { readonly as?: string | undefined },
): Promise<ReadTable> {
  const lines = decodeLines(bytes);
  const close = async () => void (await lines.return(undefined));
  try {
    const { begun, heads } = await untilFirst(lines);
    const { format, opened } = choose(heads, setup);
    const rest = (async function* () {
      yield* begun;
      yield* lines;
    })();
    const batches =
      format.separator === 'xml' ? xmlBatches(rest, setup) : rowBatches(rest, { format, opened });
    return { format, batches, close };
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

async function* rowBatches(
  lines: AsyncIterable<LineBatch>,
  { format, opened }: { format: TableFormat; opened: OpenedTable },
): AsyncGenerator<TableBatch> {
  const splitter = (SPLITTERS[format.separator] as () => Splitter)();
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
    splitter.lines(piece, sink);
    yield batch;
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
