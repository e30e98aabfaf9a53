const LF = 10;

/** Lines of one piece of a file. */
export interface LineBatch {
  /** Without their line feeds. */
  readonly lines: readonly Uint8Array[];
  /** Only in the last batch: bytes after the last line feed. */
  readonly rest?: Uint8Array;
}

/** Cut a stream of bytes into lines, in batches: one step of the iterator for each piece of the stream. */
export async function* lineBatches(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
  let open: Uint8Array[] = [];
  for await (const piece of pieces) {
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, start)) {
      lines.push(joined(open, piece.subarray(start, end)));
      open = [];
      start = end + 1;
    }
    if (start < piece.length) open.push(piece.subarray(start));
    if (lines.length > 0) yield { lines };
  }
  if (open.length > 0) yield { lines: [], rest: joined(open) };
}

function joined(open: readonly Uint8Array[], last?: Uint8Array): Uint8Array {
  if (last && open.length === 0) return last;
  return Buffer.concat(last ? [...open, last] : open);
}
