/** An event as the unit records of PETRARCH give it. */
export interface Gold {
  readonly source: string;
  readonly target: string;
  readonly code: string;
}

/** The records write some characters as entities. */
export const plain = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&#39;', "'");

/** `19950104` as `1995-01-04`. */
export const dayOf = (date: unknown): string => {
  const digits = String(date);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
};
