import type { Command } from 'commander';
import { UserError } from '../model/errors.js';
import type { EvidenceReading, HypothesisRelation, WeightLevel } from '../model/hypothesis.js';
import { parseGrade } from '../ontology/admiralty.js';
import { day } from './options.js';

/** What a row may be given on the command line. */
export interface RowOptions {
  readonly text?: string;
  readonly kind?: string;
  readonly origin?: string;
  readonly source?: string;
  readonly grade?: string;
  readonly relevance?: WeightLevel;
  readonly date?: string;
  readonly sourceDate?: string;
  readonly link?: string;
  readonly note?: string;
  readonly reading?: EvidenceReading[];
  readonly open?: boolean;
  readonly known?: boolean;
  readonly question?: string;
  readonly looked?: number;
  readonly discount?: number;
  readonly channel?: { readonly rho: number; readonly phi: number };
  readonly contradictedBy?: string[];
}

export function withRow(command: Command): Command {
  return command
    .option('--kind <kind>', 'event, claim, assumption, absence or comparator')
    .option('--origin <name>', 'where it goes back to: rows of one origin count once')
    .option('--source <words>', 'who says so')
    .option('--grade <grade>', 'reliability A-F and credibility 1-6, for instance B2')
    .option('--relevance <level>', 'high, medium, low or a number', level)
    .option('--date <day>', 'day of the thing itself', day)
    .option('--source-date <day>', 'day of the source', day)
    .option('--link <address>', 'where to look it up')
    .option('--note <words>', 'a note on the row')
    .option('--reading <id=share...>', 'readings, for instance true=0.7 pretext=0.3', readings)
    .option('--open', 'not known yet: it scores nothing, and "weigh" says what it would be worth')
    .option('--known', 'no longer open')
    .option(
      '--question <id>',
      'an indicator: the question (Q1) whose outcome is proposed as evidence; "none" lets it go',
    )
    .option('--looked <share>', 'absence: share of the places and days that somebody looked at', share)
    .option('--discount <share>', 'chance that the report stands for what it says', share)
    .option('--channel <rho,phi>', 'chance of the report if it is so, and if it is not', channel)
    .option('--contradicted-by <row...>', 'rows, events or claims that speak against it');
}

/** The fields of a row from the options; `--known` and readings of nothing take fields away. */
export function rowWords(options: RowOptions): Record<string, unknown> {
  const { grade, relevance, reading, open, known, question, text, ...rest } = options;
  const fields = [
    'kind',
    'origin',
    'source',
    'date',
    'sourceDate',
    'link',
    'note',
    'looked',
    'discount',
    'channel',
    'contradictedBy',
  ] as const;
  const set = Object.fromEntries(
    fields.flatMap((name) => (rest[name] === undefined ? [] : [[name, rest[name]]])),
  );
  if (
    rest.kind !== undefined &&
    !['event', 'claim', 'assumption', 'absence', 'comparator'].includes(rest.kind)
  )
    throw new UserError('cli/bad-number', `"${rest.kind}" is no kind of evidence.`, {
      hint: 'Kinds: event, claim, assumption, absence, comparator.',
    });
  return {
    ...(text === undefined ? {} : { text }),
    ...set,
    ...(grade === undefined ? {} : gradeOf(grade)),
    ...(relevance === undefined ? {} : { weights: { relevance } }),
    ...(reading === undefined ? {} : { readings: reading.length === 0 ? null : reading }),
    ...(question === undefined ? {} : { question: question === 'none' ? null : question }),
    ...(open ? { open: true } : known ? { open: null } : {}),
  };
}

function gradeOf(text: string): object {
  const grade = parseGrade(text);
  if (grade) return grade;
  throw new UserError('cli/bad-number', `"${text}" is no grade.`, {
    hint: 'Reliability A-F and credibility 1-6, for instance B2, or one of them alone.',
  });
}

function level(value: string): WeightLevel {
  if (value === 'high' || value === 'medium' || value === 'low') return value;
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
  return badNumber(value, 'high, medium, low, or a number from 0 up');
}

/** A share from 0 to 1, as `0.3` or `30%`. */
export function share(value: string): number {
  const number = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  return badNumber(value, 'a number from 0 to 1');
}

function channel(value: string): { rho: number; phi: number } {
  const [rho = '', phi = ''] = value.split(',');
  return { rho: share(rho), phi: share(phi) };
}

/** `true=0.7`, or `true=0.7:it is the reason`; collected over the words of the option. */
function readings(value: string, before: EvidenceReading[] = []): EvidenceReading[] {
  const [, id = '', part = '', text] = /^([^=]+)=([^:]+)(?::(.+))?$/s.exec(value) ?? [];
  if (id === '') return badNumber(value, 'id=share, for instance true=0.7');
  return [...before, { id, ...(text === undefined ? {} : { text }), share: share(part) }];
}

function badNumber(value: string, wanted: string): never {
  throw new UserError('cli/bad-number', `"${value}" cannot be used here.`, { hint: `Give ${wanted}.` });
}

/** What a hypothesis may be given. */
export interface HypothesisOptions {
  readonly text?: string;
  readonly prior?: number;
  readonly class?: string;
  readonly none?: boolean;
  readonly subsumes?: string[];
  readonly overlaps?: string[];
  readonly excludes?: string[];
}

export function withHypothesis(command: Command): Command {
  return command
    .option('--prior <share>', 'probability before any evidence; give all of them, summing to 1', share)
    .option('--class <words>', 'what the prior was counted in')
    .option('--subsumes <id...>', 'hypotheses that are cases of this one')
    .option('--overlaps <id...>', 'hypotheses that can hold together with it')
    .option('--excludes <id...>', 'hypotheses that cannot');
}

export function hypothesisWords(options: HypothesisOptions) {
  const { text, prior, none } = options;
  const relations = (['subsumes', 'overlaps', 'excludes'] as const).flatMap((kind) =>
    (options[kind] ?? []).map((other): HypothesisRelation => ({ kind, other })),
  );
  return {
    ...(text === undefined ? {} : { text }),
    ...(prior === undefined ? {} : { prior }),
    ...(options.class === undefined ? {} : { referenceClass: options.class }),
    ...(none ? { none: true as const } : {}),
    ...(relations.length === 0 ? {} : { relations }),
  };
}
