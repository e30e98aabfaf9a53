/** A probability as it is read: whole per cent, with a digit more near both ends; certainty is said of 0 and 1 alone. */
export function percent(p: number): string {
  if (p > 0 && p < 0.001) return '< 0.1 %';
  if (p < 1 && p > 0.999) return '> 99.9 %';
  const digits = p < 0.1 || p > 0.9 ? 1 : 0;
  return `${Number((100 * p).toFixed(digits))} %`;
}

/** What somebody types for a probability: "30", "30%", "2,5"; undefined when it is none. */
export function chanceIn(text: string): number | undefined {
  const written = text.trim().replace(/\s*%$/, '').replace(',', '.');
  const value = Number(written);
  return written !== '' && value >= 0 && value <= 100 ? value / 100 : undefined;
}

/** The day of an ISO time. */
export const dayIn = (time: string): string => time.slice(0, 10);
