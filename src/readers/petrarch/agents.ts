import type { AgentName } from '../../coding/petrarch/dictionary.js';
import { pluralOf } from '../../coding/petrarch/inflect.js';
import type { Notice } from '../../model/notice.js';
import { dictionaryLines, LineFaults, wordsOf } from './lines.js';

/**
 * Agent dictionary: `NOUN {PLURAL} [~GOV]`; `{}` for a noun without plural, nothing for a regular one. `!SET! = A, B` names
 * words that `!SET!` inside a noun stands for.
 */
export function readAgentNames(text: string, file: string): { agents: AgentName[]; notices: Notice[] } {
  const faults = new LineFaults(file);
  const agents: AgentName[] = [];
  const substitutes = new Map<string, readonly string[]>();
  for (const line of dictionaryLines(text)) {
    const trimmed = line.text.trim();
    if (trimmed === '') continue;
    const set = /^(!\w+!)\s*=\s*(.+)$/.exec(trimmed);
    if (set) {
      substitutes.set(
        set[1] as string,
        (set[2] as string).split(',').map((word) => word.trim()),
      );
      continue;
    }
    const [, noun = '', plural, code = ''] =
      /^([^[{]+?)\s*(?:\{([^}]*)\})?\s*\[\s*([^\]\s]*)\s*\]$/.exec(trimmed) ?? [];
    if (noun === '' || !code.includes('~')) {
      faults.add(line, 'no agent that can be read, its code needs a ~');
      continue;
    }
    const spellings = filled(noun, substitutes);
    if (spellings === undefined) faults.add(line, 'a set between ! ! that the file does not name');
    for (const spelling of spellings ?? []) {
      const many = plural === undefined ? (noun.includes('!') ? [] : [pluralOf(spelling)]) : wordsIn(plural);
      for (const name of [spelling, ...many]) agents.push({ words: wordsOf(name), code });
    }
  }
  return { agents, notices: faults.notices };
}

const wordsIn = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

function filled(noun: string, sets: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const mark = /!\w+!/.exec(noun)?.[0];
  if (mark === undefined) return [noun];
  return sets.get(mark)?.map((word) => noun.replace(mark, word));
}
