import { isAscii } from 'node:buffer';
import type { RawLines, RowPlan, Spacing } from '../../model/rowPlan.js';

/** White space that is taken off a cell, beyond the blank. */
const STRANGE = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;
const [LINE, RETURN] = [10, 13];
/** NUL, and the byte that stands for no value while an engine reads. */
const KEPT_OUT = [0, 2];

/**
 * Whole lines (ASCII or UTF-8, each with its line feed) for an engine to map, or undefined when they hold what only the
 * exact reader understands: blank lines, lone carriage returns, quotes in a comma-separated file, control characters.
 */
export function rawLines(
  block: Buffer,
  first: number,
  separator: RowPlan['separator'],
): RawLines | undefined {
  if (KEPT_OUT.some((byte) => block.includes(byte))) return undefined;
  if (separator === ',' && block.includes('"')) return undefined;
  const bytes = block.includes(RETURN) ? withoutReturns(block) : block;
  const count = bytes && countLines(bytes);
  return bytes && count ? { first, count, bytes, spaced: spacingOf(bytes, separator) } : undefined;
}

function withoutReturns(block: Buffer): Buffer | undefined {
  const bytes = Buffer.from(block.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return bytes.includes(RETURN) ? undefined : bytes;
}

/** Number of lines; 0 when one is blank. */
function countLines(bytes: Buffer): number {
  let count = 0;
  for (let from = 0; from < bytes.length; count++) {
    const end = bytes.indexOf(LINE, from);
    if (end === from) return 0;
    from = end + 1;
  }
  return count;
}

function spacingOf(bytes: Buffer, separator: string): Spacing {
  if (bytes.includes('\v') || bytes.includes('\f')) return 'any';
  if (!isAscii(bytes) && STRANGE.test(bytes.toString('utf8'))) return 'any';
  return bytes.includes(` ${separator}`) || bytes.includes(' \n') ? 'blanks' : 'no';
}
