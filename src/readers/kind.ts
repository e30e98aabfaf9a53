import { latin1 } from './decode.js';

export type Kind = 'text' | 'markdown' | 'html' | 'feed' | 'json' | 'pdf' | 'docx';

/** A kind to read, or why the bytes are not read. */
export type Detected = { readonly kind: Kind } | { readonly binary: string; readonly hint: string };

const OTHER_TEXT = 'Save the text as .txt, .md, .html, .pdf or .docx and read that.';

/** First bytes (as Latin-1) of files that are not text. */
const MAGIC: readonly (readonly [start: string, what: string, hint?: string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['\x1f\x8b', 'a gzip archive', 'Unpack it first.'],
  ['BZh', 'a bzip2 archive', 'Unpack it first.'],
  ['\xfd7zXZ', 'an xz archive', 'Unpack it first.'],
  ['7z\xbc\xaf', 'a 7-Zip archive', 'Unpack it first.'],
  ['Rar!', 'a RAR archive', 'Unpack it first.'],
  ['\xd0\xcf\x11\xe0', 'an old Office file (.doc, .xls, .ppt)', 'Save it as .docx or .txt and read that.'],
  ['{\\rtf', 'a rich text file (.rtf)', 'Save it as .docx or .txt and read that.'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['SQLite format 3', 'a SQLite database'],
  ['PAR1', 'a Parquet table'],
];

const BY_MEDIA_TYPE: readonly (readonly [RegExp, Kind])[] = [
  [/^application\/pdf/, 'pdf'],
  [/wordprocessingml/, 'docx'],
  [/^(?:text\/html|application\/xhtml)/, 'html'],
  [/(?:rss|atom|rdf)\+xml|feed\+json/, 'feed'],
  [/^text\/(?:x-)?markdown/, 'markdown'],
  [/[/+]json/, 'json'],
];

const BY_EXTENSION: Readonly<Record<string, Kind>> = {
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  json: 'json',
  txt: 'text',
  text: 'text',
};

/**
 * What the bytes are: magic bytes decide for PDF, DOCX and binary files, then the start of the text (feeds and pages
 * are often sent under a wrong type), then the media type, then the extension of `origin`.
 */
export function detectKind(bytes: Uint8Array, origin: string, mediaType?: string): Detected {
  const head = latin1(bytes.subarray(0, 1024));
  if (/^[\s\S]{0,1000}%PDF-\d/.test(head) && !/^\s*[<{[]/.test(head)) return { kind: 'pdf' };
  if (head.startsWith('PK\x03\x04')) return { kind: 'docx' };
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic) return { binary: magic[1], hint: magic[2] ?? OTHER_TEXT };
  if (isBinary(bytes)) return { binary: 'not text', hint: OTHER_TEXT };
  return { kind: textKind(head, origin, mediaType?.toLowerCase() ?? '') };
}

function textKind(head: string, origin: string, mediaType: string): Kind {
  const start = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  const root = afterProlog(start);
  const extension = /\.([a-z]{2,8})(?:[?#].*)?$/i.exec(origin)?.[1]?.toLowerCase() ?? '';
  const named = BY_MEDIA_TYPE.find(([pattern]) => pattern.test(mediaType))?.[1];
  if (extension === 'txt' && !named) return 'text';
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(root)) return 'feed';
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(root)) return 'html';
  const usual = named ?? BY_EXTENSION[extension];
  if (usual && usual !== 'pdf' && usual !== 'docx') return usual;
  if (extension === 'xml' || /[/+]xml/.test(mediaType) || start.startsWith('<?xml')) return 'feed';
  return 'text';
}

/** What follows the XML declaration, style sheets and comments. */
function afterProlog(start: string): string {
  let rest = start;
  for (;;) {
    const mark = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined;
    const end = mark ? rest.indexOf(mark) : -1;
    if (!mark || end < 0) return rest;
    rest = rest.slice(end + mark.length).trimStart();
  }
}

/** Many control characters, or some among bytes that are not UTF-8; looks at the first 64 kB. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || (bytes[0] ?? 0) + (bytes[1] ?? 0) === 0x1fd) return false;
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  let zeros = 0;
  for (const byte of sample) {
    if (byte === 0) zeros += 1;
    else if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls += 1;
  }
  if (zeros > sample.length * 0.3 && controls < sample.length / 100 && sample.length >= 8)
    return !alternates(sample);
  const share = (controls + zeros) / sample.length;
  return share > 0.1 || (share > 0.02 && brokenShare(sample) > 0.05);
}

/** Zeros at every second place only: UTF-16 without a mark. */
function alternates(sample: Uint8Array): boolean {
  const parity = sample.indexOf(0) % 2;
  return sample.every((byte, index) => byte !== 0 || index % 2 === parity);
}

function brokenShare(sample: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(sample);
  return (text.split('\ufffd').length - 1) / sample.length;
}
