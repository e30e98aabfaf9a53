import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outputs } from '../../scripts/generate.mjs';
import { actorsModule } from '../../scripts/generate-actors.mjs';

const modules = {
  ...outputs,
  'src/ontology/generated/actors.generated.ts': () => actorsModule('actors').text,
  'src/ontology/generated/states.generated.ts': () => actorsModule('states').text,
};

it.each(Object.entries(modules))('%s is what `npm run generate` makes of data/', (path, make) => {
  // Compared as a truth value: a diff of two long tables helps nobody.
  expect(readFileSync(path, 'utf8') === make()).toBe(true);
});
