import { importedPath, type Source, type Violation } from './source.js';

/** Folders of src/, lowest level first (ARCHITECTURE.md). A folder imports itself and lower levels only. */
export const LEVELS: readonly (readonly string[])[] = [
  ['util', 'version.ts'],
  ['model', 'stats'],
  ['ontology', 'language'],
  ['coding', 'claims', 'relations', 'hypotheses', 'rules', 'forecasts'],
  ['briefs', 'store', 'readers', 'writers', 'llm'],
  ['dossier'],
  ['server'],
  ['cli'],
];

/** Loaded only when somebody asks for it, so never by a static import from outside. */
const LAZY = new Set(['llm']);

const levelOf = (folder: string) => LEVELS.findIndex((folders) => folders.includes(folder));

/** The folder of src/ that a file lies in, or the file itself where it lies beside the folders; undefined outside src/. */
export function folderOf(path: string): string | undefined {
  const [top, folder] = path.split('/');
  return top === 'src' ? folder : undefined;
}

/** Imports that go up or sideways, and folders that have no level. */
export function checkLayers(sources: readonly Source[]): readonly Violation[] {
  return sources.flatMap((source) => {
    const folder = folderOf(source.path);
    if (folder === undefined || source.path === 'src/index.ts') return [];
    if (levelOf(folder) < 0)
      return [
        broken(source.path, 1, `src/${folder} has no level: add it to LEVELS in scripts/tidy/layers.ts`),
      ];
    return source.imports.flatMap(({ specifier, line, dynamic }) => {
      const target = importedPath(source.path, specifier);
      const problem = target === undefined ? undefined : crossing({ folder, target, dynamic });
      return problem === undefined ? [] : [broken(source.path, line, problem)];
    });
  });
}

function crossing(edge: { folder: string; target: string; dynamic: boolean }): string | undefined {
  const { folder, target, dynamic } = edge;
  const other = folderOf(target);
  if (other === undefined) return `imports ${target}, which is no part of src/`;
  if (other === folder) return undefined;
  if (target === 'src/index.ts')
    return `imports ${target}, the public entry: import the file that defines it`;
  if (levelOf(other) >= levelOf(folder)) return `${folder} may not import ${other} (${target})`;
  return LAZY.has(other) && !dynamic ? `${other} is imported with import() only` : undefined;
}

function broken(path: string, line: number, message: string): Violation {
  return { rule: 'layers', path, line, message };
}
