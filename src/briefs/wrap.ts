const combining = /\p{M}/u;
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Terminal cells a character takes: 0 for combining marks, 2 for East Asian wide forms and pictographs, else 1. */
function cellsOf(char: string): number {
  if (char < '\u0300') return 1;
  return combining.test(char) ? 0 : wide.test(char) ? 2 : 1;
}

/** Terminal cells a text takes. */
export function textCells(text: string): number {
  let cells = 0;
  for (const char of text) cells += cellsOf(char);
  return cells;
}

/** A word cut into pieces of at most `width` cells. */
function pieces(word: string, width: number): string[] {
  if (textCells(word) <= width) return [word];
  const result: string[] = [];
  let piece = '';
  let cells = 0;
  for (const char of word) {
    const more = cellsOf(char);
    if (cells + more > width && piece !== '') {
      result.push(piece);
      piece = '';
      cells = 0;
    }
    piece += char;
    cells += more;
  }
  return [...result, piece];
}

/** Break a text into lines of at most `width` cells (at least 2) at white space; longer words are cut. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = '';
  let cells = 0;
  for (const word of text
    .split(/\s+/u)
    .filter((one) => one !== '')
    .flatMap((one) => pieces(one, room))) {
    const more = textCells(word);
    if (line !== '' && cells + 1 + more > room) {
      lines.push(line);
      line = '';
      cells = 0;
    }
    cells += more + (line === '' ? 0 : 1);
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
