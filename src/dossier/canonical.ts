/**
 * JSON with the keys of every object in code-unit order, no blanks, nothing undefined: the same value gives the same
 * text whatever order its fields were made in.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(fields: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.keys(fields)
    .sort()
    .map((key) => [key, fields[key]] as const);
  return Object.fromEntries(entries);
}

/** Order of texts by code units: the same on every machine, whatever its language settings. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
