import { closeSync, createReadStream, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RawLines, RowPlan, Spacing } from '../../../model/rowPlan.js';

/** Lines on disk for the engine to read, each after its number in the user's file and a separator. */
export interface Slice {
  readonly path: string;
  /** Runs of line numbers, upwards. */
  readonly ranges: readonly LineRange[];
  readonly spaced: Spacing;
}

interface LineRange {
  readonly first: number;
  readonly count: number;
}

export const firstOf = ({ ranges }: Slice): number => ranges[0]?.first ?? 0;
export const rowsOf = ({ ranges }: Slice): number => ranges.reduce((sum, { count }) => sum + count, 0);

const SPACINGS: readonly Spacing[] = ['no', 'blanks', 'any'];
const LINE_FEED = 10;
const ZERO = 48;
/** Digits of the largest line number. */
const DIGITS = 10;

/** Gathers raw lines in a file of the spill folder. */
export class SliceWriter {
  readonly #path: string;
  readonly #file: number;
  readonly #separator: number;
  #bytes = 0;
  readonly #ranges: LineRange[] = [];
  #spaced: Spacing = 'no';
  constructor(path: { folder: string; name: string }, separator: RowPlan['separator']) {
    mkdirSync(path.folder, { recursive: true });
    this.#path = join(path.folder, path.name);
    this.#file = openSync(this.#path, 'w');
    this.#separator = separator.charCodeAt(0);
  }
  get bytes(): number {
    return this.#bytes;
  }
  add(raw: RawLines): void {
    const numbered = withNumbers(raw, this.#separator);
    for (let at = 0; at < numbered.length; ) at += writeSync(this.#file, numbered, at);
    this.#bytes += raw.bytes.length;
    this.#note(raw);
    if (SPACINGS.indexOf(raw.spaced) > SPACINGS.indexOf(this.#spaced)) this.#spaced = raw.spaced;
  }
  #note({ first, count }: LineRange): void {
    const last = this.#ranges.at(-1);
    if (last && last.first + last.count === first)
      this.#ranges[this.#ranges.length - 1] = { first: last.first, count: last.count + count };
    else this.#ranges.push({ first, count });
  }
  end(): Slice {
    closeSync(this.#file);
    return { path: this.#path, ranges: this.#ranges, spaced: this.#spaced };
  }
}

/** Each line with its number before it. */
function withNumbers({ first, count, bytes }: RawLines, separator: number): Uint8Array {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out = Buffer.allocUnsafe(lines.length + count * (DIGITS + 1));
  let [from, at, number] = [0, 0, first];
  while (from < lines.length) {
    const end = lines.indexOf(LINE_FEED, from) + 1;
    at = writeNumber(out, at, number++);
    out[at++] = separator;
    at += lines.copy(out, at, from, end);
    from = end;
  }
  return out.subarray(0, at);
}

/** Writes digits and gives the place after them. */
function writeNumber(out: Buffer, at: number, number: number): number {
  let end = at + 1;
  for (let rest = number; rest >= 10; rest = Math.trunc(rest / 10)) end++;
  for (let place = end - 1, rest = number; place >= at; place--, rest = Math.trunc(rest / 10))
    out[place] = ZERO + (rest % 10);
  return end;
}

export const dropSlice = ({ path }: Slice): void => rmSync(path, { force: true });

/** The text of some lines of a slice, whose numbers are given in order. */
export async function* textOf(
  { path }: Slice,
  wanted: readonly number[],
): AsyncGenerator<{ line: number; text: string }> {
  const source = createReadStream(path, { highWaterMark: 1 << 20 });
  let at = 0;
  try {
    for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = Number.parseInt(text, 10);
      if (line !== wanted[at]) continue;
      yield { line, text: text.slice(String(line).length + 1) };
      if (++at === wanted.length) return;
    }
  } finally {
    source.destroy();
  }
}
