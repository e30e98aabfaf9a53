import type { Notice } from '../../model/notice.js';
import { LineFaults } from './lines.js';

/** UniversalPetrarch's internal coding ontology: `0331:0x3045#name`, sums of hexadecimal numbers allowed. */
export function readCodingOntology(
  text: string,
  file: string,
): { ontology: Map<string, number>; notices: Notice[] } {
  const faults = new LineFaults(file);
  const ontology = new Map<string, number>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const kept = raw.replace(/#.*$/, '').trim();
    if (kept === '') continue;
    const [, code = '', sum = ''] = /^([^:\s]+):([-+\dxa-f]+)$/i.exec(kept) ?? [];
    const terms = sum.match(/[-+]?(?:0x[\da-f]+|0)/gi) ?? [];
    if (code === '' || terms.join('') !== sum)
      faults.add({ number: index + 1, text: raw }, 'no code and number that can be read');
    else if (/\d/.test(code))
      ontology.set(
        code,
        terms.reduce((total, term) => total + numberOf(term), 0),
      );
  }
  return { ontology, notices: faults.notices };
}

const numberOf = (term: string): number =>
  term.startsWith('-') ? -Number(term.slice(1)) : Number(term.replace(/^\+/, ''));
