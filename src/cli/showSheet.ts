import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Sheet } from '../briefs/sheets/sheet.js';
import { version } from '../version.js';
import type { Terminal } from './terminal.js';

/** A sheet as asked for: a page into a file, JSON or text onto standard output. */
export async function showSheet(
  shown: { readonly sheet: () => Sheet; readonly json: () => unknown },
  options: { readonly html?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  if (options.html !== undefined) {
    const { sheetHtml } = await import('../briefs/sheets/sheetHtml.js');
    await mkdir(dirname(resolve(options.html)), { recursive: true });
    await writeFile(options.html, sheetHtml(shown.sheet(), `detente ${version}`));
    terminal.err(`written: ${options.html}\n`);
  }
  if (options.json) terminal.out(`${JSON.stringify(shown.json())}\n`);
  else {
    const { sheetText } = await import('../briefs/sheets/sheetText.js');
    terminal.out(sheetText(shown.sheet(), { width: terminal.width, colour: terminal.colour }));
  }
}
