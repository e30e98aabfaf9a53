/** A stretch of text that no sentence crosses. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: 'prose' | 'headline' | 'caption' | 'list';
}

const captionLead = /^(?:Image|Photo|Picture|Video|Caption|File photo|Figure|Map|Source|Credit)s?:/i;
const bullet = /^\s*(?:[-*•▪‣–]|\d{1,2}[.)])\s+/;
const heading = /^\s{0,3}#{1,6}\s+/;
const finalStop = /[.!?…:;]["”’')\]]*\s*$/;
const headlineWords = 12;

/** Blocks of a text: paragraphs, single-line headlines, captions and list items; prose wrapped over lines is joined. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  const close = () => {
    if (open) blocks.push(open);
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    if (content.trim() === '') {
      close();
      continue;
    }
    const layout = layoutOf(content, open !== undefined && runsOn(text, open));
    if (layout.kind !== 'prose' || startsAnew(text, open)) close();
    const start = line.start + layout.skip;
    open = open ? { ...open, end: line.end } : { start, end: line.end, kind: layout.kind };
    if (layout.kind !== 'prose') close();
  }
  close();
  return blocks.map((block) => asHeadline(text, block));
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

/** Whether the line before ends in the middle of a sentence, so that a number or dash here is no bullet. */
function runsOn(text: string, open: Block): boolean {
  return (
    /[\p{L}\d,]\s*$/u.test(text.slice(Math.max(open.start, open.end - 20), open.end)) &&
    !startsAnew(text, open)
  );
}

function layoutOf(line: string, inside: boolean): { kind: Block['kind']; skip: number } {
  const mark = heading.exec(line.slice(0, 200));
  if (mark) return { kind: 'headline', skip: mark[0].length };
  const item = inside ? null : bullet.exec(line.slice(0, 200));
  if (item) return { kind: 'list', skip: item[0].length };
  return { kind: captionLead.test(line.slice(0, 40).trimStart()) ? 'caption' : 'prose', skip: 0 };
}

/** A short line without a final stop stands by itself; a full line of prose may go on in the next. */
function startsAnew(text: string, open: Block | undefined): boolean {
  if (!open) return false;
  const last = text.slice(Math.max(open.start, text.lastIndexOf('\n', open.end - 1) + 1), open.end);
  if (last.length > 400) return true;
  return last.length < 60 && !/[,;-]\s*$/.test(last);
}

function asHeadline(text: string, block: Block): Block {
  if (block.kind !== 'prose' || block.end - block.start > 160) return block;
  const content = text.slice(block.start, block.end);
  if (finalStop.test(content)) return block;
  return content.trim().split(/\s+/).length <= headlineWords ? { ...block, kind: 'headline' } : block;
}
