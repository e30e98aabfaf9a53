import type { Report } from '../model/report.js';
import { type GivenWords, WORDS, wordsIn } from './reportIndex.js';

/** The file beside a report's bytes: what was known about them when they came in. Never rewritten. */
export interface SideFile extends GivenWords {
  readonly id: string;
  readonly sha256: string;
  /** As its reader found it. */
  readonly mediaType: string;
  /** As it came with the bytes (`text/html; charset=koi8-r`), when it did; reading them again needs it. */
  readonly received?: string;
  readonly origin: string;
  /** When the bytes came in, ISO 8601 in UTC. */
  readonly retrieved: string;
  /** Which of title, publisher, date and url are the user's word and not the document's. */
  readonly given: readonly (keyof GivenWords)[];
}

export interface SideWords {
  readonly received?: string | undefined;
  readonly retrieved: string;
  readonly given: GivenWords;
}

export function sideOf(report: Report, { received, retrieved, given }: SideWords): SideFile {
  return {
    id: report.id,
    sha256: report.sha256,
    ...wordsIn({ ...report }),
    mediaType: report.mediaType,
    ...(received ? { received } : {}),
    origin: report.origin,
    retrieved,
    given: WORDS.filter((word) => given[word] !== undefined),
  };
}

export function sideBytes(side: SideFile): Uint8Array {
  return Buffer.from(`${JSON.stringify(side, undefined, 2)}\n`);
}

/** Undefined when the bytes are no side file. */
export function sideIn(bytes: Uint8Array): SideFile | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<SideFile> | null;
    const texts = [value?.id, value?.sha256, value?.mediaType, value?.origin, value?.retrieved];
    const whole = texts.every((text) => typeof text === 'string') && Array.isArray(value?.given);
    return whole ? (value as SideFile) : undefined;
  } catch {
    return undefined;
  }
}
