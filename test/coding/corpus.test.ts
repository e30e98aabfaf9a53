import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventNotation } from '../../src/coding/notation.js';
import { fits } from './expectation.js';
import { codeText } from './harness.js';

interface Case {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Blocks of `# title`, text, `--`, expected lines; blank lines between blocks. */
function casesOf(file: string): Case[] {
  const blocks = readFileSync(`test/coding/corpus/${file}`, 'utf8').split(/\n(?=# )/);
  return blocks
    .filter((block) => block.includes('\n--'))
    .map((block) => {
      const [head = '', tail = ''] = block.split(/\n--[ \t]*(?:\n|$)/);
      const [title = '', ...text] = head.trim().split('\n');
      const expected = tail.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
      return { file, title: title.slice(2), text: text.join('\n'), expected };
    });
}

const files = readdirSync('test/coding/corpus').filter((name) => name.endsWith('.txt'));
const cases = files.filter((name) => name !== 'known-gaps.txt').flatMap(casesOf);
const gaps = files.includes('known-gaps.txt') ? casesOf('known-gaps.txt') : [];

function holds({ text, expected }: Case): boolean {
  const { events } = codeText(text);
  return (
    events.length === expected.length && expected.every((line) => events.some((event) => fits(event, line)))
  );
}

describe('corpus', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(0));
  it.each(cases.map((one) => [`${one.file}: ${one.title}`, one] as const))('%s', (_, one) => {
    if (holds(one)) return;
    expect(codeText(one.text).events.map(eventNotation)).toEqual(one.expected);
  });
});

/** Known failures; one that starts to pass must be moved to its phenomenon's file. */
describe('known gaps', () => {
  it.each(gaps.map((one) => [one.title, one] as const))('%s', (_, one) => {
    expect(holds(one), 'passes now: move it out of known-gaps.txt').toBe(false);
  });
});
