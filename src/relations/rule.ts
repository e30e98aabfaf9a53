import { UserError } from '../model/errors.js';
import { verdictRule } from './generated/verdict.generated.js';
import type { VerdictRule } from './judge.js';

/** The rule of data/relations/verdict.yaml. */
export const defaultRule: VerdictRule = verdictRule;

/**
 * A rule from text in the form of data/relations/verdict.yaml: `name: number` a line, `#` opens a comment; what it leaves out
 * is as there.
 * @throws UserError with the line for an unknown name or a value that is no number from 0.
 */
export function ruleFrom(text: string, file: string): VerdictRule {
  const given: Record<string, number> = {};
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const entry = line.replace(/#.*/, '').trim();
    if (entry === '') continue;
    const [, name = '', value = ''] = /^([A-Za-z]+)\s*:\s*(\S+)$/.exec(entry) ?? [];
    if (!Object.hasOwn(defaultRule, name))
      throw wrong(`${file}, line ${index + 1}: no entry of a verdict rule: "${entry}".`);
    if (!/^\d+(?:\.\d+)?$/.test(value))
      throw wrong(`${file}, line ${index + 1}: ${name} is a number from 0, not "${value}".`);
    given[name] = Number(value);
  }
  return { ...defaultRule, ...given };
}

const wrong = (message: string): UserError =>
  new UserError('relations/bad-rule', message, {
    hint: `Entries: ${Object.keys(defaultRule).join(', ')}; docs/relations.md says what they mean.`,
  });
