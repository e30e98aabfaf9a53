import type { Reading } from './reading.js';

/** Sectors of institutions by their head noun. */
export const institutions: ReadonlyMap<string, string> = new Map([
  ...['academy', 'university', 'institute', 'college', 'school', 'laboratory'].map(
    (word): [string, string] => [word, 'EDU'],
  ),
  ...[
    'company',
    'corporation',
    'firm',
    'bank',
    'group',
    'airline',
    'maker',
    'manufacturer',
    'enterprise',
    'conglomerate',
  ].map((word): [string, string] => [word, 'BUS']),
]);

/** "president of the N Academy": whose office it is tells the sector, not the title. */
export function institutionSectors({ tree }: Reading, head: number): readonly string[] | undefined {
  if (tree.tokens[head + 1]?.text.toLowerCase() !== 'of') return undefined;
  for (const token of tree.tokens.slice(head + 2, head + 12)) {
    if (token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'AUX') return undefined;
    const sector = institutions.get(token.lemma.toLowerCase());
    if (sector) return [sector];
  }
  return undefined;
}
