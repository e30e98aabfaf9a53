import { checkCycles } from './cycles.js';
import { checkExports } from './exports.js';
import { checkLayers } from './layers.js';
import { checkPurity, EXCEPTIONS, type Exception } from './purity.js';
import { checkSize, measure, type Sizes } from './size.js';
import { parseSource, type Source, type Violation } from './source.js';

export interface TidyInput {
  /** Repository path -> text of each TypeScript file. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that may only re-export: src/index.ts and the subpath entries of package.json. */
  readonly entries: readonly string[];
  readonly exceptions?: readonly Exception[];
}

export interface TidyResult {
  /** Sorted by path and line; empty when all is in order. */
  readonly violations: readonly Violation[];
  readonly sizes: Sizes;
}

/** All tidy rules over a set of files. */
export function tidy({ files, entries, exceptions = EXCEPTIONS }: TidyInput): TidyResult {
  const sources = [...files].map(([path, text]) => parseSource(path, text));
  const violations = [
    ...sources.flatMap(unparsed),
    ...checkLayers(sources),
    ...checkCycles(sources),
    ...checkPurity(sources, exceptions),
    ...checkSize(sources),
    ...checkExports(sources, entries),
  ];
  const order = (a: Violation, b: Violation) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
  return { violations: violations.sort(order), sizes: measure(sources) };
}

/** The entry files that package.json `exports` names, as source paths. */
export function entryFiles(exported: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(exported)
    .map((value) =>
      typeof value === 'object' && value !== null ? (value as { default?: string }).default : undefined,
    )
    .filter((path) => path !== undefined)
    .map((path) => path.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts'));
}

function unparsed({ path, errors }: Source): readonly Violation[] {
  return errors.map((message) => ({ rule: 'parse' as const, path, line: 1, message }));
}
