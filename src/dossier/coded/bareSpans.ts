import { canonicalJson } from '../canonical.js';

/**
 * Records as JSON in canonical order, with the words of spans left out where they stand in the text at their place. Undefined when a
 * record has a start and an end but no words, so that it could not be told from a span without them.
 */
export function withoutWords(records: unknown, text: string): string | undefined {
  let unclear = false;
  const strip = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(strip);
    const fields = value as Record<string, unknown>;
    const { start, end, exact } = fields;
    if (typeof start === 'number' && typeof end === 'number') {
      if (exact === undefined) unclear = true;
      if (Object.keys(fields).length === 3 && exact === text.slice(start, end)) return { start, end };
    }
    return Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, strip(inner)]));
  };
  const bare = strip(records);
  return unclear ? undefined : canonicalJson(bare);
}

/** Puts the words back, in place: cut out of the text, which costs no memory, and one record for each place. */
export function withWords<T>(records: T, text: string): T {
  const known = new Map<number, unknown>();
  const spanAt = (start: number, end: number) => {
    const place = start * (text.length + 1) + end;
    const span = known.get(place) ?? { end, exact: text.slice(start, end), start };
    known.set(place, span);
    return span;
  };
  const restored = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) value[at] = restored(value[at]);
      return value;
    }
    const fields = value as Record<string, unknown>;
    const { start, end } = fields;
    if (typeof start === 'number' && typeof end === 'number' && fields.exact === undefined)
      return spanAt(start, end);
    for (const key in fields) if (typeof fields[key] === 'object') fields[key] = restored(fields[key]);
    return fields;
  };
  return restored(records) as T;
}
