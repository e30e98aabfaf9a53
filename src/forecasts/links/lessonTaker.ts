import { grownIntegers } from '../../stats/grown.js';
import { busyness } from './busyness.js';
import type { CandidateRows } from './candidateRows.js';
import { type Lesson, packRows } from './lessons.js';
import type { LinkQuestion } from './questions.js';

/** Candidates kept of one question: the best scored that are no answers, and some drawn from the rest. */
const kept = { hard: 40, drawn: 24 };

/** Makes lessons of questions whose answers are known: true answers, strongest rivals, and a sample that stands for the rest. */
export class LessonTaker {
  readonly #next: () => number;
  /** Rows of the question last split: true answers first. */
  rows = new Int32Array(64);
  positives = 0;
  size = 0;

  /** `next` gives uniform numbers in [0, 1). */
  constructor(next: () => number) {
    this.#next = next;
  }

  /** Sorts the rows of a question into true answers and others; false when there is nothing to learn. */
  split(question: LinkQuestion, candidates: CandidateRows): boolean {
    const answers = new Set(question.answers);
    this.rows = grownIntegers(this.rows, candidates.size);
    this.size = candidates.size;
    this.positives = 0;
    let last = candidates.size;
    for (let row = 0; row < candidates.size; row++) {
      if (answers.has(candidates.entity[row] as number)) this.rows[this.positives++] = row;
      else this.rows[--last] = row;
    }
    return this.positives > 0 && this.positives < this.size;
  }

  /** The lesson of the question last split; `scores` by row decide who the strongest rivals are. */
  take(question: LinkQuestion, candidates: CandidateRows, scores: Float64Array): Lesson {
    const rivals = this.rows
      .slice(this.positives, this.size)
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
    const rest = rivals.subarray(kept.hard);
    const drawn = this.#draw(rest);
    const drawnFrom = this.positives + Math.min(kept.hard, rivals.length);
    const chosen = Int32Array.from([
      ...this.rows.subarray(0, this.positives),
      ...rivals.subarray(0, kept.hard),
      ...drawn,
    ]);
    return {
      relation: question.relation,
      busy: busyness(candidates.subject.partners),
      positives: this.positives,
      size: chosen.length,
      drawnFrom,
      drawnLog: drawn.length === 0 ? 0 : Math.log(rest.length / drawn.length),
      packed: packRows(candidates.rows, chosen),
    };
  }

  /** Brings a random sample to the front. */
  #draw(rest: Int32Array): Int32Array {
    const count = Math.min(kept.drawn, rest.length);
    for (let i = 0; i < count; i++) {
      const j = i + Math.floor(this.#next() * (rest.length - i));
      const taken = rest[j] as number;
      rest[j] = rest[i] as number;
      rest[i] = taken;
    }
    return rest.subarray(0, count);
  }
}
