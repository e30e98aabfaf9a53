import type { Sentence } from '../../model/parse.js';

const opening = /[“«„]/u;
const closing = /[”»]/u;

interface Reach {
  /** Characters of the stretch that stand inside quotation marks. */
  readonly inside: number;
  readonly open: boolean;
}

function reachOf(text: string, openBefore: boolean): Reach {
  let open = openBefore;
  let inside = 0;
  for (const mark of text) {
    if (opening.test(mark)) open = true;
    else if (closing.test(mark)) open = false;
    else if (mark === '"') open = !open;
    else if (open) inside += mark.length;
  }
  return { inside, open };
}

/**
 * Which sentences are mostly somebody's quoted words. A quotation may run over several sentences of a paragraph; it
 * ends with the paragraph, because each paragraph of a long quotation opens with a mark of its own.
 */
export function quotedSentences(text: string, sentences: readonly Sentence[]): boolean[] {
  let open = false;
  let end = 0;
  return sentences.map((sentence) => {
    const between = text.slice(end, sentence.start);
    open = between.includes('\n') ? false : reachOf(between, open).open;
    const reach = reachOf(sentence.text, open);
    open = reach.open;
    end = sentence.end;
    return reach.inside * 2 > sentence.text.length;
  });
}
