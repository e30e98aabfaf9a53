/** A probability as it is read: whole per cent, with a digit more near both ends. */
export const percent = (p: number): string =>
  `${(100 * p).toFixed(p > 0 && p < 1 && (p < 0.1 || p > 0.9) && Math.abs(100 * p - Math.round(100 * p)) > 0.05 ? 1 : 0)} %`;

/** What somebody types for a probability: "30", "30%", "2,5"; undefined when it is none. */
export function chanceIn(text: string): number | undefined {
  const written = text.trim().replace(/\s*%$/, '').replace(',', '.');
  const value = Number(written);
  return written !== '' && value >= 0 && value <= 100 ? value / 100 : undefined;
}

/** The day of an ISO time. */
export const dayIn = (time: string): string => time.slice(0, 10);
