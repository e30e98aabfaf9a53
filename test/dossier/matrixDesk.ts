import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Effects } from '../../src/dossier/effects.js';
import { createDossier } from '../../src/dossier/folder.js';
import { type MatrixDesk, openMatrix } from '../../src/dossier/matrix/desk.js';
import { freshFolder, lone } from './support.js';

const opened: MatrixDesk[] = [];
afterEach(async () => {
  for (const desk of opened.splice(0)) await desk.dossier.close();
});

/** A dossier whose clock says what `clock.now` says. */
export async function matrixDossier(path = freshFolder()) {
  const clock = { now: '2020-07-01T09:00:00Z' };
  const effects: Effects = { ...lone(), now: () => clock.now };
  await createDossier(effects, path, { title: 'a case' }).catch(() => undefined);
  const open = async (mode: 'read' | 'write' = 'write') => {
    const desk = await openMatrix(effects, path, { mode, by: 'ann' });
    opened.push(desk);
    return desk;
  };
  return { path, clock, open, journal: () => readFileSync(join(path, 'journal.jsonl'), 'utf8') };
}
