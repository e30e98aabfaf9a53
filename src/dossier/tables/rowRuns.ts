import type { Row } from '../../store/engine.js';

/** Rows of a stream that follow each other with the same values in the columns named, run by run. */
export async function* rowRuns(
  stream: AsyncIterable<readonly Row[]>,
  columns: readonly string[],
): AsyncGenerator<readonly Row[]> {
  let run: Row[] = [];
  for await (const rows of stream)
    for (const row of rows) {
      const [first] = run;
      if (first && columns.some((column) => first[column] !== row[column])) {
        yield run;
        run = [];
      }
      run.push(row);
    }
  if (run.length > 0) yield run;
}
