import type { Source, Violation } from './source.js';
import { child, children, nameOf, type SyntaxNode } from './walk.js';

/** Words that say nothing about what a thing is. */
const EMPTY_LAST = /(^|[a-z\d_])(manager|helper|service|impl|info|utils?)s?$/i;
const EMPTY_WHOLE = /^(data|info|handle|handler|manager|helper|service|impl)$/i;

/** Default exports, barrels and empty names. `entries` are the files that may do nothing but re-export. */
export function checkExports(sources: readonly Source[], entries: readonly string[]): readonly Violation[] {
  const mayCollect = new Set(entries);
  return sources.flatMap((source) => [
    ...defaults(source),
    ...(mayCollect.has(source.path) ? [] : barrels(source)),
    ...emptyNames(source),
  ]);
}

const statements = (source: Source) => source.program.body as unknown as readonly SyntaxNode[];

function defaults(source: Source): readonly Violation[] {
  return statements(source)
    .filter((node) => node.type === 'ExportDefaultDeclaration' || exportedNames(node).includes('default'))
    .map((node) => broken(source, node, 'default export: name it'));
}

function barrels(source: Source): readonly Violation[] {
  const all = statements(source);
  const first = all[0];
  const collects = (node: SyntaxNode) =>
    node.type === 'ExportAllDeclaration' ||
    node.type === 'ImportDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && child(node, 'declaration') === undefined);
  if (first !== undefined && all.every(collects))
    return [broken(source, first, 'barrel: it only passes on what other files export')];
  return all
    .filter(({ type }) => type === 'ExportAllDeclaration')
    .map((node) => broken(source, node, 'export *: name what is passed on'));
}

function emptyNames(source: Source): readonly Violation[] {
  return statements(source).flatMap((node) =>
    exportedNames(node)
      .filter((name) => EMPTY_LAST.test(name) || EMPTY_WHOLE.test(name))
      .map((name) => ({
        ...broken(source, node, `${name} says nothing of what it is`),
        rule: 'names' as const,
      })),
  );
}

function exportedNames(node: SyntaxNode): readonly string[] {
  if (node.type !== 'ExportNamedDeclaration') return [];
  const declaration = child(node, 'declaration');
  const ids = declaration === undefined ? [] : [declaration, ...children(declaration, 'declarations')];
  const names = [
    ...ids.map((item) => nameOf(child(item, 'id'))),
    ...children(node, 'specifiers').map((item) => nameOf(child(item, 'exported'))),
  ];
  return names.filter((name) => name !== '');
}

function broken(source: Source, node: SyntaxNode, message: string): Violation {
  return { rule: 'exports', path: source.path, line: source.lineAt(node.start), message };
}
