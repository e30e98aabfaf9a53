import type { Report } from '../../model/report.js';
import { canonicalJson } from '../canonical.js';
import { sha256 } from '../hash.js';
import { withoutWords, withWords } from './bareSpans.js';
import type { Coded } from './coded.js';
import { type PackedPrint, packPrint, unpackPrint } from './packedPrint.js';

/** What stands in a line for one report. */
interface Body extends Pick<Coded, 'events' | 'claims' | 'notices'> {
  readonly report: Report;
  readonly print: PackedPrint;
  /** The words of spans are written out. */
  readonly whole?: true;
}

// {"sum":"<64 digits>","key":"<64 digits>","coded":{...}}
const opening = '{"sum":"';
const sumEnd = opening.length + 64;
const between = '","key":"';
const keyStart = sumEnd + between.length;
const keyEnd = keyStart + 64;
const before = '","coded":';
const bodyStart = keyEnd + before.length;

/** What a report says as one line of JSON without its line feed, with a checksum over all that follows it. */
export function codedLine(key: string, { report, events, claims, notices, fingerprint }: Coded): string {
  const records = { report, events, claims, notices, print: packPrint(fingerprint) };
  const body = withoutWords(records, report.text) ?? canonicalJson({ ...records, whole: true });
  const rest = `${key}${before}${body}}`;
  return `${opening}${sha256(rest)}${between}${rest}`;
}

/** The key of a line, without a look at the rest; undefined for what is no such line. */
export function keyOfLine(line: Uint8Array): string | undefined {
  return line.length > bodyStart
    ? Buffer.from(line.subarray(keyStart, keyEnd)).toString('latin1')
    : undefined;
}

/** What a line holds; undefined when it is cut off or not what was written. */
export function codedIn(line: Uint8Array): Coded | undefined {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength);
  const sum = bytes.toString('latin1', opening.length, sumEnd);
  if (sum !== sha256(bytes.subarray(keyStart))) return undefined;
  try {
    return codedFrom(JSON.parse(bytes.toString('utf8', bodyStart, bytes.length - 1)) as Body);
  } catch {
    return undefined;
  }
}

function codedFrom({ print, whole, ...rest }: Body): Coded {
  const { text } = rest.report;
  const records = whole ? { ...rest, print } : withWords({ ...rest, print }, text);
  const { report, events, claims, notices } = records;
  return { report, events, claims, notices, fingerprint: unpackPrint(records.print) };
}
