import type { Sentence, Token } from '../model/parse.js';

/** Relations of the first version of Universal Dependencies, by their name in the second. */
const renamed: Readonly<Record<string, string>> = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj:pass',
  auxpass: 'aux:pass',
  'nmod:agent': 'obl:agent',
  'nmod:tmod': 'obl:tmod',
  'nmod:npmod': 'obl:npmod',
  name: 'flat',
  foreign: 'flat:foreign',
  mwe: 'fixed',
  neg: 'advmod',
};

/**
 * Sentences of a CoNLL-U text, trees of the first version of Universal Dependencies with the relations of the second.
 * Offsets count in the words joined by blanks (`SpaceAfter=No` is heeded); lines that are no word are passed over.
 */
export function readConllu(text: string): Sentence[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).map((line) => line.split('\t')))
    .map((rows) => rows.filter((row) => row.length >= 8 && /^\d+$/.test(row[0] ?? '')))
    .filter((rows) => rows.length > 0)
    .map(sentenceOf);
}

function sentenceOf(rows: readonly string[][], index: number): Sentence {
  let text = '';
  const places = new Map(rows.map((row, place) => [row[0], place]));
  const tokens = rows.map((row, place): Token => {
    const [, form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = ''] = row;
    const start = text.length;
    text += form;
    const end = text.length;
    if (!/SpaceAfter=No/.test(row[9] ?? '')) text += ' ';
    const heads = places.get(head) ?? -1;
    return {
      index: place,
      start,
      end,
      text: form,
      lemma,
      upos,
      xpos,
      head: heads === place ? -1 : heads,
      deprel: renamed[deprel] ?? deprel,
      feats: feats === '_' ? '' : feats,
    };
  });
  const whole = text.trimEnd();
  return { index, start: 0, end: whole.length, text: whole, tokens, kind: 'prose' };
}
