import { importedPath, type Source, type Violation } from './source.js';

/** Import cycles, type imports counted as well; one violation for each edge that closes a cycle. */
export function checkCycles(sources: readonly Source[]): readonly Violation[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const trail: string[] = [];
  const found: Violation[] = [];
  const visit = (source: Source) => {
    trail.push(source.path);
    for (const { specifier, line } of source.imports) {
      const target = byPath.get(importedPath(source.path, specifier) ?? '');
      if (target === undefined || done.has(target.path)) continue;
      const at = trail.indexOf(target.path);
      if (at < 0) visit(target);
      else {
        const message = [...trail.slice(at), target.path].join(' -> ');
        found.push({ rule: 'cycles', path: source.path, line, message });
      }
    }
    trail.pop();
    done.add(source.path);
  };
  for (const source of sources) if (!done.has(source.path)) visit(source);
  return found;
}
