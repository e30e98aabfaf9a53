import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDossier, openDossier } from '../../src/dossier/folder.js';
import { readStored, reportIds } from '../../src/dossier/loadReport.js';
import { addDocument } from '../../src/dossier/reports.js';
import { UserError } from '../../src/model/errors.js';
import { failing, freshFolder, lone, utf8 } from './support.js';

const document = (words: string) => ({ bytes: utf8(words), origin: 'report.txt', date: '2020-07-26' });

/** A dossier with one confirmed report. */
async function prepared(): Promise<{ path: string; first: string }> {
  const path = join(freshFolder(), 'd');
  await createDossier(lone(), path, { title: 'Deliveries' });
  const dossier = await openDossier(lone(), path, { mode: 'write' });
  const { added } = await addDocument(dossier, document('The first report.'));
  await dossier.close();
  return { path, first: added[0]?.id ?? '' };
}

/** Open, add and close on a disk that fails at a step; which step failed, and whether the add was confirmed. */
async function attempt(path: string, plan: { at: number; code: string; lasting: boolean }) {
  const { files, ...effects } = lone();
  const faulty = failing(files, plan);
  let confirmed: string | undefined;
  let error: unknown;
  try {
    const dossier = await openDossier({ ...effects, files: faulty.files }, path, { mode: 'write' });
    try {
      const { added } = await addDocument(dossier, document('The second report.'));
      confirmed = added[0]?.id;
    } finally {
      await dossier.close();
    }
  } catch (caught) {
    error = caught;
  }
  return { confirmed, error, failed: faulty.state.failed };
}

describe.each([
  ['ENOSPC', 'dossier/disk-full', true],
  ['ENOSPC', 'dossier/disk-full', false],
  ['EIO', 'dossier/disk-failed', true],
  ['EACCES', 'dossier/not-writable', true],
] as const)('a disk that answers %s', (code, userCode, lasting) => {
  it(`at any step of opening and adding (${lasting ? 'from then on' : 'once'}) costs nothing that was confirmed`, async () => {
    const failures: string[] = [];
    for (let at = 1; ; at += 1) {
      const { path, first } = await prepared();
      const { confirmed, error, failed } = await attempt(path, { at, code, lasting });
      if (failed) failures.push(failed.does);
      if (error)
        expect([error instanceof UserError, error]).toMatchObject([true, { code: userCode, exitCode: 5 }]);
      else expect(confirmed).toBeDefined();

      const dossier = await openDossier(lone(), path, { mode: 'write' });
      expect(dossier.readOnly).toBeUndefined();
      for (const id of confirmed ? [first, confirmed] : [first])
        expect(await readStored(dossier, id)).toMatchObject({ report: { id }, notices: [] });
      const { added, known } = await addDocument(dossier, document('The second report.'));
      expect(added.length + known.length).toBe(1);
      await dossier.close();

      const after = await openDossier(lone(), path, { mode: 'write' });
      expect(after.notices).toEqual([]);
      expect(reportIds(after)).toHaveLength(2);
      for (const id of reportIds(after)) expect((await readStored(after, id)).notices).toEqual([]);
      await after.close();
      if (!failed) break;
    }
    // Lock (create, write, sync, link), journal (append), two files and their folder, journal line, free mark.
    const placed = ['create', 'write', 'sync', 'rename'];
    const all = [
      'create',
      'write',
      'sync',
      'link',
      'append',
      ...placed,
      ...placed,
      'syncFolder',
      'write',
      'sync',
      'create',
    ];
    expect(failures).toEqual(all);
  });
});
