import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { type MatrixDesk, matrixAt } from '../dossier/matrix/desk.js';
import { type CellWords, rate, stateProbabilities } from '../dossier/matrix/rate.js';
import { scoredMatrix } from '../dossier/matrix/records.js';
import { parseMark } from '../hypotheses/marks.js';
import { entryOrder } from '../hypotheses/raters/entry.js';
import { UserError } from '../model/errors.js';
import { share } from './matrixOptions.js';
import { ownName, withMatrix } from './matrixPlace.js';
import { terminalOf } from './options.js';
import type { Terminal } from './terminal.js';

const lessons = `
Work across a row, not down a column. CC, C consistent; N no bearing either way; I, II inconsistent; NA does not arise; . clears a cell.

  $ detente rate s400 E1 H1 I --by ann --note "the plant was short of staff"
  $ detente rate s400 E1 H1=I H2=C H3=N --by ann
  $ detente rate s400 E3:told H1=II --by ann                   a row with readings is rated reading by reading
  $ detente rate s400 --blind --by bob --seed 7                rows and hypotheses shuffled, marks of others hidden
  $ detente rate s400 --probabilities H1=0.3 H2=0.5 H0=0.2 --by ann
`;

interface RateOptions {
  readonly by: string;
  readonly note?: string;
  readonly likelihood?: number;
  readonly blind?: boolean;
  readonly seed: string;
  readonly probabilities?: string[];
}

/** `detente rate`: marks of a rater, one cell or a row at once, or all cells blind. */
export function rateCommand(program: Command): void {
  program
    .command('rate')
    .description('put marks into the matrix of a dossier, each by a rater of your name')
    .argument('<dossier>')
    .argument('[row]', 'E1, or E1:reading')
    .argument('[marks...]', 'H1=C H2=I ..., or one hypothesis and one mark')
    .option('--by <who>', 'the rater', ownName())
    .option('--note <words>', 'why')
    .option('--likelihood <p>', 'P(row given hypothesis), beside the mark or in its place', share)
    .option('--blind', 'ask for every cell that you have not rated, shuffled, without the marks of others')
    .option('--seed <n>', 'seed of the shuffle', '1')
    .option('--probabilities <id=p...>', 'your own probabilities of the hypotheses')
    .addHelpText('after', lessons)
    .action(
      async (path: string, row: string | undefined, marks: string[], options: RateOptions, self: Command) => {
        const terminal = terminalOf(self);
        await withMatrix(path, { mode: 'write', by: options.by }, async (desk) => {
          if (options.probabilities) return stated(desk, options.probabilities, terminal);
          if (options.blind) return rateBlind(desk, options, terminal);
          return rateRow(desk, { row, marks, options }, terminal);
        });
      },
    );
}

async function rateRow(
  desk: MatrixDesk,
  given: {
    readonly row: string | undefined;
    readonly marks: readonly string[];
    readonly options: RateOptions;
  },
  terminal: Terminal,
): Promise<void> {
  const { row = '', marks, options } = given;
  const [evidence = '', reading] = row.split(/:(.*)/s);
  const pairs = pairsOf(marks, options.likelihood !== undefined);
  if (evidence === '' || pairs.length === 0) throw wrongMarks('Nothing to rate was given.');
  const cells = pairs.map(([hypothesis, text]): CellWords => {
    const mark = markOf(text);
    return {
      evidence,
      hypothesis,
      ...(reading === undefined || reading === '' ? {} : { reading }),
      ...(mark === undefined ? {} : { mark }),
      ...(options.likelihood === undefined ? {} : { likelihood: options.likelihood }),
      ...(options.note === undefined ? {} : { note: options.note }),
    };
  });
  await rate(desk, cells);
  for (const { hypothesis, mark, likelihood } of cells)
    terminal.out(
      `${row} x ${hypothesis}: ${mark ?? (likelihood === undefined ? 'blank' : `P ${likelihood}`)}, by ${options.by}\n`,
    );
}

/** `H1=C`, or `H1 C`; a hypothesis alone where only a likelihood is given. */
function pairsOf(marks: readonly string[], alone: boolean): readonly (readonly [string, string])[] {
  if (marks.every((one) => one.includes('=')))
    return marks.map((one) => one.split(/=(.*)/s) as unknown as readonly [string, string]);
  const [hypothesis = '', mark, ...rest] = marks;
  if (rest.length > 0 || (mark === undefined && !alone))
    throw wrongMarks(`${marks.join(' ').slice(0, 80)} cannot be read.`);
  return [[hypothesis, mark ?? '']];
}

function wrongMarks(message: string): UserError {
  return new UserError('cli/no-mark', message, {
    hint: 'For instance: detente rate <dossier> E1 H1=C H2=I --by ann',
  });
}

/** Undefined clears a cell. */
function markOf(text: string) {
  if (/^(?:|\.|blank)$/i.test(text.trim())) return undefined;
  const mark = parseMark(text);
  if (mark) return mark;
  throw new UserError('hypotheses/unknown-mark', `${JSON.stringify(text.slice(0, 40))} is no mark.`, {
    hint: 'Marks are CC, C, N, I, II, NA; . clears a cell.',
  });
}

async function stated(desk: MatrixDesk, given: readonly string[], terminal: Terminal): Promise<void> {
  const entries = given.map((one) => one.split(/=(.*)/s) as unknown as readonly [string, string]);
  await stateProbabilities(desk, Object.fromEntries(entries.map(([id, p = '']) => [id, share(p)])));
  terminal.out(`${given.join(' ')}\n`);
}

/** Ask for every cell that the rater has not filled, in his own order. Each answer is kept before the next question. */
async function rateBlind(desk: MatrixDesk, options: RateOptions, terminal: Terminal): Promise<void> {
  const { by } = options;
  const matrix = scoredMatrix(matrixAt(desk));
  const order = entryOrder(matrix, by, Number(options.seed) | 0);
  const own = new Set(
    matrix.cells
      .filter(({ rater }) => rater === by)
      .map(({ evidence, hypothesis, reading = '' }) => [evidence, reading, hypothesis].join('\u0000')),
  );
  const asked = order.evidence.flatMap((id) => {
    const row = matrix.evidence.find((one) => one.id === id);
    return (row?.readings ?? [undefined]).flatMap((reading) =>
      order.hypotheses.map((hypothesis) => ({ row, reading, hypothesis })),
    );
  });
  const input = createInterface({ input: process.stdin, terminal: false });
  const answers = input[Symbol.asyncIterator]();
  terminal.out(
    `${by}, seed ${order.seed}: CC C N I II NA, a note after a blank; empty passes over, q ends.\n`,
  );
  let [rated, place, shown] = [0, 0, ''];
  try {
    for (const { row, reading, hypothesis } of asked) {
      place += 1;
      if (row === undefined || own.has([row.id, reading?.id ?? '', hypothesis].join('\u0000'))) continue;
      const text = matrix.hypotheses.find(({ id }) => id === hypothesis)?.text ?? '';
      const rowWords = `${row.id}${reading ? `:${reading.id}` : ''} ${row.text}${reading?.text ? ` (${reading.text})` : ''}`;
      if (rowWords !== shown) terminal.out(`\n${rowWords}\n`);
      shown = rowWords;
      terminal.out(`  if ${hypothesis}: ${text}\n  mark: `);
      const answer = await nextMark(answers, terminal);
      if (answer === undefined) break;
      if (answer === 'pass') continue;
      const cell = { evidence: row.id, hypothesis, order: place, blind: true as const, ...answer };
      await rate(desk, [reading === undefined ? cell : { ...cell, reading: reading.id }]);
      rated += 1;
    }
  } finally {
    input.close();
  }
  terminal.out(`\n${rated} cells rated.\n`);
}

type Answer = Pick<CellWords, 'mark' | 'note'>;

/** The next line that is a mark, `pass` for an empty one, undefined at the end; anything else is asked for again. */
async function nextMark(
  answers: AsyncIterator<string>,
  terminal: Terminal,
): Promise<Answer | 'pass' | undefined> {
  for (;;) {
    const { value, done } = await answers.next();
    const line = done ? 'q' : String(value).trim();
    if (line.toLowerCase() === 'q') return undefined;
    if (line === '') return 'pass';
    const [word = '', ...note] = line.split(/\s+/);
    const mark = parseMark(word);
    if (mark) return note.length === 0 ? { mark } : { mark, note: note.join(' ') };
    terminal.out('  CC C N I II NA: ');
  }
}
