import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { type ReadInput, readReport } from '../../src/readers/readReport.js';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Read a text or bytes under a file name. */
export function read(content: string | Uint8Array, origin: string, more: Partial<ReadInput> = {}) {
  return readReport({
    bytes: typeof content === 'string' ? utf8(content) : content,
    origin,
    sha256,
    ...more,
  });
}

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Size the directory states, when it is to lie. */
  readonly stated?: number;
  readonly stored?: boolean;
}

/** A ZIP file, by PKWARE's APPNOTE; checksums included because readers verify them. */
export function zip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = zipPart(part, offset);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

function zipPart({ name, content, stated, stored }: ZipPart, offset: number) {
  const raw = Buffer.from(content);
  const packed = stored ? raw : deflateRawSync(raw);
  const label = Buffer.from(name);
  const shared: [number, number][] = [
    [2, 20],
    [2, 0],
    [2, stored ? 0 : 8],
    [4, 0],
    [4, crc32(raw)],
    [4, packed.length],
    [4, stated ?? raw.length],
    [2, label.length],
    [2, 0],
  ];
  const local = Buffer.concat([fields([4, 0x04034b50], ...shared), label, packed]);
  const central = fields([4, 0x02014b50], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
  return { local, central: Buffer.concat([central, label]) };
}

function fields(...values: readonly [size: number, value: number][]): Buffer {
  return Buffer.concat(
    values.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value >>> 0, 0, size);
      return field;
    }),
  );
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file with these paragraphs, plus `more` parts. */
export function docx(paragraphs: readonly string[], more: readonly ZipPart[] = []): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zip([
    ...docxFrame(),
    { name: 'word/document.xml', content: `<w:document ${W}><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
}

export function docxFrame(): ZipPart[] {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return [
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    },
  ];
}

export function coreProperties(title: string, created: string): ZipPart {
  return {
    name: 'docProps/core.xml',
    content: `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>${title}</dc:title><dcterms:created>${created}</dcterms:created></cp:coreProperties>`,
  };
}

/** A PDF with one content stream a page; `info` is the inside of the information dictionary. */
export function pdf(streams: readonly string[], info = ''): Uint8Array {
  const kids = streams.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${streams.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<<${info}>>`,
    ...streams.flatMap((stream, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${6 + 2 * index} 0 R>>`,
      `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    ]),
  ];
  return new Uint8Array(Buffer.from(pdfFile(objects), 'latin1'));
}

function pdfFile(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R/Info 4 0 R>>\nstartxref\n${file.length}\n%%EOF`;
}

/** A page's stream: each line is text and how many points it stands below the one before. */
export function pdfPage(lines: readonly (readonly [down: number, text: string])[]): string {
  const shown = lines.map(([down, text]) => `0 ${-down} Td (${text}) Tj`).join(' ');
  return `BT /F1 10 Tf 50 820 Td ${shown} ET`;
}

export const codes = (result: { readonly notices: readonly { readonly code: string }[] }): string[] =>
  result.notices.map((notice) => notice.code);
