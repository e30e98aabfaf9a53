import type { ActorDictionary } from './dictionary.js';

/** Code of a party by its name; undefined when nobody is known by it. */
export type CodeOfName = (name: string) => string | undefined;

/** Code of the party whose name is all of these words (`Russia`, `the Kremlin`); undefined when the dictionary knows none such. */
export function codeOfName(dictionary: Pick<ActorDictionary, 'match'>, name: string): string | undefined {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word, index) => index > 0 || !/^the$/i.test(word));
  const tokens = words.map((text) => ({ text, xpos: 'NNP' }));
  const whole = dictionary
    .match(tokens)
    .find(({ code, first, last }) => code !== '' && first === 0 && last === tokens.length - 1);
  return whole?.code;
}
