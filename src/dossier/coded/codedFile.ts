import { join } from 'node:path';
import { CODED, type Dossier } from '../dossier.js';
import { isMissing, onDisk } from '../faults.js';
import { lineBatches } from '../lines.js';
import { UNFINISHED } from '../place.js';
import type { Coded } from './coded.js';
import { codedIn, keyOfLine } from './codedLine.js';

/** What was kept of reports coded before. */
export interface Kept {
  /** By the id of the report. */
  readonly coded: Map<string, Coded>;
  /** Bytes of lines in use, and of all others: of older versions, of reports described anew, damaged. */
  readonly bytes: { used: number; idle: number };
}

const DOING = 'keep what was coded';
const LF = Buffer.from('\n');
const placeOf = ({ path }: Dossier): string => join(path, CODED);

/** Lines whose key is among the wanted (key to report id). Whatever is wrong with the others, they are passed over. */
export async function readCoded(dossier: Dossier, wanted: ReadonlyMap<string, string>): Promise<Kept> {
  const coded = new Map<string, Coded>();
  const bytes = { used: 0, idle: 0 };
  for await (const line of linesOf(dossier)) {
    const id = wanted.get(keyOfLine(line) ?? '');
    const found = id === undefined || coded.has(id) ? undefined : codedIn(line);
    if (found && found.report.id === id) coded.set(id, found);
    bytes[found ? 'used' : 'idle'] += line.length;
  }
  return { coded, bytes };
}

async function* linesOf(dossier: Dossier): AsyncGenerator<Uint8Array> {
  try {
    for await (const { lines } of lineBatches(dossier.effects.files.stream(placeOf(dossier)))) yield* lines;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Adds lines, each for itself: what a crash cuts off is coded again. */
export interface CodedWriter {
  /** Back when the system has it; not synced, because all of it can be made again. */
  readonly add: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Throws a UserError when the disk is full, or this process may write no longer. */
export async function codedWriter(dossier: Dossier): Promise<CodedWriter> {
  await dossier.check();
  const file = await onDisk(DOING, () => dossier.effects.files.append(placeOf(dossier)));
  const put = (bytes: Uint8Array) => onDisk(DOING, () => file.write(bytes));
  try {
    // The last line may have been cut off; an empty line is no line.
    if ((await file.size()) > 0) await put(LF);
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    add: (line) => put(Buffer.from(`${line}\n`)),
    close: () => file.close(),
  };
}

/** Forget everything: all reports are coded anew the next time. */
export function dropCoded(dossier: Dossier): Promise<void> {
  return onDisk(DOING, () => dossier.effects.files.remove(placeOf(dossier)));
}

/** Write the file anew with the wanted lines only; whoever reads it meanwhile sees the old one to its end. */
export async function tidyCoded(dossier: Dossier, wanted: ReadonlyMap<string, string>): Promise<void> {
  const { files, unique } = dossier.effects;
  const place = placeOf(dossier);
  const temporary = `${place}-${unique()}${UNFINISHED}`;
  await dossier.check();
  await onDisk(DOING, async () => {
    const file = await files.create(temporary);
    try {
      const taken = new Set<string>();
      for await (const line of linesOf(dossier)) {
        const key = keyOfLine(line) ?? '';
        if (!wanted.has(key) || taken.has(key) || !codedIn(line)) continue;
        taken.add(key);
        await file.write(Buffer.concat([line, LF]));
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(temporary, place);
  });
}
