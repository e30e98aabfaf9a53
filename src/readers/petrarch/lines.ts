import type { Notice } from '../../model/notice.js';

/** A line of a dictionary without its comment. */
export interface DictionaryLine {
  /** 1-based. */
  readonly number: number;
  /** Without white space at the end; empty where the file has an empty line. */
  readonly text: string;
}

/** Collects what could not be read, each with file and line. */
export class LineFaults {
  readonly notices: Notice[] = [];

  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  add({ number, text }: DictionaryLine, why: string): void {
    this.notices.push({
      code: 'readers/dictionary-line',
      severity: 'warning',
      message: `${this.file}:${number}: ${why}: ${JSON.stringify(text.trim().slice(0, 80))}.`,
      hint: 'The other lines of the file were read.',
      file: this.file,
    });
  }
}

/**
 * Lines of a dictionary. `#` and `;` begin a comment, `<!-- -->` holds one; a line that held nothing but a comment is left
 * out, so that a comment does not end what an empty line would end.
 */
export function dictionaryLines(text: string): DictionaryLine[] {
  const written = text.split(/\r?\n/);
  const found: DictionaryLine[] = [];
  for (const [index, line] of withoutMarkup(text).split(/\r?\n/).entries()) {
    const kept = withoutComment(line).trimEnd();
    if (kept !== '' || written[index]?.trim() === '') found.push({ number: index + 1, text: kept });
  }
  return found;
}

/** Up to the first `#` or `;` that stands outside of brackets: `[###]` is a code. */
const withoutComment = (line: string): string => /^(?:\[[^\]]*\]|[^#;])*/.exec(line)?.[0] ?? '';

/** Comments in angle brackets give way to blanks, so that lines keep their numbers. */
const withoutMarkup = (text: string): string =>
  text.replace(/<!\s*--[\s\S]*?-->/g, (comment) => comment.replace(/[^\r\n]/g, ' '));

/** `SECRETARY_GENERAL OF` as upper-case words. */
export const wordsOf = (name: string): string[] =>
  name
    .toUpperCase()
    .split(/[_\s]+/)
    .filter((word) => word !== '');
