import { expect, it } from 'vitest';
import { contextMeaning, contextNames } from '../../src/ontology/contexts.js';
import { codeText } from './harness.js';

const contextsOfFirst = (text: string) => codeText(text).events[0]?.contexts;

it('has the 37 contexts of the manual, each with its meaning', () => {
  expect(new Set(contextNames).size).toBe(37);
  for (const name of contextNames) expect(contextMeaning(name), name).toMatch(/\w/);
});

it.each([
  ['Norway suspended exports of enriched uranium to Peru.', ['economic', 'natural_resource']],
  ['Chad gave Togo vaccines.', ['health']],
  ['Kenya accused Uganda of election fraud.', ['election']],
  ['The Kenyan navy seized a Ugandan fishing boat.', ['military', 'natural_resource']],
])('words of the act tell them: %s', (text, wanted) => {
  for (const name of wanted) expect(contextsOfFirst(text)).toContain(name);
});

it('leaves out words of other clauses and of the occasion', () => {
  const text = 'Norway thanked Peru after a flood destroyed a hospital during an election.';
  for (const name of ['health', 'disasters', 'election']) expect(contextsOfFirst(text)).not.toContain(name);
});

it('says which word told a context', () => {
  const steps = codeText('Chad gave Togo vaccines.').events[0]?.reasons.filter(
    ({ rule }) => rule === 'context',
  );
  expect(steps?.map(({ span }) => span?.exact)).toEqual(['vaccines']);
});
