/** Where figures from an imported table come from: the way back to file and line. */
export interface RowRef {
  /** File as it was named when imported. */
  readonly file: string;
  readonly rows: number;
  /** Lines of the file, ascending, in runs: `12-40, 51 and 120 more`; empty where only a number of rows is kept. */
  readonly lines: string;
}

/** Lines in runs, the first few of them: `3-5, 9, 12-14 and 20 more`. */
export function lineRuns(lines: readonly number[], most = 6): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const line of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  const shown = runs.slice(0, most);
  const left = sorted.length - shown.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const words = shown.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
  return left > 0 ? `${words} and ${left} more` : words;
}

/** References of rows told one by one, a file each, in order of the files' names. */
export function rowRefs(places: readonly { readonly file: string; readonly line: number }[]): RowRef[] {
  const byFile = new Map<string, number[]>();
  for (const { file, line } of places) {
    const known = byFile.get(file);
    if (known) known.push(line);
    else byFile.set(file, [line]);
  }
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, lines]) => ({ file, rows: lines.length, lines: lineRuns(lines) }));
}
