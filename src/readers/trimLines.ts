/**
 * Text without the blank lines it starts with and the line ends it stops with. Written as loops: the regular
 * expressions one would use take quadratic time, or overflow, on long runs of blanks.
 */
export function trimLines(text: string): string {
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') start = at + 1;
    else if (char !== ' ' && char !== '\t') break;
  }
  let end = text.length;
  while (end > start && text[end - 1] === '\n') end -= 1;
  return text.slice(start, end);
}
