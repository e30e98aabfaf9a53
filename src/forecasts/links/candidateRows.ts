import { H30 } from '../../stats/decay.js';
import { grownFloats, grownIntegers } from '../../stats/grown.js';
import { Candidates } from './candidates.js';
import { answerWidth, EntityView } from './entityView.js';
import { ANSWER, PAIR, width } from './features.js';
import type { History } from './history.js';
import { KindRows } from './kindRows.js';
import { fillEntity, fillPair, fillRelation, fillStranger, readAsked } from './partnerRows.js';
import { SubjectView, sums } from './subjectView.js';
import { ThirdParties } from './thirdParties.js';

/** Candidates of one question (s, r, ?) on a day, and one row of features for each. Reads the history, never the answer. */
export class CandidateRows {
  readonly history: History;
  /** Number of candidates. */
  size = 0;
  /** Entity of each candidate; past partners first. */
  entity = new Int32Array(64);
  /** `width` numbers for each candidate. */
  rows = new Float32Array(64 * width);
  readonly subject: SubjectView;
  readonly thirdParties: ThirdParties;
  readonly #entities: EntityView;
  readonly #candidates: Candidates;
  readonly #kinds: KindRows;
  readonly #askedSums = new Float64Array(sums);
  readonly #stamp: Int32Array;
  #now = 0;
  /** Rows of the partners without what depends on the relation. */
  #base = new Float32Array(64 * width);
  #relation = -1;

  constructor(history: History) {
    this.history = history;

    this.subject = new SubjectView(history);
    this.thirdParties = new ThirdParties(history);
    this.#entities = new EntityView(history);
    this.#candidates = new Candidates(history);
    this.#kinds = new KindRows(history);
    this.#stamp = new Int32Array(history.entities);
  }

  /** Turns to a subject on a day; all that is known must be of days before. */
  look(subject: number, day: number): void {
    const { history } = this;
    if (day < history.today)
      throw new RangeError(`day ${day} is asked after day ${history.today - 1} was learnt`);
    this.subject.look(subject, day);
    this.thirdParties.look(subject, day);
    this.#entities.look(day);
    this.#candidates.look(this.thirdParties, day);
    this.#kinds.look(subject, day);
    const { partners } = this.subject;
    this.#base = grownFloats(this.#base, partners * width);
    this.#base.fill(0, 0, partners * width);
    const { entityCounts } = history;
    const dealings = entityCounts.has(subject) ? entityCounts.sum(subject, H30, day) : 0;
    for (let i = 0; i < partners; i++) {
      fillPair(this.#base, i * width, { history, view: this.subject, partner: i, dealings });
      this.#fillEntity(this.#base, i * width, this.subject.partner[i] as number);
    }
  }

  /** Makes the rows of the question what the subject does under a relation. */
  ask(relation: number): void {
    const { subject, history } = this;
    this.#relation = relation;
    this.#kinds.ask(relation);
    readAsked(history, { subject: subject.subject, relation, day: subject.day }, this.#askedSums);
    this.#now++;
    this.#reserve(subject.partners);
    this.rows.set(this.#base.subarray(0, subject.partners * width));
    for (let i = 0; i < subject.partners; i++) {
      const entity = subject.partner[i] as number;
      this.entity[i] = entity;
      this.#stamp[entity] = this.#now;
      this.#fillAnswer(i * width, entity, 1);
      fillRelation(this.rows, i * width, {
        history,
        view: subject,
        partner: i,
        relation,
        askedSums: this.#askedSums,
      });
      this.#kinds.fill(this.rows, i * width, entity);
    }
    this.size = subject.partners;
    for (const entity of this.#candidates.frequent(relation)) this.#addStranger(entity);
    for (const entity of this.#candidates.near()) this.#addStranger(entity);
    for (const entity of this.#candidates.local(subject.subject)) this.#addStranger(entity);
  }

  /** Whether the candidate in a row was met before. */
  met(row: number): boolean {
    return this.rows[row * width + PAIR] === 1;
  }

  #addStranger(entity: number): void {
    if (this.#stamp[entity] === this.#now) return;
    this.#stamp[entity] = this.#now;
    this.#reserve(this.size + 1);
    const at = this.size * width;
    this.entity[this.size++] = entity;
    this.rows.fill(0, at, at + width);
    fillStranger(this.rows, at);
    this.#fillEntity(this.rows, at, entity);
    this.#fillAnswer(at, entity, 0);
    this.#kinds.fill(this.rows, at, entity);
  }

  #fillEntity(rows: Float32Array, at: number, entity: number): void {
    const { thirdParties, subject } = this;
    fillEntity(rows, at, { view: this.#entities, thirdParties, subject: subject.subject, entity });
    this.#kinds.fillLocal(rows, at, entity);
  }

  #fillAnswer(at: number, entity: number, met: number): void {
    const answer = this.history.answers.find(this.#relation, entity);
    const out = at + ANSWER;
    if (answer < 0) {
      this.rows.fill(-2, out, out + 4);
      this.rows[out + 4] = 0;
      this.rows[out + 5] = 1;
      this.rows[out + 6] = 0;
      return;
    }
    const from = this.#entities.answerAt(answer);
    for (let k = 0; k < answerWidth; k++) this.rows[out + k] = this.#entities.answer[from + k] as number;
    this.rows[out + 6] = met;
  }

  #reserve(length: number): void {
    this.entity = grownIntegers(this.entity, length);
    this.rows = grownFloats(this.rows, length * width);
  }
}
