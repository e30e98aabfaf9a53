import { describe, expect, it } from 'vitest';
import { repaired } from '../../src/language/repairs.js';
import type { Sentence, Token } from '../../src/model/parse.js';

/** A sentence from lines `word lemma xpos head deprel`, heads by index, -1 for the root. */
function treeOf(lines: string): Sentence {
  let at = 0;
  const tokens: Token[] = lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [text = '', lemma = '', xpos = '', head = '', deprel = ''] = line.trim().split(/\s+/);
      const start = at;
      at += text.length + 1;
      const upos = xpos.startsWith('VB')
        ? 'VERB'
        : xpos === 'NNP'
          ? 'PROPN'
          : xpos.startsWith('NN')
            ? 'NOUN'
            : 'X';
      return {
        index,
        start,
        end: start + text.length,
        text,
        lemma,
        upos,
        xpos,
        feats: '',
        head: Number(head),
        deprel,
      };
    });
  return { start: 0, end: at - 1, tokens } as unknown as Sentence;
}

const relations = (lines: string) =>
  Object.fromEntries(
    repaired(treeOf(lines)).tokens.map(({ text, head, deprel }) => [text, `${deprel} ${head}`]),
  );

describe('what the parser hangs on the wrong word', () => {
  it('who says it between commas says all of it', () => {
    const mended = relations(`
      Chad Chad NNP 1 nsubj
      agreed agree VBD -1 root
      to to TO 3 mark
      wait wait VB 1 xcomp
      , , , 10 punct
      officials official NNS 6 nsubj
      said say VBD 3 advcl
      , , , 10 punct
      after after IN 10 mark
      Togo Togo NNP 10 nsubj
      asked ask VBD 3 advcl`);
    expect(mended.said).toBe('parataxis 1');
    expect(mended.asked).toBe('advcl 3');
  });
  it('what is bound for a place is the noun before it', () => {
    const mended = relations(`
      Chad Chad NNP 1 nsubj
      withheld withhold VBD -1 root
      shipments shipment NNS 1 obj
      of of IN 4 case
      grain grain NN 2 nmod
      bound bound JJ 1 xcomp
      for for IN 7 case
      Togo Togo NNP 5 obl`);
    expect(mended.bound).toBe('acl 4');
  });
  it('what is told after "about how" is no relative clause', () => {
    const mended = relations(`
      Officials official NNS 1 nsubj
      spoke speak VBD -1 root
      about about IN 3 case
      how how WRB 1 obl
      floods flood NNS 5 nsubj
      hampered hamper VBD 3 acl:relcl
      work work NN 5 obj`);
    expect([mended.hampered, mended.how, mended.about]).toEqual(['advcl 1', 'advmod 5', 'mark 5']);
  });
  it('a stretch of time measures the clause behind it, another phrase does not', () => {
    const tree = (word: string) => `
      Ten ten CD 1 nummod
      ${word} ${word.replace(/s$/, '')} NNS 6 obl
      after after IN 4 mark
      Chad Chad NNP 4 nsubj
      left leave VBD 6 advcl
      they they PRP 6 nsubj
      met meet VBD -1 root`;
    expect(relations(tree('years')).years).toBe('obl 4');
    expect(relations(tree('camps')).camps).toBe('obl 6');
  });
  it('a bare noun below a verb is its object, below a copular one it stays', () => {
    const tree = (verb: string) => `
      Families family NNS 1 nsubj
      ${verb} ${verb} VBP -1 root
      refuge refuge NN 1 xcomp`;
    expect(relations(tree('seek')).refuge).toBe('obj 1');
    expect(relations(tree('become')).refuge).toBe('xcomp 1');
  });
  it('"in" belongs to "take" before people, not before a place', () => {
    const tree = (noun: string) => `
      Chad Chad NNP 1 nsubj
      took take VBD -1 root
      in in IN 3 case
      ${noun} ${noun} NN 1 obl`;
    expect(relations(tree('refugee'))).toMatchObject({ in: 'compound:prt 1', refugee: 'obj 1' });
    expect(relations(tree('summer'))).toMatchObject({ in: 'case 3', summer: 'obl 1' });
  });
  it('"thanks to" is one preposition', () => {
    const mended = relations(`
      Thanks thanks NN 5 obl
      to to IN 2 case
      rain rain NN 0 nmod
      , , , 0 punct
      crops crop NNS 5 nsubj
      grew grow VBD -1 root`);
    expect([mended.Thanks, mended.to, mended.rain, mended[',']]).toEqual([
      'case 2',
      'fixed 0',
      'obl 5',
      'punct 2',
    ]);
  });
  it('a past tense is no member of a list of infinitives', () => {
    const mended = relations(`
      They they PRP 1 nsubj
      failed fail VBD -1 root
      to to TO 3 mark
      agree agree VB 1 xcomp
      and and CC 5 cc
      left leave VBD 3 conj`);
    expect(mended.left).toBe('conj 1');
  });

  it('takes an only object for the direct one', () => {
    const only = relations(`Chile Chile NNP 1 nsubj
      sued sue VBD -1 root
      Peru Peru NNP 1 iobj`);
    expect(only).toMatchObject({ Peru: 'obj 1' });
    const told = relations(`Chile Chile NNP 1 nsubj
      gave give VBD -1 root
      Peru Peru NNP 1 iobj
      aid aid NN 1 obj`);
    expect(told).toMatchObject({ Peru: 'iobj 1', aid: 'obj 1' });
  });

  it('takes "this move" before its verb for a noun', () => {
    expect(
      relations(`This this DT 1 nsubj
        move move VBP 2 nsubj
        pleased please VBD -1 root
        Chile Chile NNP 2 obj`),
    ).toMatchObject({ This: 'det 1', move: 'nsubj 2' });
  });

  it('keeps a phrase with what is pointed to', () => {
    expect(
      relations(`Experts expert NNS 1 nsubj
        pointed point VBD -1 root
        to to IN 3 case
        leaks leak NNS 1 obl
        in in IN 5 case
        pipes pipe NNS 1 obl`),
    ).toMatchObject({ leaks: 'obl 1', pipes: 'nmod 3' });
  });

  it('puts all of a sentence under who says it at its end', () => {
    const lines = (object: string) => `Chad Chad NNP 1 nsubj
        stopped stop VBD -1 root
        aid aid NN 1 obj
        , , , 6 punct
        the the DT 5 det
        portal portal NN 6 nsubj
        claimed claim VBD 2 acl
        ${object}`;
    expect(relations(lines('Monday Monday NNP 6 obl:unmarked'))).toMatchObject({ claimed: 'parataxis 1' });
    expect(relations(lines('victory victory NN 6 obj'))).toMatchObject({ claimed: 'acl 2' });
  });

  it('reads "none of this amounts to" with its verb', () => {
    expect(
      relations(`None none NN -1 root
        of of IN 3 case
        this this DT 3 det
        amounts amount NNS 0 nmod
        to to IN 5 case
        rupture rupture NN 0 nmod`),
    ).toEqual({
      None: 'nsubj 3',
      of: 'case 2',
      this: 'nmod 0',
      amounts: 'root -1',
      to: 'case 5',
      rupture: 'obl 3',
    });
  });
});
