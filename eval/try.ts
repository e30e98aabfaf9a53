import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { codeReport } from '../src/coding/codeReport.js';
import type { FrameRow } from '../src/coding/frameRow.js';
import { lexiconOf } from '../src/coding/lexicon.js';
import { eventNotation } from '../src/coding/notation.js';
import { createParser } from '../src/language/net/parser.js';
import { parseText } from '../src/language/parseText.js';
import { readingsOf } from '../src/language/readings.js';
import { createActorDictionary } from '../src/ontology/actors/dictionary.js';

/** Looks at sentences while writing frames: `after `npm run build`: `node dist-tools/eval/try.js [--tree] [--why] [--date D] TEXT|FILE ...`. */
const words = process.argv.slice(2);
const tree = words.includes('--tree');
const date = words[words.indexOf('--date') + 1];
const texts = words.filter((word, index) => !word.startsWith('--') && words[index - 1] !== '--date');
const dictionary = createActorDictionary();
const parser = createParser({ model: readFileSync('models/en.bin'), names: dictionary.nameClasses() });
const rows = readdirSync('data/frames')
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) =>
    ((parse(readFileSync(`data/frames/${name}`, 'utf8')) ?? []) as FrameRow[]).map((row) => ({
      ...row,
      file: name.replace('.yaml', ''),
    })),
  );
const lexicon = lexiconOf(rows);

for (const given of texts) {
  const text = /\.(?:txt|md)$/.test(given) ? readFileSync(given, 'utf8') : given;
  const report = {
    id: 'r1',
    text,
    date: words.includes('--date') && date ? date : '2020-08-30',
    mediaType: 'text/plain',
    origin: 'try',
    sha256: '',
  };
  const readings = readingsOf(report, parseText(parser, text).sentences, (tokens, options) =>
    dictionary.match(tokens, options),
  );
  const coding = codeReport(readings, lexicon);
  for (const reading of readings) {
    const inside = (start: number) => start >= reading.sentence.start && start < reading.sentence.end;
    console.log(
      `\n${reading.sentence.kind === 'prose' ? '' : `[${reading.sentence.kind}] `}${reading.sentence.text}`,
    );
    if (tree)
      for (const token of reading.tree.tokens)
        console.log(
          `  ${String(token.index).padStart(3)} ${token.text.padEnd(16)} ${token.lemma.padEnd(14)} ${token.xpos.padEnd(5)} ${token.deprel.padEnd(11)} ${token.head} ${reading.mentionAt.get(token.index)?.code ?? ''} ${reading.mentionAt.get(token.index)?.as ?? ''}`,
        );
    const events = coding.events.filter((event) => event.sentence.start === reading.sentence.start);
    const notices = coding.notices.filter((notice) => notice.span && inside(notice.span.start));
    for (const event of events) {
      console.log(`  = ${eventNotation(event)}`);
      if (words.includes('--why'))
        for (const { rule, says } of event.reasons) console.log(`      ${rule}: ${says}`);
    }
    for (const notice of notices) console.log(`  - ${notice.code}: ${notice.message}`);
  }
}
