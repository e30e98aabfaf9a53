/** A line of CSV (RFC 4180): fields with a comma, a quote or a line break stand in quotes. Formulas are not defused: the text stays as it is. */
export function csvLine(fields: readonly string[]): string {
  return fields
    .map((field) => (/[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
}
