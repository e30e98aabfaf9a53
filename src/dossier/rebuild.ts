import { openBook } from './coded/book.js';
import { dropCoded } from './coded/codedFile.js';
import type { Dossier } from './dossier.js';
import { readOnlyError } from './journal.js';
import { type AnalyseOptions, keepCoders } from './pool.js';
import type { Maker } from './stamp.js';
import { type CodedMaterial, materialOfBook } from './storedMaterial.js';

export interface BringOptions extends Omit<AnalyseOptions, 'onDone'> {
  /** Of the reports that have to be coded. */
  readonly onDone?: (done: number, total: number) => void;
}

/** With fewer reports a thread takes longer to start than it saves. */
const fewReports = 8;

/** Records of a dossier, with everything coded that is new or was coded otherwise. A dossier open for writing keeps it. */
export async function bringUpToDate(
  dossier: Dossier,
  maker: Maker,
  { onDone, ...options }: BringOptions = {},
): Promise<CodedMaterial> {
  const book = await openBook(dossier, maker);
  const few = book.missing().length <= fewReports ? { threads: 0 } : {};
  const coders = keepCoders({ ...few, ...options });
  try {
    await book.fill(coders, onDone ? { onDone } : {});
  } finally {
    await coders.close();
  }
  return materialOfBook(dossier, maker, book);
}

/** Code all reports anew, whatever was kept. Throws a UserError when the dossier cannot be written. */
export async function rebuild(
  dossier: Dossier,
  maker: Maker,
  options: BringOptions = {},
): Promise<CodedMaterial> {
  if (dossier.readOnly) throw readOnlyError(dossier.readOnly);
  await dossier.check();
  await dropCoded(dossier);
  return bringUpToDate(dossier, maker, options);
}
