import { askLinks } from './ask.js';
import { CandidateRows } from './candidateRows.js';
import type { LinkBenchmark } from './evaluate.js';
import { eventsBehind } from './eventsBehind.js';
import type { LinkExplanation } from './explain.js';
import { daysOf, factsOf, type Link, linkAt } from './facts.js';
import type { Family } from './features.js';
import { History } from './history.js';
import { scoreRecurrence } from './recurrence.js';
import { sidesOf } from './sides.js';

/** An act between two parties. */
export interface DatedAct {
  readonly actor: string;
  readonly recipient: string;
  readonly type: string;
  /** A whole number in any count. */
  readonly day: number;
  readonly id?: string;
}

/** Toward whom somebody acts next, or who acts toward somebody. */
export interface NextQuestion {
  readonly party: string;
  readonly type: string;
  /** `toward`: the party acts, and the other side is asked for; `by`: it is acted on. */
  readonly direction: 'toward' | 'by';
  /** First day of which nothing is known. */
  readonly day: number;
  /** Number of answers. */
  readonly top: number;
  readonly seed?: number;
}

/** Part of a score, with the acts it rests on, the heaviest first. */
export interface NextTerm {
  readonly family: Family;
  /** What the score would lack had nothing of the kind happened. */
  readonly effect: number;
  readonly acts: readonly DatedAct[];
}

/** One answer. The score ranks among the answers to one question; it is no probability. */
export interface NextAnswer {
  readonly party: string;
  readonly place: number;
  readonly score: number;
  /** By size of effect. */
  readonly terms: readonly NextTerm[];
}

export interface NextRanking {
  /** `recurrence` where there is too little to learn weights from: what happened lately happens again. */
  readonly method: 'linear' | 'recurrence';
  readonly answers: readonly NextAnswer[];
  /** Acts that were known, each once a day. */
  readonly known: number;
}

/** Links from which on weights are learnt. */
const fewestLinks = 300;

/**
 * Ranks who is the other side of the next act of a type, supposing that there is one. Undefined when the party or the type is unknown before
 * the day. The order in which acts are given does not matter.
 */
export function rankNext(acts: readonly DatedAct[], question: NextQuestion): NextRanking | undefined {
  const { party, type, direction, day, top, seed = 1 } = question;
  const known = new Known(acts.filter((act) => act.day < day && act.actor !== act.recipient));
  const [subject, relation] = [known.parties.indexOf(party), known.types.indexOf(type)];
  if (subject < 0 || relation < 0) return undefined;
  const asked = {
    ...{ subject, relation: relation + (direction === 'by' ? known.types.length : 0) },
    day: day - known.from,
  };
  const linear = known.facts.length >= fewestLinks;
  const found = linear
    ? askLinks({
        benchmark: known.benchmark(asked.day),
        setting: 'single',
        seed,
        question: asked,
        top: top + 1,
      })
    : byRecurrence(known.benchmark(asked.day), asked);
  const others = found.filter(({ entity }) => entity !== subject).slice(0, top);
  return {
    method: linear ? 'linear' : 'recurrence',
    known: known.facts.length,
    answers: others.map(({ entity, score, terms }, at) => ({
      ...{ party: known.parties[entity] as string, place: at + 1, score },
      terms: terms
        .filter(({ effect }) => effect !== 0)
        .map(({ family, effect, events }) => ({
          family,
          effect,
          acts: events.map(({ row }) => known.actAt(row)),
        })),
    })),
  };
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** Acts by number, each pair and type once a day. */
class Known {
  readonly parties: readonly string[];
  readonly types: readonly string[];
  readonly from: number;
  readonly facts;
  readonly #acts = new Map<string, DatedAct>();

  constructor(acts: readonly DatedAct[]) {
    this.parties = sorted(acts.flatMap(({ actor, recipient }) => [actor, recipient]));
    this.types = sorted(acts.map(({ type }) => type));
    this.from = acts.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY);
    const party = new Map(this.parties.map((name, at) => [name, at]));
    const kind = new Map(this.types.map((name, at) => [name, at]));
    const links = new Map<string, Link>();
    for (const act of acts) {
      const link = {
        ...{ subject: party.get(act.actor) as number, object: party.get(act.recipient) as number },
        ...{ relation: kind.get(act.type) as number, day: act.day - this.from },
      };
      const key = keyOf(link);
      const before = this.#acts.get(key);
      // Of several rows of one day the first by id stands for the act, whatever their order.
      if (before === undefined || (act.id ?? '') < (before.id ?? '')) this.#acts.set(key, act);
      links.set(key, link);
    }
    this.facts = factsOf([...links.values()]);
  }

  actAt(row: number): DatedAct {
    return this.#acts.get(keyOf(linkAt(this.facts, row))) as DatedAct;
  }

  /** Everything before the day is known and learnt from. */
  benchmark(day: number): LinkBenchmark {
    return {
      facts: this.facts,
      splits: { fitBefore: day, scoredFrom: day, scoredTo: day },
      ...{ entities: this.parties.length, relations: this.types.length, sides: sidesOf(this.parties) },
    };
  }
}

const keyOf = ({ subject, relation, object, day }: Link): string =>
  [subject, relation, object, day].join(' ');

/** Those to whom it happened, the latest weighing most, with the links behind. */
function byRecurrence(
  { facts, entities, relations, sides }: LinkBenchmark,
  question: { readonly subject: number; readonly relation: number; readonly day: number },
): LinkExplanation[] {
  const history = new History(entities, relations, sides);
  for (const { from, to } of daysOf(facts)) history.learn(facts, from, to);
  const candidates = new CandidateRows(history);
  candidates.look(question.subject, question.day);
  candidates.ask(question.relation);
  const scores = new Float64Array(candidates.size);
  scoreRecurrence(question.relation, candidates, scores);
  return Array.from(scores, (score, row) => ({ score, entity: candidates.entity[row] as number }))
    .sort((a, b) => b.score - a.score || a.entity - b.entity)
    .map(({ score, entity }, at) => ({ score, entity, place: at + 1, terms: [] as LinkExplanation['terms'] }))
    .flatMap((one) => {
      const events = eventsBehind('triple', { facts, question, entity: one.entity, history });
      if (events.length === 0) return [];
      return [{ ...one, terms: [{ family: 'triple', contribution: one.score, effect: one.score, events }] }];
    });
}
