import type { VerbCode } from './dictionary.js';

/** What "not" and "refuse" take away from a code's number. */
const refusal = 0xffff;
const speechAct = 0xf000;
const saying = 0x1000;

/**
 * Calculation with codes by UniversalPetrarch's internal coding ontology: a code is four hexadecimal digits (speech act,
 * direction, act, topic), "not" subtracts FFFF, and a verb that governs another adds its digits. Promise 3000 and economic
 * aid 0045 make 3045. A sum for which the ontology has no code leaves the code as it was.
 */
export class CodeArithmetic {
  private readonly codes = new Map<number, string>();

  private readonly numbers: ReadonlyMap<string, number>;

  constructor(numbers: ReadonlyMap<string, number>) {
    this.numbers = numbers;
    for (const [code, number] of numbers) if (!this.codes.has(number)) this.codes.set(number, code);
  }

  /** The code of the act that is not done; none if the ontology has none for it. Without ontology the code stays. */
  negated({ there, back }: VerbCode): VerbCode {
    return codeOf(this.negatedCode(there), this.negatedCode(back));
  }

  /** A code that says no more than that somebody says something. */
  isSaying(code: string | undefined): boolean {
    return code !== undefined && this.numbers.get(code) === saying;
  }

  /**
   * The code of a verb with the verb below it ("promised to aid"). Of two speech acts the upper one stays. `sameSource`:
   * the one who speaks also does the act; without that, "said" and the act make nothing new.
   */
  governed(upper: string, lower: string | undefined, sameSource: boolean): string {
    const above = this.numbers.get(upper);
    const below = lower === undefined ? undefined : this.numbers.get(lower);
    if (above === undefined || below === undefined) return upper;
    if (below < 0 || (below & speechAct) !== 0) return upper;
    if (above === saying && !sameSource) return upper;
    if (above > 0 && (above & below) !== 0) return upper;
    return this.codes.get(above + below) ?? upper;
  }

  private negatedCode(code: string | undefined): string | undefined {
    if (code === undefined || this.numbers.size === 0) return code;
    return this.codes.get((this.numbers.get(code) ?? Number.NaN) - refusal);
  }
}

export function codeOf(there: string | undefined, back: string | undefined): VerbCode {
  return { ...(there !== undefined ? { there } : {}), ...(back !== undefined ? { back } : {}) };
}
