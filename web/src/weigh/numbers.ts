/** A share from 0 to 1 as people write it: `0.7`, `.7`, `70 %`; undefined for nothing, NaN for what is none. */
export function shareIn(text: string): number | undefined {
  const written = text.trim().replace(',', '.');
  if (written === '') return undefined;
  const [, number = '', percent] = /^(\d*\.?\d+|\d+\.)\s*(%?)$/.exec(written) ?? [];
  const value = percent ? Number((Number(number) / 100).toFixed(10)) : Number(number);
  return number !== '' && value <= 1 ? value : Number.NaN;
}

/** A level or a number from 0 up. */
export function weightIn(text: string): 'high' | 'medium' | 'low' | number | undefined {
  const written = text.trim().toLowerCase();
  if (written === '') return undefined;
  if (written === 'high' || written === 'medium' || written === 'low') return written;
  const value = Number(written.replace(',', '.'));
  return value >= 0 && value <= 1000 ? value : Number.NaN;
}
