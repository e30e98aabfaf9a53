import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import { matrixAt } from '../dossier/matrix/desk.js';
import { scoredMatrix } from '../dossier/matrix/records.js';
import { givenProbabilities } from '../hypotheses/wording/givenProbabilities.js';
import { lintText } from '../hypotheses/wording/lint.js';
import { UserError } from '../model/errors.js';
import type { Matrix } from '../model/hypothesis.js';
import { type LikelihoodScale, likelihoodScales } from '../ontology/likelihood.js';
import { readMatrixFile, withMatrix } from './matrixPlace.js';
import { isDossier } from './open.js';
import { terminalOf } from './options.js';

const lessons = `
For your own sentences, not for reports. ICD 203 asks that a likelihood and a confidence never stand in one sentence, and that a word of
likelihood is one of the scale. With --matrix a number that the matrix does not give is found as well. Exit code 3 if anything is found.

  $ detente lint judgements.txt
  $ detente lint judgements.txt --scale phia --matrix s400
`;

interface LintWords {
  readonly scale: LikelihoodScale;
  readonly matrix?: string;
  readonly json?: boolean;
}

/** `detente lint`: the words of likelihood and confidence of an analyst's text. */
export function lintCommand(program: Command): void {
  program
    .command('lint')
    .description('check the words of likelihood and confidence in your own text')
    .argument('<files...>', 'text or Markdown files, or -')
    .addOption(
      new Option('--scale <name>', 'words in use').choices(Object.keys(likelihoodScales)).default('icd203'),
    )
    .option('--matrix <place>', 'a dossier or a matrix: numbers must be among its probabilities')
    .option('--json', 'one JSON record a line')
    .addHelpText('after', lessons)
    .action(async (files: string[], options: LintWords, self: Command) => {
      const terminal = terminalOf(self);
      const supported =
        options.matrix === undefined ? undefined : givenProbabilities(await matrixOfPlace(options.matrix));
      let found = 0;
      for (const file of files) {
        const words = await wordsOf(file);
        for (const notice of lintText(words, { scale: options.scale, ...(supported ? { supported } : {}) })) {
          found += 1;
          terminal.out(
            options.json
              ? `${JSON.stringify({ file, ...notice })}\n`
              : `${file}:${lineOf(words, notice.span?.start ?? 0)} ${notice.message} ${notice.hint ?? ''} (${notice.code})\n`,
          );
        }
      }
      if (found === 0) terminal.out('Nothing found.\n');
      else process.exitCode = 3;
    });
}

/** `3:14`: line and column of an offset, from 1. */
function lineOf(words: string, offset: number): string {
  const before = words.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}

async function wordsOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError('cli/no-such-file', `${file} cannot be read: ${error.code ?? error.message}.`, {
      hint: 'Give a text file, or - for standard input.',
      exitCode: 3,
      cause: error,
    });
  });
}

async function matrixOfPlace(place: string): Promise<Matrix> {
  if (!isDossier(place)) return (await readMatrixFile(place)).matrix;
  return withMatrix(place, { mode: 'read' }, async (desk) => scoredMatrix(matrixAt(desk)));
}
