import { type ESTree, parseSync } from 'rolldown/utils';

/** A rule broken at a place; `path` is relative to the repository. */
export interface Violation {
  readonly rule: 'parse' | 'layers' | 'cycles' | 'purity' | 'size' | 'names' | 'exports';
  readonly path: string;
  /** 1-based; 1 when the whole file is meant. */
  readonly line: number;
  readonly message: string;
}

export interface ImportLine {
  readonly specifier: string;
  readonly line: number;
  /** `import('...')`: loaded when called, not when the file is. */
  readonly dynamic: boolean;
}

export interface Source {
  readonly path: string;
  /** Number of lines, the last one counted even without its line end. */
  readonly lines: number;
  readonly program: ESTree.Program;
  readonly imports: readonly ImportLine[];
  readonly errors: readonly string[];
  /** 1-based line of an offset in UTF-16 units. */
  readonly lineAt: (offset: number) => number;
}

/** Parse one TypeScript file; a file that does not parse has `errors` and an empty program. */
export function parseSource(path: string, text: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineAt = (offset: number) => lineOf(starts, offset);
  const parsed = parseSync(path, text, { lang: 'ts', astType: 'ts' });
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const imports: ImportLine[] = staticImports.map((entry) => ({
    specifier: entry.moduleRequest.value,
    line: lineAt(entry.start),
    dynamic: false,
  }));
  for (const { start, entries } of staticExports)
    for (const specifier of new Set(entries.flatMap((entry) => entry.moduleRequest?.value ?? [])))
      imports.push({ specifier, line: lineAt(start), dynamic: false });
  for (const { start, moduleRequest } of dynamicImports) {
    const specifier = text.slice(moduleRequest.start, moduleRequest.end);
    // A computed name (import(name)) cannot be followed: it is kept as written and matches no file.
    imports.push({ specifier: specifier.replace(/^['"`]|['"`]$/g, ''), line: lineAt(start), dynamic: true });
  }
  return {
    path,
    lines: starts.length - (text.endsWith('\n') ? 1 : 0),
    program: parsed.program,
    imports,
    errors: parsed.errors.map((error) => error.message),
    lineAt,
  };
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Repository path of a relative import (`./x.js` names `x.ts`), or undefined for a package or a computed name. */
export function importedPath(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('./') && !specifier.startsWith('../')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '.ts');
}
