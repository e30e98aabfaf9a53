/** Text out of bytes; `lossy` when some bytes had no meaning in the encoding and became U+FFFD. */
export interface Decoded {
  readonly text: string;
  /** Label of the encoding used, as WHATWG names it. */
  readonly encoding: string;
  readonly lossy: boolean;
}

/**
 * Decode bytes: byte order mark first, then UTF-8 if the bytes are valid UTF-8, then the declared charset, then
 * lenient UTF-8. Valid UTF-8 beats a declaration because declarations are wrong more often than long texts are
 * valid UTF-8 by accident. `undeclared`: encoding for bytes that declare none and are mostly not UTF-8.
 */
export function decodeText(bytes: Uint8Array, declared?: string, undeclared?: string): Decoded {
  const marked = byteOrderMark(bytes) ?? bareUtf16(bytes);
  if (marked) return lenient(bytes, marked);
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== undefined && !/^iso-2022/i.test(declared ?? ''))
    return { text: utf8, encoding: 'utf-8', lossy: false };
  const label = knownLabel(declared);
  const decoded = lenient(bytes, label ?? 'utf-8');
  return !label && undeclared && mostlyLost(decoded.text) ? lenient(bytes, undeclared) : decoded;
}

/** More places lost than characters beyond ASCII understood: the text was hardly meant as UTF-8. */
function mostlyLost(text: string): boolean {
  const beyond = text.match(/[^\0-\x7f]/g) ?? [];
  const lost = beyond.filter((char) => char === '\ufffd').length;
  return lost > beyond.length - lost;
}

/** Charset of a content type (`text/html; charset=koi8-r`). */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(mediaType ?? '')?.[1];
}

/** Charset a page or XML file declares in its first 4096 bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  return xml?.[1] ?? /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
}

/** Bytes as characters of the same number, for looking at headers. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without a mark: nearly every second byte of a text in Latin letters is zero, and no other byte is. */
function bareUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 2000) & ~1;
  if (length < 8) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.35 && even === 0) return 'utf-16le';
  return even > length * 0.35 && odd === 0 ? 'utf-16be' : undefined;
}

function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lenient(bytes: Uint8Array, label: string): Decoded {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  return { text, encoding: decoder.encoding, lossy: text.includes('\ufffd') };
}

/** A label TextDecoder knows; UTF-16 declared inside readable ASCII cannot be true (HTML standard, 13.2.3.3). */
function knownLabel(label: string | undefined): string | undefined {
  if (!label || /^utf-?16/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
