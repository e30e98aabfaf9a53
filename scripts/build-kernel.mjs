// Compiles the parser's arithmetic to WebAssembly and stores it as base64, so that nothing is read from disk at run time.
// Usage: node scripts/build-kernel.mjs

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);
const source = new URL('src/language/net/kernel/kernel.as', root);
const target = new URL('src/language/net/kernel.generated.ts', root);
const flags = '-O3 --noAssert --runtime stub --importMemory --enable simd --use abort= -o kernel.wasm'.split(
  ' ',
);

/** Compile the kernel and return the text of the generated module. */
export function kernelModule() {
  const folder = mkdtempSync(join(tmpdir(), 'detente-kernel-'));
  try {
    // The compiler wants a `.ts` name; in the tree the file has another, as it is no TypeScript.
    writeFileSync(join(folder, 'kernel.ts'), readFileSync(source));
    const asc = fileURLToPath(new URL('node_modules/assemblyscript/bin/asc.js', root));
    const run = spawnSync(process.execPath, [asc, 'kernel.ts', ...flags], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    const base64 = readFileSync(join(folder, 'kernel.wasm')).toString('base64');
    return `// Generated from kernel/kernel.as by scripts/build-kernel.mjs. Do not edit.\nexport const kernelBase64 =\n  '${base64}';\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(target, kernelModule());
