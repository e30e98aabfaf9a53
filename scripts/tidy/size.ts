import type { Source, Violation } from './source.js';
import { child, children, nameOf, type SyntaxNode, walk } from './walk.js';

/** Hard limits, and limits for the whole of src/. Lines count as in an editor; generated files are not measured. */
export const LIMITS = {
  fileLines: 400,
  functionLines: 60,
  parameters: 3,
  medianFile: 80,
  ninetiethFile: 200,
} as const;

export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly ninetieth: number;
  readonly most: number;
}

export interface Sizes {
  readonly files: Spread;
  readonly functions: Spread;
}

const isGenerated = (path: string) => path.endsWith('.generated.ts');

/** Files, functions and parameter lists over the limits. Functions of tests are not measured: a suite is one function. */
export function checkSize(sources: readonly Source[]): readonly Violation[] {
  const found = sources.filter(({ path }) => !isGenerated(path)).flatMap(oversized);
  const { files } = measure(sources);
  const whole = (message: string): Violation => ({ rule: 'size', path: 'src', line: 1, message });
  if (files.median > LIMITS.medianFile)
    found.push(whole(`the median file has ${files.median} lines (limit ${LIMITS.medianFile})`));
  if (files.ninetieth > LIMITS.ninetiethFile)
    found.push(whole(`one file in ten has ${files.ninetieth} lines or more (limit ${LIMITS.ninetiethFile})`));
  return found;
}

/** Sizes of src/, in lines. */
export function measure(sources: readonly Source[]): Sizes {
  const measured = sources.filter(({ path }) => path.startsWith('src/') && !isGenerated(path));
  return {
    files: spread(measured.map(({ lines }) => lines)),
    functions: spread(measured.flatMap((source) => functionsOf(source).map(({ lines }) => lines))),
  };
}

function oversized(source: Source): Violation[] {
  const broken = (line: number, message: string): Violation => ({
    rule: 'size',
    path: source.path,
    line,
    message,
  });
  const found: Violation[] = [];
  if (source.lines > LIMITS.fileLines)
    found.push(broken(1, `${source.lines} lines (limit ${LIMITS.fileLines})`));
  if (source.path.startsWith('test/')) return found;
  for (const { name, line, lines, parameters } of functionsOf(source)) {
    if (lines > LIMITS.functionLines)
      found.push(broken(line, `${name} has ${lines} lines (limit ${LIMITS.functionLines})`));
    if (parameters > LIMITS.parameters)
      found.push(
        broken(line, `${name} has ${parameters} positional parameters (limit ${LIMITS.parameters})`),
      );
  }
  return found;
}

interface Measured {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

function functionsOf(source: Source): readonly Measured[] {
  const found: Measured[] = [];
  walk(source.program, (node, { parent, key }) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type))
      return undefined;
    const line = source.lineAt(node.start);
    const lines = source.lineAt(node.end) - line + 1;
    // What a callback is given is for its caller to say: `replace` hands over every group of a pattern.
    const free = key !== 'arguments' && children(node, 'params').filter((item) => nameOf(item) !== 'this');
    const parameters = free ? free.length : 0;
    found.push({ name: functionName(node, parent), line, lines, parameters });
    return undefined;
  });
  return found;
}

function functionName(node: SyntaxNode, parent: SyntaxNode | undefined): string {
  const name = nameOf(child(node, 'id')) || nameOf(child(parent, 'id')) || nameOf(child(parent, 'key'));
  return name || 'a function';
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  // Nearest rank: the smallest value with at least that share of all values at or below it.
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, median: rank(0.5), ninetieth: rank(0.9), most: sorted.at(-1) ?? 0 };
}
