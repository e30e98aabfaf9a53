/** Ending of the file a report is kept under, by the media type its reader found. Nothing else names files. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/xml': 'xml',
  'application/json': 'data.json',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** Name of the bytes of a report. `id` must be a report id; a media type outside the table gets `bin`. */
export function bytesName(id: string, mediaType: string): string {
  return `${id}.${ENDINGS[mediaType] ?? 'bin'}`;
}

/** Name of the file beside the bytes that says where they came from. */
export function sideName(id: string): string {
  return `${id}.json`;
}

/** True for `r` and 12 hexadecimal digits: the only ids that become file names. */
export function isReportId(id: unknown): id is string {
  return typeof id === 'string' && /^r[0-9a-f]{12}$/.test(id);
}

/** The report id a file in `reports/` belongs to, if its name is one of ours. */
export function idInName(name: string): string | undefined {
  return /^(r[0-9a-f]{12})\.(?:data\.json|[a-z]{2,4})$/.exec(name)?.[1];
}
