/** Wrong use of Detente, thrown at the edges only. Bugs are plain Errors. */
export class UserError extends Error {
  readonly code: string;
  readonly hint: string;
  /** Process exit code: 2 wrong use, 3 input unusable, 4 dossier busy or damaged, 5 the machine failed (disk, network). */
  readonly exitCode: number;
  constructor(code: string, message: string, more: { hint: string; exitCode?: number; cause?: unknown }) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'UserError';
    this.code = code;
    this.hint = more.hint;
    this.exitCode = more.exitCode ?? 2;
  }
}
