import { inflateSync } from 'node:zlib';

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');
/** Streams may be packed several times over. */
const ROUNDS = 4;

/**
 * Size in bytes of the largest thing a PDF's streams unpack to, found by unpacking each with a cap: `cap + 1` stands
 * for "more than `cap`", as soon as one stream exceeds the cap or all together exceed it ten times. pdf.js itself
 * unpacks without limit. Looks at Flate streams, the only filter that can swell a thousandfold.
 */
export function unpackedSize(bytes: Uint8Array, cap: number): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let largest = 0;
  let total = 0;
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at)) {
    const start = at + STREAM.length + (file[at + STREAM.length] === 13 ? 2 : 1);
    const end = file.indexOf(END, start);
    const size = inflatedSize(file.subarray(start, end < 0 ? file.length : end), cap);
    largest = Math.max(largest, size);
    total += size;
    if (largest > cap || total > 10 * cap) return cap + 1;
    at = end < 0 ? file.length : end + END.length;
  }
  return largest;
}

function inflatedSize(packed: Uint8Array, cap: number): number {
  let content = packed;
  for (let round = 0; round < ROUNDS && isZlib(content); round += 1) {
    try {
      content = inflateSync(content, { maxOutputLength: cap, finishFlush: 2 });
    } catch (error) {
      return error instanceof RangeError ? cap + 1 : content.length;
    }
  }
  return content.length;
}

/** A zlib header: method 8, and a check over its two bytes (RFC 1950). */
function isZlib(content: Uint8Array): boolean {
  const [method = 0, flags = 0] = content;
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}
