import { inflateRawSync } from 'node:zlib';
import { latin1 } from '../decode.js';

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  /** Size the directory states; only unpacking shows whether it is true. */
  readonly unpacked: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly headerAt: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Entries of a ZIP file's central directory (PKWARE APPNOTE 4.3.12); undefined when there is none or it is damaged. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    entries.push(entryAt(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpack one entry; undefined when it is damaged or larger than it states. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  const header = entry.headerAt;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) return undefined;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) return undefined;
  if (entry.method === 0) return packed.length === entry.unpacked ? packed : undefined;
  return entry.method === 8 ? inflated(packed, entry.unpacked) : undefined;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return unpacked.length === size ? unpacked : undefined;
  } catch {
    return undefined;
  }
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameStart = at + 46;
  return {
    name: latin1(bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true))),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  };
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
