// Writes plain text as CoNLL-U with the product's own tokens, tags and trees, for training on the judgement of teachers.
// Usage (after `npm run build`): node training/silver.mjs OUT.conllu FILE.txt...
import { readFileSync, writeFileSync } from 'node:fs';
import { createParser } from '../dist/language/net/parser.js';
import { parseText } from '../dist/language/parseText.js';
import { stateNameClasses } from '../dist/ontology/actors/nameClasses.js';

const [out, ...files] = process.argv.slice(2);
const parser = createParser({ model: readFileSync('models/en.bin'), names: stateNameClasses() });
const lines = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8').replace(/\r/g, '').replace(/(?<!\n)\n(?!\n)/g, ' ');
  return parseText(parser, text)
    .sentences.filter(({ tokens }) => tokens.length >= 5 && tokens.length <= 50)
    .map(({ tokens }) =>
      tokens
        .map(({ index, text, lemma, upos, xpos, head, deprel }) =>
          [index + 1, text, lemma, upos, xpos, '_', head + 1, deprel, '_', '_'].join('\t'),
        )
        .join('\n'),
    );
});
writeFileSync(out, `${lines.join('\n\n')}\n\n`);
console.log(lines.length, 'sentences');
