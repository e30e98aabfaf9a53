import { readFileSync, writeFileSync } from 'node:fs';
import { wordVectors } from '../../src/language/vectors.js';
import { createCoder, liveFrames } from './coder.js';
import { fitTypes } from './fitTypes.js';
import { ownExamples } from './ownPairs.js';

const path = 'src/coding/between/weights.generated.ts';

/** Strength of the pull to nought, and passes; chosen on plv-train, whose rows are in no part of the fit. */
const shape = { pull: 0.0015, passes: 80, least: 0.03 };

/** `node dist-tools/eval/events/fit.js`: fits the weights that ship, on our own sentences only, the same bytes each time. */
function main(): void {
  const coder = createCoder({ live: true });
  const examples = ownExamples(coder, {
    rows: liveFrames(),
    vectors: wordVectors(readFileSync('models/en.bin')),
  });
  const { types, weights } = fitTypes(examples, shape);
  const lines = Object.entries(weights).map(
    ([name, row]) =>
      `    ${JSON.stringify(name)}: [${row.map((value) => Math.round(100 * value) / 100 + 0).join(', ')}],`,
  );
  const text = `// Fitted by eval/events/fit.ts on our own sentences; see docs/coding.md. Do not edit.
import type { TypeModel } from './model.js';

export const typeModel: TypeModel = {
  types: ${JSON.stringify(types)},
  weights: {
${lines.join('\n')}
  },
};
`;
  writeFileSync(path, text);
  console.log(`${examples.length} examples, ${lines.length} features, ${text.length} characters: ${path}`);
}

main();
