import type { RowPlan } from '../../model/rowPlan.js';
import type { TableBatch, TableName } from '../../model/tables.js';
import { type Choice, type ChoiceSetup, chooseFormat, unusable } from './choose.js';
import { Refused } from './fields.js';
import { emptyBatch, take } from './filling.js';
import type { OpenedTable, TableFormat, TableSetup } from './format.js';
import { cameoXmlReader } from './formats/cameoXml.js';
import { decodeLines, type LineBatch, type RawWish } from './lines.js';
import { lineSplitter, quotedSplitter, type RowSink, type Splitter, tabSplitter } from './separated.js';

/** What a file turned out to be, and its rows piece by piece. */
export interface ReadTable {
  readonly format: TableFormat;
  /** Where its rows go. */
  readonly table: TableName;
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
  line: lineSplitter,
};

/**
 * Finds out what a file is (or takes `as`), then reads it row by row: every row gives records or a refusal with line and
 * reason. Throws a UserError when the file as a whole is none of the known kinds or cannot be read on.
 */
export async function readTable(
  bytes: AsyncIterable<Uint8Array>,
  setup: ChoiceSetup & { readonly raw?: boolean },
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
    const table = opened.table ?? format.table;
    if (format.separator === 'xml') return { format, table, batches: xmlBatches(rest, setup), rows, close };
    const plan = setup.raw ? opened.plan : undefined;
    const splitter = splitterOf(format);
    // Nothing that a quote has begun may be left waiting while lines go past undecoded.
    if (plan) wish = () => (splitter.holds() ? undefined : plan.separator);
    return { format, table, plan, batches: rowBatches(rest, { opened, splitter }), rows, close };
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

/** The first format that knows a head; a header counts in the first row only. */
const choose = (heads: readonly string[], setup: ChoiceSetup): Choice =>
  chooseFormat(setup, (wanted) => {
    for (const [index, head] of heads.entries())
      for (const format of wanted) {
        const opened = format.open(headOf(format, head), setup);
        if (opened && (index === 0 || !opened.header)) return { format, opened };
      }
    return undefined;
  });

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
