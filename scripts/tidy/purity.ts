import { impureUses, type Use } from './globals.js';
import { folderOf } from './layers.js';
import type { Source, Violation } from './source.js';

/** Folders without IO, clock, chance, environment, network or packages (ARCHITECTURE.md). */
export const PURE = new Set(
  'util model stats ontology language coding claims relations hypotheses rules forecasts briefs'.split(' '),
);

/** A use that is allowed in one file. It must still occur there: an exception that nothing needs is a violation. */
export interface Exception {
  readonly path: string;
  /** As the violation names it: a package, or a word such as `performance`. */
  readonly word: string;
  /** Why the file stays pure in effect. */
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    path: 'src/language/net/arithmetic.ts',
    word: 'globalThis',
    reason:
      'asks whether the host has WebAssembly; with or without it the bits are the same, which net-kernel.test.ts shows',
  },
];

/** Impure imports and globals in the pure folders, less the exceptions. */
export function checkPurity(
  sources: readonly Source[],
  exceptions: readonly Exception[] = EXCEPTIONS,
): readonly Violation[] {
  const used = new Set<Exception>();
  const found = sources.flatMap((source) => {
    if (!PURE.has(folderOf(source.path) ?? '')) return [];
    return usesOf(source).flatMap(({ word, line }) => {
      const exception = exceptions.find((entry) => entry.path === source.path && entry.word === word);
      if (exception !== undefined) used.add(exception);
      return exception === undefined ? [broken(source.path, line, `${word} is not pure`)] : [];
    });
  });
  const idle = exceptions.filter((entry) => !used.has(entry));
  return [
    ...found,
    ...idle.map(({ path, word }) => broken(path, 1, `the exception for ${word} is not needed`)),
  ];
}

function usesOf(source: Source): readonly { word: string; line: number }[] {
  const packages = source.imports
    .filter(({ specifier }) => !/^\.{1,2}\//.test(specifier))
    .map(({ specifier, line }) => ({ word: specifier, line }));
  const globals = impureUses(source.program).map(({ word, offset }: Use) => ({
    word,
    line: source.lineAt(offset),
  }));
  return [...packages, ...globals];
}

function broken(path: string, line: number, message: string): Violation {
  return { rule: 'purity', path, line, message };
}
