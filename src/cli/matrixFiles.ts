import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { sha256 } from '../dossier/hash.js';
import { matrixAt } from '../dossier/matrix/desk.js';
import { type MatrixFormat, matrixFile } from '../dossier/matrix/files.js';
import { scoredMatrix } from '../dossier/matrix/records.js';
import { takeMatrix } from '../dossier/matrix/take.js';
import { writeMatrixJson } from '../writers/matrixJson.js';
import { ownName, readMatrixFile, withMatrix } from './matrixPlace.js';
import { isDossier } from './open.js';
import { materialOfDossier } from './stored.js';
import type { Terminal } from './terminal.js';

/** `detente import --matrix`: take matrices from files into a dossier, each as one line of its journal. */
export async function importMatrices(
  files: readonly string[],
  { into, rater }: { readonly into: string; readonly rater?: string | undefined },
  terminal: Terminal,
): Promise<void> {
  for (const file of files) {
    const { matrix, notices } = await readMatrixFile(file);
    for (const { message } of notices) terminal.err(`note: ${file}: ${message}\n`);
    const by = ownName();
    await withMatrix(into, { mode: 'write', by }, (desk) =>
      takeMatrix(desk, matrix, {
        file,
        sha256: sha256(writeMatrixJson(matrix)),
        ...(rater === undefined ? {} : { rater }),
      }),
    );
    const { hypotheses, evidence, cells } = matrix;
    terminal.out(
      `${file}: ${hypotheses.length} hypotheses, ${evidence.length} rows, ${cells.length} cells taken in\n`,
    );
  }
}

export interface MatrixExport {
  readonly format: MatrixFormat;
  readonly rater?: string | undefined;
  readonly output?: string | undefined;
}

/** `detente export --matrix`: the matrix of a dossier, or of a file, in another form. */
export async function exportMatrix(
  place: string,
  { format, rater, output }: MatrixExport,
  terminal: Terminal,
): Promise<void> {
  const { matrix, reports } = await matrixAndReports(place, format, terminal);
  const more = { reports, at: new Date().toISOString(), ...(rater === undefined ? {} : { rater }) };
  const { bytes, notices } = matrixFile(format, matrix, more);
  for (const { message, hint } of notices) terminal.err(`note: ${message}${hint ? ` ${hint}` : ''}\n`);
  if (output === undefined) {
    process.stdout.write(bytes);
    return;
  }
  await mkdir(dirname(resolve(output)), { recursive: true });
  const unfinished = `${output}.${process.pid}.tmp`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, output);
  terminal.err(`written: ${output}\n`);
}

async function matrixAndReports(place: string, format: MatrixFormat, terminal: Terminal) {
  if (!isDossier(place)) return { matrix: (await readMatrixFile(place)).matrix, reports: [] };
  const state = await withMatrix(place, { mode: 'read' }, async (desk) => matrixAt(desk));
  const reports =
    format === 'annotations' ? (await materialOfDossier(place, {}, terminal)).material.reports : [];
  return { matrix: scoredMatrix(state), reports };
}
