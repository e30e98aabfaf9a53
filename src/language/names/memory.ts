import type { Remembered } from './choose.js';
import type { Name } from './name.js';

/** What a report has named so far. */
export interface Memory {
  readonly remembered: Remembered;
  /** Keeps the names of a sentence, in their shorter forms too. */
  readonly note: (names: readonly Name[]) => void;
}

/** Least score of a name that others take their type from. */
const sure = 0.6;

/** A memory for one report: a person's family name, an organisation's acronym and the name itself keep the type of the full form. */
export function createMemory(): Memory {
  const types = new Map<string, string>();
  return {
    remembered: (words) => {
      const type = types.get(words.replaceAll(' ', ''));
      return type ? [`remembered ${type}`] : [];
    },
    note: (names) => {
      for (const name of names) {
        const type = name.type === 'facility' ? 'place' : name.type;
        if (name.score < sure || !['person', 'place', 'organisation'].includes(type)) continue;
        for (const form of formsOf(name)) types.set(form, type);
      }
    },
  };
}

function formsOf({ text, type }: Name): string[] {
  const words = text.split(/\s+/);
  const forms = [words.join('')];
  if (words.length < 2) return forms;
  if (type === 'person') forms.push(words.at(-1) as string, words.slice(1).join(''));
  if (type === 'organisation') {
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
    if (capitals.length > 2) forms.push(capitals.join(''));
  }
  return forms.filter((form) => form.length > 1);
}
