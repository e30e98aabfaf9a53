export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** `f(value, key)` for each entry of an object; nothing for anything else. */
export function mapped<T>(value: unknown, f: (value: unknown, key: string) => T): T[] {
  return Object.entries(fieldsOf(value) ?? {}).map(([key, one]) => f(one, key));
}

/** The fields named that are strings. */
export function texts(fields: Fields, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) =>
      typeof fields[name] === 'string' && fields[name] !== '' ? [[name, fields[name] as string]] : [],
    ),
  );
}

/** Entries of a list or of an object by id; an item may be a text, `ID: text`, or an object with or without an `id`. */
export function entriesOf(
  value: unknown,
  letter: string,
): readonly { readonly id: string; readonly fields: Fields }[] {
  if (Array.isArray(value)) return value.map((item, index) => listed(item, `${letter}${index + 1}`));
  return mapped(value, (item, id) => ({ id, fields: fieldsOf(item) ?? { text: String(item) } }));
}

function listed(item: unknown, fallback: string): { id: string; fields: Fields } {
  const fields = fieldsOf(item);
  if (fields) return { id: String(fields.id ?? fallback), fields };
  const text = String(item);
  const [, id, rest] = /^\s*([A-Za-z]{1,3}\d{1,3})(?::\s+(.*))?$/s.exec(text) ?? [];
  return id === undefined ? { id: fallback, fields: { text } } : { id, fields: { text: rest ?? id } };
}
