import { isAscii, isUtf8 } from 'node:buffer';
import { UserError } from '../../model/errors.js';
import type { RawLines, RowPlan } from '../../model/rowPlan.js';
import { rawLines } from './rawLines.js';

/** Lines of a file in order; undefined where the bytes are in another encoding than the lines before. */
export interface LineBatch {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly (string | undefined)[];
  /** Instead of `lines`, where they were wished for undecoded and need no care. */
  readonly raw?: RawLines;
}

/** Asked before each block: the separator when its lines may be given undecoded. */
export type RawWish = () => RowPlan['separator'] | undefined;

/** Longest line that is read, bytes. */
const LONGEST = 16 << 20;

/**
 * Lines of UTF-8 or, when the first line beyond ASCII is not valid UTF-8, of ISO-8859-1. A later line in the other of the
 * two is given as undefined: guessing would change names. Byte order mark and carriage returns are taken off.
 * Throws a UserError for UTF-16, NUL bytes and lines over 16 MB: that is no event table.
 */
export async function* decodeLines(
  bytes: AsyncIterable<Uint8Array>,
  wish: RawWish = () => undefined,
): AsyncGenerator<LineBatch> {
  const { decode, isPlain } = decoder();
  let rest: Buffer = Buffer.alloc(0);
  let first = 1;
  let started = false;
  for await (const piece of bytes) {
    let block = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (rest.length > 0) block = Buffer.concat([rest, block]);
    if (!started) {
      if (block.length < 3) {
        rest = block;
        continue;
      }
      block = withoutMark(block);
      started = true;
    }
    const end = block.lastIndexOf(10) + 1;
    rest = block.subarray(end);
    if (rest.length > LONGEST) throw notText('has a line of over 16 MB');
    if (end === 0) continue;
    const separator = wish();
    const raw =
      separator && isPlain(block.subarray(0, end)) && rawLines(block.subarray(0, end), first, separator);
    const lines = raw ? [] : decode(block.subarray(0, end - 1));
    yield raw ? { first, lines, raw } : { first, lines };
    first += raw ? raw.count : lines.length;
  }
  if (!started) rest = withoutMark(rest);
  if (rest.length > 0) yield { first, lines: decode(rest) };
}

function withoutMark(block: Buffer): Buffer {
  const [a, b, c] = block;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw notText('is in UTF-16');
  return a === 0xef && b === 0xbb && c === 0xbf ? block.subarray(3) : block;
}

const notText = (what: string) =>
  new UserError('tables/not-text', `The file ${what}.`, {
    hint: 'Save it as UTF-8 or ISO-8859-1 text, one row a line.',
    exitCode: 3,
  });

/** Decodes blocks of whole lines and remembers which encoding the file turned out to have. */
function decoder(): {
  decode: (block: Buffer) => (string | undefined)[];
  /** Whether a block is ASCII, or UTF-8 in a file that is. */
  isPlain: (block: Buffer) => boolean;
} {
  let encoding: 'utf8' | 'latin1' | undefined;
  const decodeLine = (line: Buffer): string | undefined => {
    if (isAscii(line)) return line.toString('latin1');
    const own = isUtf8(line) ? 'utf8' : 'latin1';
    encoding ??= own;
    return own === encoding ? line.toString(own) : undefined;
  };
  const isPlain = (block: Buffer): boolean => {
    if (isAscii(block)) return true;
    if (encoding === 'latin1' || !isUtf8(block)) return false;
    encoding = 'utf8';
    return true;
  };
  const decode = (block: Buffer) => {
    if (block.includes(0)) throw notText('holds NUL bytes');
    if (isPlain(block)) return split(block.toString(isAscii(block) ? 'latin1' : 'utf8'));
    return pieces(block).map(decodeLine);
  };
  return { decode, isPlain };
}

function split(text: string): string[] {
  const lines = text.split('\n');
  if (!text.includes('\r')) return lines;
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

function pieces(block: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at <= block.length; ) {
    const next = block.indexOf(10, at);
    const end = next < 0 ? block.length : next;
    found.push(block.subarray(at, end > at && block[end - 1] === 13 ? end - 1 : end));
    at = end + 1;
  }
  return found;
}
