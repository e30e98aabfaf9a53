/** A path as SQL; as a `pattern`, so that characters which would make it one stand for themselves. */
export const fileLiteral = (path: string, { pattern = false } = {}): string =>
  `'${(pattern ? path.replace(/[*?[]/g, '[$&]') : path).replaceAll("'", "''")}'`;
