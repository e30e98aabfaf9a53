const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The day a spelled-out publication date names, `YYYY-MM-DD`, in the zone the text itself uses (no conversion).
 * Reads ISO 8601, RFC 822/2822 (feeds, mail), PDF dates (`D:20200726`), `26 July 2020`, `July 26, 2020`,
 * `26.07.2020`, and `07/26/2020` only where one number exceeds 12. Years 1600 to 2999. Undefined for anything else.
 */
export function publicationDay(text: string): string | undefined {
  const trimmed = text.slice(0, 100).trim();
  return fromNumbers(trimmed) ?? fromWords(trimmed);
}

/** True for a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && publicationDay(text) === text;
}

function fromNumbers(text: string): string | undefined {
  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text) ??
    /^(?:D:)?(\d{4})()(\d\d)(\d\d)(?:\D|\d{2,6}\D?|$)/.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[3], yearFirst[4]);
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (dayFirst) return day(dayFirst[3], dayFirst[2], dayFirst[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text);
  return slashed ? unambiguous(slashed) : undefined;
}

/** `07/26/2020` or `26/07/2020`; where both readings are possible and differ, neither is taken. */
function unambiguous([, first, second, year]: RegExpExecArray): string | undefined {
  if (first === second || Number(first) > 12) return day(year, second, first);
  return Number(second) > 12 ? day(year, first, second) : undefined;
}

function fromWords(text: string): string | undefined {
  const words = text.replace(/^[A-Za-z]{3,9}(?:day)?\.?,\s+/, '');
  const british =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d\d)(?!\d)/.exec(words);
  if (british) return day(fullYear(british[3]), monthNumber(british[2]), british[1]);
  const american = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(words);
  if (american) return day(american[3], monthNumber(american[1]), american[2]);
  const unix = /^(?:[A-Za-z]{3}\s+)?([A-Za-z]{3})\s+(\d{1,2})\s+[\d:]{8}\s+(?:\S{1,5}\s+)?(\d{4})$/.exec(
    words,
  );
  return unix ? day(unix[3], monthNumber(unix[1]), unix[2]) : undefined;
}

function monthNumber(name = ''): string | undefined {
  const word = name.toLowerCase();
  const index = word === 'sept' ? 8 : Math.max(MONTHS.indexOf(word), FULL_MONTHS.indexOf(word));
  return index < 0 ? undefined : String(index + 1);
}

/** Two-digit years as RFC 2822 section 4.3 reads them. */
function fullYear(year = ''): string {
  if (year.length === 4) return year;
  return String(Number(year) + (Number(year) < 50 ? 2000 : 1900));
}

function day(year = '', month = '', dayOfMonth = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  if (!(y >= 1600 && y <= 2999 && m >= 1 && m <= 12 && d >= 1)) return undefined;
  const lastDay = new Date(Date.UTC(y, m, 0)).getUTCDate();
  if (d > lastDay) return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
