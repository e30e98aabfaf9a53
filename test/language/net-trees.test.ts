import { describe, expect, it } from 'vitest';
import { parseOne, treeOf } from './netHarness.js';

// Our own sentences; the trees follow the conventions of EWT and GUM.
const trees: readonly (readonly [phenomenon: string, text: string, tree: string])[] = [
  [
    'past tense before a bare plural is the verb, not an adjective',
    'Norway imposed tariffs on Japan.',
    'Norway:nsubj>imposed imposed:root tariffs:obj>imposed on:case>Japan Japan:obl>imposed',
  ],
  [
    'a final say-verb is the root, what is said its ccomp',
    'Ottawa suspended shipments of radar parts, officials said.',
    'Ottawa:nsubj>suspended suspended:ccomp>said shipments:obj>suspended of:case>parts radar:compound>parts parts:nmod>shipments officials:nsubj>said said:root',
  ],
  [
    'passive with an agent',
    'The treaty was cancelled by Peru.',
    'The:det>treaty treaty:nsubj:pass>cancelled was:aux:pass>cancelled cancelled:root by:case>Peru Peru:obl:agent>cancelled',
  ],
  [
    'accused of doing',
    'Kenya was accused by Uganda of withholding water.',
    'Kenya:nsubj:pass>accused was:aux:pass>accused accused:root by:case>Uganda Uganda:obl:agent>accused of:mark>withholding withholding:advcl>accused water:obj>withholding',
  ],
  [
    'agreed to do, negated',
    'Chile did not agree to resume talks.',
    'Chile:nsubj>agree did:aux>agree not:advmod>agree agree:root to:mark>resume resume:xcomp>agree talks:obj>resume',
  ],
  [
    'condition and future',
    'If Yemen attacks ships, Oman will close its ports.',
    'If:mark>attacks Yemen:nsubj>attacks attacks:advcl>close ships:obj>attacks Oman:nsubj>close will:aux>close close:root its:nmod:poss>ports ports:obj>close',
  ],
  [
    'names of several words hang together and take one relation',
    'The United States recalled its envoy from South Korea.',
    'The:det>States United:amod>States States:nsubj>recalled recalled:root its:nmod:poss>envoy envoy:obj>recalled from:case>Korea South:compound>Korea Korea:obl>recalled',
  ],
  [
    'a designator is one word',
    'Serbia deployed S-400 batteries.',
    'Serbia:nsubj>deployed deployed:root S-400:compound>batteries batteries:obj>deployed',
  ],
];

describe('trees of our own sentences', () => {
  it.each(trees)('%s: %s', (_, text, tree) => {
    expect(treeOf(parseOne(text))).toBe(tree);
  });
});

describe('lemmas', () => {
  it('undo regular and irregular endings', () => {
    const { tokens } = parseOne('Spain froze deliveries and withdrew troops, stopping the talks.');
    const lemma = (word: string) => tokens.find(({ text }) => text === word)?.lemma;
    expect(['froze', 'deliveries', 'withdrew', 'troops', 'stopping'].map(lemma)).toEqual([
      'freeze',
      'delivery',
      'withdraw',
      'troops',
      'stop',
    ]);
  });

  it('keep names and designators as written, peoples in the singular', () => {
    const { tokens } = parseOne('The Israelis showed S-400 and Su-35 units to Brussels.');
    const lemma = (word: string) => tokens.find(({ text }) => text === word)?.lemma;
    expect(['Israelis', 'S-400', 'Su-35', 'Brussels'].map(lemma)).toEqual([
      'Israeli',
      'S-400',
      'Su-35',
      'Brussels',
    ]);
  });
});
