import { existsSync, readFileSync } from 'node:fs';
import { analyseReport, createTools, type ReportAnalysis, type Tools } from '../src/dossier/analyse.js';

/** Names of a state in the forms the sentences ask for. */
export interface StateNames {
  readonly code: string;
  readonly name: string;
  readonly adj: string;
  readonly cap: string;
  readonly people: string;
}

/** States on five continents, chosen for names of one word each; every neighbouring two make a pair. */
export const states: readonly StateNames[] = [
  { code: 'KEN', name: 'Kenya', adj: 'Kenyan', cap: 'Nairobi', people: 'Kenyans' },
  { code: 'PER', name: 'Peru', adj: 'Peruvian', cap: 'Lima', people: 'Peruvians' },
  { code: 'RUS', name: 'Russia', adj: 'Russian', cap: 'Moscow', people: 'Russians' },
  { code: 'IND', name: 'India', adj: 'Indian', cap: 'Delhi', people: 'Indians' },
  { code: 'NOR', name: 'Norway', adj: 'Norwegian', cap: 'Oslo', people: 'Norwegians' },
  { code: 'IRN', name: 'Iran', adj: 'Iranian', cap: 'Tehran', people: 'Iranians' },
  { code: 'CHN', name: 'China', adj: 'Chinese', cap: 'Beijing', people: 'Chinese' },
  { code: 'UKR', name: 'Ukraine', adj: 'Ukrainian', cap: 'Kyiv', people: 'Ukrainians' },
];

/** A sentence with `{A}`, `{A:adj}`, `{A:cap}`, `{A:people}` (and B) filled in. */
export function fill(sentence: string, a: StateNames, b: StateNames): string {
  return sentence.replace(/\{([AB])(?::(adj|cap|people))?\}/g, (_, who: string, form: string | undefined) => {
    const state = who === 'A' ? a : b;
    return form === 'adj'
      ? state.adj
      : form === 'cap'
        ? state.cap
        : form === 'people'
          ? state.people
          : state.name;
  });
}

/**
 * Everything the analysis says of a text, with the two states' names and codes replaced by A and B and offsets by their
 * words, so that two fillings of one sentence must give the same line.
 */
export function signature(analysis: ReportAnalysis, a: StateNames, b: StateNames): string {
  const said = JSON.stringify([analysis.events, analysis.claims, analysis.notices], (key, value: unknown) =>
    ['id', 'events', 'start', 'end', 'report'].includes(key) ? undefined : value,
  );
  let text = said;
  for (const [state, letter] of [
    [a, 'A'],
    [b, 'B'],
  ] as const) {
    const forms = [state.people, state.adj, state.name, state.cap, state.code];
    for (const form of forms) text = text.replaceAll(new RegExp(`\\b${form}\\b`, 'g'), `<${letter}>`);
  }
  return orderless(text);
}

/** Lists sorted by code may stand in another order after the swap; the parts must be the same. */
const orderless = (text: string): string =>
  text
    .split(/(?<=\})|(?=\{)/)
    .sort()
    .join('');

/** Share of sentences whose output is unchanged but for the names, in percent; prints those that are not. */
export function evalSwap(): { name: string; value: number }[] {
  const file = 'test/swap/sentences.txt';
  if (!existsSync(file)) return [];
  const tools = createTools({ model: readFileSync('models/en.bin') });
  const sentences = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const broken = sentences.filter((sentence, index) => !invariant(sentence, index, tools));
  for (const sentence of broken) console.log(`changed: ${sentence}`);
  const share = (100 * (sentences.length - broken.length)) / Math.max(1, sentences.length);
  console.log(`${sentences.length} sentences, ${broken.length} changed by a swap`);
  return [{ name: 'swap unchanged', value: share }];
}

/** Whether swapping changes nothing but the names, for one pair of states. */
export function invariant(sentence: string, index: number, tools: Tools): boolean {
  const a = states[index % states.length] as StateNames;
  const b = states[(index + 1) % states.length] as StateNames;
  const analysed = (one: StateNames, two: StateNames): string => {
    const text = fill(sentence, one, two);
    const report = { id: 'r', text, date: '2020-08-30', mediaType: 'text/plain', origin: '', sha256: '' };
    return signature(analyseReport(report, tools), one, two);
  };
  return analysed(a, b) === analysed(b, a);
}
