import { type LinkMethod, linkMethods } from '../../src/forecasts/links/evaluate.js';
import type { Setting } from '../../src/forecasts/links/plan.js';
import { InputError } from '../events/files.js';

export interface LinkOptions {
  readonly train: string;
  readonly valid: string;
  readonly test?: string;
  readonly entities?: string;
  readonly relations?: string;
  readonly setting: Setting;
  readonly method: LinkMethod;
  readonly seed: number;
  /** A question to answer and explain instead of scoring. */
  readonly ask?: string;
  /** Whether names are read for country and sector. */
  readonly names: boolean;
}

const files = ['train', 'valid', 'test', 'entities', 'relations', 'ask'];
const values: Readonly<Record<string, readonly string[]>> = {
  setting: ['single', 'multi'],
  method: linkMethods,
};
const usage = `--train F --valid F [--test F] [--entities F] [--relations F] [--setting single|multi] [--method ${linkMethods.join('|')}] [--no-names] [--seed N] [--ask "Subject | relation | ?"]`;

/** Reads the words after `links`. @throws InputError with the usage when they make no sense. */
export function linkOptions(words: readonly string[]): LinkOptions {
  const given = new Map<string, string>();
  const wrong = (problem: string) => new InputError(`links: ${problem}\n  ${usage}`);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === 'links') continue;
    const name = word.replace(/^--/, '');
    if (word === '--no-names') given.set(name, '');
    else if (!word.startsWith('--') || ![...files, ...Object.keys(values), 'seed'].includes(name))
      throw wrong(`${word} is no option`);
    else {
      const value = words[++at];
      if (value === undefined || value.startsWith('--')) throw wrong(`${word} needs a value`);
      if (given.has(name)) throw wrong(`${word} is given twice`);
      if (values[name]?.includes(value) === false)
        throw wrong(`${word} is ${values[name]?.join(' or ')}, not ${value}`);
      given.set(name, value);
    }
  }
  const seed = given.get('seed') ?? '1';
  if (!/^\d{1,9}$/.test(seed)) throw wrong(`--seed is a whole number from 0, not ${seed}`);
  for (const name of ['train', 'valid']) if (!given.has(name)) throw wrong(`--${name} is missing`);
  const optional = Object.fromEntries(
    files.flatMap((name) => (given.has(name) ? [[name, given.get(name)]] : [])),
  );
  return {
    ...(optional as { train: string; valid: string }),
    setting: (given.get('setting') ?? 'single') as Setting,
    method: (given.get('method') ?? 'network') as LinkMethod,
    seed: Number(seed),
    names: !given.has('no-names'),
  };
}
