import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const notice = read('NOTICE').replace(/\s+/g, ' ');
const data = readdirSync('data', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsv|ya?ml|txt|csv)$/.test(name))
  .map((name) => `data/${name.replaceAll('\\', '/')}`);
const comments = (path: string) =>
  read(path)
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .join('\n');

it.each(data)('%s says where it comes from', (path) => {
  expect(comments(path)).toMatch(/origin|own (compilation|list)|restate|written from public record/i);
});

it('NOTICE names every data file that restates what another licence covers', () => {
  const restating = data.filter((path) => /CC BY/.test(comments(path)));
  expect(restating.length).toBeGreaterThan(2);
  expect(restating.filter((path) => !notice.includes(path))).toEqual([]);
});

it('NOTICE carries the attributions of the model card', () => {
  const card = read('models/CARD.md');
  const people = [...card.matchAll(/\(((?:[A-Z]\.(?:-[A-Z]\.)? )[^)]*)\)/g)].map(([, names]) => names ?? '');
  expect(people.length).toBe(4);
  for (const name of people.flatMap((names) => names.replace(/ \d{4}$/, '').split(/, | and /)))
    expect(notice).toContain(name);
  for (const licence of card.match(/CC BY-SA 4\.0|CC BY 4\.0|PDDL 1\.0/g) ?? [])
    expect(notice).toContain(licence);
});

it('LICENSE is the Apache License 2.0, whole', () => {
  const words = read('LICENSE').split(/\s+/).filter(Boolean);
  expect(words.slice(0, 4).join(' ')).toBe('Apache License Version 2.0,');
  expect(words.length).toBe(1581);
});
