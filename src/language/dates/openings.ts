import { keptByWord } from '../../util/keptByWord.js';

/** Classes of words that may open a phrase of time; a word may be in several. */
export type Opening = keyof typeof classes;

const words = (text: string): RegExp => new RegExp(`^(?:${text.replaceAll(' ', '|')})$`);

// Each class holds every word that its rules can begin with, and may hold more: the rules decide.
const classes = {
  figure: /\d/,
  count: new RegExp(
    `${
      words(
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
      ).source
    }|${words('a an whole another full half few several couple handful many some dozen').source}|${
      words('the about around roughly nearly almost just only over at up more less fewer between').source
    }|^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-`,
  ),
  ordinal: /^(?:first|second|third|twenty-first)$|th$/,
  unit: /^(?:day|week|month|quarter|year|decade)(?:s|-?long)?$/,
  month: /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  weekday: /^(?:mon|tue|wed|thu|fri|sat|sun)/,
  season: words('spring summer autumn fall winter'),
  decade: /ties$/,
  feast: words('christmas new may good easter ramadan eid'),
  era: words('ad'),
  account: words('fy fiscal financial budget budgetary'),
  pointer: words('last past previous this current next coming upcoming recent'),
  the: words('the'),
  that: words('that'),
  in: words('in'),
  within: words('within inside midway halfway'),
  edge: words('opening last final closing'),
  part: /^(?:early|earlier|beginning|start|outset|mid|middle|late|later|end|close)$|^(?:mid|early|late)-/,
  moment: words('eve day night morning afternoon evening weekend anniversary'),
  named: words('today tonight yesterday tomorrow overnight'),
  term: words('short near medium mid long'),
} as const;

const names = Object.keys(classes) as Opening[];

/** The classes of a word in small letters. */
export const openingsOf = keptByWord(
  (text: string): ReadonlySet<Opening> => new Set(names.filter((name) => classes[name].test(text))),
);

/** Whether a count of units may begin with the word. */
export const opensCount = (text: string): boolean => {
  const kinds = openingsOf(text);
  return kinds.has('count') || kinds.has('figure');
};
