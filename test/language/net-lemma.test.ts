import { describe, expect, it } from 'vitest';
import { lemmaOf, nameLemma } from '../../src/language/net/lemma.js';
import { readModel } from '../../src/language/net/modelFile.js';
import { model } from './netHarness.js';

const file = readModel(model);
const rulesOnly = { lemmas: new Map<string, string>(), glove: file.glove };
const pairs = (text: string) => text.split(' ').map((pair) => pair.split('/') as [string, string, string]);

describe('lemmas by rule', () => {
  it.each(
    pairs(
      'shelled/VBD/shell accused/VBN/accuse ceded/VBD/cede expelled/VBN/expel ratified/VBD/ratify voted/VBD/vote ' +
        'staring/VBG/stare banning/VBG/ban resuming/VBG/resume vetoes/VBZ/veto reaches/VBZ/reach ' +
        'allies/NNS/ally crises/NNS/crisis buses/NNS/bus series/NNS/series headquarters/NNS/headquarters ' +
        'frozen/VBN/freeze overthrew/VBD/overthrow fled/VBD/flee heavier/JJR/heavy larger/JJR/large further/RBR/further ' +
        'S-400/NNS/s-400 zzblorked/VBD/zzblork',
    ),
  )('%s as %s is %s', (form, xpos, lemma) => {
    expect(lemmaOf(form, xpos, rulesOnly)).toBe(lemma);
  });

  it('prefers what the treebanks say', () => {
    expect(lemmaOf('was', 'VBD', file)).toBe('be');
    expect(lemmaOf('better', 'JJR', file)).toBe('good');
  });

  it('leaves names as written and puts plural names in the singular', () => {
    expect(lemmaOf('Paris', 'NNP', file)).toBe('Paris');
    expect(['Iraqis', 'Emirates', 'Frenchmen', 'Swiss', 'Libraries'].map(nameLemma)).toEqual([
      ...['Iraqi', 'Emirate', 'Frenchman', 'Swiss', 'Library'],
    ]);
  });
});
