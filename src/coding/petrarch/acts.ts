import { dependants, preposition, type Tree } from '../../language/tree.js';
import type { CodeArithmetic } from './arithmetic.js';
import { isNegated, isPassive, isPredicate, isRaised, type Reach, reachOf, subjectsOf } from './clauses.js';
import type { PetrarchDictionaries, VerbCode, VerbForm, VerbPattern } from './dictionary.js';
import { type Matched, matchPattern } from './match.js';
import type { Party, Phrases } from './phrases.js';
import { writtenOf } from './written.js';

/** A verb of the dictionary in a sentence, with its code and those who do and undergo it. */
export interface Act {
  readonly verb: number;
  /** Name of the verb's block in the dictionary. */
  readonly block: string;
  readonly code: VerbCode;
  /** Negated, and there is no code for that: nothing happened, below this verb neither. */
  readonly denied: boolean;
  /** The pattern that gave the code; undefined for the verb's own. */
  readonly pattern: VerbPattern | undefined;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  /** The sources act on each other. */
  readonly mutual: boolean;
  /** The pattern says who the source or the target is. */
  readonly named: boolean;
  /** "A is said to act": nobody is named who says it, and the subject is that of the verb below. */
  readonly raised: boolean;
}

export interface ActReader {
  readonly dictionaries: PetrarchDictionaries;
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  readonly arithmetic: CodeArithmetic;
}

/** Verbs by the spelling of their main word, upper case. */
export function verbIndex(verbs: readonly VerbForm[]): Map<string, VerbForm[]> {
  const found = new Map<string, VerbForm[]>();
  for (const form of verbs) {
    const word = form.words[form.head] ?? '';
    const same = found.get(word);
    if (same) same.push(form);
    else found.set(word, [form]);
  }
  return found;
}

/** The acts of a sentence, in text order. */
export function actsOf(phrases: Phrases, reader: ActReader): Act[] {
  const { tree } = phrases;
  return tree.tokens.filter(isPredicate).flatMap(({ index }) => actAt(index, phrases, reader) ?? []);
}

function actAt(verb: number, phrases: Phrases, reader: ActReader): Act | undefined {
  const { tree } = phrases;
  const forms = formsAt(tree, verb, reader.verbs);
  const [form] = forms;
  if (form === undefined) return undefined;
  const subjects = subjectsOf(tree, verb);
  const reach = reachOf(tree, verb);
  const first = verb - form.head;
  const around = {
    tree,
    phrases,
    synonyms: reader.dictionaries.synonyms,
    first,
    last: first + form.words.length - 1,
    subjects,
    behind: reach.own,
  };
  const best = bestPattern(forms, (pattern) => matchPattern(pattern, around));
  const written = best?.pattern.code ?? form.code;
  const negated = isNegated(tree, verb) && !saysNot(best?.pattern);
  const code = negated ? reader.arithmetic.negated(written) : written;
  return {
    verb,
    block: form.block,
    code,
    denied: negated && code.there === undefined,
    pattern: best?.pattern,
    ...roles(phrases, { verb, heads: subjects, reach, matched: best?.matched }),
  };
}

/** Patterns of the first format may hold the "not" themselves: `- NOT * [112]`. */
const saysNot = (pattern: VerbPattern | undefined): boolean =>
  [...(pattern?.before ?? []), ...(pattern?.after ?? [])].some(
    (part) => part.kind === 'word' && /^(NOT|N'T|NEVER)$/.test(part.word),
  );

/** All spellings of the dictionary that stand around this word, those of most words only. */
function formsAt(tree: Tree, verb: number, verbs: ReadonlyMap<string, readonly VerbForm[]>): VerbForm[] {
  const written = tree.tokens.map(writtenOf);
  const found = (verbs.get(written[verb] ?? '') ?? []).filter(({ words, head }) =>
    words.every((word, step) => written[verb - head + step] === word),
  );
  const most = Math.max(0, ...found.map(({ words }) => words.length));
  return found.filter(({ words }) => words.length === most);
}

/** The pattern that covers most words; of equals the first in the file. */
function bestPattern(
  forms: readonly VerbForm[],
  match: (pattern: VerbPattern) => Matched | undefined,
): { pattern: VerbPattern; matched: Matched } | undefined {
  let best: { pattern: VerbPattern; matched: Matched } | undefined;
  for (const pattern of new Set(forms.flatMap(({ patterns }) => patterns))) {
    const matched = match(pattern);
    if (matched && matched.words > (best?.matched.words ?? -1)) best = { pattern, matched };
  }
  return best;
}

function roles(
  phrases: Phrases,
  parts: { verb: number; heads: readonly number[]; reach: Reach; matched: Matched | undefined },
): Pick<Act, 'sources' | 'targets' | 'mutual' | 'named' | 'raised'> {
  const { verb, heads, reach, matched } = parts;
  const { tree } = phrases;
  const subjects = phrases.partiesOfAll(heads);
  const passive = isPassive(tree, verb);
  const raised = passive && isRaised(tree, verb);
  const crossed = (passive && !raised) || (matched?.crossed ?? false);
  const behind = () => firstParties(phrases, reach);
  const agents = passive ? partiesBy(phrases, verb) : [];
  return {
    sources: matched?.source ?? (agents.length > 0 ? agents : crossed ? behind() : subjects),
    targets: matched?.target ?? (crossed ? subjects : behind()),
    mutual: matched?.mutual ?? false,
    named: (matched?.source ?? matched?.target) !== undefined,
    raised,
  };
}

/** "By A", of a passive verb. */
function partiesBy(phrases: Phrases, verb: number): readonly Party[] {
  const { tree } = phrases;
  const by = dependants(tree, verb, 'obl', 'nmod').find(({ index }) => preposition(tree, index) === 'by');
  return by ? phrases.deepPartiesOf(by.index) : [];
}

/** Who is named first behind the verb: in its own clause, then in what it governs, then in what hangs on it. */
function firstParties(phrases: Phrases, { own, complement, further }: Reach): readonly Party[] {
  for (const known of [true, false])
    for (const reach of [own, complement, further])
      for (const index of [...reach].sort((a, b) => a - b)) {
        if (!phrases.isHead(index) || !phrases.isFirstMember(index)) continue;
        const parties = phrases.partiesOf(index);
        if (parties.some((party) => party.known === known)) return parties;
      }
  return [];
}
