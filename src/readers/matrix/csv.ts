/** Records of a CSV text (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes. Undefined when a quote is never closed. */
export function parseCsv(text: string): readonly (readonly string[])[] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  const pattern = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  const whole = text.replace(/^\ufeff/, '');
  while (pattern.lastIndex < whole.length || record.length > 0) {
    const match = pattern.exec(whole);
    if (match === null) return undefined;
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
    if (match[3] === '') break;
  }
  return records.filter((fields) => fields.length > 1 || fields[0] !== '');
}
