import type { Fingerprint } from '../../coding/lineage/fingerprint.js';

/** A fingerprint whose numbers are bytes in base 64, in the byte order of the machine. */
export interface PackedPrint extends Omit<Fingerprint, 'sentences' | 'terms'> {
  readonly exact: string;
  readonly shingles: string;
  readonly words: string;
  readonly ends: string;
  readonly terms: string;
}

const packed = ({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** The bytes in memory of their own, which begins where numbers of any width may. */
const bytesIn = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, 'base64')).buffer;

export function packPrint({ sentences, terms, ...rest }: Fingerprint): PackedPrint {
  const { exact, shingles, words, ends } = sentences;
  return {
    ...rest,
    exact: packed(exact),
    shingles: packed(shingles),
    words: packed(words),
    ends: packed(ends),
    terms: packed(terms),
  };
}

/** Throws when a field is no row of whole numbers. */
export function unpackPrint({ exact, shingles, words, ends, terms, ...rest }: PackedPrint): Fingerprint {
  return {
    ...rest,
    sentences: {
      exact: new Uint32Array(bytesIn(exact)),
      shingles: new Uint32Array(bytesIn(shingles)),
      words: new Uint16Array(bytesIn(words)),
      ends: new Uint32Array(bytesIn(ends)),
    },
    terms: new Uint32Array(bytesIn(terms)),
  };
}
