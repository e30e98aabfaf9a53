/**
 * State or organisation and sectors of a code as coders write it: `RUS`, `RUS:GOV`, `RUSGOVMIL` (CAMEO), `FRO/BIL` (dictionaries
 * with slashes). Nobody (`---`, also with an agent: `---GOV`, and the empty text) has the code `---`. Text that is no such code
 * stands as it is.
 */
export function splitActorCode(text: string): { code: string; sectors: readonly string[] } {
  const trimmed = text.trim();
  if (trimmed === '' || /^-+(?![^-])|^---/.test(trimmed)) return { code: '---', sectors: [] };
  if (/[:/]/.test(trimmed)) {
    const [code = '', ...sectors] = trimmed.split(/[:/]/);
    return { code, sectors };
  }
  if (!/^(?:[A-Z]{3}){2,}$/.test(trimmed)) return { code: trimmed, sectors: [] };
  const [code = '', ...sectors] = trimmed.match(/.{3}/g) ?? [];
  return { code, sectors };
}
