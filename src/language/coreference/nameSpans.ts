import type { Mention, MentionKind } from '../../model/mention.js';
import type { NameSpan, NameType } from './phrase.js';

/** Kinds of names the antecedent finder is told of; the others name a whole phrase's origin or office, not its bearer. */
const types: Partial<Record<MentionKind, NameType>> = {
  state: 'country',
  alias: 'country',
  'demonym-adjective': 'country',
  capital: 'place',
  city: 'place',
  person: 'person',
  organisation: 'organisation',
  group: 'organisation',
  firm: 'organisation',
  institution: 'organisation',
};

/** Names of a sentence, as the actor dictionary resolves them, for `corefer`. All names of one state share an id. */
export function nameSpansOf(sentence: number, mentions: readonly Mention[]): NameSpan[] {
  return mentions.flatMap(({ as, code, name, first, last }) => {
    const type = types[as];
    if (type === undefined || code === '') return [];
    const adjective = as === 'demonym-adjective';
    const id = type === 'country' ? code : `${code} ${name}`;
    return [{ sentence, first, last, type, id, ...(adjective ? { adjective } : {}) }];
  });
}
