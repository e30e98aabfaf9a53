import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLines } from '../../../src/readers/tables/lines.js';
import { quotedSplitter } from '../../../src/readers/tables/separated.js';
import { csvLine } from '../../../src/writers/rows.js';

/** Rows of a text, given to the reader in pieces of a size. */
async function rowsOf(text: string, size: number): Promise<(readonly string[])[]> {
  const bytes = Buffer.from(text);
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const found: (readonly string[])[] = [];
  const splitter = quotedSplitter(',');
  const sink = {
    row: (_line: number, fields: readonly string[]) => void found.push(fields),
    refuse: (line: number, reason: string) => void found.push([`${line}`, reason]),
  };
  for await (const batch of decodeLines(pieces())) splitter.lines(batch, sink);
  splitter.rest(sink);
  return found;
}

const cell = fc
  .string({ unit: fc.constantFrom('a', 'é', '李', '"', ',', '\n', ' ', ';', '\t'), maxLength: 8 })
  .filter((text) => text.trim() !== '');

it('CSV that was written is read back, wherever pieces end', async () => {
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (written, size) => {
      expect(await rowsOf(written.map(csvLine).join(''), size)).toEqual(written);
    }),
  );
});

it('a quote that is never closed costs its own line, not the rest of the file', async () => {
  const lines = ['1,"open', ...Array.from({ length: 300 }, (_, at) => `${at + 2},x`)];
  const found = await rowsOf(lines.join('\n'), 50);
  expect(found[0]).toEqual(['1', 'tables/open-quote']);
  expect(found).toHaveLength(301);
});
