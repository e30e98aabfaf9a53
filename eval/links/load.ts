import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LinkBenchmark } from '../../src/forecasts/links/evaluate.js';
import { factsOf, type Link } from '../../src/forecasts/links/facts.js';
import { sidesOf } from '../../src/forecasts/links/sides.js';
import { type LineFault, readLinks, readNames } from '../../src/readers/links/readLinks.js';
import { InputError } from '../events/files.js';
import type { LinkOptions } from './options.js';

/** A file that went into a figure. */
export interface LoadedFile {
  readonly role: string;
  readonly file: string;
  /** Of the file as it lies on the disk. */
  readonly sha256: string;
  readonly rows: number;
}

export interface LoadedBenchmark extends LinkBenchmark {
  readonly files: readonly LoadedFile[];
  /** The file's units of time in one step. */
  readonly unit: number;
  readonly scored: 'valid' | 'test';
  /** Names by number, or the numbers themselves. */
  readonly entityNames: readonly string[];
  readonly relationNames: readonly string[];
}

interface Part {
  readonly role: string;
  readonly file: string;
  readonly links: readonly Link[];
}

/** Reads the files of a benchmark. @throws InputError naming file, line and problem. */
export function loadBenchmark(options: LinkOptions): LoadedBenchmark {
  const files: LoadedFile[] = [];
  const names = (role: 'entities' | 'relations') => {
    const file = options[role];
    return file === undefined ? undefined : readWith(readNames, { role, file }, files).names;
  };
  const parts: Part[] = (['train', 'valid', 'test'] as const).flatMap((role) => {
    const file = options[role];
    if (file === undefined) return [];
    const { links } = readWith(readLinks, { role, file }, files);
    if (links.length === 0) throw new InputError(`links: ${file} holds no line`);
    return [{ role, file, links }];
  });
  const entityNames = names('entities');
  const relationNames = names('relations');
  const largest = (of: (link: Link) => number) =>
    parts.reduce((most, { links }) => links.reduce((upTo, link) => Math.max(upTo, of(link)), most), -1) + 1;
  const entities = entityNames?.length ?? largest(({ subject, object }) => Math.max(subject, object));
  const relations = relationNames?.length ?? largest(({ relation }) => relation);
  for (const part of parts) checkNumbers(part, entities, relations);
  const unit = inOrder(parts);
  const all = parts.flatMap(({ links }) => links.map((link) => ({ ...link, day: link.day / unit })));
  const scored = parts.at(-1) as Part;
  return {
    facts: factsOf(all),
    splits: {
      fitBefore: firstTime(parts[1] as Part) / unit,
      scoredFrom: firstTime(scored) / unit,
      scoredTo: lastTime(scored) / unit,
    },
    entities,
    relations,
    sides: sidesOf(options.names ? (entityNames ?? []) : []),
    files,
    entityNames: entityNames ?? numbered(entities),
    relationNames: relationNames ?? numbered(relations),
    unit,
    scored: scored.role === 'test' ? 'test' : 'valid',
  };
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, id) => String(id));

function readWith<T extends { readonly faults: readonly LineFault[] }>(
  read: (text: string) => T,
  { role, file }: { role: string; file: string },
  files: LoadedFile[],
): T {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new InputError(`links: no file ${file} (--${role})`);
  const bytes = readFileSync(file);
  const found = read(textOf(bytes, file));
  const [fault] = found.faults;
  if (fault)
    throw new InputError(
      `links: ${file} line ${fault.line}: ${fault.problem}${found.faults.length > 1 ? ` (and ${found.faults.length - 1} more)` : ''}`,
    );
  const rows =
    'links' in found ? (found.links as unknown[]).length : (found as { names?: unknown[] }).names?.length;
  files.push({ role, file, sha256: createHash('sha256').update(bytes).digest('hex'), rows: rows ?? 0 });
  return found;
}

/** Packed or not is told by the first bytes, not by the name. */
function textOf(bytes: Buffer, file: string): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (error) {
    throw new InputError(`links: ${file} cannot be unpacked: ${(error as Error).message}`);
  }
}

function checkNumbers({ file, links }: Part, entities: number, relations: number): void {
  links.forEach(({ subject, relation, object }, at) => {
    const beyond =
      subject >= entities || object >= entities
        ? `entity ${Math.max(subject, object)}, but --entities names ${entities}`
        : relation >= relations
          ? `relation ${relation}, but --relations names ${relations}`
          : undefined;
    if (beyond !== undefined) throw new InputError(`links: ${file}, link ${at + 1}: ${beyond}`);
  });
}

const firstTime = ({ links }: Part) =>
  links.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY);
const lastTime = ({ links }: Part) => links.reduce((most, { day }) => Math.max(most, day), 0);

/** The unit of time: the greatest common divisor of all times. @throws InputError when the parts overlap in time. */
function inOrder(parts: readonly Part[]): number {
  parts.slice(1).forEach((part, at) => {
    const before = parts[at] as Part;
    if (firstTime(part) <= lastTime(before))
      throw new InputError(
        `links: ${part.file} begins at time ${firstTime(part)}, but ${before.file} ends at ${lastTime(before)}: parts follow each other in time`,
      );
  });
  let unit = 0;
  for (const { links } of parts)
    for (const { day } of links) {
      let [a, b] = [day, unit];
      while (a > 0) [a, b] = [b % a, a];
      unit = b;
    }
  return Math.max(1, unit);
}
