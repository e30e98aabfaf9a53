import { expect, it } from 'vitest';
import { readRepository } from '../../scripts/tidy/repository.js';
import { tidy } from '../../scripts/tidy/tidy.js';

it('keeps the repository tidy', () => {
  const input = readRepository('.');
  expect(input.files.has('src/index.ts')).toBe(true);
  const broken = tidy(input).violations.map(
    ({ rule, path, line, message }) => `${path}:${line} ${rule}: ${message}`,
  );
  expect(broken).toEqual([]);
});
