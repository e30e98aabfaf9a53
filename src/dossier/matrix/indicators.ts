import { outcomeOf } from '../../forecasts/questions/ledger.js';
import type { Evidence } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import type { Outcome, Question } from '../../model/question.js';
import { hash64 } from '../../util/hash.js';
import { refuse } from './desk.js';
import type { Proposal, SuggestedMark } from './proposal.js';
import type { DossierMatrix, EvidenceRecord } from './records.js';

/**
 * Rows that answered questions make: an open row that waits for one, an indicator, is offered as having come true or as having failed to,
 * with the question and the acts that decided it. Like every proposal it counts for nothing until somebody accepts it. An outcome that was
 * replaced is offered anew, in the place of the row that told the earlier one; ambiguous, annulled and late questions offer nothing.
 */
export function outcomeRows(state: DossierMatrix): readonly Proposal[] {
  return state.evidence.flatMap((record) => {
    const { asked, evidence } = { asked: state.asked, evidence: record.evidence };
    const question = asked?.questions.find(({ id }) => id === evidence.question);
    if (!asked || !question || !evidence.open) return [];
    const outcome = outcomeOf(asked, question.id);
    if (outcome?.state !== 'yes' && outcome?.state !== 'no') return [];
    const id = idOf(evidence.id, question.id, asked.outcomes);
    const told = tellingRow(state, question.id);
    // The outcome came back to what the row tells already.
    if (told && toldState(told.evidence) === outcome.state) return [];
    return [
      {
        id,
        row: rowOf(evidence, question, outcome),
        argument: argumentFor(question, outcome, told),
        suggested: outcome.state === 'yes' ? marksBefore(state, evidence.id) : [],
        ...(told ? { replaces: told.evidence.id } : {}),
      },
    ];
  });
}

/** The row in which an outcome of a question was accepted. */
export const tellingRow = ({ evidence }: DossierMatrix, question: string): EvidenceRecord | undefined =>
  evidence.find((one) => !one.evidence.open && one.evidence.question === question);

/** An outcome tells an act when it came true, the absence of one when it did not. */
const toldState = ({ kind }: Evidence): 'yes' | 'no' => (kind === 'absence' ? 'no' : 'yes');

/** Another id each time the outcome turns, so that what was rejected or accepted before does not stand for it. */
function idOf(row: string, question: string, outcomes: readonly Outcome[]): string {
  const own = outcomes.filter((one) => one.question === question);
  const turns = own.filter(({ state }, at) => state !== own[at - 1]?.state).length;
  return `o${hash64([row, question, turns].join('\u0000'))}`;
}

function rowOf(indicator: Evidence, question: Question, outcome: Outcome): Omit<Evidence, 'id'> {
  const cameTrue = outcome.state === 'yes';
  return {
    text: `Indicator ${indicator.id} ${cameTrue ? 'came true' : 'failed to come true'}: ${indicator.text} (${question.id}: ${outcome.because})`,
    kind: cameTrue ? 'event' : 'absence',
    origin: `outcome of ${question.id}`,
    source: outcome.by,
    question: question.id,
    ...(outcome.knownOn === undefined ? {} : { date: outcome.knownOn }),
    sourceDate: outcome.at.slice(0, 10),
    ...(outcome.events.length === 0 ? {} : { supportedBy: outcome.events }),
  };
}

function argumentFor(
  { id, text, from, to, source }: Question,
  { state, by, at, because, events }: Outcome,
  told: EvidenceRecord | undefined,
): string[] {
  return [
    `${id} asked: ${text} (${from} to ${to}${source.version === '' ? '' : `, tables ${source.version}`})`,
    `Answered ${state} by ${by} on ${at.slice(0, 10)}: ${because}.`,
    ...(events.length === 0 ? [] : [`Decided by ${events.join(', ')}.`]),
    ...(told ? [`The outcome was replaced: accepting it takes ${told.evidence.id} out.`] : []),
    'The program proposes it; no verdict changes until somebody accepts it.',
  ];
}

/** Marks that all raters gave the indicator before its outcome was known: they say how its coming true bears on each explanation. */
function marksBefore({ cells }: DossierMatrix, indicator: string): SuggestedMark[] {
  const byHypothesis = new Map<string, Set<string>>();
  for (const { evidence, hypothesis, rating } of cells)
    if (evidence === indicator && rating !== undefined)
      byHypothesis.set(hypothesis, (byHypothesis.get(hypothesis) ?? new Set()).add(rating));
  return [...byHypothesis].flatMap(([hypothesis, marks]) => {
    const [mark] = marks;
    if (mark === undefined || marks.size > 1) return [];
    return [
      {
        ...{ hypothesis, mark: mark as SuggestedMark['mark'] },
        because: `So ${indicator} was marked before the outcome was known.`,
      },
    ];
  });
}

/** Refuses to let a row wait for a question that is not there, is answered already, or that another row waits for. */
export function checkIndicator(
  state: DossierMatrix,
  row: Pick<Evidence, 'open' | 'question'> & { id?: string },
): void {
  const { id, open, question } = row;
  if (question === undefined) return;
  const asked = state.asked ?? { questions: [], outcomes: [] };
  if (!asked.questions.some((one) => one.id === question))
    refuse(
      'forecasts/unknown-question',
      `There is no question ${question.slice(0, 60)}.`,
      'List them with "detente question list <dossier>".',
    );
  if (!open)
    refuse(
      'hypotheses/not-open',
      'Only a row that is not known yet can wait for a question.',
      'Mark it --open, and say how its coming true would bear on each explanation.',
    );
  const other = state.evidence.find(
    ({ evidence }) => evidence.open && evidence.question === question && evidence.id !== id,
  );
  if (other)
    refuse(
      'hypotheses/question-taken',
      `${other.evidence.id} waits for ${question} already.`,
      'One outcome is one piece of evidence: use that row.',
    );
  const outcome = outcomeOf(asked, question);
  if (outcome !== undefined && outcome.state !== 'late')
    refuse(
      'forecasts/answered',
      `${question} is answered: ${outcome.state}.`,
      'An indicator is set before its outcome is known; add what is known as a row of its own.',
    );
}

/** Rows that tell an outcome which was replaced since. They score until somebody decides. */
export function outdatedOutcomes(state: DossierMatrix): readonly Notice[] {
  return state.evidence.flatMap(({ evidence: row }): Notice[] => {
    const outcome =
      row.open || !row.question || !state.asked ? undefined : outcomeOf(state.asked, row.question);
    if (outcome === undefined || outcome.state === toldState(row)) return [];
    return [
      {
        code: 'hypotheses/outcome-replaced',
        severity: 'warning',
        message: `${row.id} tells that ${row.question} was answered ${toldState(row)}; it is ${outcome.state} now (${outcome.by}: ${outcome.because}).`,
        hint: 'The row scores until somebody accepts the new outcome or removes the row.',
      },
    ];
  });
}
